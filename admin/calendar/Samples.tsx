import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MovedDate } from './impact.ts';
import { MovedDates } from './MovedDates.tsx';

/** As many as are taken in at a glance. */
const few = 5;

/** Some of the dates a change moves; the first of them, until all are asked for. */
export function Samples({ dates }: { dates: readonly MovedDate[] }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  if (dates.length === 0) {
    return null;
  }
  return (
    <>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {translate('planning.samples')}
      </Typography>
      <MovedDates dates={all ? dates : dates.slice(0, few)} />
      {dates.length > few && !all ? (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('planning.moreSamples', { count: dates.length })}
        </Button>
      ) : null}
    </>
  );
}
