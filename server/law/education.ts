import { educationCorporationDocuments, educationPortalDocuments } from './documents.ts';
import type { ActTable, Edition, Ground, IntakeTable, IssueTable, Procedure, Stage, StageId, Term } from './law.ts';

/** Order 209 as amended by Order 586: documents of education organisations. */

const workingDays = (amount: number): Term => ({ amount, unit: 'workingDays', calendar: 'provider' });

/** Where the ready papers go after dispatch: the same in both channels. */
const custodyStages: readonly Stage[] = [
  { id: 'transit', holder: 'carrier', provision: 'EDU-10.6e', readings: ['AMB-13'] },
  {
    id: 'keeping',
    holder: 'corporation',
    provision: 'EDU-STD-8.store.1',
    term: { amount: 1, unit: 'calendarMonths', calendar: 'corporation' },
    readings: ['AMB-17'],
  },
  { id: 'returning', holder: 'carrier', provision: 'EDU-STD-8.store.2', readings: ['AMB-18'] },
  { id: 'storage', holder: 'provider', provision: 'EDU-STD-8.store.2', readings: ['AMB-18'] },
  {
    id: 'resending',
    holder: 'provider',
    provision: 'EDU-STD-8.store.3',
    term: workingDays(1),
    readings: ['AMB-19'],
  },
  { id: 'closed', holder: 'nobody', provision: 'EDU-STD-8.issue.1', readings: [] },
];

const custodyActs: ActTable = {
  recordArrivalAtCorporation: { in: ['transit'], to: 'keeping', provision: 'EDU-10.6e' },
  handOver: { in: ['keeping'], to: 'closed', provision: 'EDU-STD-8.issue.1' },
  returnToProvider: { in: ['keeping'], to: 'returning', provision: 'EDU-STD-8.store.2' },
  recordReturn: { in: ['returning'], to: 'storage', provision: 'EDU-STD-8.store.2' },
  requestResult: { in: ['storage'], to: 'resending', provision: 'EDU-STD-8.store.3' },
  resendResult: { in: ['resending'], to: 'transit', provision: 'EDU-STD-8.store.3' },
};

const hearingReadings = ['AMB-14', 'AMB-15', 'AMB-25', 'AMB-33'] as const;

const openInProvidersHands = [
  'registration',
  'assignment',
  'completeness',
  'payment',
  'inquiry',
  'originalsCall',
  'originals',
  'affixing',
] as const;

/** From the check of completeness on a ground of item 9 can be found at any time before the decision (AMB-25). */
const underExamination = openInProvidersHands.filter(stage => stage !== 'registration' && stage !== 'assignment');

/** Preliminary decision, notice, hearing, minutes, decision: the unnumbered text of paragraphs 10 and 11. */
function hearingActs(paragraph: 'EDU-10' | 'EDU-11', afterGrant: readonly StageId[]): ActTable {
  const [to = 'stay', ...orTo] = afterGrant;
  return {
    draftPreliminaryDecision: { in: underExamination, to: 'hearing', provision: `${paragraph}.H1` },
    allowLateRefusal: { in: [...underExamination, 'hearing'], to: 'stay', provision: 'NFO-LATE-REFUSAL' },
    scheduleHearing: { in: ['hearing'], to: 'stay', provision: `${paragraph}.H2` },
    sendHearingNotice: { in: ['hearing'], to: 'stay', provision: `${paragraph}.H3` },
    // The evidence of a letter may come back when the case has gone on.
    recordNotification: {
      in: [...underExamination, 'hearing', 'signature', 'booking', 'dispatch', 'transit'],
      to: 'stay',
      provision: `${paragraph}.H9`,
    },
    recordObjection: { in: ['hearing', 'signature'], to: 'stay', provision: 'CODE-73' },
    postponeHearing: { in: ['hearing'], to: 'stay', provision: `${paragraph}.H4` },
    recordHearing: { in: ['hearing'], to: 'stay', provision: `${paragraph}.H4` },
    signMinutes: { in: ['hearing'], to: 'stay', provision: 'CODE-74' },
    withdrawPreliminaryDecision: { in: ['hearing'], to, orTo, provision: 'NFO-WITHDRAWAL' },
    grantAfterHearing: { in: ['hearing'], to, orTo, provision: `${paragraph}.H10` },
    refuseOnMerits: { in: [...openInProvidersHands, 'hearing'], to: 'signature', provision: `${paragraph}.H10` },
  };
}

