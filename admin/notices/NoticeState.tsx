import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

const colors: Readonly<Record<string, 'success' | 'error' | 'info' | 'warning'>> = {
  delivered: 'success',
  sent: 'info',
  queued: 'info',
  toRecord: 'warning',
  failed: 'error',
  bounced: 'error',
};

export function NoticeState({ state }: { state: string }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colors[state] ?? 'default'}
      label={translate(`noticeState.${state}`, { _: state })}
    />
  );
}
