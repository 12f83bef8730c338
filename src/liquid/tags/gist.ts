import { createPiece } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';
import { escapeHtml } from '../filters/html.ts';
import { fillIn } from './fill-in.ts';

/**
 * `{% gist user/5555251 file.rb %}` of the plugin jekyll-gist: a link to the gist where the plugin puts a script from
 * GitHub (https://github.com/jekyll/jekyll-gist).
 */
export const parseGist: TagParser = (token, parser) => {
  const [written = '', file] = token.args.trim().split(/\s+/);
  if (written === '') return parser.refuse(token, 'Name the gist, as in {% gist 5555251 %}.');
  return createPiece(token, false, (run, output) => {
    const id = fillIn(written.replace(/^["']|["']$/g, ''), run);
    const address = escapeHtml(`https://gist.github.com/${id}`);
    const name = escapeHtml(file === undefined ? `gist.github.com/${id}` : fillIn(file, run));
    output.write(`<div class="embed"><a href="${address}">${name}</a></div>`);
  });
};