const naturalPersons = { allowed: ['person'], rule: 'naturalPersonsOnly', provision: 'EDU-STD-6.1' } as const;
const educationOrganisations = {
  allowed: ['education'],
  rule: 'documentOfTheOtherService',
  provision: 'EDU-2.1',
} as const;
const noPower = { allowed: [], rule: 'ownNameOnly', provision: 'EDU-STD-8.portal.1' } as const;

const counterIntake: IntakeTable = {
  applicants: naturalPersons,
  // Simple form is enough to apply; the result is issued under a notarised power only (AMB-35).
  powersOfPerson: {
    allowed: ['simple', 'notarised', 'foreign'],
    rule: 'personPowerNeeded',
    provision: 'EDU-STD-8.corp.0',
  },
  powersOfEntity: { ...noPower, provision: 'EDU-STD-6.1' },
  signatures: { allowed: ['hand', 'eds'], rule: 'signedByHand', provision: 'EDU-STD-8.corp.1' },
  consent: { allowed: ['signedPaper'], rule: 'consentOnPaperAtTheCounter', provision: 'EDU-STD-8.consent' },
  issuers: educationOrganisations,
  forms: { allowed: ['original'], rule: 'originalNeeded', provision: 'EDU-STD-8.corp.3' },
  payments: { allowed: ['receipt', 'gateway'], rule: 'originalReceiptNeeded', provision: 'EDU-STD-8.corp.4' },
};

const portalIntake: IntakeTable = {
  applicants: naturalPersons,
  powersOfPerson: noPower,
  powersOfEntity: noPower,
  signatures: { allowed: ['eds'], rule: 'electronicSignatureOnly', provision: 'EDU-STD-8.portal.1' },
  consent: { allowed: ['eds'], rule: 'consentSignedElectronically', provision: 'EDU-STD-8.consent' },
  issuers: educationOrganisations,
  forms: { allowed: ['scan'], rule: 'scanNeeded', provision: 'EDU-STD-8.portal.2' },
  payments: { allowed: ['prepaidCopy', 'gateway'], rule: 'prepaymentCopyNeeded', provision: 'EDU-STD-6.5' },
};

const issue: IssueTable = { receipt: 'EDU-STD-8.issue.1', power: 'EDU-STD-8.issue.2', notarisedPower: true };

/** Works on a case until its result has left the office. */
const reassignOfficer: ActTable = {
  reassignOfficer: {
    in: [...underExamination, 'hearing', 'signature', 'booking', 'dispatch'],
    to: 'stay',
    provision: 'NFO-REASSIGNMENT',
  },
};

const correctDocument: ActTable = {
  correctDocument: {
    in: ['completeness', 'payment', 'inquiry', 'originalsCall', 'originals', 'affixing'],
    to: 'stay',
    provision: 'NFO-CORRECTION',
  },
};

