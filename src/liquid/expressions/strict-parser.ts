import { NotStrict } from './expression.ts';
import { type LexicalToken, tokenize } from './lexer.ts';

const end: LexicalToken = { type: 'end', text: '' };

/** Reads the inside of a tag by Liquid's strict grammar; every method throws NotStrict for what that grammar refuses. */
export class StrictParser {
  readonly #tokens: readonly LexicalToken[];
  #at = 0;

  constructor(markup: string) {
    this.#tokens = tokenize(markup);
  }

  looksAt(type: LexicalToken['type'], ahead = 0): boolean {
    return this.#tokens[this.#at + ahead]?.type === type;
  }

  take(type: LexicalToken['type']): string {
    const token = this.#tokens[this.#at] ?? end;
    if (token.type !== type) throw new NotStrict(`${type} was expected, not ${token.text || 'the end'}`);
    this.#at++;
    return token.text;
  }

  takeIf(type: LexicalToken['type']): string | undefined {
    return this.looksAt(type) ? this.take(type) : undefined;
  }

  /** Takes the next word when it is one of `words`. */
  takeWord<Word extends string>(...words: readonly Word[]): Word | undefined {
    const word = words.find((candidate) => this.looksAt('id') && this.#tokens[this.#at]?.text === candidate);
    if (word !== undefined) this.#at++;
    return word;
  }

  /** The text of one value. */
  expression(): string {
    const token = this.#tokens[this.#at] ?? end;
    switch (token.type) {
      case 'id':
        return this.take('id') + this.#lookups();
      case '[':
        return this.take('[') + this.expression() + this.take(']') + this.#lookups();
      case 'string':
      case 'number':
        return this.take(token.type);
      case '(': {
        this.take('(');
        const first = this.expression();
        this.take('..');
        const last = this.expression();
        this.take(')');
        return `(${first}..${last})`;
      }
      default:
        throw new NotStrict(`${token.text || 'the end'} is not a value`);
    }
  }

  #lookups(): string {
    let text = '';
    for (;;) {
      if (this.looksAt('[')) text += this.take('[') + this.expression() + this.take(']');
      else if (this.looksAt('.')) text += this.take('.') + this.take('id');
      else return text;
    }
  }
}
