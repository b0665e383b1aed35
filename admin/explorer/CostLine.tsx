import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { formatNumber } from '../layout/number.ts';
import type { Cost } from './askAnything.ts';

/** What the last query cost, and what one may spend; nothing before one was asked. */
export function CostLine({ cost }: { cost: Cost | undefined }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const figure = (value: number) => formatNumber(value, locale);
  if (!cost) {
    return null;
  }
  const spent = translate('explorer.cost', {
    requested: figure(cost.requested),
    remaining: figure(cost.remaining),
    limit: figure(cost.limit),
    at: formatMoment(cost.resetsAt, locale),
  });
  const asTool = translate('explorer.asTool', { limit: figure(cost.ofKeys.limit), most: figure(cost.ofKeys.most) });
  return (
    <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
      {`${spent} ${asTool}`}
    </Typography>
  );
}
