import type { Messages } from '../../src/language/messages.ts';
import type { UpdateView } from '../view.ts';
import { Day } from './day.tsx';

interface UpdatedProps {
  readonly updated: UpdateView;
  readonly messages: Messages;
}

/** When a text last changed in a way that readers should know, and what changed, as one entry of a list of details. */
export function Updated({ updated, messages }: UpdatedProps) {
  return (
    <div>
      <dt>{messages.lastUpdated}</dt>
      <dd>
        <Day date={updated} />
        {updated.note && <span class="change">{updated.note}</span>}
      </dd>
    </div>
  );
}
