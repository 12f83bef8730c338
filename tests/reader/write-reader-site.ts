import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/language/messages.ts';
import { statementWordingIn } from '../../src/language/statement.ts';
import { writeFiles } from '../build/write-files.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** More than one page of a list. */
const postCount = 23;

/**
 * Writes a site with everything a reader can meet, in both languages, into a folder. Its Welsh is the wording of the
 * interface and of the accessibility statement, so that nobody had to make any up.
 */
export async function writeReaderSite(folder: string): Promise<string> {
  const posts = Array.from({ length: postCount }, (_, index) => index);
  await writeFiles(folder, {
    'content/_data/site.yaml': siteSettings,
    'content/_data/authors.yaml': 'one: { name: Author One }\ntwo: { name: Author Two }\n',
    'content/_data/tags.yaml': 'accessibility: { en: Accessibility, cy: Hygyrchedd }\nblog: { en: Blog, cy: Blog }\n',
    'content/_data/accessibility.yaml': statement,
    'content/about.md': page(
      'en',
      '![](/assets/images/banner.jpeg)\n\n',
      'permalink: /about/\nredirect_from: /old-about/\n',
    ),
    'content/about.cy.md': page('cy', '![](/assets/images/banner.jpeg)\n\n', 'permalink: /about/\n'),
    ...Object.fromEntries(
      posts.flatMap((index) => {
        const name = `content/posts/2026-10-${String(index + 1).padStart(2, '0')}-post-${index}`;
        return [
          [`${name}.md`, post('en', index)],
          [`${name}.cy.md`, post('cy', index)],
        ];
      }),
    ),
  });
  await mkdir(path.join(folder, 'assets/images'), { recursive: true });
  await copyFile(path.join(project, 'assets/images/banner.jpeg'), path.join(folder, 'assets/images/banner.jpeg'));
  return folder;
}

const siteSettings = `title: { en: CDPS blog, cy: Blog CDPS }
description: { en: "${statementWordingIn('en').simpleText}", cy: "${statementWordingIn('cy').simpleText}" }
languages:
  en: { url: "https://blog.example.test/" }
  cy: { url: "https://blog.example.test/cy/" }
organisation: { name: { en: Centre for Digital Public Services, cy: Canolfan Gwasanaethau Cyhoeddus Digidol } }
contact: { email: post@example.test }
banner: /assets/images/banner.jpeg
repository: https://github.com/example/blog
cards: true
security: { contact: "mailto:post@example.test", expires: 2027-06-01 }
navigation:
  - { title: { en: Blog, cy: Blog }, url: /blog/ }
  - { title: { en: About, cy: Ynghylch }, url: /about/ }
`;

const statement = `status: partial
prepared: 2026-11-01
reviewed: 2026-11-01
tested: 2026-11-01
review_by: 2027-10-31
method: manual-and-automated
tools: [axe-core]
reply_days: 5
issues:
  - text: { en: "${statementWordingIn('en').someNotAccessible}", cy: "${statementWordingIn('cy').someNotAccessible}" }
    criterion: 1.1.1 (Non-text content)
    fix_by: 2027-06-01
`;

function page(language: Language, before: string, keys: string): string {
  const title = { en: 'About', cy: 'Ynghylch' }[language];
  return `---\ntitle: ${title}\n${keys}---\n\n${before}${prose(language)}`;
}

/** The first posts have everything that a post can have, the others are like most posts. */
function post(language: Language, index: number): string {
  const { cookies } = messagesIn(language);
  const keys = [
    `title: ${cookies} ${index + 1}`,
    `tags: [${index % 2 === 0 ? 'blog' : 'blog, accessibility'}]`,
    `authors: [${index % 3 === 0 ? 'one' : 'one, two'}]`,
    ...(index < 3 ? ['series: CDPS'] : []),
    ...(index === 1 ? ['image: /assets/images/banner.jpeg', `image_alt: ${cookies}`, 'image_credit: CDPS'] : []),
    ...(index === 2 ? ['last_modified_at: 2026-10-20', `change_note: ${statementWordingIn(language).simpleText}`] : []),
  ];
  return `---\n${keys.join('\n')}\n---\n\n${index === 0 ? everything(language) : prose(language, index)}`;
}

function prose(language: Language, index = 0): string {
  const words = statementWordingIn(language);
  const topics = [words.enforcement, words.otherFormats, words.ableListen, words.commitment];
  const topic = topics[index % topics.length] ?? '';
  return [words.wantEverybody, `## ${words.feedbackHeading}`, topic, words.alwaysImproving].join('\n\n').concat('\n');
}

/** One of each thing that Markdown can make, with headings enough for a list of contents. */
function everything(language: Language): string {
  const words = statementWordingIn(language);
  const { cookieName, cookiePurpose, cookieExpires } = messagesIn(language);
  return `${words.wantEverybody} [${words.burdenHeading}](https://other.example.test/), [CDPS](/about/).

## ${words.usingHeading}

![${words.usingHeading}](/assets/images/banner.jpeg "${words.runBy({ organisation: 'CDPS' })}")

- ${words.ableColours}[^1]
- ${words.ableZoom}
  1. ${words.ableKeyboard}

- [x] ${words.tellAddress}
- [ ] ${words.tellFormat}

[^1]: ${words.ableSpeech}

## ${words.feedbackHeading}

| ${cookieName} | ${cookiePurpose} | ${cookieExpires} | URL | PDF | CDPS |
|---|---|---|---|---|---|
| language | ${words.ableListen} | 2026 | https://blog.example.test/a/very/long/address/that/does/not/end/ | x | y |

\`\`\`js
const address = 'https://blog.example.test/a/very/long/line/of/code/that/has/to/scroll/because/it/does/not/fit/'; // ${words.notApplicable}
\`\`\`

## ${words.enforcementHeading}

> ${words.enforcement}

${words.burdenHeading}
: ${words.notApplicable}

## ${words.preparationHeading}

### ${words.complianceHeading}

${words.simpleText} https://blog.example.test/2026/10/01/a-long-address-in-the-text-that-nobody-broke-into-lines/
`;
}
