import { packText } from '../../src/content/packed-text.ts';
import type { PackedFile } from '../../src/content/read-content.ts';

/** A file as if it had been read. */
export function textFile(path: string, text: string, modified = 0): PackedFile {
  return { path, packed: packText(text), modified };
}
