import type { CaseFacts } from '../../applications/facts.ts';
import type { DemoCase } from './demoCase.ts';
import { DemoHearingFacts } from './hearingFacts.ts';

/** What facts.queries.ts counts of a case in the database, counted of one that is being made. */
export function factsOf(demo: DemoCase): CaseFacts {
  const { documents, comparisons, waiting, reminders, inquiries, parcels, entries, deadlines } = demo;
  const reserved = entries.filter(({ state }) => state === 'reserved');
  const isUnspecified = (document: DemoCase['documents'][number]) =>
    comparisons.findLast(one => one.document === document)?.specimenHeld === false;
  return {
    id: demo.id,
    version: demo.events.length,
    service: demo.department.service,
    channel: demo.channel,
    edition: demo.edition.id,
    stage: demo.stage,
    outcome: demo.outcome,
    ground: demo.ground,
    providerId: demo.department.providerId,
    unitId: demo.unitId,
    officeId: demo.department.officeId,
    region: demo.department.region,
    assigneeId: demo.assigneeId,
    documents: documents.length,
    documentsConfirmed: documents.filter(({ confirmation }) => confirmation === 'confirmed').length,
    documentsDenied: documents.filter(({ confirmation }) => confirmation === 'denied').length,
    documentsWithoutSpecimen: documents.filter(isUnspecified).length,
    requirementsMissing: demo.checklist.filter(({ state }) => state === 'missing').length,
    dutyTiyn: demo.quotes.at(-1)?.amountTiyn ?? 0,
    paidTiyn: demo.payments.reduce((sum, { amountTiyn }) => sum + amountTiyn, 0),
    reminderDays: new Set(reminders.map(({ at }) => at.day.toString())).size,
    correctionRequested: demo.correctionRequested !== null,
    corrections: waiting.filter(({ reason }) => reason === 'correction').length,
    inquiriesOpen: inquiries.filter(({ answeredAt }) => answeredAt === null).length,
    // Who takes silence to the supervisor looks at the day first: steps/confirmation.ts.
    inquiriesOverdue: inquiries.filter(({ answeredAt, escalatedAt }) => answeredAt === null && escalatedAt === null)
      .length,
    parcelUnderWay: parcels.find(({ arrivedAt }) => arrivedAt === null)?.direction ?? null,
    originalsHandedIn: parcels.some(({ direction }) => direction === 'originals'),
    entriesReserved: reserved.length,
    reservedYear: reserved.length > 0 ? Math.min(...reserved.map(({ year }) => year)) : null,
    alsoHeard: [],
    hearing: new DemoHearingFacts(demo),
    entriesEntered: entries.filter(({ state }) => state === 'entered').length,
    keptUntil: deadlines.findLast(({ row }) => row.kind === 'keeping')?.row.dueOn.toString() ?? null,
  };
}
