import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Scrolling } from '../home/Figures.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Facts } from '../layout/Facts.tsx';
import { FigureCell, type FigureCellProps } from './FigureCell.tsx';
import type { ReportPart } from './report.ts';
import { groupsOf, type TableRow as ReportTableRow } from './tableOf.ts';
import { keyName } from './keyName.ts';

interface ReportTableProps {
  readonly label: string;
  readonly part: ReportPart;
  readonly rows: readonly ReportTableRow[];
  readonly threshold: number | null;
  readonly onCases: FigureCellProps['onCases'];
}

const mostAtFirst = 150;

/** Real rows and columns; on a phone a row is a card, on paper always a table. */
export function ReportTable({ label, part, rows, threshold, onCases }: ReportTableProps) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, mostAtFirst);
  const groups = groupsOf(part);
  const figureOf = ({ row, changes }: ReportTableRow, name: string, unit: FigureCellProps['unit']): ReactNode => {
    const figure = row.figures[name];
    const change = changes[name];
    const what = [...row.keys.map(keyName), translate(`figure.${name}`)].join(', ');
    return figure ? (
      <FigureCell
        figure={figure}
        unit={unit}
        threshold={threshold}
        label={what}
        onCases={onCases}
        {...(change && { change })}
      />
    ) : (
      '–'
    );
  };
  return (
    <>
      <Box sx={{ display: { xs: 'none', sm: 'block' }, '@media print': { display: 'block' } }}>
        <Scrolling label={label}>
          <Table size="small" aria-label={label}>
            <TableHead>
              <TableRow>
                {(groups.length > 0 ? groups : ['']).map(group => (
                  <TableCell key={group}>
                    {group ? translate(`reportKey.${group}`) : translate('reports.period')}
                  </TableCell>
                ))}
                {part.spec.figures.map(({ name }) => (
                  <TableCell key={name} align="right">
                    {translate(`figure.${name}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map(each => (
                <TableRow key={each.id} sx={each.isTotal ? { '& > *': { fontWeight: 700 } } : {}}>
                  <Headings row={each} groups={groups} />
                  {part.spec.figures.map(({ name, unit }) => (
                    <TableCell
                      key={name}
                      align="right"
                      sx={{ fontVariantNumeric: 'tabular-nums', verticalAlign: 'baseline' }}
                    >
                      {figureOf(each, name, unit)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Scrolling>
      </Box>
      <Box sx={{ display: { sm: 'none' }, '@media print': { display: 'none' } }}>
        <Rows>
          {shown.map(each => (
            <Row key={each.id}>
              <Typography variant="subtitle2" component="h3">
                {each.isTotal ? translate('reports.total') : each.row.keys.map(keyName).join(' · ')}
              </Typography>
              <Facts
                facts={part.spec.figures.map(({ name, unit }) => [
                  translate(`figure.${name}`),
                  figureOf(each, name, unit),
                ])}
              />
            </Row>
          ))}
        </Rows>
      </Box>
      {rows.length > shown.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('reports.showAll', { count: rows.length })}
        </Button>
      ) : null}
    </>
  );
}

/** The first names the row; a total goes over all of them. */
function Headings({ row: { row, isTotal }, groups }: { row: ReportTableRow; groups: readonly string[] }) {
  const translate = useTranslate();
  if (isTotal || groups.length === 0) {
    return (
      <TableCell component="th" scope="row" colSpan={Math.max(groups.length, 1)}>
        {translate('reports.total')}
      </TableCell>
    );
  }
  return row.keys.map((key, at) => (
    <TableCell
      key={key.group}
      {...(at === 0 && { component: 'th' as const, scope: 'row' })}
      sx={{ verticalAlign: 'baseline', minWidth: '7rem' }}
    >
      {keyName(key)}
    </TableCell>
  ));
}
