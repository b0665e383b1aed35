import { Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useComplaintName } from '../complaints/complaintName.ts';
import { caseOf, type EscalationRow } from './escalation.ts';

/** What a missed deadline is of: "Complaint K-17", or the number of the case. */
export function useEscalationName() {
  const translate = useTranslate();
  const complaintName = useComplaintName();
  return ({ id, number, complaint, application }: Pick<EscalationRow, 'id' | 'number' | 'complaint' | 'application'>) =>
    complaint
      ? complaint.number
        ? translate('escalations.complaint', { number: complaint.number })
        : capitalised(complaintName(complaint))
      : (application?.number ?? application?.receiptNumber ?? number ?? translate('escalations.unnamed', { id }));
}

const capitalised = (text: string) => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;

export function EscalationName({ row }: { row: EscalationRow }) {
  const translate = useTranslate();
  const name = useEscalationName()(row);
  const { id, complaint } = row;
  const application = caseOf(row);
  return (
    <>
      <Link to={`/Escalation/${id}/show`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {name}
      </Link>
      <Typography variant="caption" component="div" color="text.secondary">
        {complaint && application
          ? translate('escalations.ofComplaint', { number: application.number ?? application.receiptNumber })
          : null}
        {complaint || application ? null : row.provider.name}
      </Typography>
    </>
  );
}
