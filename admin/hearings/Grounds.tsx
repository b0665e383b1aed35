import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CaseDocument } from '../documents/document.ts';
import { useDocumentName } from '../documents/documentName.ts';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import type { PreliminaryGround } from './hearing.ts';

interface GroundsProps {
  readonly grounds: readonly PreliminaryGround[];
  readonly documents: readonly CaseDocument[];
}

/** What was found of each document, by which provision, and how it can be put right. */
export function Grounds({ grounds, documents }: GroundsProps) {
  const translate = useTranslate();
  const nameOf = useDocumentName();
  return (
    <Rows>
      {grounds.map(({ id, documentId, ground, reason, provision, note }) => {
        const document = documents.find(each => each.id === documentId);
        return (
          <Row key={id}>
            <Typography variant="subtitle2" component="h4">
              {[document && nameOf(document), translate(`groundId.${ground}`, { _: ground })]
                .filter(Boolean)
                .join(': ')}
            </Typography>
            <Typography variant="body2">{reason.text}</Typography>
            {note ? (
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                {note}
              </Typography>
            ) : null}
            {reason.whatToCorrect ? (
              <Typography variant="body2" color="text.secondary">
                <strong>{translate('desk.whatToCorrect')}:</strong> {reason.whatToCorrect}
              </Typography>
            ) : null}
            <ProvisionNote provision={provision} />
          </Row>
        );
      })}
    </Rows>
  );
}
