import type { HLJSApi, LanguageFn } from 'highlight.js';
import type { Highlight } from './highlight.ts';

/** The languages that code is coloured in; a file of each is read only when some post uses it. */
const grammars: Readonly<Record<string, () => Promise<{ default: LanguageFn }>>> = {
  bash: () => import('highlight.js/lib/languages/bash'),
  c: () => import('highlight.js/lib/languages/c'),
  cpp: () => import('highlight.js/lib/languages/cpp'),
  csharp: () => import('highlight.js/lib/languages/csharp'),
  css: () => import('highlight.js/lib/languages/css'),
  diff: () => import('highlight.js/lib/languages/diff'),
  dockerfile: () => import('highlight.js/lib/languages/dockerfile'),
  go: () => import('highlight.js/lib/languages/go'),
  handlebars: () => import('highlight.js/lib/languages/handlebars'),
  http: () => import('highlight.js/lib/languages/http'),
  ini: () => import('highlight.js/lib/languages/ini'),
  java: () => import('highlight.js/lib/languages/java'),
  javascript: () => import('highlight.js/lib/languages/javascript'),
  json: () => import('highlight.js/lib/languages/json'),
  kotlin: () => import('highlight.js/lib/languages/kotlin'),
  makefile: () => import('highlight.js/lib/languages/makefile'),
  markdown: () => import('highlight.js/lib/languages/markdown'),
  nginx: () => import('highlight.js/lib/languages/nginx'),
  php: () => import('highlight.js/lib/languages/php'),
  powershell: () => import('highlight.js/lib/languages/powershell'),
  python: () => import('highlight.js/lib/languages/python'),
  r: () => import('highlight.js/lib/languages/r'),
  ruby: () => import('highlight.js/lib/languages/ruby'),
  rust: () => import('highlight.js/lib/languages/rust'),
  scss: () => import('highlight.js/lib/languages/scss'),
  shell: () => import('highlight.js/lib/languages/shell'),
  sql: () => import('highlight.js/lib/languages/sql'),
  swift: () => import('highlight.js/lib/languages/swift'),
  typescript: () => import('highlight.js/lib/languages/typescript'),
  xml: () => import('highlight.js/lib/languages/xml'),
  yaml: () => import('highlight.js/lib/languages/yaml'),
};

const otherNames: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  console: 'shell',
  cs: 'csharp',
  docker: 'dockerfile',
  htm: 'xml',
  html: 'xml',
  js: 'javascript',
  jsx: 'javascript',
  kt: 'kotlin',
  make: 'makefile',
  md: 'markdown',
  ps1: 'powershell',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sass: 'scss',
  sh: 'bash',
  svg: 'xml',
  terminal: 'shell',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  yml: 'yaml',
  zsh: 'bash',
};

/** The longest code that is coloured, in characters: some grammars take long over what they do not expect. */
const LONGEST = 50_000;

export interface Highlighter {
  /** Colours code in a language that has been loaded. */
  readonly highlight: Highlight;
  /** Makes languages ready, by the names that posts call them; unknown ones are passed over. */
  load(languages: Iterable<string>): Promise<void>;
}

/** Creates a highlighter that has read nothing yet: a site without code pays nothing for it. */
export function createHighlighter(): Highlighter {
  let engine: HLJSApi | undefined;
  return {
    highlight(code, language) {
      const name = properName(language);
      if (code.length > LONGEST || !engine?.getLanguage(name)) return undefined;
      return engine.highlight(code, { language: name, ignoreIllegals: true }).value;
    },
    async load(languages) {
      for (const language of languages) {
        const name = properName(language);
        const grammar = Object.hasOwn(grammars, name) ? grammars[name] : undefined;
        if (!grammar || engine?.getLanguage(name)) continue;
        engine ??= (await import('highlight.js/lib/core')).default;
        engine.registerLanguage(name, (await grammar()).default);
      }
    },
  };
}

function properName(language: string): string {
  const lower = language.toLowerCase();
  return Object.hasOwn(otherNames, lower) ? (otherNames[lower] ?? lower) : lower;
}
