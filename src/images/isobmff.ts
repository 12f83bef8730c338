import { latin1, viewOf } from './bytes.ts';

/** A box of a file in ISO's base media format (ISO/IEC 14496-12): its kind, and where its content lies. */
export interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** The boxes between two places, up to one whose length cannot be. */
export function* boxesIn(bytes: Uint8Array, from: number, to: number): Generator<Box> {
  const view = viewOf(bytes);
  let at = from;
  while (at + 8 <= to) {
    const type = latin1(bytes, at + 4, at + 8);
    let length = view.getUint32(at);
    let header = 8;
    if (length === 1 && at + 16 <= to) {
      length = Number(view.getBigUint64(at + 8));
      header = 16;
    } else if (length === 0) length = to - at;
    if (length < header || at + length > to) return;
    yield { type, from: at + header, to: at + length };
    at += length;
  }
}

/** Reads the whole numbers of a box one after another. */
export class BoxReader {
  private readonly view: DataView;
  private at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.view = viewOf(bytes);
    this.at = at;
  }

  /** A number of 0, 1, 2, 4 or 8 bytes; of 0 bytes it is 0. */
  number(size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + this.view.getUint8(this.at++);
    return value;
  }

  get place(): number {
    return this.at;
  }
}
