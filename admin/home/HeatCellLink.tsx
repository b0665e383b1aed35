import { alpha, Box, type Theme, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Place } from './desk.ts';
import { type Bucket, nobody, type Sum } from './heat.ts';
import { listLink } from './listLink.ts';

interface HeatCellLinkProps {
  readonly stage: string;
  readonly column: string;
  /** What the column is called. */
  readonly of: string;
  readonly sum: Sum;
  readonly view: 'byOfficer' | 'byDays';
  readonly place: Place;
}

const tint = (theme: Theme, bucket: Bucket): string => {
  const { error, warning, primary } = theme.palette;
  const strength = theme.palette.mode === 'dark' ? 0.3 : 0.2;
  switch (bucket) {
    case 'late':
      return alpha(error.main, strength);
    case 'today':
      return alpha(warning.main, strength);
    case 'inTwoDays':
      return alpha(warning.main, strength / 2);
    case 'inFiveDays':
      return alpha(primary.main, strength / 2);
    case 'later':
      return 'transparent';
  }
};

/** How many cases, coloured and worded by the most urgent; of an officer it opens them. */
export function HeatCellLink({ stage, column, of, sum, view, place }: HeatCellLinkProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { count, late, today, worst } = sum;
  const urgent = late > 0 ? { bucket: 'late', many: late } : today > 0 ? { bucket: 'today', many: today } : null;
  const look = {
    // What is only read aloud stays inside what scrolls.
    position: 'relative',
    display: 'block',
    p: 0.75,
    borderRadius: 1,
    color: 'text.primary',
    textDecoration: 'none',
    bgcolor: (theme: Theme) => tint(theme, worst),
  } as const;
  const inside = (
    <>
      <Box component="span" sx={visuallyHidden}>{`${translate(`stage.${stage}`, { _: stage })}, ${of}: `}</Box>
      <Typography component="span" sx={{ fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
        {count.toLocaleString(locale)}
      </Typography>
      {urgent ? (
        <Typography component="span" variant="caption" sx={{ display: 'block', whiteSpace: 'nowrap' }}>
          {translate(`home.bucketCount.${urgent.bucket}`, { count: urgent.many.toLocaleString(locale) })}
        </Typography>
      ) : null}
    </>
  );
  if (view === 'byDays') {
    return (
      <Typography sx={{ ...look, fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
        {count.toLocaleString(locale)}
      </Typography>
    );
  }
  const holder = column === nobody ? { unassigned: true } : { assigneeId: column };
  return (
    <Box
      component={Link}
      to={listLink({ resource: 'Application', filter: { ...place, ...holder, stages: [stage] } })}
      sx={{ ...look, '&:hover': { outline: 1, outlineColor: 'primary.main' } }}
    >
      {inside}
    </Box>
  );
}
