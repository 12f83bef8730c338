import type { WelshEntry } from './catalogue.ts';
import { cy as messages } from './messages/cy.ts';
import { en as messagesInEnglish } from './messages/en.ts';
import { sources } from './messages/sources.ts';
import { cy as statement } from './statement/cy.ts';
import { en as statementInEnglish } from './statement/en.ts';

/** A Welsh text of the interface that the site's translator should read, most doubtful first. */
export interface MessageToCheck {
  readonly key: string;
  readonly english: string;
  readonly welsh: string;
  readonly source: string;
  /** `composed`: no source has it so. `volunteers`: only volunteers' translations have it. */
  readonly why: 'composed' | 'volunteers';
}

/** The Welsh texts of the interface that no official source bears out. */
export function messagesToCheck(): MessageToCheck[] {
  const all = [
    ...toCheck('messages', messagesInEnglish, messages),
    ...toCheck('statement', statementInEnglish, statement),
  ];
  return [...all.filter(({ why }) => why === 'composed'), ...all.filter(({ why }) => why === 'volunteers')];
}

function toCheck(
  catalogue: string,
  english: Readonly<Record<string, unknown>>,
  welsh: Readonly<Record<string, WelshEntry>>,
): MessageToCheck[] {
  return Object.entries(welsh).flatMap(([key, { text, source, status }]) => {
    const why = status === 'composed' ? 'composed' : isFromVolunteers(source) ? 'volunteers' : undefined;
    if (!why) return [];
    return [
      {
        key: `${catalogue}.${key}`,
        english: written(english[key]),
        welsh: written(text),
        source,
        why,
      },
    ];
  });
}

function isFromVolunteers(source: string): boolean {
  const tiers = new Map<string, string>(Object.entries(sources).map(([name, { tier }]) => [name, tier]));
  return source.split(', ').every((name) => tiers.get(name) === 'B');
}

function written(text: unknown): string {
  return typeof text === 'object' && text !== null ? Object.values(text).join(' / ') : String(text);
}
