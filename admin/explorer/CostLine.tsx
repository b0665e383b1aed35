import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { formatNumber } from '../layout/number.ts';
import type { Cost } from './askAnything.ts';

/** What a key has a minute, and what one operation may cost at most: docs/for-tools.md. */
const ofKeys = { perMinute: 20_000, largest: 10_000 } as const;

/** What the last query cost, and what one may spend. */
export function CostLine({ cost }: { cost: Cost | undefined }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const figure = (value: number) => formatNumber(value, locale);
  return (
    <Typography variant="body2" color="text.secondary">
      {cost
        ? `${translate('explorer.cost', {
            requested: figure(cost.requested),
            remaining: figure(cost.remaining),
            limit: figure(cost.limit),
            at: formatMoment(cost.resetsAt, locale),
          })} `
        : ''}
      {translate('explorer.asTool', { limit: figure(ofKeys.perMinute), most: figure(ofKeys.largest) })}
    </Typography>
  );
}
