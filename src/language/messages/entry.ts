import type { Language } from '../language.ts';
import type { en } from './en.ts';

export type English = typeof en;
export type MessageKey = keyof English;

/** The forms of a counted message, by the plural categories that CLDR gives the language; `zero` is always allowed. */
export interface Forms extends Readonly<Record<Language, unknown>> {
  readonly en: { readonly zero?: string; readonly one: string; readonly other: string };
  readonly cy: Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;
}

/**
 * A Welsh message with where it was seen. `attested`: that source says it so. `composed`: put together from attested
 * parts, and shown to readers only until the site's own translator has read it.
 */
export interface WelshEntry<Text = string | Forms['cy']> {
  readonly text: Text;
  readonly source: string;
  readonly status: 'attested' | 'composed';
}

/** One Welsh entry for every English message, of the same shape. */
export type WelshCatalogue = {
  readonly [Key in MessageKey]: WelshEntry<English[Key] extends string ? string : Forms['cy']>;
};

export function attested<Text>(text: Text, source: string): WelshEntry<Text> {
  return { text, source, status: 'attested' };
}

export function composed<Text>(text: Text, source: string): WelshEntry<Text> {
  return { text, source, status: 'composed' };
}
