import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';

export function NoApplications() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const mine = filterValues['preset'] === 'mine';
  return (
    <Box sx={{ p: 4, textAlign: 'center' }}>
      <Typography variant="h6" component="p">
        {translate(mine ? 'work.nothingMine' : 'work.nothing')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('work.nothingHint')}
      </Typography>
      <Button variant="outlined" onClick={() => setFilters({ preset: 'department' })}>
        {translate('work.showAll')}
      </Button>
    </Box>
  );
}
