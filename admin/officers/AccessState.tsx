import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

export function AccessState({ active }: { active: boolean }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      variant="outlined"
      color={active ? 'success' : 'default'}
      label={translate(active ? 'people.active' : 'people.left')}
    />
  );
}
