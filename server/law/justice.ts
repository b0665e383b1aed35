import { justiceCorporationDocuments, justicePortalDocuments } from './documents.ts';
import { education } from './education.ts';
import type {
  ActName,
  ActRow,
  ActTable,
  Channel,
  DocumentRequirement,
  Edition,
  IntakeTable,
  IssueTable,
  Procedure,
  Stage,
} from './law.ts';
import type { ProvisionId } from './provisions.ts';

/**
 * Order 58 as amended by Order 708: documents of justice bodies, other state bodies and notaries.
 * The amending order restates three places only. Terms, stages and grounds are not in it: the chain of the
 * education service is the working default, marked "not from the orders" and open to the administrator.
 */

/** What Order 708 does say keeps its own provision; everything else of the chain is marked. */
const fromTheOrder = (channel: Channel): Partial<Record<ActName, ProvisionId>> => ({
  handOver: 'JUS-15.1',
  recordPayment: intake[channel].payments.provision,
});

/** A practice of the office, or the Code: the same for both services. */
const standsByItself = (id: ProvisionId) => id.startsWith('NFO-') || id.startsWith('CODE-');

function justiceStage(stage: Stage): Stage[] {
  const marked: Stage = { ...stage, provision: standsByItself(stage.provision) ? stage.provision : 'NFO-JUS-STAGE' };
  return stage.id === 'inquiry'
    ? [{ ...marked, id: 'comparison', provision: 'JUS-STD-8.6', readings: ['AMB-62'] }]
    : [marked];
}

const comparisonFor = (stage: ActRow['in'][number]) => (stage === 'inquiry' ? 'comparison' : stage);

function justiceAct(act: ActName, row: ActRow, channel: Channel): ActRow {
  return {
    ...row,
    in: row.in.map(comparisonFor),
    to: row.to === 'stay' ? 'stay' : comparisonFor(row.to),
    ...(row.orTo && { orTo: row.orTo.map(comparisonFor) }),
    provision: fromTheOrder(channel)[act] ?? (standsByItself(row.provision) ? row.provision : 'NFO-JUS-STAGE'),
  };
}

const stateBodies = {
  allowed: ['stateBody', 'justiceBody', 'notary'],
  rule: 'documentOfTheOtherService',
  provision: 'JUS-STD-8.3',
} as const;
const everybody = {
  applicants: { allowed: ['person', 'entity'], rule: 'naturalPersonsOnly', provision: 'JUS-STD-8.5b' },
  powersOfPerson: { allowed: ['notarised', 'foreign'], rule: 'notarisedPowerNeeded', provision: 'JUS-STD-8.5a' },
  powersOfEntity: { allowed: ['entity', 'notarised', 'foreign'], rule: 'entityPowerNeeded', provision: 'JUS-STD-8.5b' },
  // Order 708 asks for consent to digital documents only (JUS-STD-8.dds), on the checklist.
  consent: null,
  issuers: stateBodies,
} as const;

const intake: Record<Channel, IntakeTable> = {
  corporation: {
    ...everybody,
    signatures: { allowed: ['hand', 'eds'], rule: 'signedByHand', provision: 'JUS-STD-8.1' },
    forms: { allowed: ['original', 'notarisedCopy'], rule: 'originalOrNotarisedCopyNeeded', provision: 'JUS-STD-8.3' },
    payments: { allowed: ['receipt', 'gateway'], rule: 'originalReceiptNeeded', provision: 'JUS-STD-8.4' },
  },
  portal: {
    ...everybody,
    signatures: { allowed: ['eds', 'otp'], rule: 'electronicSignatureOrPassword', provision: 'JUS-STD-8.portal.1' },
    forms: { allowed: ['scan'], rule: 'scanNeeded', provision: 'JUS-STD-8.portal.2' },
    payments: { allowed: ['prepaidCopy', 'gateway'], rule: 'prepaymentCopyNeeded', provision: 'NFO-JUS-DUTY' },
  },
};

const issue: IssueTable = { receipt: 'JUS-15.1', power: 'JUS-15.2', notarisedPower: false };

function justiceProcedure(channel: Channel, documents: readonly DocumentRequirement[]): Procedure {
  const model = education.procedures[channel];
  const afterComparison = channel === 'corporation' ? 'affixing' : 'originalsCall';
  const later =
    channel === 'corporation' ? (['affixing'] as const) : (['originalsCall', 'originals', 'affixing'] as const);
  const inquiry = { in: ['comparison'], provision: 'NFO-INQUIRY-STATE-BODY' } as const;
  const acts: ActTable = {
    refuseExpired: { in: ['completeness'], to: 'signature', provision: 'NFO-JUS-GROUND' },
    ...Object.fromEntries(
      Object.entries(model.acts).map(([act, row]) => [act, justiceAct(act as ActName, row, channel)]),
    ),
    compareSpecimen: { in: ['comparison'], to: afterComparison, orTo: later, provision: 'JUS-STD-8.6' },
    sendInquiry: { ...inquiry, to: 'stay' },
    recordInquiryAnswer: { ...inquiry, in: ['comparison', 'hearing', ...later], to: afterComparison, orTo: later },
    escalateInquiry: { ...inquiry, to: 'stay' },
  };
  return {
    ...model,
    service: 'justice',
    term: { ...model.term, provision: 'NFO-JUS-TERM' },
    countsReceiptDayProvision: 'NFO-JUS-TERM',
    stages: model.stages.flatMap(justiceStage),
    acts,
    documents,
    intake: intake[channel],
    issue,
  };
}

export const justice: Edition = {
  id: 'jus-58-708',
  service: 'justice',
  order: '58',
  amendedBy: '708',
  // Ten calendar days after the first official publication, whose date is not verified (JUS-ORD-4).
  inForceFrom: '2021-09-06',
  inForceTo: null,
  grounds: education.grounds.map(ground => ({ ...ground, provision: 'NFO-JUS-GROUND' })),
  hours: {
    provider: { ...education.hours.provider, provision: 'NFO-JUS-HOURS' },
    corporation: { ...education.hours.corporation, provision: 'NFO-JUS-HOURS' },
  },
  procedures: {
    corporation: justiceProcedure('corporation', justiceCorporationDocuments),
    portal: justiceProcedure('portal', justicePortalDocuments),
  },
  termsAreSettings: true,
};
