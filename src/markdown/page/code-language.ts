import type { Token } from 'markdown-it';

/** The language that code is marked as, by a fence or a class `language-…`. */
export function codeLanguage(token: Token): string | undefined {
  return /\blanguage-(\S+)/.exec(String(token.attrGet('class') ?? ''))?.[1];
}
