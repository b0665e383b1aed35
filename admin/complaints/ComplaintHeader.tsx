import { Box, Chip, Typography } from '@mui/material';
import { Link, Title, useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import { dayOf } from '../dates/format.ts';
import { DeadlineState } from '../deadlines/DeadlineState.tsx';
import { Facts } from '../layout/Facts.tsx';
import type { Complaint } from './complaint.ts';
import { useComplaintName } from './complaintName.ts';
import { ComplaintState } from './ComplaintState.tsx';

export function ComplaintHeader({ complaint }: { complaint: Complaint }) {
  const translate = useTranslate();
  const name = useComplaintName()(complaint);
  const { application, complainant } = complaint;
  const heading = complaint.number ? `${translate('resources.Complaint.one')} ${name}` : name;
  return (
    <Box component="header" sx={{ display: 'grid', gap: 1.5 }}>
      <Title title={heading} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="h5" component="h1" sx={{ overflowWrap: 'anywhere' }}>
          {heading}
        </Typography>
        <ComplaintState row={complaint} />
        {complaint.late ? <DeadlineState state="late" /> : null}
        <Chip size="small" variant="outlined" label={translate(`service.${complaint.service}`)} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Facts
          facts={[
            [
              translate('complaints.complainant'),
              complainant
                ? `${complainant.name} (${translate(`complainantKind.${complainant.kind}`)})`
                : translate('complaints.hidden'),
            ],
            [
              translate('case.contacts'),
              complainant
                ? [complainant.phone, complainant.email, complainant.address].filter(Boolean).join(' · ')
                : null,
            ],
            [
              translate('complaints.way'),
              `${translate(`complaintDoor.${complaint.door}`)}, ${translate(`complaintWay.${complaint.way}`)}`,
            ],
            [translate('complaints.arrived'), <Moment key="arrived" at={complaint.arrivedAt} />],
            [translate('complaints.registered'), <Registered key="registered" complaint={complaint} />],
          ]}
        />
        <Facts
          facts={[
            [
              translate('complaints.respondent'),
              [translate(`respondent.${complaint.respondent}`), complaint.official?.name].filter(Boolean).join(': '),
            ],
            [translate('field.provider'), complaint.provider.name],
            [
              translate('complaints.case'),
              application ? (
                <Link key="case" to={`/Application/${application.id}/show`}>
                  {application.number ?? application.receiptNumber}
                </Link>
              ) : (
                translate('complaints.noCase')
              ),
            ],
            [translate('complaints.body'), complaint.body.name],
            [
              translate('complaints.reviewer'),
              complaint.reviewer?.name ?? (complaint.stage === 'body' ? translate('complaints.noReviewer') : null),
            ],
          ]}
        />
      </Box>
    </Box>
  );
}

/** The days of the answer and of the decision run from the legal day of it, which may be later than the moment. */
function Registered({ complaint: { registeredAt, registeredOn } }: { complaint: Complaint }) {
  const translate = useTranslate();
  return registeredAt && registeredOn ? (
    <>
      <Moment at={registeredAt} />
      {dayOf(registeredAt) === registeredOn ? null : (
        <>
          {' '}
          ({translate('complaints.countsFrom')} <Day on={registeredOn} />)
        </>
      )}
    </>
  ) : (
    <>{translate('complaints.notRegistered')}</>
  );
}
