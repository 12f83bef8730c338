import { createHash } from 'node:crypto';
import { bundle } from 'lightningcss';
import { projectFile } from './project-file.ts';

export interface Styles {
  /** The whole style sheet, minified. */
  readonly text: string;
  /** Its hash, as a Content-Security-Policy names it. */
  readonly hash: string;
  /** What it is called where it is published as a file of its own, relative to the root of its host. */
  readonly fileName: string;
}

/** Bundles and minifies one of the project's style sheets; throws where it is not valid CSS. */
export function readStyles(name: 'site.css' | 'feed.css'): Styles {
  const { code } = bundle({ filename: projectFile(`assets/styles/${name}`), minify: true });
  const text = Buffer.from(code).toString('utf8');
  const digest = createHash('sha256').update(text).digest();
  const short = digest.toString('hex').slice(0, 10);
  return {
    text,
    hash: `'sha256-${digest.toString('base64')}'`,
    fileName: `assets/${name.replace('.css', `-${short}.css`)}`,
  };
}
