import type { Frame } from '../view.ts';
import { ariaCurrent } from './aria-current.ts';
import { LanguageSwitcher } from './language-switcher.tsx';
import { Mark } from './mark.tsx';

/** The top of every page: the site's name, the other language, the main menu; always in this order. */
export function Header({ frame }: { readonly frame: Frame }) {
  const { site, messages } = frame;
  return (
    <header class="site-header">
      <div class="bar">
        <a class="site-name" href={site.homeUrl}>
          <Mark />
          <span>{site.title}</span>
        </a>
        {frame.translation && <LanguageSwitcher translation={frame.translation} messages={messages} />}
        {site.navigation.length > 0 && (
          <nav class="menu" aria-label={messages.mainMenu}>
            <ul>
              {site.navigation.map((item) => (
                <li>
                  <a href={item.url} aria-current={ariaCurrent(item)}>
                    {item.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}
