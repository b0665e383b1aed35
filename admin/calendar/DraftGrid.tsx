import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayButton } from './DayButton.tsx';
import { DayDialog } from './DayDialog.tsx';
import type { Draft, DraftDate } from './draft.ts';
import { Legend } from './Legend.tsx';
import { Months } from './Months.tsx';
import { useDayGrid } from './useDayGrid.ts';

/** The year of a draft: each day is a button, all of them one stop of the Tab key. */
export function DraftGrid({ draft }: { draft: Draft }) {
  const translate = useTranslate();
  const { grid, dayProps } = useDayGrid(draft.year);
  const [chosen, setChosen] = useState<DraftDate>();
  return (
    <Box component="section" aria-label={translate('planning.year')} sx={{ display: 'grid', gap: 1.5 }}>
      <Legend />
      <Typography variant="body2" color="text.secondary">
        {translate('planning.gridHint')}
      </Typography>
      <div {...grid}>
        <Months
          days={draft.dates}
          renderDay={day => <DayButton day={day} onChoose={setChosen} {...dayProps(day.date)} />}
        />
      </div>
      {chosen ? <DayDialog draft={draft} date={chosen} onClose={() => setChosen(undefined)} /> : null}
    </Box>
  );
}
