import { type Theme, useMediaQuery } from '@mui/material';
import { FilterButton, TopToolbar } from 'react-admin';
import { CalendarWarning } from '../calendar/CalendarWarning.tsx';
import { ExportButton } from '../exports/ExportButton.tsx';
import { KeysetPagination } from '../layout/KeysetPagination.tsx';
import { SearchedList } from '../layout/SearchedList.tsx';
import { MoveFilteredButton } from '../reassignments/MoveFilteredButton.tsx';
import { TakeNextButton } from '../reassignments/TakeNextButton.tsx';
import { ViewsButton } from '../views/ViewsButton.tsx';
import { ApplicationCards } from './ApplicationCards.tsx';
import { applicationFilters } from './applicationFilters.tsx';
import { ApplicationTable } from './ApplicationTable.tsx';
import { ColumnsButton } from './ColumnsButton.tsx';
import { NamedConditions } from './NamedConditions.tsx';
import { NoApplications } from './NoApplications.tsx';
import { WorkTabs } from './WorkTabs.tsx';

const actions = (
  <TopToolbar sx={{ flexWrap: 'wrap', alignItems: 'center', maxWidth: '100%', ml: 'auto' }}>
    <FilterButton disableSaveQuery />
    <ViewsButton />
    <TableTools />
    <MoveFilteredButton />
    <TakeNextButton />
  </TopToolbar>
);

/** Columns are of the table; a phone shows cards. */
function TableTools() {
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  return (
    <>
      {phone ? null : <ColumnsButton />}
      <ExportButton />
    </>
  );
}

const mine = { preset: 'mine' };

/** Beside one filter there is room for the buttons; beside more they go below, or the filters would stand in a column. */
const buttonsBelow = {
  '& .RaList-actions': { flexWrap: { sm: 'wrap' } },
  '& .RaList-actions > form': { flex: { sm: '1 1 auto' } },
};

/** The home page: what is due first stands first. */
export function ApplicationList() {
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  return (
    <>
      <CalendarWarning />
      <SearchedList
        sx={buttonsBelow}
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
        <NamedConditions />
        {phone ? <ApplicationCards empty={<NoApplications />} /> : <ApplicationTable empty={<NoApplications />} />}
      </SearchedList>
    </>
  );
}
