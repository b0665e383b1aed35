import BarChartIcon from '@mui/icons-material/BarChartOutlined';
import TableRows from '@mui/icons-material/TableRowsOutlined';
import { Box, Button, Skeleton } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../layout/Section.tsx';
import { Scrolling } from './Figures.tsx';

interface ChartOrTableProps {
  readonly title: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  readonly children?: ReactNode;
}

export const chartHeight = 300;

/** Figures as a chart, or as a table for whoever would rather read them; a screen reader has the table either way. */
export function ChartOrTable({ title, chart, table, children }: ChartOrTableProps) {
  const translate = useTranslate();
  const [isTable, setTable] = useState(false);
  const flip = (
    <Button size="small" startIcon={isTable ? <BarChartIcon /> : <TableRows />} onClick={() => setTable(!isTable)}>
      {translate(isTable ? 'home.asChart' : 'home.asTable')}
    </Button>
  );
  return (
    <Section title={title} tools={flip}>
      {children}
      {isTable ? (
        <Scrolling label={title}>{table}</Scrolling>
      ) : (
        <>
          <Suspense fallback={<Skeleton variant="rounded" height={chartHeight} />}>{chart}</Suspense>
          <Box sx={{ ...visuallyHidden, position: 'fixed', left: 0, top: 0 }}>{table}</Box>
        </>
      )}
    </Section>
  );
}
