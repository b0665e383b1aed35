import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import * as applications from '../../server/applications/application.service.ts';
import { acceptApplication, submitApplication } from '../../server/applications/intake.service.ts';
import * as assignments from '../../server/assignments/assignment.service.ts';
import * as custody from '../../server/custody/custody.service.ts';
import * as originals from '../../server/custody/originals.service.ts';
import { type Rows, rowsOf } from '../../server/database/rows.ts';
import * as hearings from '../../server/hearings/hearing.service.ts';
import * as minutes from '../../server/hearings/minutes.service.ts';
import { recordNotification, reportNotification } from '../../server/hearings/notification.service.ts';
import * as decisions from '../../server/hearings/preliminaryDecision.service.ts';
import { recordCorrection } from '../../server/documents/correction.service.ts';
import type { ActResult } from '../../server/history/actRequest.service.ts';
import * as inquiries from '../../server/inquiries/inquiry.service.ts';
import type { ActName } from '../../server/law/law.ts';
import { sendNotice } from '../../server/notices/sendNotice.service.ts';
import type { Actor, Grant } from '../../server/officers/actor.ts';
import * as payments from '../../server/payments/payment.service.ts';
import * as register from '../../server/register/register.service.ts';
import type { Services } from '../../server/services.ts';

type Found = Record<string, any>; // oxlint-disable-line no-explicit-any -- rows as the database has them

function rowsIn({ orm }: Pick<Services, 'orm'>): Rows {
  return rowsOf(orm.em.fork());
}

export async function all(services: Services, query: ReturnType<typeof sql<Found>>): Promise<Found[]> {
  return (await query.execute(rowsIn(services))).rows;
}

async function only(services: Services, query: ReturnType<typeof sql<Found>>): Promise<Found> {
  const [row] = await all(services, query);
  if (!row) {
    throw new Error('no such row');
  }
  return row;
}

/** Most people of the demo have no account, only a desk. */
export async function actorOf(services: Services, officerId: number): Promise<Actor> {
  const { name, language } = await only(services, sql`select name, language from officer where id = ${officerId}`);
  const grants = await all(
    services,
    sql`
    select json_strip_nulls(json_build_object('role', role, 'scope', scope, 'providerId', provider_id, 'unitId', unit_id,
      'officeId', office_id, 'region', region)) as held
    from role_grant where officer_id = ${officerId} and ended_at is null`,
  );
  return { officerId, name, language, grants: grants.map(({ held }) => held as Grant), via: 'session' };
}

/** The same intake once more, through the service. */
export async function applyAgain(services: Services, id: number): Promise<number> {
  const a = await only(services, sql`select * from application where id = ${id}`);
  const p = await only(services, sql`select * from applicant where application_id = ${id}`);
  const [first] = await all(
    services,
    sql`select officer_id from case_event where application_id = ${id} and version = 1`,
  );
  const documents = await all(services, sql`select * from document where application_id = ${id} order by position`);
  const brought = await all(
    services,
    sql`
    select requirement from checklist_item where application_id = ${id} and state = 'presented' and recorded_at = ${a['filed_at']}`,
  );
  const [paid] = await all(
    services,
    sql`select * from payment where application_id = ${id} and recorded_at = ${a['filed_at']}`,
  );
  const instant = (text: string | null) => (text ? Temporal.Instant.from(text) : null);
  const day = (text: string | null) => (text ? Temporal.PlainDate.from(text) : null);
  const input = {
    idempotencyKey: randomUUID(),
    service: a['service'],
    providerId: a['provider_id'],
    officeId: a['office_id'],
    destinationCountry: a['destination_country'],
    applicant: {
      kind: p['kind'],
      name: p['name'],
      nameLatin: p['name_latin'],
      iin: p['iin'],
      bin: p['bin'],
      phone: p['phone'],
      email: p['email'],
      address: p['address'],
      language: p['language'],
      heir: p['heir'],
      changedData: p['changed_data'],
      foreignProof: p['foreign_proof'],
    },
    representative: p['representative_name'] && {
      name: p['representative_name'],
      iin: p['representative_iin'],
      powerKind: p['power_kind'],
      powerNumber: p['power_number'],
      powerIssuedOn: day(p['power_issued_on']),
      powerValidUntil: day(p['power_valid_until']),
    },
    signedWith: p['signed_with'],
    consent: { text: p['consent_text'], evidence: p['consent_evidence'] },
    documents: documents.map(one => ({
      kind: one['kind'],
      number: one['number'],
      issuedOn: day(one['issued_on']),
      organisationId: one['organisation_id'],
      issuerName: one['issuer_name'],
      issuerKind: one['issuer_kind'],
      signatoryName: one['signatory_name'],
      signatoryCapacity: one['signatory_capacity'],
      sealAuthority: one['seal_authority'],
      form: one['form'],
    })),
    presented: brought.map(({ requirement }) => requirement as string),
    payment: paid ? paymentOf(paid) : null,
    counter: a['queue_joined_at'] && {
      joinedAt: instant(a['queue_joined_at']),
      calledAt: instant(a['called_at']),
      servedAt: instant(a['served_at']),
    },
    homeVisitCall: a['home_visit_call'],
  };
  const actor = await actorOf(services, first?.['officer_id'] as number);
  const open = a['channel'] === 'corporation' ? acceptApplication : submitApplication;
  return (await open(services, actor, input)).applicationId;
}

