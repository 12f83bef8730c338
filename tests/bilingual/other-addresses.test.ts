import { describe } from 'vitest';
import { eachBelowAPath, hostsWithPaths, welshAtTheRoot } from './bilingual-site.ts';
import { describeEveryPage } from './promises.ts';

describe('a site with Welsh at its root and English below it', () => {
  describeEveryPage(welshAtTheRoot);
});

describe('a site with each language below a path of its own', () => {
  describeEveryPage(eachBelowAPath);
});

describe('a site on two hosts, each below a path', () => {
  describeEveryPage(hostsWithPaths);
});
