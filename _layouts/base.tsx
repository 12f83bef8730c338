import type { ComponentChildren } from 'preact';
import { Breadcrumbs } from './parts/breadcrumbs.tsx';
import { Footer } from './parts/footer.tsx';
import { Head } from './parts/head.tsx';
import { Header } from './parts/header.tsx';
import { PreviewMark } from './parts/preview-mark.tsx';
import { PreviewProblems } from './parts/preview-problems.tsx';
import { SkipLink } from './parts/skip-link.tsx';
import type { Frame } from './view.ts';

interface BaseProps {
  readonly frame: Frame;
  /** What stands in the window's title before the name of the site, the nearest part first. */
  readonly titles: readonly string[];
  readonly children: ComponentChildren;
}

/** The document around every page of one language. */
export function Base({ frame, titles, children }: BaseProps) {
  return (
    <html lang={frame.language}>
      <Head head={frame.head} title={[...titles, frame.site.title].join(' – ')} />
      <body>
        <SkipLink messages={frame.messages} />
        <Header frame={frame} />
        {frame.problems && frame.problems.length > 0 && <PreviewProblems problems={frame.problems} />}
        <Breadcrumbs frame={frame} />
        <main id="main" tabIndex={-1}>
          {frame.unpublished && <PreviewMark state={frame.unpublished} messages={frame.messages} />}
          {children}
        </main>
        <Footer frames={[frame]} address={frame.head.canonical} />
      </body>
    </html>
  );
}