/** A payment is recorded once: the copy has a number of its own. */
function paymentOf(paid: Found) {
  return {
    method: paid['method'],
    reference: randomUUID(),
    paidOn: Temporal.PlainDate.from(paid['paid_on'] as string),
    amountTenge: Number(paid['amount_tiyn']) / 100,
  };
}

type Inputs = Partial<Record<ActName, () => Promise<object> | object>>;

/** Does on the copy what was done on the case with this line of its history. */
export async function actAgain(services: Services, event: Found, copy: number): Promise<ActResult> {
  const id = event['application_id'] as number;
  const { version } = await only(services, sql`select version from application where id = ${copy}`);
  const twin = async (table: string, key: number) => {
    const [old, now] = await Promise.all(
      [id, copy].map(of =>
        all(services, sql`select id from ${sql.table(table)} where application_id = ${of} order by id`),
      ),
    );
    return now?.[old?.findIndex(row => row['id'] === key) ?? -1]?.['id'] as number;
  };
  const remark = async () => {
    const [row] = await all(
      services,
      sql`select text from case_remark where application_id = ${id} and version = ${event['version']}`,
    );
    return row?.['text'] as string;
  };
  const parcel = () =>
    only(services, sql`select * from parcel where application_id = ${id} and sent_at = ${event['at']}`);
  const broughtNow = async () => ({
    presented: (
      await all(
        services,
        sql`
      select requirement from checklist_item where application_id = ${id} and state = 'presented' and requirement <> 'payment'
        and recorded_at = ${event['at']}`,
      )
    ).map(({ requirement }) => requirement),
  });
  const entryNow = async () => {
    const ended = await only(
      services,
      sql`select * from register_entry where application_id = ${id} and ended_at = ${event['at']}`,
    );
    return { entryId: await twin('register_entry', ended['id'] as number), reason: ended['end_reason'] };
  };
  /** What a person sent, with the notice of the copy that it is about. */
  const evidence = async () => {
    const { channel, what, at } = event['facts'];
    const noticeOf = (of: number) =>
      only(
        services,
        sql`select id from notice where application_id = ${of} and kind = 'hearing' and channel = ${channel}`,
      );
    const recorded = await only(
      services,
      sql`select * from notice_event where notice_id = ${(await noticeOf(id))['id']} and recorded_at = ${event['at']}`,
    );
    const { id: noticeId } = await noticeOf(copy);
    return { noticeId, what, at: instantOf(at), reference: recorded['reference'], answeredBy: recorded['answered_by'] };
  };
  const inputs: Inputs = {
    registerApplication: () => ({ number: `again ${copy}`, unitId: event['facts'].unitId }),
    assignOfficer: () => ({ officerId: event['facts'].officerId }),
    confirmCompleteness: broughtNow,
    requestCorrection: async () => ({ whatToCorrect: await remark() }),
    recordCorrection: broughtNow,
    refuseIncomplete: async () => ({ reason: await remark() }),
    refuseExpired: async () => ({
      reason: await remark(),
      what: event['facts'].what,
      expiredOn: Temporal.PlainDate.from(event['facts'].expiredOn as string),
    }),
    recordPayment: async () => paymentOf(await only(services, sql`select * from payment where application_id = ${id}`)),
    remindPayment: () => ({ channel: event['facts'].channel }),
    sendInquiry: async () => {
      const one = await only(services, sql`select * from inquiry where id = ${event['facts'].inquiryId}`);
      const asked = await all(
        services,
        sql`select document_id as id from inquiry_document where inquiry_id = ${one['id']}`,
      );
      return {
        organisationId: one['organisation_id'],
        documentIds: await Promise.all(asked.map(row => twin('document', row['id'] as number))),
      };
    },
    recordInquiryAnswer: async () => {
      const { inquiryId } = event['facts'];
      const answers = await all(services, sql`select * from inquiry_document where inquiry_id = ${inquiryId}`);
      return {
        inquiryId: await twin('inquiry', inquiryId as number),
        answers: await Promise.all(
          answers.map(async ({ document_id: documentId, studied, genuine }) => ({
            documentId: await twin('document', documentId as number),
            studied,
            genuine,
          })),
        ),
      };
    },
    compareSpecimen: async () => {
      const { documentId } = event['facts'];
      const done = await only(
        services,
        sql`select * from specimen_comparison where document_id = ${documentId} and compared_at = ${event['at']}`,
      );
      return {
        documentId: await twin('document', documentId as number),
        specimenHeld: done['specimen_held'],
        signatureMatches: done['signature_matches'],
        sealMatches: done['seal_matches'],
      };
    },
    draftPreliminaryDecision: async () => {
      const grounds = await all(
        services,
        sql`select * from preliminary_ground where application_id = ${id} order by id`,
      );
      return {
        grounds: await Promise.all(
          grounds.map(async ({ document_id: documentId, ground, reason, note }) => ({
            documentId: await twin('document', documentId as number),
            ground,
            reason,
            note,
          })),
        ),
      };
    },
    allowLateRefusal: async () => ({ route: event['facts'].route, reason: await remark() }),
    scheduleHearing: async () => {
      const one = await only(services, sql`${hearingRows} where h.id = ${event['facts'].hearingId}`);
      return { ...slotIn(one), ...one, earlierAgreed: one['earlier_agreed'] };
    },
    sendHearingNotice: () => event['facts'] as object,
    postponeHearing: async () => ({
      ...slotIn(await only(services, sql`${hearingRows} where h.id = ${event['facts'].hearingId}`)),
      reason: await remark(),
    }),
    recordNotification: () => evidence(),
    recordObjection: async () => {
      const one = await only(
        services,
        sql`select * from objection where application_id = ${id} and recorded_at = ${event['at']}`,
      );
      return {
        form: one['form'],
        presentedBy: one['presented_by'],
        text: one['text'],
        receivedAt: instantOf(one['received_at']),
      };
    },
    recordHearing: async () => {
      const one = await only(
        services,
        sql`select * from hearing_minutes where hearing_id = ${event['facts'].hearingId}`,
      );
      return {
        ...one,
        startedAt: instantOf(one['started_at']),
        endedAt: instantOf(one['ended_at']),
        madeBy: one['made_by'],
      };
    },
    withdrawPreliminaryDecision: async () => ({ reason: await remark() }),
    grantAfterHearing: async () => ({ reason: await remark() }),
    refuseOnMerits: async () => ({ reason: await remark() }),
    sendToProvider: parcel,
    acceptOriginals: parcel,
    dispatchResult: parcel,
    returnToProvider: parcel,
    resendResult: parcel,
    voidNumber: entryNow,
    annulRegisterEntry: entryNow,
    returnUnsigned: async () => ({ reason: await remark() }),
    handOver: async () => {
      const done = await only(services, sql`select * from hand_over where application_id = ${id}`);
      return {
        toWhom: done['to_whom'],
        identityDocument: done['identity_document'],
        powerNumber: done['power_number'],
        powerNotarised: done['power_notarised'],
        receiptPresented: done['receipt_presented'],
      };
    },
  };
  const act = event['act'] as ActName;
  if (act === 'recordNotification' && event['role'] === 'system') {
    return workAgain(services, copy);
  }
  const input = {
    applicationId: copy,
    expectedVersion: version,
    idempotencyKey: randomUUID(),
    ...(await inputs[act]?.()),
  };
  const found = acts[act];
  if (!found) {
    throw new Error(`no service for ${act}`);
  }
  return found(services, await actorOf(services, event['officer_id'] as number), input as never);
}

