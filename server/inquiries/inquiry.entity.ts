import { defineEntity, p } from '@mikro-orm/postgresql';
import { day, moment } from '../database/types.ts';

const InquirySchema = defineEntity({
  name: 'Inquiry',
  tableName: 'inquiry',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    organisationId: p.integer(),
    number: p.string().nullable(),
    sentAt: moment(),
    sentBy: p.integer(),
    pleaseAnswerBy: day(),
    answeredAt: moment().nullable(),
    answerReference: p.string().nullable(),
    escalatedAt: moment().nullable(),
  },
});

/** A question to the organisation that issued the documents; no term binds it (EDU-10.4b). */
export class Inquiry extends InquirySchema.class {}
InquirySchema.setClass(Inquiry);

const InquiryDocumentSchema = defineEntity({
  name: 'InquiryDocument',
  tableName: 'inquiry_document',
  properties: {
    inquiryId: p.integer().primary().autoincrement(false),
    documentId: p.integer().primary().autoincrement(false),
    studied: p.boolean().nullable(),
    genuine: p.boolean().nullable(),
    note: p.string().nullable(),
  },
});

export class InquiryDocument extends InquiryDocumentSchema.class {}
InquiryDocumentSchema.setClass(InquiryDocument);

const SpecimenComparisonSchema = defineEntity({
  name: 'SpecimenComparison',
  tableName: 'specimen_comparison',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    documentId: p.integer(),
    specimenHeld: p.boolean(),
    signatureMatches: p.boolean().nullable(),
    sealMatches: p.boolean().nullable(),
    note: p.string().nullable(),
    comparedAt: moment(),
    comparedBy: p.integer(),
  },
});

/** Signature and seal held against the specimens of other state bodies (JUS-STD-8.6). */
export class SpecimenComparison extends SpecimenComparisonSchema.class {}
SpecimenComparisonSchema.setClass(SpecimenComparison);
