import type { Language } from './language.ts';
import { pluralCategory } from './plural-category.ts';

/** The forms of a counted message, by the plural categories that CLDR gives the language; `zero` is always allowed. */
export interface Forms extends Readonly<Record<Language, unknown>> {
  readonly en: {
    readonly zero?: string;
    readonly one: string;
    readonly other: string;
  };
  readonly cy: Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;
}

/** A sentence with one link in it: print `before`, the link with the text `link`, `after`. */
export interface LinkedText {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type Values<Names extends string> = Readonly<Record<Names, string | number>>;
type CountedValues<Names extends string> = [Names] extends [never] ? [] : [Values<Names>];

/** What a layout gets for a message of the English catalogue: a text, a text with a link, or a function of its values. */
export type Message<English> = English extends string
  ? [NamesIn<English>] extends [never]
    ? English extends `${string}[${string}]${string}`
      ? LinkedText
      : string
    : (values: Values<NamesIn<English>>) => string
  : (count: number, ...values: CountedValues<Exclude<NamesIn<English[keyof English]>, 'count'>>) => string;

/** Makes one written message ready for use: `{name}` is filled in, `[…]` is its link, an object holds plural forms. */
export function createMessage(language: Language, written: string | Forms[Language]) {
  if (typeof written !== 'string') return counted(language, written);
  if (written.includes('{')) return fillIn(written);
  const [, before, link, after] = /^(.*)\[(.+)\](.*)$/.exec(written) ?? [];
  if (before === undefined || link === undefined || after === undefined) return written;
  return { before, link, after } satisfies LinkedText;
}

function fillIn(template: string): (values: Values<string>) => string {
  const pieces = template.split(/\{(\w+)\}/);
  return (values) => pieces.map((piece, index) => (index % 2 === 0 ? piece : values[piece])).join('');
}

function counted(language: Language, forms: Forms[Language]) {
  const filled = new Map(Object.entries(forms).map(([category, form]) => [category, fillIn(form)]));
  return (count: number, values: Values<string> = {}): string => {
    const form = (count === 0 && filled.get('zero')) || filled.get(pluralCategory(count, language));
    if (!form) throw new Error(`No plural form in '${language}' for ${count}.`);
    return form({ ...values, count });
  };
}