const corporation: Procedure = {
  service: 'education',
  channel: 'corporation',
  term: { ...workingDays(15), provision: 'EDU-STD-3.1' },
  countsReceiptDay: false,
  countsReceiptDayProvision: 'EDU-STD-3.3',
  countsReceiptDayReadings: ['AMB-10', 'AMB-16'],
  stages: [
    { id: 'carriage', holder: 'corporation', provision: 'NFO-CARRIAGE', pleaseByBeforeEnd: 14, readings: ['AMB-20'] },
    { id: 'registration', holder: 'provider', provision: 'EDU-10.1a', term: workingDays(1), readings: ['AMB-01'] },
    { id: 'assignment', holder: 'provider', provision: 'EDU-10.2', term: workingDays(1), readings: ['AMB-21'] },
    {
      id: 'completeness',
      holder: 'provider',
      provision: 'EDU-10.3a',
      term: workingDays(1),
      readings: ['AMB-02', 'AMB-03', 'AMB-04'],
    },
    { id: 'inquiry', holder: 'provider', provision: 'EDU-10.4a', term: workingDays(5), readings: ['AMB-05'] },
    { id: 'hearing', holder: 'provider', provision: 'EDU-10.H1', occasional: true, readings: hearingReadings },
    {
      id: 'affixing',
      holder: 'provider',
      provision: 'EDU-10.5a',
      term: workingDays(4),
      readings: ['AMB-06', 'AMB-07'],
    },
    {
      id: 'signature',
      holder: 'provider',
      provision: 'EDU-10.6a',
      term: workingDays(1),
      readings: ['AMB-21', 'AMB-27'],
    },
    { id: 'booking', holder: 'provider', provision: 'EDU-10.6b', term: workingDays(1), readings: ['AMB-27'] },
    {
      id: 'dispatch',
      holder: 'provider',
      provision: 'EDU-10.6c',
      sharesTermWith: 'booking',
      readings: ['AMB-13'],
    },
    ...custodyStages,
  ],
  acts: {
    sendToProvider: { in: ['carriage'], to: 'stay', provision: 'NFO-CARRIAGE' },
    recordArrival: { in: ['carriage'], to: 'registration', provision: 'EDU-10.1a' },
    registerApplication: { in: ['registration'], to: 'assignment', provision: 'EDU-10.1a' },
    assignOfficer: { in: ['assignment'], to: 'completeness', provision: 'EDU-10.2' },
    confirmCompleteness: { in: ['completeness'], to: 'inquiry', orTo: ['affixing'], provision: 'EDU-10.4a' },
    refuseIncomplete: { in: ['completeness'], to: 'signature', provision: 'EDU-10.3b' },
    refuseExpired: { in: ['completeness'], to: 'signature', provision: 'EDU-10.3c' },
    recordPayment: {
      in: ['carriage', 'registration', 'assignment', 'completeness'],
      to: 'stay',
      provision: 'EDU-STD-8.corp.4',
    },
    sendInquiry: { in: ['inquiry'], to: 'stay', provision: 'EDU-10.4b' },
    recordInquiryAnswer: { in: ['inquiry', 'hearing', 'affixing'], to: 'affixing', provision: 'EDU-10.4b' },
    escalateInquiry: { in: ['inquiry'], to: 'stay', provision: 'NFO-ESCALATION' },
    ...hearingActs('EDU-10', ['affixing', 'completeness', 'inquiry']),
    affixApostille: { in: ['affixing', 'dispatch', 'storage'], to: 'signature', provision: 'EDU-10.5a' },
    voidNumber: { in: ['signature'], to: 'stay', provision: 'NFO-NUMBER' },
    signDocuments: { in: ['signature'], to: 'booking', provision: 'EDU-10.6a' },
    returnUnsigned: {
      in: ['signature'],
      to: 'affixing',
      orTo: ['completeness', 'hearing'],
      provision: 'NFO-UNSIGNED',
    },
    enterInRegister: { in: ['booking'], to: 'dispatch', provision: 'EDU-10.6b' },
    annulRegisterEntry: {
      in: ['dispatch', 'transit', 'keeping', 'returning', 'storage', 'resending', 'closed'],
      to: 'stay',
      provision: 'NFO-ANNULMENT',
    },
    dispatchResult: { in: ['dispatch'], to: 'transit', provision: 'EDU-10.6c' },
    ...reassignOfficer,
    ...correctDocument,
    ...custodyActs,
  },
  documents: educationCorporationDocuments,
  intake: counterIntake,
  issue,
  reminderDaysBeforeRefusal: 2,
};

