import { attested, composed, type WelshCatalogue } from '../catalogue.ts';
import type { en } from './en.ts';

/** The accessibility statement in Welsh, from the statements of UK and Welsh public bodies. */
export const cy = {
  title: attested('Datganiad hygyrchedd ar gyfer {site}', 'HMRC a11y, Rod licence, FALA'),
  appliesTo: composed(
    'Mae’r datganiad hygyrchedd hwn yn berthnasol i’r wefan hon: {address}',
    'StatsWales, Rod licence, FALA, GOV.UK Forms, HMCTS pip',
  ),

  usingHeading: attested('Defnyddio’r wefan hon', 'StatsWales'),
  runBy: attested('{organisation} sy’n rhedeg y wefan hon.', 'StatsWales'),
  wantEverybody: attested('Rydym am weld cymaint o bobl â phosib yn defnyddio’r wefan hon.', 'StatsWales'),
  youShouldBeAble: attested('Er enghraifft, mae hynny’n golygu y dylech allu gwneud y canlynol:', 'StatsWales'),
  ableColours: attested(
    'newid lliwiau, lefelau cyferbyniad a ffontiau',
    'HMRC a11y, Rod licence, GOV.UK Forms, Senedd',
  ),
  ableZoom: attested('chwyddo hyd at 300% heb i’r testun fynd oddi ar y sgrin', 'Senedd, GOV.UK Forms'),
  ableKeyboard: attested('llywio’r rhan fwyaf o’r wefan gan ddefnyddio bysellfwrdd yn unig', 'UKWA'),
  ableSpeech: attested(
    'gwe-lywio’r rhan fwyaf o’r wefan gan ddefnyddio meddalwedd adnabod llais',
    'StatsWales, UKWA, FALA',
  ),
  ableListen: attested(
    'gwrando ar y rhan fwyaf o’r wefan gan ddefnyddio darllenydd sgrin (gan gynnwys y fersiynau diweddaraf o JAWS, NVDA a VoiceOver)',
    'FALA, HMRC a11y, GOV.UK Forms, HMCTS pip',
  ),
  simpleText: attested('Rydym hefyd wedi sicrhau bod testun y wefan mor syml â phosibl i’w ddeall.', 'Rod licence'),
  abilityNet: attested(
    'Mae gan [AbilityNet] gyngor ar wneud eich dyfais yn haws i’w defnyddio os oes gennych anabledd.',
    'HMRC a11y',
  ),

  howAccessibleHeading: attested('Pa mor hygyrch yw’r wefan hon', 'FALA, Rod licence, HMCTS pip, Senedd'),
  shouldBeAccessible: attested('Dylai’r wefan hon fod yn gwbl hygyrch.', 'Senedd'),
  someNotAccessible: attested('Rydyn ni’n ymwybodol nad yw rhannau o’r wefan hon yn gwbl hygyrch:', 'FALA'),

  feedbackHeading: attested('Adborth a gwybodaeth gyswllt', 'FALA'),
  otherFormats: attested(
    'Os oes arnoch angen gwybodaeth ar y wefan hon mewn fformat gwahanol, fel PDF hygyrch, print bras, fersiwn hawdd ei ddarllen, recordiad sain neu braille:',
    'Rod licence',
  ),
  tellUs: attested('Bydd angen i chi ddweud y canlynol wrthym:', 'StatsWales'),
  tellAddress: attested('cyfeiriad gwe (URL) y wybodaeth sydd ei hangen arnoch', 'StatsWales'),
  tellFormat: attested('y fformat yr hoffech ei dderbyn', 'StatsWales'),
  tellTechnology: attested('pa dechnolegau cynorthwyol a ddefnyddiwch', 'StatsWales'),
  replyWithin: attested(
    'Byddwn yn ystyried eich cais ac yn cysylltu â chi o fewn {days} diwrnod gwaith.',
    'Rod licence',
  ),

  reportingHeading: attested('Rhoi gwybod am broblemau hygyrchedd gyda’r wefan hon', 'Senedd'),
  alwaysImproving: attested('Rydym wastad yn ceisio gwella hygyrchedd y wefan hon.', 'HMCTS pip'),
  reportProblem: attested(
    'Os byddwch yn dod o hyd i unrhyw broblem nad yw wedi’i rhestru ar y dudalen hon, neu os ydych o’r farn nad ydym yn bodloni gofynion hygyrchedd, [rhowch wybod am y broblem hygyrchedd].',
    'HMRC a11y',
  ),

  enforcementHeading: attested('Gweithdrefn orfodi', 'Senedd, FALA'),
  enforcement: attested(
    'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y ‘rheoliadau hygyrchedd’).',
    'FALA',
  ),
  notHappy: attested(
    'Os nad ydych yn hapus â sut rydym yn ymateb i’ch cwyn, cysylltwch â’r [Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS)].',
    'GOV.UK Forms, HMRC a11y',
  ),

  technicalHeading: attested(
    'Gwybodaeth dechnegol am hygyrchedd y wefan hon',
    'StatsWales, FALA, Rod licence, HMCTS pip, Senedd',
  ),
  commitment: attested(
    'Mae’r Ganolfan Gwasanaethau Cyhoeddus Digidol wedi ymrwymo i wneud ei gwefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.',
    'HMRC a11y, FALA, CDPS site',
  ),

  complianceHeading: attested('Statws cydymffurfio', 'FALA, GOV.UK Forms, Rod licence, Senedd, UKWA'),
  fullyCompliant: attested(
    'Mae’r wefan hon yn cydymffurfio’n llawn â safon AA [Canllawiau Hygyrchedd Cynnwys y We fersiwn 2.2].',
    'StatsWales',
  ),
  partiallyCompliant: attested(
    'Mae’r wefan hon yn cydymffurfio’n rhannol â safon AA [Canllawiau Hygyrchedd Cynnwys y We (WCAG) fersiwn 2.2], oherwydd y diffyg cydymffurfio a restrir isod.',
    'FALA, HMRC a11y',
  ),
  notCompliant: composed(
    'Nid yw’r wefan hon yn cydymffurfio â safon AA [Canllawiau Hygyrchedd Cynnwys y We fersiwn 2.2].',
    'HMRC a11y, StatsWales',
  ),

  nonAccessibleHeading: attested('Cynnwys nad yw’n hygyrch', 'HMRC a11y, FALA, GOV.UK Forms, UKWA'),
  listedBelow: attested('Nid yw’r cynnwys a restrir isod yn hygyrch am y rhesymau canlynol.', 'FALA, GOV.UK Forms'),
  nonComplianceHeading: attested('Diffyg cydymffurfio â’r rheoliadau hygyrchedd', 'HMRC a11y, GOV.UK Forms, HMCTS pip'),
  willBeFixed: attested('Bydd hyn yn cael ei drwsio erbyn {date}.', 'HMRC a11y'),
  burdenHeading: attested('Baich anghymesur', 'FALA'),
  outOfScopeHeading: attested('Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd', 'FALA, HMCTS prl'),
  notApplicable: attested('Ddim yn berthnasol', 'FALA'),

  improvingHeading: attested('Beth rydyn ni’n ei wneud i wella hygyrchedd', 'Senedd'),
  automatedTesting: attested(
    'Byddwn yn cynnal profion hygyrchedd awtomataidd yn barhaus fel rhan o’n gweithgarwch datblygu.',
    'HMCTS pip',
  ),

  testingHeading: attested('Sut wnaethon ni brofi’r wefan hon', 'Senedd'),
  testedBasically: attested(
    'Fe wnaethom brofi’r holl dudalennau gan ddefnyddio prawf hygyrchedd sylfaenol, ond nid oedd hwn yn archwiliad llawn.',
    'FALA',
  ),
  testedBothWays: attested(
    'Cynhaliwyd y prawf gan ddefnyddio cyfuniad o brofion â llaw a phrofion awtomataidd.',
    'StatsWales',
  ),
  testedWith: attested('Cynhaliwyd y profion awtomataidd gan ddefnyddio offer archwilio {tools}.', 'StatsWales'),

  preparationHeading: attested('Paratoi’r datganiad hygyrchedd hwn', 'FALA, GOV.UK Forms, HMCTS pip, Senedd, UKWA'),
  prepared: attested('Paratowyd y datganiad hwn ar {date}.', 'Rod licence'),
  reviewed: attested('Cafodd ei adolygu ddiwethaf ar {date}.', 'Rod licence'),
  tested: attested('Cafodd y wefan hon ei phrofi ddiwethaf ar {date}.', 'FALA'),
  nextReview: attested('Bydd y datganiad hwn yn cael ei adolygu erbyn {date}.', 'FALA'),
} as const satisfies WelshCatalogue<typeof en>;
