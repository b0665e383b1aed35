import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { DataTable, Link, useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import type { ApplicationRow } from './application.ts';
import { NextDue } from './NextDue.tsx';
import { OutcomeChip } from './OutcomeChip.tsx';

const Column = DataTable.Col<ApplicationRow>;

export function ApplicationTable({ empty }: { empty: ReactElement }) {
  const translate = useTranslate();
  return (
    <DataTable<ApplicationRow> rowClick="show" bulkActionButtons={false} empty={empty} hiddenColumns={['provider']}>
      <Column source="number" label="field.number" disableSort render={row => <CaseName row={row} />} />
      <Column
        source="service"
        label="field.service"
        disableSort
        render={row => (
          <>
            {translate(`serviceShort.${row.service}`)}
            <Typography variant="caption" component="div" color="text.secondary">
              {translate(`channelShort.${row.channel}`)}
            </Typography>
          </>
        )}
      />
      <Column
        source="stage"
        label="field.stage"
        disableSort
        render={row => (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            {translate(`stage.${row.stage}`)}
            <OutcomeChip outcome={row.outcome} />
          </Box>
        )}
      />
      <Column source="nextDueOn" label="field.nextDue" render={row => <NextDue row={row} />} />
      <Column source="termEndsOn" label="field.termEndsOn" disableSort render={row => <Day on={row.termEndsOn} />} />
      <Column
        source="assignee"
        label="field.assignee"
        disableSort
        render={row => row.assignee?.name ?? translate('case.unassigned')}
      />
      <Column source="provider" label="field.provider" disableSort render={row => row.provider.name} />
    </DataTable>
  );
}

function CaseName({ row }: { row: ApplicationRow }) {
  return (
    <>
      <Link to={`/Application/${row.id}/show`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
        {row.number ?? row.receiptNumber}
      </Link>
      {row.number ? (
        <Typography variant="caption" component="div" color="text.secondary" noWrap>
          {row.receiptNumber}
        </Typography>
      ) : null}
    </>
  );
}
