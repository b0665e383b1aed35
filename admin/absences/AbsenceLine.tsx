import { Alert, Box, Chip, Typography } from '@mui/material';
import { Link, useLocale, useTranslate } from 'react-admin';
import { formatDay, formatShortDay } from '../dates/format.ts';
import { Row } from '../layout/Rows.tsx';
import { ReassignmentState } from '../reassignments/ReassignmentState.tsx';
import type { AbsenceRow } from './absence.ts';
import { CancelAbsenceButton } from './CancelAbsenceButton.tsx';
import { dueCasesLink } from './dueCasesLink.ts';
import { daysBetween } from './month.ts';
import { ProposeMovesButton } from './ProposeMovesButton.tsx';

const colors = { ahead: 'info', now: 'warning', over: 'default', cancelled: 'default' } as const;

/** One absence: when and why, who stands in, what is due in it, and what may be done. */
export function AbsenceLine({ absence }: { absence: AbsenceRow }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { officer, state, startsOn, endsOn, reason, note, uncoveredOn, uncoveredWhy } = absence;
  const open = state === 'ahead' || state === 'now';
  const days = startsOn === endsOn ? '' : `${formatShortDay(startsOn, locale)} – `;
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" variant="subtitle2" sx={{ overflowWrap: 'anywhere' }}>
          {officer.name}
        </Typography>
        <Chip size="small" variant="outlined" color={colors[state]} label={translate(`absenceState.${state}`)} />
        <Box sx={{ flex: 1 }} />
        {open ? (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            <ProposeMovesButton absence={absence} />
            <CancelAbsenceButton absence={absence} />
          </Box>
        ) : null}
      </Box>
      <Typography variant="body2">
        {`${days}${formatDay(endsOn, locale)} (${translate('staffing.days', { smart_count: daysBetween(startsOn, endsOn) })})`}
        {` · ${translate(`absenceReason.${reason}`, { _: reason })}`}
        {note ? ` · ${note}` : ''}
      </Typography>
      {state === 'cancelled' ? null : <Covered absence={absence} />}
      {open && absence.substitute && uncoveredOn && uncoveredWhy ? (
        <Alert severity="warning" sx={{ py: 0 }}>
          {translate(`staffing.uncovered.${uncoveredWhy}`, { day: formatDay(uncoveredOn, locale) })}
        </Alert>
      ) : null}
      <Moves absence={absence} />
    </Row>
  );
}

function Covered({ absence }: { absence: AbsenceRow }) {
  const translate = useTranslate();
  const { substitute, standIn, dueCases, state } = absence;
  const name =
    standIn && substitute && standIn.id !== substitute.id
      ? translate('staffing.chain', { name: standIn.name, substitute: substitute.name })
      : (substitute?.name ?? translate('staffing.noSubstitute'));
  return (
    <Typography variant="body2" color="text.secondary">
      {`${translate('staffing.substitute')}: ${name}`}
      {state === 'over' ? null : (
        <>
          {` · ${translate('staffing.dueCases')}: `}
          {dueCases > 0 ? <Link to={dueCasesLink(absence)}>{dueCases}</Link> : '0'}
        </>
      )}
    </Typography>
  );
}

function Moves({ absence: { reassignments } }: { absence: AbsenceRow }) {
  const translate = useTranslate();
  if (reassignments.length === 0) {
    return null;
  }
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography variant="body2" color="text.secondary">
        {`${translate('staffing.moves')}:`}
      </Typography>
      {reassignments.map(({ id, source, state }) => (
        <Box key={id} sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
          <Link to={`/reassignments/${id}`} variant="body2">
            {translate(`staffing.move.${source}`, { id, _: `№ ${id}` })}
          </Link>
          <ReassignmentState state={state} />
        </Box>
      ))}
    </Box>
  );
}
