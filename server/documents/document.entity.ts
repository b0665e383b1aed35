import { defineEntity, p } from '@mikro-orm/postgresql';
import { day, moment } from '../database/types.ts';
import type { IssuerKind } from '../law/law.ts';

const DocumentSchema = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    position: p.integer(),
    kind: p.string(),
    number: p.string().nullable(),
    issuedOn: day().nullable(),
    organisationId: p.integer().nullable(),
    issuerName: p.string(),
    issuerKind: p.string().$type<IssuerKind>(),
    signatoryName: p.string(),
    signatoryCapacity: p.string(),
    sealAuthority: p.string().nullable(),
    form: p.string().$type<'original' | 'notarisedCopy' | 'scan'>(),
    validUntil: day().nullable(),
    confirmation: p.string().$type<'pending' | 'confirmed' | 'denied'>().default('pending'),
    originalReceivedAt: moment().nullable(),
  },
});

/** A document presented to be apostilled. */
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);

const ChecklistItemSchema = defineEntity({
  name: 'ChecklistItem',
  tableName: 'checklist_item',
  properties: {
    applicationId: p.integer().primary().autoincrement(false),
    requirement: p.string().primary(),
    state: p.string().$type<'presented' | 'missing' | 'notNeeded'>(),
    note: p.string().nullable(),
    recordedAt: moment(),
    recordedBy: p.integer(),
  },
});

export class ChecklistItem extends ChecklistItemSchema.class {}
ChecklistItemSchema.setClass(ChecklistItem);

const AttachmentSchema = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    documentId: p.integer().nullable(),
    name: p.string(),
    mediaType: p.string(),
    size: p.integer(),
    sha256: p.string(),
    storageKey: p.string(),
    addedAt: moment(),
    addedBy: p.integer(),
  },
});

export class Attachment extends AttachmentSchema.class {}
AttachmentSchema.setClass(Attachment);
