import { NotStrict } from './expression.ts';

export interface LexicalToken {
  readonly type:
    | 'comparison'
    | 'string'
    | 'number'
    | 'id'
    | '..'
    | 'end'
    | '|'
    | '.'
    | ':'
    | ','
    | '['
    | ']'
    | '('
    | ')'
    | '?'
    | '-';
  readonly text: string;
}

const patterns = [
  ['comparison', /==|!=|<>|<=?|>=?|contains(?=\s)/y],
  ['string', /'[^']*'|"[^"]*"/y],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['id', /[a-zA-Z_][\w-]*\??/y],
  ['..', /\.\./y],
] as const;

const signs = ['|', '.', ':', ',', '[', ']', '(', ')', '?', '-'] as const;

/** Splits the inside of a tag into the words of Liquid's strict grammar. Throws NotStrict at a character it does not know. */
export function tokenize(markup: string): LexicalToken[] {
  const tokens: LexicalToken[] = [];
  let at = 0;
  const next = (): LexicalToken => {
    for (const [type, pattern] of patterns) {
      pattern.lastIndex = at;
      const text = pattern.exec(markup)?.[0];
      if (text !== undefined) return { type, text };
    }
    const sign = signs.find((candidate) => candidate === markup[at]);
    if (!sign) throw new NotStrict(`${markup[at]} has no meaning here`);
    return { type: sign, text: sign };
  };
  for (;;) {
    while (/\s/.test(markup[at] ?? '')) at++;
    if (at >= markup.length) break;
    const token = next();
    tokens.push(token);
    at += token.text.length;
  }
  tokens.push({ type: 'end', text: '' });
  return tokens;
}
