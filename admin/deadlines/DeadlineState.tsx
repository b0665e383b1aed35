import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import RemoveCircle from '@mui/icons-material/RemoveCircleOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

const looks = {
  met: { color: 'success', icon: <CheckCircle /> },
  metLate: { color: 'warning', icon: <ErrorOutline /> },
  late: { color: 'error', icon: <ErrorOutline /> },
  overPlan: { color: 'warning', icon: <Schedule /> },
  void: { color: 'default', icon: <RemoveCircle /> },
  running: { color: 'info', icon: <Schedule /> },
} as const;

/** In words and with a sign, never by colour alone. */
export function DeadlineState({ state }: { state: string }) {
  const translate = useTranslate();
  const look = isLook(state) ? looks[state] : looks.running;
  return (
    <Chip
      size="small"
      variant="outlined"
      color={look.color}
      icon={look.icon}
      label={translate(`deadlineState.${state}`, { _: state })}
    />
  );
}

function isLook(state: string): state is keyof typeof looks {
  return state in looks;
}
