import type { SpanState } from '../span-state.ts';

const marker = /\[\^(\w[\w-]*)\]/y;

/** `[^name]`, where a footnote of that name exists. */
export function footnoteMarker(state: SpanState): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== 0x5b || src.charCodeAt(pos + 1) !== 0x5e) return false;
  marker.lastIndex = pos;
  const [all, name] = marker.exec(src) ?? [];
  if (all === undefined || name === undefined || pos + all.length > state.posMax) return false;
  if (state.document.footnotes.has(name)) {
    state.push('footnote_ref', 'sup', 0).meta = { name };
    state.moveTo(pos + all.length);
  } else {
    state.addText(all, pos + all.length);
  }
  return true;
}
