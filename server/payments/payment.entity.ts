import { defineEntity, p } from '@mikro-orm/postgresql';
import { day, moment } from '../database/types.ts';

const DutyQuoteSchema = defineEntity({
  name: 'DutyQuote',
  tableName: 'duty_quote',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    quotedOn: day(),
    mci: p.integer(),
    documents: p.integer(),
    amountTiyn: p.bigint('number'),
    supersededAt: moment().nullable(),
  },
});

/** What the applicant was told to pay; superseded when the rate changes before payment (AMB-42). */
export class DutyQuote extends DutyQuoteSchema.class {}
DutyQuoteSchema.setClass(DutyQuote);

const PaymentSchema = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    method: p.string().$type<PaymentMethod>(),
    reference: p.string(),
    paidOn: day(),
    amountTiyn: p.bigint('number'),
    mci: p.integer(),
    recordedAt: moment(),
    recordedBy: p.integer(),
  },
});

export type PaymentMethod = 'receipt' | 'prepaidCopy' | 'gateway';

/** State duty paid; method and reference together are unique, so a payment reported twice is recorded once. */
export class Payment extends PaymentSchema.class {}
PaymentSchema.setClass(Payment);

const PaymentReminderSchema = defineEntity({
  name: 'PaymentReminder',
  tableName: 'payment_reminder',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    remindedAt: moment(),
    remindedBy: p.integer(),
    channel: p.string(),
  },
});

export class PaymentReminder extends PaymentReminderSchema.class {}
PaymentReminderSchema.setClass(PaymentReminder);
