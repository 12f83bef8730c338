import { renderDocument } from '../../_layouts/render.ts';
import { Statement as StatementLayout } from '../../_layouts/statement.tsx';
import { formatDate } from '../language/format-date.ts';
import type { Translated } from '../language/language.ts';
import { statementWordingIn } from '../language/statement.ts';
import { type Address, absoluteUrl } from '../site/addresses.ts';
import { outputOf } from '../site/output-of.ts';
import type { Settings } from '../site/settings.ts';
import type { Statement } from '../site/statement.ts';
import { contactDetails } from './contact.ts';
import { footerUrl } from './footer-url.ts';
import type { PagePlan } from './page-plan.ts';
import { inLanguage } from './site-view.ts';

/** The accessibility statement of one language, from accessibility.yaml. */
export function planStatementPage(address: Address, settings: Settings, statement: Statement): PagePlan {
  const { language } = address;
  const wording = statementWordingIn(language);
  const url = footerUrl(address, 'accessibilityStatement');
  const title = wording.title({ site: settings.title[language] });
  const day = (instant: number) => formatDate(instant, settings.timeZone, language, 'day');
  const inThis = (texts: readonly Translated[]) => texts.flatMap((text) => inLanguage(text, language) ?? []);
  return {
    key: 'accessibilityStatement',
    address,
    url,
    title,
    output: outputOf(address, url),
    head: () => ({}),
    ids: () => new Set(['main']),
    updated: statement.reviewed,
    source: undefined,
    render: (frame) =>
      renderDocument(
        <StatementLayout
          {...frame}
          title={title}
          wording={wording}
          address={absoluteUrl(address, address.base) ?? address.base}
          organisation={inLanguage(settings.organisation.name, language)}
          contact={contactDetails(settings, address)}
          commitment={inLanguage(statement.commitment, language) ?? wording.commitment}
          status={statement.status}
          issues={statement.issues.map(({ text, criterion, fixBy }) => ({
            text: inLanguage(text, language) ?? '',
            criterion,
            fixedBy: day(fixBy),
          }))}
          burden={inThis(statement.burden)}
          outOfScope={inThis(statement.outOfScope)}
          method={statement.method === 'basic' ? wording.testedBasically : wording.testedBothWays}
          tools={statement.tools}
          evidenceUrl={statement.evidence && pathBelowRoot(address, statement.evidence)}
          replyDays={statement.replyDays}
          prepared={day(statement.prepared)}
          reviewed={day(statement.reviewed)}
          tested={day(statement.tested)}
          reviewBy={day(statement.reviewBy)}
        />,
      ),
  };
}

function pathBelowRoot({ root }: Address, path: string): string {
  return root + path.replace(/^\/+/, '');
}
