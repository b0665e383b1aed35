import { Box, Button, Typography } from '@mui/material';
import { useContext } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { SearchWordsContext } from '../layout/searchWords.ts';

export function NoApplications() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { search } = useContext(SearchWordsContext);
  const showAll = () => {
    search('');
    setFilters({ preset: 'department', columns: filterValues['columns'] });
  };
  const mine = filterValues['preset'] === 'mine';
  return (
    <Box sx={{ p: 4, textAlign: 'center' }}>
      <Typography variant="h6" component="p">
        {translate(mine ? 'work.nothingMine' : 'work.nothing')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('work.nothingHint')}
      </Typography>
      <Button variant="outlined" onClick={showAll}>
        {translate('work.showAll')}
      </Button>
    </Box>
  );
}