/** What the worker does with the notices of a hearing, and what it then tells the case. */
async function workAgain(services: Services, copy: number): Promise<ActResult> {
  const waiting = await all(
    services,
    sql`select id from notice where application_id = ${copy} and kind = 'hearing' and state = 'queued' order by id`,
  );
  for (const { id: noticeId } of waiting) {
    await sendNotice(services, { noticeId });
    await reportNotification(services, noticeId as number);
  }
  const { version } = await only(services, sql`select version from application where id = ${copy}`);
  return { applicationId: copy, version: version as number, repeated: false };
}

const hearingRows = sql<Found>`
  select h.method, h.place, h.link, h.earlier_agreed, lower(h.during) as starts, upper(h.during) as ends,
    (select officer_id from hearing_seat where hearing_id = h.id and seat = 'chair') as "chairId",
    (select officer_id from hearing_seat where hearing_id = h.id and seat = 'secretary') as "secretaryId"
  from hearing h`;
const instantOf = (text: unknown) => Temporal.Instant.from(text as string);
const slotIn = ({ starts, ends }: Found) => ({ startsAt: instantOf(starts), endsAt: instantOf(ends) });

/** The room and the officers of a hearing still ahead are free for its copy. */
export async function freeForCopy(services: Services, id: number): Promise<void> {
  const rows = rowsIn(services);
  await sql`update hearing set ended_at = now(), end_reason = 'withdrawn' where application_id = ${id} and ended_at is null`.execute(
    rows,
  );
  await sql`
    update hearing_seat set released_at = now() where released_at is null and hearing_id in (
      select id from hearing where application_id = ${id})`.execute(rows);
}

export const acts: Partial<
  Record<ActName, (services: Services, actor: Actor | undefined, input: never) => Promise<ActResult>>
> = {
  ...applications,
  ...assignments,
  ...custody,
  ...originals,
  ...inquiries,
  ...payments,
  ...register,
  ...decisions,
  ...hearings,
  ...minutes,
  recordNotification,
  recordCorrection,
};
