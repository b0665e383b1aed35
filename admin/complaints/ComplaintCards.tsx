import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { SimpleList } from 'react-admin';
import { NextDue } from '../applications/NextDue.tsx';
import { useComplaintName, useContestedName } from './complaintName.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { ComplaintState } from './ComplaintState.tsx';

/** The list on a phone. */
export function ComplaintCards({ empty }: { empty: ReactElement }) {
  const nameOf = useComplaintName();
  const contestedName = useContestedName();
  return (
    <SimpleList<ComplaintRow>
      rowClick="show"
      empty={empty}
      sx={{ '& .MuiListItem-root': { borderBottom: 1, borderColor: 'divider' } }}
      primaryText={row => (
        <Box component="span" sx={{ fontWeight: 600 }}>
          {nameOf(row)}
        </Box>
      )}
      secondaryText={row => (
        <Box component="span" sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
          <span>
            {[contestedName(row), row.application?.number ?? row.application?.receiptNumber]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <ComplaintState row={row} />
          {row.nextDueOn ? <NextDue row={row} /> : null}
        </Box>
      )}
    />
  );
}
