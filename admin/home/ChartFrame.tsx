import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** What a chart is of, for whoever comes to it by keyboard; its figures stand in the table beside it. */
export function ChartFrame({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box
      component="figure"
      aria-label={translate('home.chartLabel', { title })}
      sx={{ m: 0, minWidth: 0, overflow: 'hidden' }}
    >
      {children}
    </Box>
  );
}
