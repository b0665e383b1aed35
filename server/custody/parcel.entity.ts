import { defineEntity, p } from '@mikro-orm/postgresql';
import { moment } from '../database/types.ts';

const ParcelSchema = defineEntity({
  name: 'Parcel',
  tableName: 'parcel',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    direction: p.string().$type<'toProvider' | 'originals' | 'toCorporation' | 'backToProvider'>(),
    carrier: p.string().$type<Carrier>(),
    tracking: p.string().nullable(),
    sentAt: moment(),
    sentBy: p.integer(),
    arrivedAt: moment().nullable(),
    /** Called back on its way: the decision it carries has fallen. */
    recalledAt: moment().nullable(),
    receivedBy: p.integer().nullable(),
  },
});

export const carriers = ['courier', 'post', 'ownMessenger'] as const;
export type Carrier = (typeof carriers)[number];

/** Papers on their way between the Corporation and the provider. */
export class Parcel extends ParcelSchema.class {}
ParcelSchema.setClass(Parcel);

const HandOverSchema = defineEntity({
  name: 'HandOver',
  tableName: 'hand_over',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    handedAt: moment(),
    handedBy: p.integer(),
    toWhom: p.string().$type<'applicant' | 'representative'>(),
    identityDocument: p.string(),
    powerNumber: p.string().nullable(),
    powerNotarised: p.boolean().nullable(),
    receiptPresented: p.boolean(),
  },
});

export class HandOver extends HandOverSchema.class {}
HandOverSchema.setClass(HandOver);
