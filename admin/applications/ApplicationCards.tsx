import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { SimpleList, useTranslate } from 'react-admin';
import type { ApplicationRow } from './application.ts';
import { NextDue } from './NextDue.tsx';

/** The list on a phone. */
export function ApplicationCards({ empty }: { empty: ReactElement }) {
  const translate = useTranslate();
  return (
    <SimpleList<ApplicationRow>
      rowClick="show"
      empty={empty}
      sx={{ '& .MuiListItem-root': { borderBottom: 1, borderColor: 'divider' } }}
      primaryText={row => (
        <Box component="span" sx={{ fontWeight: 600 }}>
          {row.number ?? row.receiptNumber}
        </Box>
      )}
      secondaryText={row => (
        <Box component="span" sx={{ display: 'grid', gap: 0.25 }}>
          <span>
            {translate(`stage.${row.stage}`)} · {translate(`serviceShort.${row.service}`)}
          </span>
          <NextDue row={row} />
        </Box>
      )}
    />
  );
}
