import { Box, Chip, Tab, Tabs } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { type ComplaintCounts, useComplaintCounts } from './complaintCounts.ts';
import { type ComplaintList, complaintLists, isList } from './complaintLists.ts';

const isCounted = (list: ComplaintList): list is keyof ComplaintCounts & ComplaintList =>
  list !== 'decided' && list !== 'all';

/** The server's lists, each with how much stands in it; whatever else is chosen stays chosen. */
export function ComplaintTabs() {
  const translate = useTranslate();
  const counts = useComplaintCounts();
  const { filterValues, displayedFilters, setFilters } = useListContext();
  const chosen = isList(filterValues['list']) ? filterValues['list'] : 'all';
  return (
    <Tabs
      value={chosen}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={translate('complaintList.label')}
      onChange={(_event, list: ComplaintList) => setFilters({ ...filterValues, list }, displayedFilters)}
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      {complaintLists.map(list => {
        const name = translate(`complaintList.${list}`);
        const count = isCounted(list) ? counts?.[list] : undefined;
        return (
          <Tab
            key={list}
            value={list}
            label={
              <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
                {name}
                {count ? (
                  <Chip component="span" size="small" label={count} color={list === 'late' ? 'error' : 'default'} />
                ) : null}
              </Box>
            }
          />
        );
      })}
    </Tabs>
  );
}
