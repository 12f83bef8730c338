import { Base } from './base.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import type { CookiesView } from './view.ts';

/** What the site keeps on a reader's device. */
export function Cookies(view: CookiesView) {
  const { messages } = view;
  return (
    <Base frame={view} titles={[view.title]}>
      <article>
        <TitleBlock title={view.title} />
        <div class="prose">
          <p>{messages.cookiesAre}</p>
          <p>{messages.noTrackingCookies}</p>
          {view.kept.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{messages.cookieName}</th>
                  <th scope="col">{messages.cookiePurpose}</th>
                  <th scope="col">{messages.cookieExpires}</th>
                </tr>
              </thead>
              <tbody>
                {view.kept.map(({ name, purpose, expires }) => (
                  <tr key={name}>
                    <td>
                      <code>{name}</code>
                    </td>
                    <td>{purpose}</td>
                    <td>{expires}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      </article>
    </Base>
  );
}
