import { suggest } from '../../schema/suggest.ts';
import { createPiece } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';
import { fillIn } from './fill-in.ts';

/** `{% link _posts/2024-07-06-one.md %}`: the address of a file of the site, which must exist. */
export const parseLink: TagParser = (token) => {
  const written = token.args.trim();
  return createPiece(token, false, (run, output) => {
    const path = fillIn(written, run);
    const { addresses } = run.library;
    const url = addresses.ofFile(path);
    if (url !== undefined) return output.write(addresses.inLink(url));
    const nearest = suggest(path, addresses.paths());
    const advice = nearest
      ? `Did you mean “${nearest}”?`
      : 'Write its path from the site’s folder, without a slash before it.';
    run.reporter.report('liquid-target', token, `There is no file “${path}” to link to. ${advice}`, written);
  });
};

/** `{% post_url 2024-07-06-one %}`: the address of a post, which must exist. */
export const parsePostUrl: TagParser = (token, parser) => {
  const name = token.args.trim();
  if (!/^\/?(?:.+\/)*\d+-\d+-\d+-/.test(name)) {
    return parser.refuse(
      token,
      'Name the post by its file without the extension, as in {% post_url 2024-07-06-one %}.',
    );
  }
  return createPiece(token, false, (run, output) => {
    const { addresses } = run.library;
    const url = addresses.ofPost(name);
    if (url !== undefined) return output.write(addresses.inLink(url));
    const nearest = suggest(name, addresses.postNames());
    const advice = nearest ? `Did you mean “${nearest}”?` : 'Name it by its file, without the extension.';
    run.reporter.report('liquid-target', token, `There is no post “${name}”. ${advice}`, name);
  });
};
