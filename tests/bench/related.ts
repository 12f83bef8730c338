// npm run bench:related -- [--posts 5000] : times the search for related posts among made-up ones.
import { parseArgs } from 'node:util';
import { languages } from '../../src/language/language.ts';
import { findRelated } from '../../src/related/find-related.ts';
import { madeUpPosts } from './made-up-posts.ts';

const { values } = parseArgs({ options: { posts: { type: 'string', default: '5000' } } });
const posts = madeUpPosts(Number(values.posts)).map(({ title, keywords, text }) => ({ title, tags: keywords, text }));
for (const language of languages) {
  const before = process.cpuUsage();
  const related = findRelated(posts, language);
  const { user, system } = process.cpuUsage(before);
  const found = related.filter((others) => others.length > 0).length;
  process.stdout.write(
    `${language}: ${((user + system) / 1e6).toFixed(2)} s of CPU, ${found} of ${posts.length} have some\n`,
  );
}
