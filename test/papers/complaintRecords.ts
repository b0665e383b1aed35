import { checkCommand } from '../../server/sealing/sealedList.rules.ts';
import type {
  ComplaintAnswerRecord,
  ComplaintCoverRecord,
  ComplaintDecisionRecord,
  ComplaintReceiptRecord,
  ComplaintRecord,
} from '../../server/papers/complaintRecord.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** A complaint of Thursday 5 March 2026 against a refusal of 4 March; 9 and 23 to 25 March are days off. */
const complaint: ComplaintRecord = {
  at: Temporal.Instant.from('2026-03-05T05:20:00Z'),
  on: day('2026-03-05'),
  number: 'Ж-17/2026',
  service: 'education',
  subject: 'decision',
  respondent: 'official',
  way: 'office',
  arrivedAt: Temporal.PlainDateTime.from('2026-03-05T10:05'),
  registeredOn: day('2026-03-05'),
  provider: {
    name: {
      kk: 'Білім саласында сапаны қамтамасыз ету департаменті, Ақмола облысы',
      ru: 'Департамент по обеспечению качества в сфере образования, Акмолинская область',
    },
    address: 'Көкшетау қ., Абай к-сі, 96',
    phone: '8 (7162) 25-00-00',
  },
  body: {
    name: {
      kk: 'Білім саласында сапаны қамтамасыз ету комитеті',
      ru: 'Комитет по обеспечению качества в сфере образования',
    },
    kind: 'superior',
    email: 'komitet@example.kz',
  },
  official: 'Жұмабекова Ңазгүл Өтегенқызы',
  complainant: {
    kind: 'representative',
    name: 'Өмірбек Ұлан Қуатұлы',
    contact: 'Көкшетау қ., Әуезов к-сі, 12-үй',
  },
  demands: 'Бас тартудың күшін жойып, апостиль қоюды талап етемін.',
  case: { number: '03-15/2417', applicant: 'Әбілғазы Һүснә Іңкәрқызы' },
  contested: { act: 'refuseIncomplete', on: day('2026-03-04') },
  signedBy: { name: 'Сәрсенова Гүлшат Ерболқызы', role: 'registrar' },
};

const forward = { dueOn: day('2026-03-11'), amount: 3, provision: 'EDU-17.3' } as const;
const ownAnswer = { dueOn: day('2026-03-13'), amount: 5, provision: 'EDU-17.5' } as const;
const review = { dueOn: day('2026-04-08'), amount: 20, provision: 'NFO-SUPERIOR-REVIEW' } as const;

export const qualityReview = { dueOn: day('2026-04-01'), amount: 15, provision: 'EDU-17.6' } as const;

export const complaintReceipt: ComplaintReceiptRecord = {
  ...complaint,
  forward,
  answer: ownAnswer,
  review: { ...review, dueOn: null },
};

const inPart = { fully: false, text: 'Жетіспейтін құжатты кез келген күні тапсыруға мүмкіндік берілді.' };

export const complaintAnswer: ComplaintAnswerRecord = {
  ...complaint,
  on: day('2026-03-10'),
  signedBy: { name: 'Қасымов Ерлан Бақытұлы', role: 'head' },
  answer:
    'Топтамада жеке басты куәландыратын құжат болмағандықтан, бас тарту заңды.\nҚұжат тапсырылғаннан кейін өтініш қайта қаралады.',
  measures: [inPart],
  after: { is: 'toForward', forward },
};

const listSha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const complaintCover: ComplaintCoverRecord = {
  ...complaint,
  on: day('2026-03-11'),
  text: 'Құжаттардың бәрі тапсырылған еді.',
  noCaseReason: null,
  measures: [inPart],
  answeredOn: day('2026-03-10'),
  sealed: { items: 14, listSha256, command: checkCommand(listSha256) },
  review,
};

export const complaintDecision: ComplaintDecisionRecord = {
  ...complaint,
  at: Temporal.Instant.from('2026-03-30T06:00:00Z'),
  on: day('2026-03-30'),
  signedBy: { name: 'Тілеуберді Айдос Маратұлы', role: 'reviewer' },
  decision: 'annulAndOrder',
  unexaminedGround: null,
  reason:
    'Қолхатқа сәйкес жеке басты куәландыратын құжат өтініш берілген күні тапсырылған. Сондықтан топтаманы толық емес деп тануға негіз болмаған.',
  provisions: ['EDU-17.1', 'EDU-STD-8.corp.2', 'NFO-SUPERIOR-REVIEW'],
  termEndsOn: day('2026-04-20'),
  answerBy: null,
};
