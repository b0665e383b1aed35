import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Row } from '../layout/Rows.tsx';
import type { Country } from './country.ts';
import { CountryDialog } from './CountryDialog.tsx';

export function CountryRow({ country }: { country: Country }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { code, name, apostille, warn, note } = country;
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ flex: '1 1 12rem' }}>
          {name} ({code})
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={warn ? 'warning' : 'success'}
          label={translate(`apostilleValue.${apostille}`, { _: apostille })}
        />
        <Button
          size="small"
          variant="outlined"
          onClick={() => setOpen(true)}
          aria-label={`${translate('settings.change')} ${name}`}
        >
          {translate('settings.change')}
        </Button>
      </Box>
      {note ? (
        <Typography variant="body2" color="text.secondary">
          {note}
        </Typography>
      ) : null}
      {open ? <CountryDialog country={country} onClose={() => setOpen(false)} /> : null}
    </Row>
  );
}
