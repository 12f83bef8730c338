import type { Frame } from '../view.ts';
import { LicenceLogo } from './licence-logo.tsx';
import { Linked } from './linked.tsx';
import { Ridge } from './ridge.tsx';

interface FooterProps {
  /** One for each language the page speaks. */
  readonly frames: readonly Pick<Frame, 'language' | 'messages' | 'site'>[];
  /** The page's own address, which paper cannot do without. */
  readonly address?: string | undefined;
}

/** The foot of every page: the pages the law asks for, who publishes the site, and the licence. */
export function Footer({ frames, address }: FooterProps) {
  return (
    <footer class="site-footer">
      {address && <p class="on-paper">{address}</p>}
      <Ridge />
      <div class="ground">
        {frames.map((frame) => (
          <FooterHalf key={frame.language} frame={frame} marked={frames.length > 1} />
        ))}
      </div>
    </footer>
  );
}

function FooterHalf({ frame, marked }: { readonly frame: FooterProps['frames'][number]; readonly marked: boolean }) {
  const { site, messages } = frame;
  const { organisation } = site;
  return (
    <div class="bar" lang={marked ? frame.language : undefined}>
      {site.footer.length > 0 && (
        <nav aria-label={messages.footerLinks}>
          <ul>
            {site.footer.map((link) => (
              <li key={link.url}>
                <a href={link.url}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {organisation && (
        <p class="organisation">
          {organisation.url ? <a href={organisation.url}>{organisation.name}</a> : organisation.name}
        </p>
      )}
      {site.licenceUrl && (
        <p class="licence">
          <LicenceLogo />
          <Linked text={messages.licence} url={site.licenceUrl} rel="license" />
        </p>
      )}
    </div>
  );
}
