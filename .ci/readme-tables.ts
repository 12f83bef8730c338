import { authorsSchema } from '../src/content/authors.ts';
import { frontMatterSchema } from '../src/content/schema.ts';
import { problemKinds } from '../src/problems/kinds.ts';
import { settingsSchema } from '../src/site/settings.ts';
import { faultSchema, statementSchema } from '../src/site/statement.ts';

/** README's tables, by the name that stands in its markers, each made from what the code itself goes by. */
const tables: Readonly<Record<string, () => string>> = {
  'front-matter': () => table(['Key', 'What it is'], described(frontMatterSchema.shape)),
  settings: () => table(['Key', 'What it is'], described(settingsSchema.shape)),
  authors: () => table(['Key', 'What it is'], described(authorsSchema.valueType.shape)),
  accessibility: () => table(['Key', 'What it is'], described(statementSchema.shape)),
  faults: () => table(['Key', 'What it is'], described(faultSchema.shape)),
  problems: () =>
    table(
      ['Name', 'What is wrong', 'Kind'],
      Object.entries(problemKinds).map(([name, kind]) => [`\`${name}\``, kind.about, severityOf(kind)]),
    ),
};

const marked = /(<!-- table: ([a-z-]+) -->\n)[\s\S]*?(<!-- end of table -->)/g;

/** The text of README with each table between its markers made anew. Throws at the name of a table that there is not. */
export function withTables(readme: string): string {
  return readme.replace(marked, (_all, start: string, name: string, end: string) => {
    const make = tables[name];
    if (make === undefined) throw new Error(`README has a table “${name}” that nothing makes`);
    return `${start}\n${make()}\n\n${end}`;
  });
}

function described(shape: Readonly<Record<string, { readonly description?: string | undefined }>>): string[][] {
  return Object.entries(shape).map(([key, { description }]) => {
    if (description === undefined) throw new Error(`\`${key}\` has no description in its schema`);
    return [`\`${key}\``, description];
  });
}

function severityOf(kind: { readonly severity: string; readonly safety?: true }): string {
  return kind.safety ? `${kind.severity}, for safety` : kind.severity;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
