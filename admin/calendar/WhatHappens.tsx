import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Impact } from './impact.ts';

/** In words, before it is done. */
export function WhatHappens({ impact, decree }: { impact: Impact; decree: string }) {
  const translate = useTranslate();
  const { later, earlier, newlyOverdue, backInTime, hearingsOnDayOff } = impact;
  const told = [
    translate('planning.will.count', { decree }),
    translate('planning.will.move', { later, earlier }),
    newlyOverdue > 0 && translate('planning.will.overdue', { count: newlyOverdue }),
    backInTime > 0 && translate('planning.will.back', { count: backInTime }),
    hearingsOnDayOff.length > 0 && translate('planning.will.hearings', { count: hearingsOnDayOff.length }),
    translate('planning.will.tell'),
    translate('planning.will.stay'),
  ];
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
      {told.map(each =>
        each ? (
          <Typography component="li" key={each}>
            {each}
          </Typography>
        ) : null,
      )}
    </Box>
  );
}
