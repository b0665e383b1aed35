import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Urgency } from './tiles.ts';

interface TileProps {
  readonly name: string;
  readonly hint: string;
  readonly count: number;
  readonly isCapped?: boolean;
  readonly urgency: Urgency;
  readonly to: string;
}

const colours = { urgent: 'error.main', soon: 'warning.main', calm: 'text.primary' } as const;

/** One number that opens its list. Nought is quiet; what is urgent says so by a sign and a word, not by colour alone. */
export function Tile({ name, hint, count, isCapped = false, urgency, to }: TileProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const tone: Urgency = count === 0 ? 'calm' : urgency;
  const number = count.toLocaleString(locale);
  return (
    <Card
      component="li"
      sx={{
        display: 'flex',
        borderLeftWidth: 4,
        borderLeftColor: tone === 'calm' ? 'divider' : colours[tone],
      }}
    >
      <CardActionArea
        component={Link}
        to={to}
        sx={{ p: 1.5, display: 'block', '&.Mui-focusVisible': { outline: 2, outlineOffset: -2 } }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: '2.4rem' }}>
          <Typography
            component="span"
            sx={{
              fontSize: '1.9rem',
              lineHeight: 1.2,
              fontWeight: 700,
              fontVariantNumeric: 'tabular-nums',
              color: count === 0 ? 'text.secondary' : colours[tone],
            }}
          >
            {isCapped ? translate('home.more', { count: number }) : number}
          </Typography>
          {tone === 'calm' ? null : (
            <Box
              component="span"
              sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, ml: 'auto', color: colours[tone] }}
            >
              {tone === 'urgent' ? <ErrorOutline fontSize="small" /> : <Schedule fontSize="small" />}
              <Typography component="span" variant="caption" sx={{ fontWeight: 600 }}>
                {translate(`home.${tone}`)}
              </Typography>
            </Box>
          )}
        </Box>
        <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 600 }}>
          {name}
        </Typography>
        <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
          {hint}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