const portal: Procedure = {
  service: 'education',
  channel: 'portal',
  term: { ...workingDays(15), provision: 'EDU-STD-3.2' },
  countsReceiptDay: true,
  countsReceiptDayProvision: 'EDU-STD-3.2',
  countsReceiptDayReadings: ['AMB-11', 'AMB-12', 'AMB-16', 'AMB-72'],
  stages: [
    { id: 'registration', holder: 'provider', provision: 'EDU-11.1a', term: workingDays(1), readings: ['AMB-01'] },
    {
      id: 'completeness',
      holder: 'provider',
      provision: 'EDU-11.2a',
      term: workingDays(1),
      readings: ['AMB-21', 'AMB-23'],
    },
    { id: 'payment', holder: 'applicant', provision: 'EDU-11.2b', pleaseByBeforeEnd: 12, readings: ['AMB-09'] },
    { id: 'inquiry', holder: 'provider', provision: 'EDU-11.3', term: workingDays(5), readings: ['AMB-05'] },
    { id: 'originalsCall', holder: 'provider', provision: 'EDU-11.4a', term: workingDays(1), readings: ['AMB-29'] },
    {
      id: 'originals',
      holder: 'applicant',
      provision: 'EDU-11.4c',
      pleaseByBeforeEnd: 6,
      readings: ['AMB-08', 'AMB-09', 'AMB-29'],
    },
    { id: 'hearing', holder: 'provider', provision: 'EDU-11.H1', occasional: true, readings: hearingReadings },
    { id: 'affixing', holder: 'provider', provision: 'EDU-11.4b', term: workingDays(4), readings: ['AMB-08'] },
    {
      id: 'signature',
      holder: 'provider',
      provision: 'EDU-11.5a',
      term: workingDays(2),
      readings: ['AMB-26', 'AMB-27'],
    },
    {
      id: 'booking',
      holder: 'provider',
      provision: 'EDU-11.5b',
      sharesTermWith: 'signature',
      readings: ['AMB-26', 'AMB-27'],
    },
    { id: 'dispatch', holder: 'provider', provision: 'EDU-11.5c', sharesTermWith: 'signature', readings: ['AMB-13'] },
    ...custodyStages,
  ],
  acts: {
    registerApplication: { in: ['registration'], to: 'completeness', provision: 'EDU-11.1a' },
    assignOfficer: { in: ['completeness'], to: 'stay', provision: 'NFO-ASSIGNMENT' },
    takeCase: { in: ['completeness'], to: 'stay', provision: 'EDU-11.2a' },
    confirmCompleteness: {
      in: ['completeness'],
      to: 'payment',
      orTo: ['inquiry', 'originalsCall', 'originals', 'affixing'],
      provision: 'EDU-11.2b',
    },
    requestCorrection: { in: ['completeness'], to: 'stay', provision: 'NFO-CORRECTION' },
    recordCorrection: { in: ['completeness'], to: 'stay', provision: 'NFO-CORRECTION' },
    refuseIncomplete: { in: ['completeness'], to: 'signature', provision: 'EDU-10.3b' },
    recordPayment: {
      // Money that comes after the refusal was drawn up is known too, so that the head can send it back.
      in: ['registration', 'completeness', 'payment', 'signature', 'booking', 'dispatch'],
      to: 'inquiry',
      orTo: ['originalsCall', 'originals', 'affixing'],
      provision: 'EDU-STD-6.4',
    },
    remindPayment: { in: ['payment'], to: 'stay', provision: 'EDU-11.2b' },
    refuseUnpaid: { in: ['payment'], to: 'signature', provision: 'EDU-11.2c' },
    sendInquiry: { in: ['inquiry'], to: 'stay', provision: 'EDU-11.3' },
    recordInquiryAnswer: {
      in: ['inquiry', 'originalsCall', 'originals', 'hearing', 'affixing'],
      to: 'originalsCall',
      // Called for or handed in already, with the notice of a hearing that fell.
      orTo: ['originals', 'affixing'],
      provision: 'EDU-11.3',
    },
    escalateInquiry: { in: ['inquiry'], to: 'stay', provision: 'NFO-ESCALATION' },
    ...hearingActs('EDU-11', ['originalsCall', 'completeness', 'payment', 'inquiry', 'originals', 'affixing']),
    callForOriginals: { in: ['originalsCall'], to: 'originals', provision: 'EDU-11.4a' },
    acceptOriginals: { in: ['originals', 'hearing'], to: 'stay', provision: 'EDU-11.4c' },
    // Handed in before a refusal, they may arrive after it: they go back with it.
    recordOriginals: {
      in: ['originals', 'hearing', 'signature', 'booking', 'dispatch'],
      to: 'affixing',
      provision: 'EDU-11.4c',
    },
    affixApostille: { in: ['affixing', 'dispatch', 'storage'], to: 'signature', provision: 'EDU-11.4b' },
    voidNumber: { in: ['signature'], to: 'stay', provision: 'NFO-NUMBER' },
    signDocuments: { in: ['signature'], to: 'booking', provision: 'EDU-11.5a' },
    returnUnsigned: {
      in: ['signature'],
      to: 'affixing',
      orTo: ['completeness', 'payment', 'inquiry', 'hearing'],
      provision: 'NFO-UNSIGNED',
    },
    enterInRegister: { in: ['booking'], to: 'dispatch', provision: 'EDU-11.5b' },
    annulRegisterEntry: {
      in: ['dispatch', 'transit', 'keeping', 'returning', 'storage', 'resending', 'closed'],
      to: 'stay',
      provision: 'NFO-ANNULMENT',
    },
    dispatchResult: { in: ['dispatch'], to: 'transit', provision: 'EDU-11.5c' },
    ...reassignOfficer,
    ...correctDocument,
    ...custodyActs,
  },
  documents: educationPortalDocuments,
  intake: portalIntake,
  issue,
  reminderDaysBeforeRefusal: 2,
};

