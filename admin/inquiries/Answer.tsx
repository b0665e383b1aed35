import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseDocument } from '../documents/document.ts';
import { useDocumentName } from '../documents/documentName.ts';
import type { InquiryDocument } from './inquiry.ts';

/** What was asked about one document and what came back. */
export function Answer({ answer, documents }: { answer: InquiryDocument; documents: readonly CaseDocument[] }) {
  const translate = useTranslate();
  const nameOf = useDocumentName();
  const document = documents.find(each => each.id === answer.documentId);
  const said = (question: string, value: boolean | null) =>
    value === null ? null : `${translate(question)} – ${translate(`ra.boolean.${String(value)}`)}`;
  return (
    <Typography variant="body2" color="text.secondary">
      {document ? nameOf(document) : answer.documentId}
      {': '}
      {[said('inquiry.studied', answer.studied), said('inquiry.genuine', answer.genuine), answer.note]
        .filter(Boolean)
        .join('; ') || translate('inquiry.notSaid')}
    </Typography>
  );
}
