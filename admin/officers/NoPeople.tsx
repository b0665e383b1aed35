import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

export function NoPeople() {
  const translate = useTranslate();
  return (
    <Box sx={{ p: 4, textAlign: 'center' }}>
      <Typography variant="h6" component="p">
        {translate('people.none')}
      </Typography>
      <Typography color="text.secondary">{translate('people.noneHint')}</Typography>
    </Box>
  );
}
