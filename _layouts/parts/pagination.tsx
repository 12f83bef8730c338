import type { Messages } from '../../src/language/messages.ts';
import type { PaginationView } from '../view.ts';

interface PaginationProps {
  readonly pagination: PaginationView;
  readonly messages: Messages;
}

/** The pages of a list by number, and the ways to the one before and the one after; nothing for a single page. */
export function Pagination({ pagination, messages }: PaginationProps) {
  const { page, urls } = pagination;
  if (urls.length < 2) return null;
  const before = urls[page - 2];
  const after = urls[page];
  return (
    <nav class="pagination" aria-label={messages.pagination}>
      {before && (
        <a class="step" rel="prev" href={before}>
          {messages.previousPage}
        </a>
      )}
      <ol>
        {urls.map((url, index) =>
          isShown(index + 1, page, urls.length) ? (
            <li key={url}>
              <a
                href={url}
                aria-label={messages.pageOf({
                  page: index + 1,
                  pages: urls.length,
                })}
                aria-current={index + 1 === page ? 'page' : undefined}
              >
                {index + 1}
              </a>
            </li>
          ) : (
            isGap(index + 1, page, urls.length) && (
              <li key={url} class="gap">
                …
              </li>
            )
          ),
        )}
      </ol>
      {after && (
        <a class="step" rel="next" href={after}>
          {messages.nextPage}
        </a>
      )}
    </nav>
  );
}

/** The first, the last, and the neighbours of the page the reader is on. */
function isShown(number: number, page: number, pages: number): boolean {
  return number === 1 || number === pages || Math.abs(number - page) <= 1;
}

/** The one place of each run of pages left out that prints its ellipsis. */
function isGap(number: number, page: number, pages: number): boolean {
  return !isShown(number, page, pages) && isShown(number - 1, page, pages);
}
