/** The languages this project speaks, by BCP 47 tag. */
export const languages = ['en', 'cy'] as const;

export type Language = (typeof languages)[number];

/** A text in the languages it exists in. */
export type Translated<T = string> = Partial<Record<Language, T>>;

/** Whether `tag` is a language of this project. */
export function isLanguage(tag: unknown): tag is Language {
  return languages.some((language) => language === tag);
}
