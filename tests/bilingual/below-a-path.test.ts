import { describe } from 'vitest';
import { belowAPath } from './bilingual-site.ts';
import { describeEveryPage } from './promises.ts';

describe('a site below a path of a shared host, its unmarked files in Welsh', () => {
  describeEveryPage(belowAPath);
});
