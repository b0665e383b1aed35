import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { presetOf } from './presets.ts';

export function NoEscalations() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const mine = presetOf(filterValues['preset']) === 'mine';
  return (
    <Box sx={{ p: 4, textAlign: 'center' }}>
      <Typography variant="h6" component="p">
        {translate(mine ? 'escalations.noneMine' : 'escalations.none')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('escalations.noneHint')}
      </Typography>
      <Button variant="outlined" onClick={() => setFilters({ preset: 'open' }, {})}>
        {translate('escalations.showAll')}
      </Button>
    </Box>
  );
}
