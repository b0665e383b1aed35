import { MenuItem, TextField } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';

interface PlaceSelectProps {
  readonly providerId: string;
  readonly onChange: (providerId: string) => void;
}

/** One department, or all of them: for whoever looks at the whole country. */
export function PlaceSelect({ providerId, onChange }: PlaceSelectProps) {
  const translate = useTranslate();
  const { data = [] } = useGetList<{ id: string; name: string }>('Provider', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  const isKnown = data.some(({ id }) => id === providerId);
  return (
    <TextField
      select
      size="small"
      label={translate('home.provider')}
      value={isKnown ? providerId : ''}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: { xs: '100%', sm: '22rem' } }}
    >
      <MenuItem value="">{translate('home.allProviders')}</MenuItem>
      {data.map(({ id, name }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
