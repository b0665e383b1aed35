import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { Complaint } from './complaint.ts';

/** What is told of going to court, and where somebody has gone: it stops nothing. */
export function Court({ complaint: { courtNotes, courtInformation } }: { complaint: Complaint }) {
  const translate = useTranslate();
  return (
    <Section title={translate('complaints.court')}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography variant="body2">{courtInformation.text}</Typography>
        <ProvisionNote provision={{ ...courtInformation.provision, text: null }} />
        {courtNotes.length === 0 ? (
          <Nothing>{translate('complaints.courtNone')}</Nothing>
        ) : (
          <Rows>
            {courtNotes.map(({ id, court, claimNumber, filedOn, by }) => (
              <Row key={id}>
                <Typography variant="body2" sx={{ fontWeight: 600 }}>
                  {[court, claimNumber ? translate('complaints.claim', { number: claimNumber }) : null]
                    .filter(Boolean)
                    .join(', ')}
                </Typography>
                <Typography variant="body2" color="text.secondary">
                  {translate('complaints.filedOn')} <Day on={filedOn} /> · {by}
                </Typography>
              </Row>
            ))}
          </Rows>
        )}
      </Box>
    </Section>
  );
}
