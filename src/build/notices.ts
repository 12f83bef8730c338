import type { Settings } from '../site/settings.ts';
import type { Statement } from '../site/statement.ts';

/** What the owners of a site are told once a build that is not a fault: one sentence each. */
export function noticesOf(settings: Settings, statement: Statement | undefined): string[] {
  return [...noticeOfAddresses(settings), ...noticeOfStatement(settings, statement)];
}

function noticeOfAddresses({ addresses }: Settings): string[] {
  const unknown = addresses.filter(({ origin }) => origin === undefined).map(({ language }) => language);
  if (unknown.length === 0) return [];
  return [
    `The site does not know its address (${unknown.join(', ')}), so it has no canonical links, feeds, sitemap or social cards. Write it under \`languages\` in content/_data/site.yaml.`,
  ];
}

/** A public body is told that it owes its readers a statement; who publishes a blog without naming themselves owes none. */
function noticeOfStatement({ organisation }: Settings, statement: Statement | undefined): string[] {
  if (statement !== undefined || organisation.name === undefined) return [];
  return [
    'The site has no accessibility statement, which the law asks of public bodies before a site goes live. Fill in content/_data/accessibility.yaml: README says, under “Accessibility statement”, what each line means.',
  ];
}
