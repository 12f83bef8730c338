import type { LinkedText } from '../src/language/message.ts';
import { statementLinks } from '../src/language/statement/en.ts';
import { Base } from './base.tsx';
import { ContactDetails } from './parts/contact-details.tsx';
import { Linked } from './parts/linked.tsx';
import { TitleBlock } from './parts/title-block.tsx';
import type { StatementView } from './view.ts';

/** The accessibility statement, with the headings and in the order that the regulator's model has. */
export function Statement(view: StatementView) {
  const { wording, contact } = view;
  const statuses = {
    full: wording.fullyCompliant,
    partial: wording.partiallyCompliant,
    none: wording.notCompliant,
  };
  return (
    <Base frame={view} titles={[view.title]}>
      <article>
        <TitleBlock title={wording.title({ site: view.site.title })} />
        <div class="prose">
          <p>{wording.appliesTo({ address: view.address })}</p>
          <h2>{wording.usingHeading}</h2>
          {view.organisation && <p>{wording.runBy({ organisation: view.organisation })}</p>}
          <p>{wording.wantEverybody}</p>
          <p>{wording.youShouldBeAble}</p>
          <ul>
            <li>{wording.ableColours}</li>
            <li>{wording.ableZoom}</li>
            <li>{wording.ableKeyboard}</li>
            <li>{wording.ableSpeech}</li>
            <li>{wording.ableListen}</li>
          </ul>
          <p>{wording.simpleText}</p>
          <Sentence text={wording.abilityNet} url={statementLinks.abilityNet} />

          <h2>{wording.howAccessibleHeading}</h2>
          <p>{view.issues.length === 0 ? wording.shouldBeAccessible : wording.someNotAccessible}</p>
          <Texts texts={view.issues.map(({ text }) => text)} />

          <h2>{wording.feedbackHeading}</h2>
          <p>{wording.otherFormats}</p>
          <ContactDetails contact={contact} />
          <p>{wording.tellUs}</p>
          <ul>
            <li>{wording.tellAddress}</li>
            <li>{wording.tellFormat}</li>
            <li>{wording.tellTechnology}</li>
          </ul>
          {view.replyDays !== undefined && <p>{wording.replyWithin({ days: view.replyDays })}</p>}

          <h2>{wording.reportingHeading}</h2>
          <p>{wording.alwaysImproving}</p>
          {contact[0] && <Sentence text={wording.reportProblem} url={contact[0].url} />}

          <h2>{wording.enforcementHeading}</h2>
          <p>{wording.enforcement}</p>
          <Sentence text={wording.notHappy} url={statementLinks.advisoryService} />

          <h2>{wording.technicalHeading}</h2>
          <p>{view.commitment}</p>
          <h3>{wording.complianceHeading}</h3>
          <Sentence text={statuses[view.status]} url={statementLinks.guidelines} />

          <h2>{wording.nonAccessibleHeading}</h2>
          {view.issues.length > 0 && <p>{wording.listedBelow}</p>}
          <h3>{wording.nonComplianceHeading}</h3>
          {view.issues.length === 0 ? (
            <p>{wording.notApplicable}</p>
          ) : (
            <ul>
              {view.issues.map(({ text, criterion, fixedBy }) => (
                <li key={text}>
                  {text} (WCAG {criterion}) {wording.willBeFixed({ date: fixedBy })}
                </li>
              ))}
            </ul>
          )}
          <h3>{wording.burdenHeading}</h3>
          <Texts texts={view.burden} none={wording.notApplicable} />
          <h3>{wording.outOfScopeHeading}</h3>
          <Texts texts={view.outOfScope} none={wording.notApplicable} />

          <h2>{wording.improvingHeading}</h2>
          <p>{wording.automatedTesting}</p>

          <h2>{wording.testingHeading}</h2>
          <p>
            {view.method} {wording.testedWith({ tools: view.tools.join(', ') })}
          </p>
          {view.evidenceUrl && (
            <p>
              <a href={view.evidenceUrl} type="application/json">
                axe-core, JSON
              </a>
            </p>
          )}

          <h2>{wording.preparationHeading}</h2>
          <p>
            {wording.prepared({ date: view.prepared })} {wording.reviewed({ date: view.reviewed })}
          </p>
          <p>
            {wording.tested({ date: view.tested })} {wording.nextReview({ date: view.reviewBy })}
          </p>
        </div>
      </article>
    </Base>
  );
}

function Sentence({ text, url }: { readonly text: LinkedText; readonly url: string }) {
  return (
    <p>
      <Linked text={text} url={url} />
    </p>
  );
}

function Texts({ texts, none }: { readonly texts: readonly string[]; readonly none?: string }) {
  if (texts.length === 0) return none === undefined ? null : <p>{none}</p>;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
