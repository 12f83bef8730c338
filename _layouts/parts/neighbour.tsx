import type { Link } from '../view.ts';

interface NeighbourProps {
  readonly rel: 'prev' | 'next';
  readonly label: string;
  readonly link: Link;
}

/** The way to the page before or after this one. */
export function Neighbour({ rel, label, link }: NeighbourProps) {
  return (
    <a class={`neighbour ${rel}`} rel={rel} href={link.url}>
      <span class="label">{label}</span> <span class="to">{link.text}</span>
    </a>
  );
}
