import type { Messages } from '../../src/language/messages.ts';
import type { EntryView } from '../view.ts';
import { Day } from './day.tsx';
import { Raw } from './raw.tsx';

interface EntriesProps {
  readonly entries: readonly EntryView[];
  readonly messages: Messages;
  /** The level of each post's heading, one below the heading the list stands under. */
  readonly level: 2 | 3 | 4;
}

/** Posts as a journal: the day beside the title and the summary. */
export function Entries({ entries, messages, level }: EntriesProps) {
  if (entries.length === 0) return <p class="empty">{messages.noPosts}</p>;
  const Heading = `h${level}` as const;
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={entry.url} class="entry">
          <Heading>
            <a href={entry.url}>{entry.text}</a>
          </Heading>
          <Aside {...entry} />
          {entry.summary && <p class="summary">{entry.summary}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The day of a post and who wrote it, with its picture where the list shows it. */
function Aside({ published, authors, picture }: EntryView) {
  const day = (
    <p class="day">
      <Day date={published} />
      {authors?.map(({ text }) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
  if (!picture) return day;
  return (
    <div class="aside">
      {day}
      <Raw class="card" html={picture} />
    </div>
  );
}
