import { Box, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import type { Application } from '../applications/application.ts';
import { NextDue } from '../applications/NextDue.tsx';
import { Day } from '../dates/Day.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { useAgainstName, useComplaintName, useContestedName } from './complaintName.ts';
import { ComplaintState } from './ComplaintState.tsx';
import { FileComplaint } from './FileComplaint.tsx';

/** Complaints about the case, where each stands, and the way to file one. */
export function CaseComplaints({ application }: { application: Application }) {
  const translate = useTranslate();
  const nameOf = useComplaintName();
  const contestedName = useContestedName();
  const againstName = useAgainstName();
  const { complaints } = application;
  const mayFile = mayOpen('fileComplaint', rolesNow());
  if (complaints.length === 0 && !mayFile) {
    return null;
  }
  return (
    <Section title={translate('complaints.title')} tools={mayFile ? <FileComplaint application={application} /> : null}>
      {complaints.length === 0 ? (
        <Nothing>{translate(mayOpen('Complaint', rolesNow()) ? 'complaints.none' : 'complaints.notShown')}</Nothing>
      ) : (
        <Rows>
          {complaints.map(each => (
            <Row key={each.id}>
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                <Link to={`/Complaint/${each.id}/show`} sx={{ fontWeight: 600 }}>
                  {nameOf(each)}
                </Link>
                <ComplaintState row={each} />
                {each.nextDueOn ? (
                  <Typography variant="body2" component="span">
                    <NextDue row={each} />
                  </Typography>
                ) : null}
              </Box>
              <Typography variant="body2" color="text.secondary">
                {[contestedName(each), againstName(each)].join(' · ')} · {translate('complaints.arrived')}:{' '}
                <Day on={each.arrivedOn} weekday={false} />
              </Typography>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
