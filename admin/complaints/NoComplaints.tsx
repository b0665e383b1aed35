import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { isList } from './complaintLists.ts';

/** Why the list is empty, which is most often good news. */
export function NoComplaints() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { list, ...others } = filterValues;
  const chosen = isList(list) ? list : 'all';
  const isFiltered = Object.values(others).some(Boolean);
  const of = isFiltered ? 'all' : chosen;
  return (
    <Box sx={{ p: 4, textAlign: 'center' }}>
      <Typography variant="h6" component="p">
        {translate(`complaintList.nothing.${of}`)}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate(`complaintList.nothingHint.${of}`)}
      </Typography>
      {chosen === 'all' && !isFiltered ? null : (
        <Button variant="outlined" onClick={() => setFilters({ list: 'all' }, [])}>
          {translate('complaints.showAll')}
        </Button>
      )}
    </Box>
  );
}
