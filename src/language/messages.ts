import type { Language } from './language.ts';
import { cy } from './messages/cy.ts';
import { en } from './messages/en.ts';
import type { English, Forms, MessageKey } from './messages/entry.ts';

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** A sentence with one link in it: print `before`, the link with the text `link`, `after`. */
export interface LinkedText {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

type Value = string | number;
type Values<Names extends string> = Readonly<Record<Names, Value>>;

type Resolved<Message> = Message extends string
  ? [NamesIn<Message>] extends [never]
    ? Message extends `${string}[${string}]${string}`
      ? LinkedText
      : string
    : (values: Values<NamesIn<Message>>) => string
  : (count: number, ...values: CountedValues<Exclude<NamesIn<Message[keyof Message]>, 'count'>>) => string;

type CountedValues<Names extends string> = [Names] extends [never] ? [] : [Values<Names>];

/**
 * Everything the interface says in one language: a plain text; a sentence with a link (`LinkedText`); a function of
 * the values it needs (`pageOf({ page: 2, pages: 5 })`); or, for what is counted, of the count and its other values
 * (`resultsFor(3, { term })`). None of them is escaped for HTML.
 */
export type Messages = { readonly [Key in MessageKey]: Resolved<English[Key]> };

const catalogues: Readonly<Record<Language, Messages>> = {
  en: resolve('en', en),
  cy: resolve('cy', Object.fromEntries(Object.entries(cy).map(([key, entry]) => [key, entry.text]))),
};

export function messagesIn(language: Language): Messages {
  return catalogues[language];
}

function resolve(language: Language, catalogue: Readonly<Record<string, string | Forms[Language]>>): Messages {
  const resolved = Object.entries(catalogue).map(([key, message]) => [key, resolveMessage(language, message)]);
  // The catalogues' types say that each key is there and has the shape of its English; Object.entries forgets it.
  return Object.fromEntries(resolved) as Messages;
}

function resolveMessage(language: Language, message: string | Forms[Language]) {
  if (typeof message !== 'string') return counted(language, message);
  if (message.includes('{')) return fillIn(message);
  const [, before, link, after] = /^(.*)\[(.+)\](.*)$/.exec(message) ?? [];
  if (before === undefined || link === undefined || after === undefined) return message;
  return { before, link, after } satisfies LinkedText;
}

function fillIn(template: string): (values: Values<string>) => string {
  const pieces = template.split(/\{(\w+)\}/);
  return (values) => pieces.map((piece, index) => (index % 2 === 0 ? piece : values[piece])).join('');
}

function counted(language: Language, forms: Forms[Language]) {
  const rules = new Intl.PluralRules(language);
  const filled = new Map(Object.entries(forms).map(([category, form]) => [category, fillIn(form)]));
  return (count: number, values: Values<string> = {}): string => {
    const form = (count === 0 && filled.get('zero')) || filled.get(rules.select(count));
    if (!form) throw new Error(`No plural form in '${language}' for ${count}.`);
    return form({ ...values, count });
  };
}
