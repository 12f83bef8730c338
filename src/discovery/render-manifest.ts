import type { Language } from '../language/language.ts';

export interface Icon {
  readonly src: string;
  /** `192x192`, or `any` for a drawing. */
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: 'any' | 'maskable' | 'monochrome';
}

/** What a device needs to keep the site on its home screen. Paths are as readers see them. */
export interface Manifest {
  readonly language: Language;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly description?: string | undefined;
  readonly home: string;
  /** The path below which all pages of this language live. */
  readonly scope: string;
  readonly background: string;
  readonly theme: string;
  readonly icons: readonly Icon[];
}

/** A web app manifest: https://www.w3.org/TR/appmanifest/. The site stays a site: it opens in the browser. */
export function renderManifest(manifest: Manifest): string {
  const document = {
    name: manifest.name,
    short_name: manifest.shortName,
    description: manifest.description,
    lang: manifest.language,
    dir: 'ltr',
    id: manifest.home,
    start_url: manifest.home,
    scope: manifest.scope,
    display: 'browser',
    background_color: manifest.background,
    theme_color: manifest.theme,
    icons: manifest.icons,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
