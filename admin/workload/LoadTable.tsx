import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LoadActs } from './LoadActs.tsx';
import { LoadBar } from './LoadBar.tsx';
import { CountLink, Skills, Who } from './LoadParts.tsx';
import type { OfficerLoad } from './officerLoad.ts';

const counts = ['cases', 'late', 'dueToday'] as const;

export function LoadTable({ loads }: { loads: readonly OfficerLoad[] }) {
  const translate = useTranslate();
  return (
    <Table size="small" aria-label={translate('staffing.workload')} sx={{ '& td, & th': { px: 1 } }}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('staffing.officer')}</TableCell>
          <TableCell>{translate('staffing.units')}</TableCell>
          {counts.map(count => (
            <TableCell key={count} align="right">
              {translate(`staffing.${count}`)}
            </TableCell>
          ))}
          <TableCell>{translate('staffing.skills')}</TableCell>
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {loads.map(load => (
          <TableRow key={load.officer.id}>
            <TableCell component="th" scope="row">
              <Who load={load} />
            </TableCell>
            <TableCell>
              <LoadBar load={load} />
            </TableCell>
            {counts.map(count => (
              <TableCell key={count} align="right">
                <CountLink load={load} count={count} />
              </TableCell>
            ))}
            <TableCell>
              <Skills load={load} />
            </TableCell>
            <TableCell align="right">
              <LoadActs load={load} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
