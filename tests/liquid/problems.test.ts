import { describe, expect, test } from 'vitest';
import { converters, fixtureLiquid, fixtureSite, pageOf } from './fixture-site.ts';

const site = fixtureSite();
const liquid = await fixtureLiquid({ site });
const page = pageOf(site);
const problemsOf = (text: string, firstLine = 1) =>
  liquid.render({ path: page.path, text, firstLine, page, converters }).problems;
const messages = (text: string) => problemsOf(text).map(({ kind, message }) => `${kind}: ${message}`);

describe('says what is wrong, and what to write instead', () => {
  test.each([
    ['{% inclde card.html %}', 'liquid-tag: There is no tag {% inclde %}. Did you mean {% include %}?'],
    [
      '{% avatar somebody %}',
      'liquid-tag: {% avatar %} comes from the plugin jekyll-avatar, which this site does not have. Use a picture instead.',
    ],
    [
      '{% endif %}',
      'liquid-tag: {% endif %} stands alone: no {% if %} is open here. Remove it, or write {% if %} before it.',
    ],
    [
      '{% else %}',
      'liquid-tag: {% else %} stands alone: no {% if %} is open here. Remove it, or write {% if %} before it.',
    ],
    ['{{ "a" | upcse }}', 'liquid-filter: There is no filter “upcse”. Did you mean “upcase”?'],
    ['{{ 1 | divided_by: 0 }}', 'liquid-filter: The filter “divided_by” cannot divide by zero.'],
    ['{{ 1.0 | divided_by: 0 }}', 'liquid-filter: The filter “divided_by” cannot divide by zero.'],
    ['{{ "a" | append }}', 'liquid-filter: The filter “append” takes 1 value after its colon, not 0.'],
    [
      '{{ "x" | date_to_string }}',
      'liquid-filter: The filter “date_to_string” needs a date, such as 2024-07-06; “x” is none.',
    ],
    ['{{ page.titel }}', 'liquid-variable: Nothing is called “page.titel” here. Did you mean “page.title”?'],
    [
      '{{ sit.title }}',
      'liquid-variable: Nothing is called “sit.title” here. Did you mean “site.title”? If readers should see it as it stands, write {% raw %} before it and {% endraw %} behind it.',
    ],
    [
      '{{ page.zzzzzzzz }}',
      'liquid-variable: Nothing is called “page.zzzzzzzz” here. Correct the name, or write {{ page.zzzzzzzz | default: "" }} where it may be missing.',
    ],
    [
      '{{ page.title.foo }}',
      'liquid-variable: Nothing is called “page.title.foo” here. Correct the name, or write {{ page.title.foo | default: "" }} where it may be missing.',
    ],
    [
      '{% for x in page.galery %}{% endfor %}',
      'liquid-variable: Nothing is called “page.galery” here. Correct the name, or write {{ page.galery | default: "" }} where it may be missing.',
    ],
    [
      '{{ page.subtitl | upcase }}',
      'liquid-variable: Nothing is called “page.subtitl” here. Did you mean “page.subtitle”?',
    ],
    ['{% if page.flag %}x', 'liquid-syntax: {% if %} is never closed. Write {% endif %} where it ends.'],
    ['{% raw %}x', 'liquid-syntax: {% raw %} is never closed. Write {% endraw %} where it ends.'],
    [
      '{{ page.title',
      'liquid-syntax: {{ is never closed with }}. To show it as text, put it between {% raw %} and {% endraw %}.',
    ],
    [
      '{% if page.flag',
      'liquid-syntax: {% is never closed with %}. To show it as text, put it between {% raw %} and {% endraw %}.',
    ],
    ['{% %}', 'liquid-syntax: {% %} holds no tag. To show it as text, put it between {% raw %} and {% endraw %}.'],
    ['{% if "a" < 1 %}{% endif %}', 'liquid-syntax: “a” and “1” cannot be compared.'],
    [
      '{% if page.number = 1 %}{% endif %}',
      'liquid-syntax: “=” is no comparison. Write ==, !=, <, >, <=, >= or contains.',
    ],
    ['{% assign %}', 'liquid-syntax: Write it as {% assign name = value %}.'],
    [
      '{% link _posts/2024-01-31-first-pos.md %}',
      'liquid-target: There is no file “_posts/2024-01-31-first-pos.md” to link to. Did you mean “_posts/2024-01-31-first-post.md”?',
    ],
    [
      '{% post_url 2024-01-31-frist-post %}',
      'liquid-target: There is no post “2024-01-31-frist-post”. Did you mean “2024-01-31-first-post”?',
    ],
    [
      '{% post_url first-post %}',
      'liquid-syntax: Name the post by its file without the extension, as in {% post_url 2024-07-06-one %}.',
    ],
    ['{% include crd.html %}', 'liquid-include: There is no file “crd.html” to include. Did you mean “card.html”?'],
    ['{% include ../_config.yml %}', 'liquid-include: “../_config.yml” is no file name that can be included.'],
    [
      '{% include_relative nothing.md %}',
      'liquid-include: There is no file “nothing.md” beside this one. Check its name; its path starts from this file’s folder.',
    ],
    ['{% highlight %}{% endhighlight %}', 'liquid-syntax: Name the language, as in {% highlight ruby %}.'],
    [
      '{{ "a{b: c}" | scssify }}',
      'liquid-filter: The filter “scssify” makes style sheets, which posts of this site cannot do. Put the styles in assets/styles.',
    ],
  ])('%s', (template, message) => {
    expect(messages(template)).toEqual([message]);
  });
});

