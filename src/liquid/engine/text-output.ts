import type { Emitter } from 'liquidjs';
import type { Meter } from '../limits.ts';

/** Where pieces write their text; each character is paid for. */
export class TextOutput implements Emitter {
  buffer = '';
  readonly #meter: Meter;

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  write(text: string): void {
    this.#meter.grow(text.length);
    this.buffer += text;
  }
}
