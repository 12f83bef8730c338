import { readFile, writeFile } from 'node:fs/promises';
import { withTables } from './readme-tables.ts';

// Run with `npm run docs` after changing a schema or the kinds of problems.
const readme = new URL('../README.md', import.meta.url);

await writeFile(readme, withTables(await readFile(readme, 'utf8')));
