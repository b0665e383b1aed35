import { defineEntity, p } from '@mikro-orm/postgresql';
import { moment } from '../database/types.ts';

const DocumentCorrectionSchema = defineEntity({
  name: 'DocumentCorrection',
  tableName: 'document_correction',
  properties: {
    id: p.integer().primary(),
    applicationId: p.integer(),
    documentId: p.integer(),
    correctedAt: moment(),
    correctedBy: p.integer(),
    before: p.json().$type<Readonly<Record<string, string | null>>>(),
    after: p.json().$type<Readonly<Record<string, string | null>>>(),
  },
});

/** What stood in a document's data before a correction, and after it: append-only, with the case and not in its history. */
export class DocumentCorrection extends DocumentCorrectionSchema.class {}
DocumentCorrectionSchema.setClass(DocumentCorrection);
