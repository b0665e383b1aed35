import { Box, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import type { EarlierComplaint } from './complaint.ts';
import { useComplaintName, useContestedName } from './complaintName.ts';
import { ComplaintState } from './ComplaintState.tsx';

/** How the like has been decided before, newest first. */
export function EarlierComplaints({ complaints }: { complaints: readonly EarlierComplaint[] }) {
  const translate = useTranslate();
  const nameOf = useComplaintName();
  const contestedName = useContestedName();
  return (
    <Section title={translate('complaints.earlier')}>
      {complaints.length === 0 ? (
        <Nothing>{translate('complaints.noEarlier')}</Nothing>
      ) : (
        <Rows>
          {complaints.map(each => (
            <Row key={each.id}>
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                <Link to={`/Complaint/${each.id}/show`} sx={{ fontWeight: 600 }}>
                  {nameOf(each)}
                </Link>
                <ComplaintState row={each} />
              </Box>
              <Typography variant="body2" color="text.secondary">
                {contestedName(each)} · <Day on={each.arrivedOn} weekday={false} />
                {each.decidedAt ? (
                  <>
                    {' '}
                    – <Moment at={each.decidedAt} />
                  </>
                ) : null}
              </Typography>
              {each.decisionProvisions.length > 0 ? (
                <Typography variant="body2">{each.decisionProvisions.map(({ id }) => id).join(', ')}</Typography>
              ) : null}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
