import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

interface Column {
  readonly key: string;
  readonly name: string;
  readonly isNumber?: boolean;
}

interface FiguresProps {
  readonly label: string;
  readonly columns: readonly Column[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** Figures in a real table. */
export const Figures = ({ label, columns, rows }: FiguresProps) => (
  <Table size="small" aria-label={label}>
    <TableHead>
      <TableRow>
        {columns.map(({ key, name, isNumber }) => (
          <TableCell key={key} align={isNumber ? 'right' : 'left'}>
            {name}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
    <TableBody>
      {rows.map(({ key, cells }) => (
        <TableRow key={key}>
          {columns.map(({ key: column, isNumber }, at) => (
            <TableCell
              key={column}
              {...(at === 0 && { component: 'th' as const, scope: 'row' })}
              align={isNumber ? 'right' : 'left'}
              sx={isNumber ? { fontVariantNumeric: 'tabular-nums' } : {}}
            >
              {cells[at]}
            </TableCell>
          ))}
        </TableRow>
      ))}
    </TableBody>
  </Table>
);

/** What is wider than its card scrolls, by keyboard too. */
export const Scrolling = ({ label, children }: { label: string; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by keyboard
  <Box component="section" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
    {children}
  </Box>
);
