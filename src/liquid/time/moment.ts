/** An instant together with the clock that shows it: what Ruby calls a Time. */
export class Moment {
  /** Milliseconds since 1970 in UTC. */
  readonly epoch: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
  readonly #zone: (() => string) | 'UTC' | undefined;

  /** `zone` names the clock's zone (`BST`), and is UTC for a time written so; without it only an offset was written. */
  constructor(epoch: number, offset: number, zone?: (() => string) | 'UTC') {
    this.epoch = epoch;
    this.offset = offset;
    this.#zone = zone;
  }

  /** `BST`, `GMT`; empty where only the offset is known. */
  get zone(): string {
    return typeof this.#zone === 'function' ? this.#zone() : (this.#zone ?? '');
  }

  /** The clock's face, to be read with the getUTC… methods. */
  get clock(): Date {
    return new Date(this.epoch + this.offset * 60_000);
  }

  /** `2024-07-07 00:30:00 +0100`, as Ruby prints a Time. */
  text(): string {
    const face = this.clock.toISOString();
    const end = face.indexOf('T');
    return `${face.slice(0, end)} ${face.slice(end + 1, end + 9)} ${this.#zone === 'UTC' ? 'UTC' : offsetText(this.offset, '')}`;
  }
}

/** Minutes east of Greenwich as `+01:00`, or with another separator between hours and minutes. */
export function offsetText(offset: number, separator: string): string {
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
