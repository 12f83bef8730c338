import type { PageView } from '../view.ts';
import { Raw } from './raw.tsx';

/** The picture of the front matter, as wide as the window, and who made it. */
export function Banner({ banner, credit, messages }: Pick<PageView, 'banner' | 'credit' | 'messages'>) {
  if (banner === undefined) return null;
  return (
    <>
      <Raw class="banner" html={banner} />
      {credit && <p class="credit">{messages.imageCredit({ credit })}</p>}
    </>
  );
}
