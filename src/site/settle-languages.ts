import type { Document } from '../content/document.ts';
import type { Language } from '../language/language.ts';
import type { Problem } from '../problems/problem.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/**
 * Documents of which no two halves of one name are in one language: where a `lang` says so although the other file is the
 * half of that language already, it is one problem, and the document counts as the half that is missing.
 */
export function settleLanguages(
  documents: readonly Document[],
  languages: readonly Language[],
): { settled: readonly Document[]; problems: Problem[] } {
  const problems: Problem[] = [];
  if (languages.length < 2) return { settled: documents, problems };
  const first = new Map<string, Document>();
  const instead = new Map<Document, Document>();
  for (const document of documents) {
    const other = first.get(document.stem);
    if (other === undefined) first.set(document.stem, document);
    else if (other.language === document.language) {
      const [wrong, right] = document.data.lang === undefined ? [other, document] : [document, other];
      const missing = languages.find((language) => language !== wrong.language);
      // Without a `lang` of its own neither is the one to change, and with two both may be.
      if (missing === undefined || wrong.data.lang === undefined || right.data.lang !== undefined) continue;
      instead.set(wrong, { ...wrong, language: missing });
      if (wrong.data.lang === wrong.language) problems.push(taken(wrong, right, missing));
    }
  }
  return { settled: instead.size === 0 ? documents : documents.map((one) => instead.get(one) ?? one), problems };
}

function taken({ path, language, place }: Document, right: Document, missing: Language): Problem {
  const message = `This line says ${names[language]}, and ${right.path} is the ${names[language]} half of this page already. Write \`lang: ${missing}\`, or delete the line.`;
  return { kind: 'language-differs', path, ...place(['lang']), message };
}
