/** Liquid's words `empty` and `blank`: a question asked of the other side of `==`; printed, they are nothing. */
export class MethodLiteral {
  readonly word: 'empty' | 'blank';
  constructor(word: 'empty' | 'blank') {
    this.word = word;
  }
}
