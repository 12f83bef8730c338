import type { ComponentChildren } from 'preact';

interface TitleBlockProps {
  /** What the first heading of the page says. */
  readonly title: ComponentChildren;
  /** What stands below it. */
  readonly children?: ComponentChildren;
}

/** The head of what a page says: its first heading, and what belongs to it. */
export function TitleBlock({ title, children }: TitleBlockProps) {
  return (
    <header class="title-block">
      <h1>{title}</h1>
      {children}
    </header>
  );
}
