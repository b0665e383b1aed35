import { UniqueConstraintViolationException, type SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Application } from '../applications/application.entity.ts';
import { type ActInput, performAct, placeOf } from '../applications/act.ts';
import { Application as ApplicationEntity } from '../applications/application.entity.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import type { ActResult } from '../history/actRequest.service.ts';
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

/** Records a payment at the rate of its own day. Returns the quote it is held against. */
export async function addPayment(
  em: SqlEntityManager,
  application: Application,
  payment: PaymentInput,
  record: { by: number; at: Temporal.Instant },
): Promise<DutyQuote> {
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
  return quote;
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
      if (Temporal.PlainDate.compare(input.paidOn, today) > 0) {
        throw badInput({ paidOn: 'inTheFuture' });
      }
      const { method, paidOn } = input;
      const amountTiyn = toTiyn(input.amountTenge);
      const quote = await addPayment(em, application, input, { by: scene.actor.officerId, at: now });
      const isPaid = scene.facts.paidTiyn + amountTiyn >= quote.amountTiyn;
      return {
        facts: { method, paidOn: paidOn.toString(), amountTiyn, dutyTiyn: quote.amountTiyn, mci: quote.mci },
        to: isPaid && application.stage === 'payment' ? (scene.procedure.acts.recordPayment?.to ?? 'stay') : 'stay',
      };
    });
  } catch (error) {
    const meanwhile = error instanceof UniqueConstraintViolationException && (await findRecorded(services, actor, input));
    if (meanwhile) {
      return meanwhile;
    }
    throw error;
  }
}

async function findRecorded(
  services: Services,
  actor: Actor | undefined,
  { method, reference, applicationId }: RecordPaymentInput,
): Promise<ActResult | undefined> {
  const em = freshManager(services);
  const payment = await em.findOne(Payment, { method, reference });
  if (!payment) {
    return undefined;
  }
  const application = await em.findOne(ApplicationEntity, applicationId);
  requirePermission(actor, 'recordPayment', application ? placeOf(application) : undefined);
  if (!application || payment.applicationId !== applicationId) {
    throw badInput({ reference: 'usedForAnotherCase' });
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
