import { type Theme, useMediaQuery } from '@mui/material';
import { FilterButton, TopToolbar } from 'react-admin';
import { CalendarWarning } from '../calendar/CalendarWarning.tsx';
import { KeysetPagination } from '../layout/KeysetPagination.tsx';
import { SearchedList } from '../layout/SearchedList.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { ComplaintCards } from './ComplaintCards.tsx';
import { complaintFilters } from './complaintFilters.tsx';
import { firstList } from './complaintLists.ts';
import { ComplaintTable } from './ComplaintTable.tsx';
import { ComplaintTabs } from './ComplaintTabs.tsx';
import { FileComplaint } from './FileComplaint.tsx';
import { NoComplaints } from './NoComplaints.tsx';

const Actions = () => (
  <TopToolbar>
    <FilterButton disableSaveQuery />
    {mayOpen('fileComplaint', rolesNow()) ? <FileComplaint /> : null}
  </TopToolbar>
);

/** Complaints the reader may see, those due first on top. */
export function ComplaintList() {
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  return (
    <>
      <CalendarWarning />
      <SearchedList
        actions={<Actions />}
        filters={complaintFilters}
        filterDefaultValues={{ list: firstList() }}
        perPage={25}
        pagination={<KeysetPagination />}
        empty={false}
        exporter={false}
      >
        <ComplaintTabs />
        {phone ? <ComplaintCards empty={<NoComplaints />} /> : <ComplaintTable empty={<NoComplaints />} />}
      </SearchedList>
    </>
  );
}
