import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Application } from '../applications/application.entity.ts';
import { type ActInput, type ActScene, performAct } from '../applications/act.ts';
import { Application as ApplicationEntity } from '../applications/application.entity.ts';
import { lockOn } from '../database/lockOn.ts';
import { rowsOf } from '../database/rows.ts';
import { markPaid } from '../documents/checklist.service.ts';
import { badInput, DomainError } from '../errors.ts';
import { startOfInquiry } from '../deadlines/startEvent.ts';
import { pastConfirmation } from '../hearings/stageAfterHearing.rules.ts';
import type { ActResult } from '../history/actRequest.service.ts';
import { CaseEvent } from '../history/caseEvent.entity.ts';
import type { StageId } from '../law/law.ts';
import { dutyFor, type MciRate } from '../law/rates.ts';
import type { Actor } from '../officers/actor.ts';
import { requirePermission } from '../officers/permissions.ts';
import { freshManager, type Services } from '../services.ts';
import { DutyQuote, Payment, type PaymentMethod, PaymentReminder } from './payment.entity.ts';

export interface PaymentInput {
  readonly method: PaymentMethod;
  /** Number of the receipt or of the operation at the payment gateway. */
  readonly reference: string;
  readonly paidOn: Temporal.PlainDate;
  /** Tenge, exact to the tiyn: half tenge occur. */
  readonly amountTenge: number;
}

export async function mciRatesOf(em: SqlEntityManager): Promise<MciRate[]> {
  const { rows } = await sql<{ from: string; mci: number }>`
    select since as "from", mci from mci_rate order by since`.execute(rowsOf(em));
  return rows;
}

/** 0.5 MCI of the day per document; a quote made under another rate is superseded (EDU-STD-6.2, AMB-41, AMB-42). */
export async function quoteDuty(
  em: SqlEntityManager,
  application: Application,
  on: Temporal.PlainDate,
  at?: Temporal.Instant,
): Promise<DutyQuote> {
  const duty = dutyFor(await mciRatesOf(em), on, application.documentCount);
  const current = await em.findOne(DutyQuote, { applicationId: application.id, supersededAt: null });
  if (current?.mci === duty.mci) {
    return current;
  }
  if (current) {
    current.supersededAt = at ?? application.filedAt;
    await em.flush();
  }
  return em.create(DutyQuote, {
    applicationId: application.id,
    quotedOn: on,
    mci: duty.mci,
    documents: application.documentCount,
    amountTiyn: duty.totalTiyn,
  });
}

function toTiyn(tenge: number): number {
  const tiyn = tenge * 100;
  if (!Number.isSafeInteger(Math.round(tiyn)) || Math.abs(tiyn - Math.round(tiyn)) > 1e-6 || tiyn <= 0) {
    throw badInput({ amountTenge: 'notAnAmount' });
  }
  return Math.round(tiyn);
}

/** Records a payment at the rate of its own day; `isPaid`: with it the duty is paid in full. */
export async function addPayment(
  em: SqlEntityManager,
  application: Application,
  payment: PaymentInput,
  record: { by: number; at: Temporal.Instant; today: Temporal.PlainDate },
): Promise<{ quote: DutyQuote; isPaid: boolean }> {
  if (Temporal.PlainDate.compare(payment.paidOn, record.today) > 0) {
    throw badInput({ paidOn: 'inTheFuture' });
  }
  await requireNewReference(em, payment);
  const quote = await quoteDuty(em, application, payment.paidOn, record.at);
  em.create(Payment, {
    method: payment.method,
    reference: payment.reference,
    paidOn: payment.paidOn,
    amountTiyn: toTiyn(payment.amountTenge),
    applicationId: application.id,
    mci: quote.mci,
    recordedAt: record.at,
    recordedBy: record.by,
  });
  await em.flush();
  const before = await em.find(Payment, { applicationId: application.id });
  const isPaid = before.reduce((sum, one) => sum + one.amountTiyn, 0) >= quote.amountTiyn;
  if (isPaid) {
    await markPaid(em, application, payment.method, record);
  }
  return { quote, isPaid };
}

async function requireNewReference(em: SqlEntityManager, { method, reference }: PaymentInput): Promise<void> {
  await lockOn(em, 'payment', method, reference);
  if (await em.findOne(Payment, { method, reference })) {
    throw badInput({ reference: 'usedForAnotherCase' });
  }
}

