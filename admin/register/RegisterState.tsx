import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

const colors: Readonly<Record<string, 'success' | 'error' | 'info'>> = {
  entered: 'success',
  void: 'error',
  annulled: 'error',
  reserved: 'info',
};

export function RegisterState({ state }: { state: string }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colors[state] ?? 'default'}
      label={translate(`registerState.${state}`, { _: state })}
    />
  );
}
