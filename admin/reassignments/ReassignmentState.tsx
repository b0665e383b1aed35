import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReassignmentRow } from './reassignment.ts';

const colors = { planned: 'default', running: 'info', done: 'success', reversed: 'warning' } as const;

export function ReassignmentState({ state }: Pick<ReassignmentRow, 'state'>) {
  const translate = useTranslate();
  return <Chip size="small" variant="outlined" color={colors[state]} label={translate(`reassignmentState.${state}`)} />;
}
