import { Box, Typography } from '@mui/material';
import type { MouseEvent, ReactNode } from 'react';
import { Link, useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import type { ApplicationRow } from './application.ts';
import type { ColumnId } from './columns.ts';
import { NextDue } from './NextDue.tsx';
import { OutcomeChip } from './OutcomeChip.tsx';

interface CellProps {
  readonly row: ApplicationRow;
  /** All the columns: what has one of its own is not repeated beside another. */
  readonly columns: readonly ColumnId[];
}

/** One cell of the work list. */
export function CaseCell({ id, ...rest }: CellProps & { readonly id: ColumnId }) {
  const Cell = cells[id];
  return <Cell {...rest} />;
}

const cells: Readonly<Record<ColumnId, (props: CellProps) => ReactNode>> = {
  number: CaseName,
  receiptNumber: ({ row }) => row.receiptNumber,
  service: Service,
  channel: ({ row }) => <Word of={`channelShort.${row.channel}`} />,
  stage: Stage,
  stageOpenedAt: ({ row }) => <Moment at={row.stageOpenedAt} />,
  outcome: ({ row }) => (row.outcome ? <OutcomeChip outcome={row.outcome} /> : '–'),
  nextDueOn: ({ row }) => <NextDue row={row} />,
  termEndsOn: ({ row }) => <Day on={row.termEndsOn} />,
  acceptedOn: ({ row }) => <Day on={row.acceptedOn} />,
  filedAt: ({ row }) => <Moment at={row.filedAt} />,
  assignee: ({ row }) => row.assignee?.name ?? <Word of="case.unassigned" />,
  unit: ({ row }) => row.unit?.name ?? '–',
  provider: ({ row }) => row.provider.name,
  office: ({ row }) => row.office?.name ?? '–',
  destination: ({ row }) => row.destination.name,
  documentCount: ({ row }) => row.documentCount,
};

function Word({ of }: { readonly of: string }) {
  return useTranslate()(of);
}

function CaseName({ row, columns }: CellProps) {
  return (
    <>
      <Link
        to={`/Application/${row.id}/show`}
        // The row goes there too: once is enough, or the way back would take two steps.
        onClick={(event: MouseEvent) => event.stopPropagation()}
        sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}
      >
        {row.number ?? row.receiptNumber}
      </Link>
      {row.number && !columns.includes('receiptNumber') ? (
        <Typography variant="caption" component="div" color="text.secondary" noWrap>
          {row.receiptNumber}
        </Typography>
      ) : null}
    </>
  );
}

function Service({ row, columns }: CellProps) {
  return (
    <>
      <Word of={`serviceShort.${row.service}`} />
      {columns.includes('channel') ? null : (
        <Typography variant="caption" component="div" color="text.secondary">
          <Word of={`channelShort.${row.channel}`} />
        </Typography>
      )}
    </>
  );
}

function Stage({ row, columns }: CellProps) {
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <Word of={`stage.${row.stage}`} />
      {columns.includes('outcome') ? null : <OutcomeChip outcome={row.outcome} />}
    </Box>
  );
}