/** Item 9 of the standard and the three grounds the rules add to it (AMB-22): each refusal cites its own source. */
const grounds: readonly Ground[] = [
  {
    id: 'incomplete',
    provision: 'EDU-10.3b',
    needsHearing: false,
    text: {
      kk: 'Құжаттар топтамасы толық ұсынылмаған',
      ru: 'Представлен неполный пакет документов',
      en: 'The package of documents is incomplete',
    },
  },
  {
    id: 'expired',
    provision: 'EDU-10.3c',
    needsHearing: false,
    text: {
      kk: 'Қолданылу мерзімі өткен құжаттар ұсынылған',
      ru: 'Представлены документы с истекшим сроком действия',
      en: 'Documents whose validity has expired were presented',
    },
  },
  {
    id: 'unpaid',
    provision: 'EDU-11.2c',
    needsHearing: false,
    text: {
      kk: 'Мемлекеттік баж төленбеген',
      ru: 'Государственная пошлина не уплачена',
      en: 'The state duty has not been paid',
    },
  },
  {
    id: 'unreliable',
    provision: 'EDU-STD-9.1',
    needsHearing: true,
    text: {
      kk: 'Құжаттардың және (немесе) олардағы деректердің анық еместігі анықталған',
      ru: 'Установлена недостоверность документов и (или) данных, содержащихся в них',
      en: 'The documents or the data in them are established to be unreliable',
    },
  },
  {
    id: 'convention',
    provision: 'EDU-STD-9.2',
    needsHearing: true,
    text: {
      kk: 'Деректер 1961 жылғы 5 қазандағы Гаага конвенциясының талаптарына сәйкес келмейді',
      ru: 'Данные не соответствуют требованиям Гаагской конвенции от 5 октября 1961 года',
      en: 'The data do not meet the requirements of the Hague Convention of 5 October 1961',
    },
  },
];

export const education: Edition = {
  id: 'edu-209-586',
  service: 'education',
  order: '209',
  amendedBy: '586',
  // Ten calendar days after the first official publication, whose date is not verified (EDU-ORD-4).
  inForceFrom: '2022-01-04',
  inForceTo: null,
  grounds,
  hours: {
    provider: {
      weekdays: [1, 2, 3, 4, 5],
      opens: '09:00',
      closes: '18:30',
      lunch: ['13:00', '14:30'],
      provision: 'EDU-STD-7.1',
    },
    corporation: { weekdays: [1, 2, 3, 4, 5, 6], opens: '09:00', closes: '20:00', provision: 'EDU-STD-7.2' },
  },
  procedures: { corporation, portal },
  termsAreSettings: false,
};
