import { suggest } from '../../schema/suggest.ts';
import { createPiece } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';
import type { RenderRun } from '../engine/render-run.ts';
import { fillIn } from './fill-in.ts';

/** `{% link _posts/2024-07-06-one.md %}`: the address of a file of the site, which must exist. */
export const parseLink: TagParser = (token) => {
  const written = token.args.trim();
  return createPiece(token, false, (run, output) => {
    const path = fillIn(written, run);
    const { addresses } = run.library;
    const url = addresses.ofFile(path);
    if (url !== undefined) return output.write(addresses.inLink(url));
    const held = run.library.heldBack(path);
    const report = (message: string) => run.reporter.report('liquid-target', token, message, written);
    if (held !== undefined) return report(notYet(path, held));
    const nearest = suggest(path, othersThan(run, addresses.paths()));
    const advice = nearest
      ? `Did you mean “${nearest}”?`
      : 'Write its path from the site’s folder, without a slash before it.';
    report(`There is no file “${path}” to link to. ${advice}`);
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
    const held = run.library.heldBack(`_posts/${name}.md`) ?? run.library.heldBack(`_posts/${name}.markdown`);
    const report = (message: string) => run.reporter.report('liquid-target', token, message, name);
    if (held !== undefined) return report(notYet(name, held));
    const nearest = suggest(name, othersThan(run, addresses.postNames()));
    const advice = nearest ? `Did you mean “${nearest}”?` : 'Name it by its file, without the extension.';
    report(`There is no post “${name}”. ${advice}`);
  });
};

function notYet(written: string, held: string): string {
  return `The link “${written}” leads to a page that ${held}, so readers would find nothing there. Publish that page first, or remove the link.`;
}

/** Names and paths but those of the page itself, to which nobody means to link. */
function* othersThan({ sourcePath }: RenderRun, names: Iterable<string>): Iterable<string> {
  const bare = (path: string) => path.replace(/\.[^./]+$/, '');
  for (const name of names) if (!bare(sourcePath).endsWith(`/${bare(name).replace(/^_/, '')}`)) yield name;
}