describe('lets pass what is everyday Jekyll', () => {
  test.each([
    [
      'a missing variable in a condition',
      '{% if page.nope %}{% elsif page.nope.deeper == 1 %}{% endif %}{% unless page.nope %}{% endunless %}',
    ],
    [
      'a missing variable before default',
      '{{ page.nope | default: "x" }}{{ page.nope | upcase | default: page.nope2 | default: "x" }}',
    ],
    ['a missing variable in a choice', '{% case page.nope %}{% when "a" %}{% endcase %}'],
    ['a missing variable that is assigned and asked for', '{% assign a = page.nope %}{% if a %}{{ a }}{% endif %}'],
    [
      'a missing variable handed to an include that asks for it',
      '{% include figure.html alt=page.nope %}{% include figure.html %}',
    ],
    ['an empty key of the front matter', '{{ page.subtitle }}{{ page.subtitle | upcase }}'],
    ['a neighbour that is not there', '{{ page.next.next.title }}'],
    ['a place past the end of a list', '{{ page.tags[9] }}{{ page.empty_list.first }}'],
    ['an unset setting that Jekyll knows', '{{ site.timezone }}{{ site.nothing }}'],
    ['a counter', '{% increment n %}{{ n }}'],
    ['names that belong to layouts', '{{ content }}{{ paginator.page }}{{ layout.title }}{{ theme.name }}'],
    ['Liquid inside a comment', '{% comment %}{{ page.nope }}{% nope %}{% endcomment %}'],
    [
      'a missing property in where',
      '{{ page.people | where_exp: "p", "p.nope == nil" | size }}{{ page.people | where: "nope", 1 | size }}',
    ],
  ])('%s', (_, template) => {
    expect(messages(template)).toEqual([]);
  });
});

describe('names the line and column', () => {
  test.each([
    ['of a tag', 'one\ntwo {% nope %}', [2, 8]],
    ['of a filter', 'one\n\n{{ page.title\n  | upcse }}', [4, 5]],
    ['of a variable', '{% assign a = 1 %} {{ page.titel }}', [1, 23]],
    ['of a variable assigned by mistake, not where it is printed', '{% assign a = page.titel %}\n{{ a }}', [1, 15]],
    ['of a block that is never closed', 'a\n{% if page.flag %}\n{% for i in page.list %}{% endfor %}', [2, 1]],
    ['of a raw block that is never closed', 'a\n b {% raw %}\nc {% x %} d', [2, 4]],
    ['of an output that is never closed', 'a\nb {{ c', [2, 3]],
    ['of a condition in the middle', '{% if page.flag == false %}\n{% elsif "a" > 1 %}{% endif %}', [2, 1]],
  ])('%s', (_, template, place) => {
    expect(problemsOf(template).map(({ line, column }) => [line, column])).toEqual([place]);
  });

  test('counted from where the body begins in its file', () => {
    expect(problemsOf('one\n{{ page.titel }}', 7)).toMatchObject([{ path: page.path, line: 8, column: 4 }]);
  });

  test('in the included file, when the mistake is there', async () => {
    const include = (name: string) => ({ path: `_includes/${name}`, text: 'a\n{{ page.titel }} {% nope %}' });
    const { render } = await fixtureLiquid({ site, include });
    const { problems } = render({
      path: page.path,
      text: '{% include a.html %}{% include a.html %}',
      firstLine: 5,
      page,
      converters,
    });
    expect(problems).toMatchObject([
      { kind: 'liquid-tag', path: '_includes/a.html', line: 2, column: 21 },
      { kind: 'liquid-variable', path: '_includes/a.html', line: 2, column: 4 },
    ]);
  });
});

test('reports all mistakes of a post at once, each once, and prints the rest', () => {
  const text = '{{ page.titel }}{% for i in page.list %}{{ i }}{{ page.titel }}{% endfor %}{% nope %}end';
  const rendered = liquid.render({ path: page.path, text, firstLine: 1, page, converters });
  expect(rendered.text).toBe('312end');
  expect(rendered.problems).toHaveLength(3);
});
