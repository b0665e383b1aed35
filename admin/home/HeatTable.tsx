import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Place } from './desk.ts';
import { Scrolling } from './Figures.tsx';
import type { HeatTable as Heat } from './heat.ts';
import { HeatCellLink } from './HeatCellLink.tsx';

interface HeatTableProps {
  readonly label: string;
  readonly table: Heat;
  readonly view: 'byOfficer' | 'byDays';
  readonly place: Place;
}

/** The stage stays in sight while the officers scroll by. */
const still = { position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper' } as const;

export function HeatTable({ label, table, view, place }: HeatTableProps) {
  const translate = useTranslate();
  const nameOf = ({ id, name }: Heat['columns'][number]) =>
    view === 'byDays' ? translate(`home.bucket.${id}`) : (name ?? translate('home.nobody'));
  return (
    <Scrolling label={label}>
      <Table size="small" aria-label={label} sx={{ '& td, & th': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ minWidth: '9rem', ...still }}>{translate('home.stage')}</TableCell>
            {table.columns.map(column => (
              <TableCell key={column.id} align="center" sx={{ minWidth: '5.5rem' }}>
                {nameOf(column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.stages.map(stage => (
            <TableRow key={stage}>
              <TableCell component="th" scope="row" sx={still}>
                {translate(`stage.${stage}`, { _: stage })}
              </TableCell>
              {table.columns.map(column => {
                const sum = table.at(stage, column.id);
                return (
                  <TableCell key={column.id} align="center" sx={{ p: 0.5 }}>
                    {sum ? (
                      <HeatCellLink
                        stage={stage}
                        column={column.id}
                        of={nameOf(column)}
                        sum={sum}
                        view={view}
                        place={place}
                      />
                    ) : null}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Scrolling>
  );
}
