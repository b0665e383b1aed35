import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatNumber } from '../layout/number.ts';
import { doneOf, type Reassignment, stayOf } from './reassignment.ts';

/** The figures of a plan, or of what has come of it. */
export function MoveCountTiles({ reassignment }: { reassignment: Reassignment }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  return (
    <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5 }}>
      {countsOf(reassignment).map(([name, count]) => (
        <Box key={name} sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {translate(`reassignments.count.${name}`)}
          </Typography>
          <Typography
            component="dd"
            sx={{ m: 0, fontSize: '1.6rem', lineHeight: 1.2, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
            color={name === 'stay' && count > 0 ? 'error.main' : 'text.primary'}
          >
            {formatNumber(count, locale)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function countsOf({ state, counts, warnings }: Reassignment): readonly (readonly [string, number])[] {
  const { total, toMove, moved } = counts;
  const warned = warnings.reduce((sum, { cases }) => sum + cases, 0);
  const ahead = [...named('toMove', toMove), ...named('stay', stayOf(counts)), ...some('warned', warned)];
  const behind = [
    ...named('moved', moved),
    ...some('waiting', toMove - doneOf(counts)),
    ...named('stay', stayOf(counts)),
  ];
  return [...named('total', total), ...(state === 'planned' ? ahead : behind)];
}

const named = (name: string, count: number) => [[name, count] as const];
const some = (name: string, count: number) => (count > 0 ? named(name, count) : []);
