import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import type { EscalationRow } from './escalation.ts';

const looks = {
  open: { color: 'error', icon: <ErrorOutline /> },
  promised: { color: 'warning', icon: <Schedule /> },
  closed: { color: 'success', icon: <CheckCircle /> },
} as const;

/** In words and with a sign, never by colour alone; of what is being put right, by when. */
export function EscalationState({ row: { state, promisedOn } }: { row: Pick<EscalationRow, 'state' | 'promisedOn'> }) {
  const translate = useTranslate();
  const look = isLook(state) ? looks[state] : looks.open;
  return (
    <Box component="span" sx={{ display: 'inline-grid', gap: 0.25, justifyItems: 'start' }}>
      <Chip
        component="span"
        size="small"
        variant="outlined"
        color={look.color}
        icon={look.icon}
        label={translate(`escalationState.${state}`, { _: state })}
      />
      {promisedOn && state !== 'closed' ? (
        <Typography variant="caption" component="span" color="text.secondary">
          {translate('escalations.promisedOn')} <Day on={promisedOn} weekday={false} />
        </Typography>
      ) : null}
    </Box>
  );
}

function isLook(state: string): state is keyof typeof looks {
  return state in looks;
}
