import { isMarkdown } from './new-path.ts';

/** GitHub Pages is Jekyll 3, and so is a site whose Gemfile names it or an old version. */
export function jekyllVersion(gemfile: string | undefined): 3 | 4 {
  const gems = gemfile?.replace(/^\s*#.*$/gm, '') ?? '';
  return /github-pages|\bjekyll['"]?,?\s*\(?['"]?[~=>\s]*3\./.test(gems) ? 3 : 4;
}

/** Whether GitHub Pages reads a Markdown file without front matter: all but those that tell about the repository. */
export function isReadWithoutFrontMatter(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    isMarkdown(path) &&
    !/^(?:readme|licen[cs]e|contributing|code_of_conduct|changelog|copying|issue_template|pull_request_template)\b/i.test(
      name,
    )
  );
}
