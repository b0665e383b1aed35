import { Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { DataTable, Link, useTranslate } from 'react-admin';
import { NextDue } from '../applications/NextDue.tsx';
import { Day } from '../dates/Day.tsx';
import { useAgainstName, useContestedName } from './complaintName.ts';
import type { ComplaintRow } from './complaintRow.ts';
import { ComplaintState } from './ComplaintState.tsx';

const Column = DataTable.Col<ComplaintRow>;

export function ComplaintTable({ empty }: { empty: ReactElement }) {
  const translate = useTranslate();
  const contestedName = useContestedName();
  const againstName = useAgainstName();
  return (
    <DataTable<ComplaintRow> rowClick="show" bulkActionButtons={false} empty={empty}>
      <Column
        source="number"
        label="complaints.numberAndDay"
        disableSort
        render={row => (
          <>
            <Link to={`/Complaint/${row.id}/show`} sx={{ fontWeight: 600 }}>
              {row.number ?? translate('complaints.unnumbered')}
            </Link>
            <Small>
              <Day on={row.arrivedOn} weekday={false} />
            </Small>
          </>
        )}
      />
      <Column
        source="subject"
        label="complaints.against"
        disableSort
        render={row => (
          <>
            {contestedName(row)}
            <Small>{againstName(row)}</Small>
          </>
        )}
      />
      <Column
        source="application"
        label="complaints.case"
        disableSort
        render={({ application }) =>
          application ? (
            <Link to={`/Application/${application.id}/show`} sx={{ whiteSpace: 'nowrap' }}>
              {application.number ?? application.receiptNumber}
            </Link>
          ) : (
            '–'
          )
        }
      />
      <Column
        source="stage"
        label="complaints.status"
        disableSort
        render={row => (
          <>
            <ComplaintState row={row} />
            <Small>{isBeforeBody(row) ? row.body.name : row.provider.name}</Small>
          </>
        )}
      />
      <Column source="nextDueOn" label="complaints.next" disableSort render={row => <NextDue row={row} />} />
      <Column
        source="reviewer"
        label="complaints.reviewer"
        disableSort
        render={row => row.reviewer?.name ?? (row.stage === 'body' ? translate('complaints.noReviewer') : '–')}
      />
    </DataTable>
  );
}

const isBeforeBody = ({ stage, decision, door }: ComplaintRow) =>
  stage === 'body' || decision !== null || (stage === 'registration' && door === 'body');

const Small = ({ children }: { children: ReactNode }) => (
  <Typography variant="caption" component="div" color="text.secondary">
    {children}
  </Typography>
);
