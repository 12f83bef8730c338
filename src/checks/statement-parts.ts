import type { Language } from '../language/language.ts';
import { statementLinks } from '../language/statement/en.ts';
import { statementWordingIn } from '../language/statement.ts';
import { type Heading, readStatementPage } from './read-statement-page.ts';

/**
 * The parts of an accessibility statement, in the words of the regulator's checks, that a page of HTML does not have:
 * heading, commitment, scope, status, what does not work and why, preparation, a linked contact, enforcement.
 * https://github.com/alphagov/accessibility-monitoring-platform
 */
export function missingParts(html: string, language: Language): string[] {
  const wording = statementWordingIn(language);
  const { headings, text, links } = readStatementPage(html);
  const has = (level: number, words: string) => headings.some((one) => one.level === level && one.text === words);
  const says = (words: string) => text.includes(words);
  const title = wording.title({ site: '' }).trim();
  const statuses = [wording.fullyCompliant, wording.partiallyCompliant, wording.notCompliant];
  const parts: [name: string, isThere: boolean][] = [
    ['the title', headings.some(({ level, text: words }) => level === 1 && words.startsWith(title))],
    ['the scope', says(wording.appliesTo({ address: '' }).trim())],
    ['the commitment', says(language === 'en' ? englishCommitment : welshCommitment)],
    ['the compliance status', has(3, wording.complianceHeading) || has(2, wording.complianceHeading)],
    ['one of the three statuses', statuses.some(({ before, link, after }) => says(before + link + after))],
    ['what is not accessible', isBefore(headings, wording.nonAccessibleHeading, wording.nonComplianceHeading)],
    ['what does not comply', has(3, wording.nonComplianceHeading)],
    ['disproportionate burden', has(3, wording.burdenHeading)],
    ['what is out of scope', has(3, wording.outOfScopeHeading)],
    ['how it was prepared', has(2, wording.preparationHeading)],
    ['when it was prepared', says(start(wording.prepared({ date: '|' })))],
    ['when it was reviewed', says(start(wording.reviewed({ date: '|' })))],
    ['how it was tested', says(wording.testedBasically) || says(wording.testedBothWays)],
    ['feedback', has(2, wording.feedbackHeading)],
    ['a linked contact', links.some(({ under }) => under === wording.feedbackHeading)],
    ['enforcement', has(2, wording.enforcementHeading) && says('EHRC')],
    ['the Equality Advisory and Support Service', links.some(({ href }) => href === statementLinks.advisoryService)],
  ];
  return parts.filter(([, isThere]) => !isThere).map(([name]) => name);
}

/** What the sentence says after the name of the organisation, in each language. */
const englishCommitment =
  'is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.';
const welshCommitment =
  'yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.';

function start(sentence: string): string {
  return sentence.slice(0, sentence.indexOf('|'));
}

function isBefore(headings: readonly Heading[], first: string, second: string): boolean {
  const at = (words: string) => headings.findIndex(({ text }) => text === words);
  return at(first) !== -1 && at(first) < at(second);
}
