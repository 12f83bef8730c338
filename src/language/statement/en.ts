/**
 * The accessibility statement in English, in the order of the model statement. The commitment, the headings and the
 * sentences on compliance and enforcement are the ones that the regulator's checks look for.
 */
export const en = {
  title: 'Accessibility statement for {site}',
  appliesTo: 'This accessibility statement applies to this website: {address}',

  usingHeading: 'Using this website',
  runBy: 'This website is run by {organisation}.',
  wantEverybody: 'We want as many people as possible to be able to use this website.',
  youShouldBeAble: 'For example, that means you should be able to:',
  ableColours: 'change colours, contrast levels and fonts',
  ableZoom: 'zoom in up to 300% without the text spilling off the screen',
  ableKeyboard: 'navigate most of the website using just a keyboard',
  ableSpeech: 'navigate most of the website using speech recognition software',
  ableListen:
    'listen to most of the website using a screen reader (including the most recent versions of JAWS, NVDA and VoiceOver)',
  simpleText: 'We’ve also made the website text as simple as possible to understand.',
  abilityNet: '[AbilityNet] has advice on making your device easier to use if you have a disability.',

  howAccessibleHeading: 'How accessible this website is',
  shouldBeAccessible: 'This website should be fully accessible.',
  someNotAccessible: 'We know some parts of this website are not fully accessible:',

  feedbackHeading: 'Feedback and contact information',
  otherFormats:
    'If you need information on this website in a different format like accessible PDF, large print, easy read, audio recording or braille:',
  tellUs: 'We’ll need you to tell us:',
  tellAddress: 'the web address (URL) of the information you need',
  tellFormat: 'the format you would like to receive',
  tellTechnology: 'which assistive technologies you use',
  replyWithin: 'We’ll consider your request and get back to you in {days} working days.',

  reportingHeading: 'Reporting accessibility problems with this website',
  alwaysImproving: 'We are always looking to improve the accessibility of this website.',
  reportProblem:
    'If you find any problems that are not listed on this page or think we are not meeting accessibility requirements, [report the accessibility problem].',

  enforcementHeading: 'Enforcement procedure',
  enforcement:
    'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’).',
  notHappy:
    'If you’re not happy with how we respond to your complaint, contact the [Equality Advisory and Support Service (EASS)].',

  technicalHeading: 'Technical information about this website’s accessibility',
  /** Whole, with the organisation's name: in Welsh both the article and ‘its website’ depend on the name. */
  commitment:
    'The Centre for Digital Public Services is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',

  complianceHeading: 'Compliance status',
  fullyCompliant:
    'This website is fully compliant with the [Web Content Accessibility Guidelines version 2.2] AA standard.',
  partiallyCompliant:
    'This website is partially compliant with the [Web Content Accessibility Guidelines (WCAG) version 2.2] AA standard, due to the non-compliances listed below.',
  notCompliant:
    'This website is not compliant with the [Web Content Accessibility Guidelines version 2.2] AA standard.',

  nonAccessibleHeading: 'Non-accessible content',
  listedBelow: 'The content listed below is non-accessible for the following reasons.',
  nonComplianceHeading: 'Non-compliance with the accessibility regulations',
  willBeFixed: 'This will be fixed by {date}.',
  burdenHeading: 'Disproportionate burden',
  outOfScopeHeading: 'Content that’s not within the scope of the accessibility regulations',
  notApplicable: 'Not applicable',

  improvingHeading: 'What we’re doing to improve accessibility',
  automatedTesting:
    'We will also continually run automated accessibility testing as part of our development practices.',

  testingHeading: 'How we tested this website',
  testedBasically: 'We tested all of the pages using a basic accessibility test, but this was not a full audit.',
  testedBothWays: 'The test was conducted using a combination of manual and automated testing.',
  testedWith: 'The automated testing was carried out using the {tools} inspection tools.',

  preparationHeading: 'Preparation of this accessibility statement',
  prepared: 'This statement was prepared on {date}.',
  reviewed: 'It was last reviewed on {date}.',
  tested: 'This website was last tested on {date}.',
  nextReview: 'This statement will be reviewed by {date}.',
} as const;

/** Where the statement's links lead; the same in both languages. */
export const statementLinks = {
  abilityNet: 'https://mcmw.abilitynet.org.uk/',
  guidelines: 'https://www.w3.org/TR/WCAG22/',
  advisoryService: 'https://www.equalityadvisoryservice.com/',
} as const;
