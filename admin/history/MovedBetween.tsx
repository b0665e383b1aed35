import { Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import type { TimelineEntry } from '../applications/application.ts';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';

/** From whom to whom the case went, and the reassignment it went with. */
export function MovedBetween({ entry: { fromOfficer, toOfficer, facts } }: { entry: TimelineEntry }) {
  const translate = useTranslate();
  if (!toOfficer) {
    return null;
  }
  const { reassignmentId: id } = facts;
  const batch = typeof id === 'number' ? translate('reassignments.batch', { id }) : null;
  return (
    <Typography variant="body2" component="p" sx={{ overflowWrap: 'anywhere' }}>
      {fromOfficer
        ? translate('reassignments.fromTo', { from: fromOfficer.name, to: toOfficer.name })
        : translate('reassignments.toWhom', { to: toOfficer.name })}
      {batch ? ' · ' : ''}
      {batch && mayOpen('reassignments', rolesNow()) ? <Link to={`/reassignments/${String(id)}`}>{batch}</Link> : batch}
    </Typography>
  );
}
