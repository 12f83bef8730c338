import type { RedirectView } from './view.ts';

/** What stands at an old address on a host that cannot redirect: it leads on at once, script or no script. */
export function Redirect(view: RedirectView) {
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        {view.contentSecurityPolicy && (
          <meta http-equiv="Content-Security-Policy" content={view.contentSecurityPolicy} />
        )}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{view.title}</title>
        <meta http-equiv="refresh" content={`0; url=${view.url}`} />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {view.canonical && <link rel="canonical" href={view.canonical} />}
      </head>
      <body>
        <main>
          <h1>
            <a href={view.url}>{view.title}</a>
          </h1>
        </main>
      </body>
    </html>
  );
}