export type RecordPaymentInput = ActInput & PaymentInput;

/** A payment reported again, by whomever and with whatever version, is the payment already recorded. */
export async function recordPayment(
  services: Services,
  actor: Actor | undefined,
  input: RecordPaymentInput,
): Promise<ActResult> {
  const before = await findRecorded(services, actor, input);
  if (before) {
    return before;
  }
  try {
    return await performAct(services, actor, 'recordPayment', input, async scene => {
      const { em, application, now, today } = scene;
      const { method, paidOn } = input;
      const amountTiyn = toTiyn(input.amountTenge);
      if (method !== 'gateway' && scene.facts.paidTiyn >= scene.facts.dutyTiyn) {
        throw new DomainError(
          'ACT_NOT_ALLOWED',
          { act: 'recordPayment', reason: 'dutyPaid' },
          scene.procedure.intake.payments.provision,
        );
      }
      const { quote, isPaid } = await addPayment(em, application, input, { by: scene.actor.officerId, at: now, today });
      const { startEvent, startOn } = await inquiryStart(scene);
      return {
        startEvent,
        startedOn: startOn,
        facts: { method, paidOn: paidOn.toString(), amountTiyn, dutyTiyn: quote.amountTiyn, mci: quote.mci },
        to: isPaid && application.stage === 'payment' ? stageAfterPayment(scene) : 'stay',
      };
    });
  } catch (error) {
    // Reported twice at once, the later report finds the case changed by the earlier one.
    const meanwhile = error instanceof DomainError && (await findRecorded(services, actor, input));
    if (meanwhile) {
      return meanwhile;
    }
    throw error;
  }
}

function stageAfterPayment({ procedure, facts }: ActScene): StageId | 'stay' {
  const to = procedure.acts.recordPayment?.to ?? 'stay';
  return to === 'stay' ? to : pastConfirmation(procedure, facts, to);
}

/** Paid in parts, the duty is paid on the day of the last of them. */
async function inquiryStart({ em, application, zone, today }: ActScene) {
  const { id: applicationId } = application;
  const [last] = await em.find(Payment, { applicationId }, { orderBy: { paidOn: 'desc' }, limit: 1 });
  const [check] = await em.find(
    CaseEvent,
    { applicationId, act: 'confirmCompleteness' },
    { orderBy: { version: 'desc' }, limit: 1 },
  );
  return startOfInquiry(
    last?.paidOn ?? today,
    check?.at.toZonedDateTimeISO(zone).toPlainDate() ?? application.acceptedOn,
  );
}

async function findRecorded(
  services: Services,
  actor: Actor | undefined,
  { method, reference, applicationId, paidOn, amountTenge }: RecordPaymentInput,
): Promise<ActResult | undefined> {
  const em = freshManager(services);
  const payment = await em.findOne(Payment, { method, reference });
  if (!payment) {
    return undefined;
  }
  const application = await em.findOne(ApplicationEntity, applicationId);
  requirePermission(actor, 'recordPayment', application ?? undefined);
  if (!application || payment.applicationId !== applicationId) {
    throw badInput({ reference: 'usedForAnotherCase' });
  }
  if (payment.amountTiyn !== toTiyn(amountTenge) || !payment.paidOn.equals(paidOn)) {
    throw badInput({ reference: 'amountDiffers' });
  }
  return { applicationId, version: application.version, repeated: true };
}

export interface RemindPaymentInput extends ActInput {
  readonly channel: string;
}

export function remindPayment(services: Services, actor: Actor | undefined, input: RemindPaymentInput) {
  return performAct(services, actor, 'remindPayment', input, ({ em, application, actor: officer, now }) => {
    em.create(PaymentReminder, {
      applicationId: application.id,
      remindedAt: now,
      remindedBy: officer.officerId,
      channel: input.channel,
    });
    return { facts: { channel: input.channel } };
  });
}

/** The one ground of paragraph 11: only after recorded reminders, never by a machine (EDU-11.2c, AMB-09). */
export function refuseUnpaid(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'refuseUnpaid', input, ({ application, facts }) => {
    Object.assign(application, { outcome: 'refusal', ground: 'unpaid', refusalReason: null });
    return { facts: { ground: 'unpaid', reminderDays: facts.reminderDays } };
  });
}
