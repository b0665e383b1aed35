import type { NoticeCase } from '../../notices/noticeCase.ts';
import type { DemoCase, DemoEvent } from './demoCase.ts';

/** What notices/noticeCase.queries.ts reads of a case, as it was after one of its acts. */
export function noticeFile(
  demo: DemoCase,
  event: DemoEvent,
  set: Partial<Pick<NoticeCase, 'hearing' | 'hearingBefore'>>,
): NoticeCase {
  const { applicant, decision, department, documents } = demo;
  const { at, after } = event;
  return {
    id: demo.id,
    version: demo.events.length,
    receiptNumber: demo.receiptNumber,
    service: department.service,
    channel: demo.channel,
    edition: demo.edition.id,
    stage: after,
    outcome: demo.outcome,
    ground: demo.ground,
    refusalReason: demo.refusalReason,
    correctionRequested: event.act === 'requestCorrection' ? event.remark : null,
    acceptedOn: demo.acceptedOn.toString(),
    termEndsOn: demo.termEndsOn.toString(),
    providerId: department.providerId,
    unitId: demo.unitId,
    officeId: department.officeId,
    bodyIds: [],
    region: department.region,
    assigneeId: demo.assigneeId,
    zone: department.zone,
    provider: department.provider,
    providerAddress: department.providerAddress,
    providerPhone: department.providerPhone,
    office: department.office,
    officeAddress: department.officeAddress,
    language: applicant.language,
    phone: applicant.phone ?? null,
    email: applicant.email ?? null,
    address: applicant.address ?? null,
    oweTiyn: oweTiyn(demo, at),
    pleaseBy: pleaseBy(demo, event),
    keptUntil: keptUntil(demo, event),
    hearing: null,
    hearingBefore: null,
    grounds: (decision?.grounds ?? [])
      .map(({ document, ground, reason }) => ({ ground, reason, position: documents.indexOf(document) + 1 }))
      .toSorted((a, b) => a.position - b.position),
    originalsCalled: Boolean(decision?.originalsCalledAt),
    hearingChannels: [],
    ...set,
  };
}

function oweTiyn({ quotes, payments }: DemoCase, at: Temporal.Instant): number {
  const isLater = (one: Temporal.Instant) => Temporal.Instant.compare(one, at) > 0;
  const quoted = quotes.find(({ supersededAt }) => supersededAt === null || isLater(supersededAt))?.amountTiyn ?? 0;
  const paid = payments.filter(payment => !isLater(payment.at)).reduce((sum, { amountTiyn }) => sum + amountTiyn, 0);
  return quoted - paid;
}

function pleaseBy({ deadlines }: DemoCase, { after }: DemoEvent): string | null {
  return (
    deadlines.findLast(({ row }) => row.kind === 'pleaseBy' && row.stageId === after)?.row.dueOn.toString() ?? null
  );
}

/** Each arrival at the Corporation opens its own month. */
function keptUntil({ deadlines, events }: DemoCase, event: DemoEvent): string | null {
  const arrivals = events.filter(({ act }) => act === 'recordArrivalAtCorporation').indexOf(event);
  const months = deadlines.filter(({ row }) => row.kind === 'keeping');
  return months[arrivals]?.row.dueOn.toString() ?? null;
}
