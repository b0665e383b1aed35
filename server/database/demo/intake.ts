import { requireLawfulIntake } from '../../applications/intake.rules.ts';
import { acceptance, termEnd } from '../../deadlines/plan.rules.ts';
import { requiredDocuments } from '../../law/documents.ts';
import { destinationOf, makeApplicant } from './applicant.ts';
import type { DemoApplicant, DemoCase, DemoRequirement } from './demoCase.ts';
import type { Moment } from './desk.ts';
import { makeDocuments } from './documents.ts';
import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { Method, World } from './world.ts';

/** A case as intake leaves it: at the counter of the Corporation or on the portal. */
export function openCase(scenario: Scenario, world: World, random: Random): DemoCase {
  const { department, channel } = scenario;
  const method = world.method(department, channel);
  const { edition, reckonings } = method;
  const filed = filing(scenario, method, random);
  const { acceptedOn } = acceptance(reckonings.provider, filed.at);
  const by = channel === 'corporation' ? department.staff.clerk : department.staff.portal;
  const applicant = makeApplicant(random, department.service, channel, filed.day);
  const documents = makeDocuments(random, world, scenario, filed.day);
  const isPayer = scenario.ends !== 'unpaid' && acceptedOn.year === filed.day.year;
  const paidAtOnce = isPayer && random.chance(channel === 'corporation' ? 0.9 : 0.15);
  const duty = world.duty(acceptedOn, documents.length);
  const demo: DemoCase = {
    id: 0,
    receiptNumber: '',
    number: null,
    department,
    channel,
    edition,
    filed,
    acceptedOn,
    termEndsOn: termEnd(reckonings.provider, acceptedOn),
    destination: destinationOf(random),
    applicant,
    counter: channel === 'corporation' ? counter(random, filed.at) : online,
    stage: channel === 'corporation' ? 'carriage' : 'registration',
    stageOpened: opening(filed, acceptedOn, method),
    outcome: null,
    ground: null,
    refusalReason: null,
    registered: null,
    unitId: null,
    assigneeId: null,
    correctionRequested: null,
    closedAt: null,
    assignment: null,
    handOver: null,
    decision: null,
    documents,
    checklist: [],
    quotes: [{ on: acceptedOn, mci: duty.mci, amountTiyn: duty.totalTiyn, supersededAt: null }],
    payments: [],
    reminders: [],
    inquiries: [],
    comparisons: [],
    lateRefusals: [],
    waiting: [],
    entries: [],
    parcels: [],
    deadlines: method.dates.plan(acceptedOn).map(row => ({ row, state: 'open', endedAt: null })),
    events: [],
  };
  demo.checklist.push(...checklist(demo, scenario, random, { paidAtOnce, by }));
  if (paidAtOnce) {
    pay(demo, world, channel === 'corporation' ? 'receipt' : 'prepaidCopy', { moment: filed, by });
  }
  requireLawful(demo);
  demo.events.push({
    act: channel === 'corporation' ? 'acceptApplication' : 'submitApplication',
    at: filed.at,
    by,
    role: channel === 'corporation' ? 'clerk' : 'portal',
    before: null,
    after: demo.stage,
    facts: () => ({ receiptNumber: demo.receiptNumber, documents: documents.length }),
    remark: null,
  });
  return demo;
}

/** Throws what intake would answer: such a case cannot exist. */
function requireLawful({ edition, channel, applicant, documents, payments }: DemoCase): void {
  const { name, representativeName } = applicant;
  requireLawfulIntake(edition.procedures[channel], {
    applicantKind: applicant.kind,
    names: [name, representativeName].filter(one => typeof one === 'string'),
    nameLatin: applicant.nameLatin ?? null,
    signedWith: applicant.signedWith ?? 'hand',
    consentEvidence: applicant.consentEvidence ?? null,
    powerKind: applicant.powerKind ?? null,
    documents,
    paymentMethod: payments[0]?.method ?? null,
  });
}

const online = { queueJoinedAt: null, calledAt: null, servedAt: null, homeVisitCall: null };

