import { Context, type Emitter, type Liquid, type Token, toValueSync } from 'liquidjs';
import type { Converters } from '../converters.ts';
import type { ForloopDrop } from '../drops/forloop-drop.ts';
import { evaluate } from '../expressions/evaluate.ts';
import type { Expression } from '../expressions/expression.ts';
import type { Meter } from '../limits.ts';
import type { Clock } from '../time/read-moment.ts';
import { Missing, settle } from '../values/missing.ts';
import type { Library } from './library.ts';
import type { Piece } from './piece.ts';
import type { Reporter } from './reporter.ts';
import { TextOutput } from './text-output.ts';

export type Scope = Map<string, unknown>;

/** What a run starts from: what is known of the source, and a token until the first of its own is met. */
export interface RunStart {
  readonly path: string;
  readonly names: Scope;
  readonly converters: Converters;
  readonly token: Token;
}

/** One source being rendered: its variables, what it has cost so far, and the problems met. */
export class RenderRun extends Context {
  readonly library: Library;
  readonly reporter: Reporter;
  readonly meter: Meter;
  readonly sourcePath: string;
  readonly converters: Converters;
  /** `site`, `page` and the other names that Jekyll defines; and counters. */
  readonly names: Scope;
  /** The tag or output being rendered, where problems are reported. */
  token: Token;
  readonly loops: ForloopDrop[] = [];
  /** How far each `for` has come, for `offset: continue`. */
  readonly offsets = new Map<string, number>();
  readonly cycles = new Map<string, number>();
  lastUnchanged: string | undefined;
  includeDepth = 0;
  readonly #engine: Liquid;
  /** The innermost scope first; `assign` and `capture` write to the last. */
  readonly #frames: Scope[] = [new Map()];

  constructor(engine: Liquid, library: Library, reporter: Reporter, meter: Meter, start: RunStart) {
    super({}, engine.options, {
      sync: true,
      renderLimit: meter.limits.milliseconds,
    });
    this.#engine = engine;
    this.library = library;
    this.reporter = reporter;
    this.meter = meter;
    this.sourcePath = start.path;
    this.converters = start.converters;
    this.names = start.names;
    this.token = start.token;
  }

  get clock(): Clock {
    return this.library.clock;
  }

  /** The value of a variable by name; undefined where nothing has that name. */
  find(name: string): unknown {
    for (const frame of this.#frames) {
      const value = frame.get(name);
      if (value !== undefined) return value;
    }
    return this.names.get(name);
  }

  allNames(): Iterable<string> {
    return [...this.#frames, this.names].flatMap((scope) => [...scope.keys()]);
  }

  assign(name: string, value: unknown): void {
    this.#frames.at(-1)?.set(name, value ?? null);
  }

  /** Runs `work` with a scope of its own on top. */
  within<Result>(scope: Scope, work: () => Result): Result {
    this.#frames.unshift(scope);
    try {
      return work();
    } finally {
      this.#frames.shift();
    }
  }

  evaluate(expression: Expression): unknown {
    return evaluate(expression, this);
  }

  /** The value; an unknown variable is reported, and is nil. */
  known(expression: Expression): unknown {
    const value = this.evaluate(expression);
    if (value instanceof Missing) value.report();
    return settle(value);
  }

  renderAll(pieces: readonly Piece[], output: Emitter): void {
    toValueSync(this.#engine.renderer.renderTemplates([...pieces], this, output));
  }

  textOf(pieces: readonly Piece[]): string {
    const output = new TextOutput(this.meter);
    this.renderAll(pieces, output);
    return output.buffer;
  }

  /** Whether `break` was met; forgets that, and `continue`. */
  endsLoop(): boolean {
    const broken = this.breakCalled;
    this.breakCalled = false;
    this.continueCalled = false;
    return broken;
  }
}

/** The run that the library hands to tags as its context. */
export function runOf(context: Context): RenderRun {
  if (context instanceof RenderRun) return context;
  throw new TypeError('Jekyll’s tags render only in a RenderRun.');
}
