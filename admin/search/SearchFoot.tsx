import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSlashKey } from './useSearchKeys.ts';

/** Which keys do what; a phone has none. */
export function SearchFoot() {
  const translate = useTranslate();
  const [slash, setSlash] = useSlashKey();
  return (
    <Box
      sx={{
        display: { xs: 'none', sm: 'flex' },
        justifyContent: 'space-between',
        alignItems: 'center',
        gap: 2,
        px: 2,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        color: 'text.secondary',
      }}
    >
      <Typography variant="caption">{translate('search.keys')}</Typography>
      <FormControlLabel
        control={<Switch size="small" checked={slash} onChange={event => setSlash(event.target.checked)} />}
        label={translate('search.slash')}
        slotProps={{ typography: { variant: 'caption' } }}
        sx={{ mr: 0 }}
      />
    </Box>
  );
}
