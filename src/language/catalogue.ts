import type { Language } from './language.ts';
import { createMessage, type Forms, type Message } from './message.ts';

/** What must be said, in English: the list that every other language is checked against. */
type EnglishCatalogue = Readonly<Record<string, string | Forms['en']>>;

/**
 * A Welsh message with where it was seen. `attested`: that source says it so. `composed`: put together from attested
 * parts, for the site's own translator to read.
 */
export interface WelshEntry<Text = string | Forms['cy']> {
  readonly text: Text;
  readonly source: string;
  readonly status: 'attested' | 'composed';
}

/** One Welsh entry for every English message, of the same shape. */
export type WelshCatalogue<English extends EnglishCatalogue> = {
  readonly [Key in keyof English]: WelshEntry<English[Key] extends string ? string : Forms['cy']>;
};

/** Every message of a catalogue, ready for use in one language. None of them is escaped for HTML. */
export type Catalogue<English extends EnglishCatalogue> = {
  readonly [Key in keyof English]: Message<English[Key]>;
};

export function attested<Text>(text: Text, source: string): WelshEntry<Text> {
  return { text, source, status: 'attested' };
}

export function composed<Text>(text: Text, source: string): WelshEntry<Text> {
  return { text, source, status: 'composed' };
}

/** A catalogue in both languages; the types promise that each message exists in both, in the same shape. */
export function createCatalogues<English extends EnglishCatalogue>(
  english: English,
  welsh: WelshCatalogue<English>,
): Readonly<Record<Language, Catalogue<English>>> {
  const welshTexts = Object.fromEntries(Object.entries(welsh).map(([key, entry]) => [key, entry.text]));
  return { en: ready('en', english), cy: ready('cy', welshTexts) };
}

function ready<English extends EnglishCatalogue>(
  language: Language,
  written: Readonly<Record<string, string | Forms[Language]>>,
): Catalogue<English> {
  const messages = Object.entries(written).map(([key, message]) => [key, createMessage(language, message)]);
  // The parameters' types say that each key is there in the shape of its English; Object.entries forgets it.
  return Object.fromEntries(messages) as Catalogue<English>;
}
