import { createHash } from 'node:crypto';
import { bundle } from 'lightningcss';
import { projectFile } from './project-file.ts';

export interface Styles {
  /** The whole style sheet, minified. */
  readonly text: string;
  /** Its hash, as a Content-Security-Policy names it. */
  readonly hash: string;
}

/** Bundles and minifies one of the project's style sheets; throws where it is not valid CSS. */
export function readStyles(name: 'site.css' | 'feed.css'): Styles {
  const { code } = bundle({ filename: projectFile(`assets/styles/${name}`), minify: true });
  const text = Buffer.from(code).toString('utf8');
  return { text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}
