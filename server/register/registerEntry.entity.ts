import { defineEntity, p } from '@mikro-orm/postgresql';
import { day, moment } from '../database/types.ts';

const RegisterEntrySchema = defineEntity({
  name: 'RegisterEntry',
  tableName: 'register_entry',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    documentId: p.integer(),
    providerId: p.integer(),
    year: p.integer().nullable(),
    number: p.integer().nullable(),
    state: p.string().$type<'reserved' | 'entered' | 'void' | 'annulled'>(),
    result: p.string().$type<'apostille' | 'refusal'>(),
    signatoryName: p.string(),
    signatoryCapacity: p.string(),
    sealAuthority: p.string().nullable(),
    reservedAt: moment(),
    signedOn: day().nullable(),
    signedBy: p.integer().nullable(),
    enteredAt: moment().nullable(),
    enteredBy: p.integer().nullable(),
    endedAt: moment().nullable(),
    endedBy: p.integer().nullable(),
    endReason: p.string().nullable(),
  },
});

/** A line of the register book: never changed once entered, only annulled with a reason. */
export class RegisterEntry extends RegisterEntrySchema.class {}
RegisterEntrySchema.setClass(RegisterEntry);