/** The counter keeps its hours; the portal takes requests late in the evening and on days off too. */
function filing({ channel, filedOn }: Scenario, { corporation }: Method, random: Random): Moment {
  return channel === 'corporation'
    ? corporation.during(random, filedOn)
    : corporation.at(filedOn, random.whole(7 * 3600, 23 * 3600));
}

function opening(filed: Moment, acceptedOn: Temporal.PlainDate, { provider }: Method): Moment {
  return acceptedOn.equals(filed.day) ? filed : provider.opening(acceptedOn);
}

function counter(random: Random, servedAt: Temporal.Instant): DemoCase['counter'] {
  if (random.chance(0.02)) {
    return { ...online, homeVisitCall: `1414-${random.digits(6)}` };
  }
  const calledAt = servedAt.subtract({
    seconds: random.chance(0.05) ? random.whole(905, 1500) : random.whole(240, 880),
  });
  const queueJoinedAt = calledAt.subtract({
    seconds: random.chance(0.1) ? random.whole(905, 2400) : random.whole(60, 880),
  });
  return { ...online, queueJoinedAt, calledAt, servedAt };
}

/** Paid in full, by the rate of the day; an unpaid quote of an earlier rate is superseded first. */
export function pay(
  demo: DemoCase,
  world: World,
  method: 'receipt' | 'prepaidCopy' | 'gateway',
  { moment, by }: { readonly moment: Moment; readonly by: number },
): void {
  requote(demo, world, moment.day);
  const { mci, amountTiyn } = demo.quotes.at(-1) ?? { mci: 0, amountTiyn: 0 };
  const item = demo.checklist.find(({ requirement }) => requirement === 'payment');
  if (item) {
    Object.assign(item, { state: method === 'gateway' ? 'notNeeded' : 'presented', at: moment.at, by });
  }
  demo.payments.push({ method, reference: '', paidOn: moment.day, amountTiyn, mci, at: moment.at, by });
}

/** As the nightly job does: what is unpaid when the rate changes is quoted anew. */
export function requote(demo: DemoCase, { duty }: Pick<World, 'duty'>, day: Temporal.PlainDate): void {
  const last = demo.quotes.at(-1);
  if (!last || demo.payments.length > 0 || demo.outcome || last.on.year === day.year) {
    return;
  }
  const { mci, totalTiyn, rateFrom } = duty(day, demo.documents.length);
  if (mci !== last.mci) {
    const on = Temporal.PlainDate.from(rateFrom);
    const at = on.toZonedDateTime({ timeZone: demo.department.zone, plainTime: '00:05' }).toInstant();
    demo.quotes.splice(-1, 1, { ...last, supersededAt: at });
    demo.quotes.push({ on, mci, amountTiyn: totalTiyn, supersededAt: null });
  }
}

function checklist(
  demo: DemoCase,
  { ends }: Scenario,
  random: Random,
  { paidAtOnce, by }: { paidAtOnce: boolean; by: number },
): DemoRequirement[] {
  const { applicant, documents, channel, filed } = demo;
  const required = requiredDocuments(
    demo.edition.procedures[channel].documents,
    factsOf(applicant, documents, paidAtOnce),
  );
  const isIncomplete = ends === 'incomplete' || (channel === 'portal' && random.chance(0.06));
  const lacking = new Set([
    'payment',
    isIncomplete ? random.pick([channel === 'corporation' ? 'identity' : 'documentCopy', 'application']) : '',
  ]);
  return required.map(({ id, advisory }) => {
    const isPresented = advisory ? random.chance(0.5) : !lacking.has(id);
    const state = isPresented ? 'presented' : advisory ? 'notNeeded' : 'missing';
    return { requirement: id, state, at: filed.at, by };
  });
}

function factsOf(applicant: DemoApplicant, documents: DemoCase['documents'], prepaid: boolean) {
  return {
    representative: Boolean(applicant.powerKind),
    legalEntity: applicant.kind === 'entity',
    heirs: applicant.heir,
    changedData: applicant.changedData,
    foreignProof: applicant.foreignProof || applicant.powerKind === 'foreign',
    otherStateBody: documents.some(document => document.issuerKind === 'stateBody'),
    prepaid,
    paidThroughGateway: false,
  };
}
