import { type Theme, useMediaQuery } from '@mui/material';
import { FilterButton, List, Pagination, TopToolbar } from 'react-admin';
import { ApplicationCards } from './ApplicationCards.tsx';
import { applicationFilters } from './applicationFilters.tsx';
import { ApplicationTable } from './ApplicationTable.tsx';
import { NoApplications } from './NoApplications.tsx';
import { WorkTabs } from './WorkTabs.tsx';

const actions = (
  <TopToolbar>
    <FilterButton disableSaveQuery />
  </TopToolbar>
);

const mine = { preset: 'mine' };

/** The home page: what is due first stands first. */
export function ApplicationList() {
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  return (
    <List
      actions={actions}
      filters={applicationFilters}
      filterDefaultValues={mine}
      sort={{ field: 'nextDueOn', order: 'ASC' }}
      perPage={25}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      empty={false}
      exporter={false}
    >
      <WorkTabs />
      {phone ? <ApplicationCards empty={<NoApplications />} /> : <ApplicationTable empty={<NoApplications />} />}
    </List>
  );
}
