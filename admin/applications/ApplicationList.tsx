import { type Theme, useMediaQuery } from '@mui/material';
import { FilterButton, List, TopToolbar } from 'react-admin';
import { CalendarWarning } from '../calendar/CalendarWarning.tsx';
import { KeysetPagination } from '../layout/KeysetPagination.tsx';
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
    <>
      <CalendarWarning />
      <List
        actions={actions}
        filters={applicationFilters}
        filterDefaultValues={mine}
        sort={{ field: 'nextDueOn', order: 'ASC' }}
        perPage={25}
        pagination={<KeysetPagination />}
        empty={false}
        exporter={false}
      >
        <WorkTabs />
        {phone ? <ApplicationCards empty={<NoApplications />} /> : <ApplicationTable empty={<NoApplications />} />}
      </List>
    </>
  );
}
