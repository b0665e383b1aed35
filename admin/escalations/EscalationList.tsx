import { type Theme, useMediaQuery } from '@mui/material';
import { FilterButton, TopToolbar } from 'react-admin';
import { KeysetPagination } from '../layout/KeysetPagination.tsx';
import { SearchedList } from '../layout/SearchedList.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { DisposalDialog } from './DisposalDialog.tsx';
import { EscalationCards } from './EscalationCards.tsx';
import { EscalationCountChips } from './EscalationCountChips.tsx';
import { escalationFilters } from './escalationFilters.tsx';
import { EscalationTable } from './EscalationTable.tsx';
import { EscalationTabs } from './EscalationTabs.tsx';
import { NoEscalations } from './NoEscalations.tsx';

const actions = (
  <TopToolbar>
    <FilterButton disableSaveQuery />
  </TopToolbar>
);

const mine = { preset: 'mine' };
const open = { preset: 'open' };

/** Missed deadlines: whoever answers for some finds those first. */
export function EscalationList() {
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const answering = mayOpen('answerEscalation', rolesNow());
  const Rows = phone ? EscalationCards : EscalationTable;
  return (
    <SearchedList
      actions={actions}
      filters={escalationFilters}
      filterDefaultValues={answering ? mine : open}
      perPage={25}
      pagination={<KeysetPagination />}
      empty={false}
      exporter={false}
    >
      <EscalationTabs />
      <EscalationCountChips />
      <DisposalDialog>
        <Rows empty={<NoEscalations />} answering={answering} />
      </DisposalDialog>
    </SearchedList>
  );
}
