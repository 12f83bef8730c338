/** A value as written in a template: `"text"`, `3`, `page.title`, `(1..5)`. */
export type Expression = Literal | Lookup | RangeExpression;

export interface Literal {
  readonly kind: 'literal';
  readonly value: unknown;
}

/** A variable, and the way from it: `page.tags[0].size`. */
export interface Lookup {
  readonly kind: 'lookup';
  readonly name: string | Expression;
  readonly keys: readonly Key[];
  /** As written, for messages. */
  readonly text: string;
}

export interface Key {
  readonly value: string | Expression;
  /** Written after a dot, where `size`, `first` and `last` ask about the value itself. */
  readonly dotted: boolean;
}

export interface RangeExpression {
  readonly kind: 'range';
  readonly first: Expression;
  readonly last: Expression;
}

/** A filter in a chain: `| truncate: 20, "…"`. */
export interface FilterCall {
  readonly name: string;
  readonly args: readonly Expression[];
  readonly named: ReadonlyMap<string, Expression>;
}

/** What stands between `{{` and `}}`: a value and its filters. `value` is undefined where nothing is written. */
export interface FilterChain {
  readonly value: Expression | undefined;
  readonly filters: readonly FilterCall[];
}

/** A comparison, or a value alone, and what it is joined to on its right: Liquid knows no other precedence. */
export interface Condition {
  readonly left: Expression;
  readonly operator?: string | undefined;
  readonly right?: Expression | undefined;
  readonly join?: { readonly word: 'and' | 'or'; readonly condition: Condition } | undefined;
}

export const nothing: Literal = { kind: 'literal', value: null };

/** Thrown for what Liquid's strict grammar refuses; the lenient grammar is tried next, as Jekyll does. */
export class NotStrict extends Error {}
