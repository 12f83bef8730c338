import type { Messages } from '../../src/language/messages.ts';
import type { Unpublished } from '../view.ts';

interface PreviewMarkProps {
  readonly state: Unpublished;
  readonly messages: Messages;
}

/** Says, in a preview, that readers do not see this page yet. */
export function PreviewMark({ state, messages }: PreviewMarkProps) {
  const words = state === 'draft' || state === 'unpublished' ? messages.draft : messages.preview;
  return <p class={`preview-mark ${state}`}>{words}</p>;
}
