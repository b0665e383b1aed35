import { Box, Typography, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type Look, lookStyles } from './dayLook.ts';

const looks: readonly Look[] = ['off', 'weekend', 'workedWeekend'];

export function Legend() {
  const translate = useTranslate();
  const theme = useTheme();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', gap: 2, flexWrap: 'wrap' }}>
      {looks.map(look => (
        <Box component="li" key={look} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Box aria-hidden sx={{ width: 28, textAlign: 'center', borderRadius: 1, ...lookStyles(theme)[look] }}>
            1
          </Box>
          <Typography variant="body2">{translate(`calendarYear.legend.${look}`)}</Typography>
        </Box>
      ))}
    </Box>
  );
}
