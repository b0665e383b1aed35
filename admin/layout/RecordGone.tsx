import { Box, Button } from '@mui/material';
import { Link, useResourceContext, useShowContext, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';

/** A page that cannot be shown says why, in the server's words, and leads back to the list. */
export function RecordGone() {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { error } = useShowContext();
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, maxWidth: '40rem', justifyItems: 'start' }}>
      <Problem error={toRequestError(error)} />
      <Button component={Link} to={`/${resource}`} variant="outlined">
        {translate('ra.action.list')}
      </Button>
    </Box>
  );
}

/** The page itself says what is the matter: no message over another page. */
export const stayOnError = { onError: () => {} };
