import { Alert, Box, Button, Typography } from '@mui/material';
import { usePermissions, useTranslate } from 'react-admin';
import type { RequestError } from '../data/errors.ts';
import { mayOpen } from '../signin/permissions.ts';
import { mostFound } from './found.ts';

interface SearchStateProps {
  readonly found: { readonly current: boolean; readonly error: RequestError | undefined; readonly again: () => void };
  readonly count: number;
}

/** What can be looked for, how much was found, or what to do where nothing was. Told to a screen reader too. */
export function SearchState({ found, count }: SearchStateProps) {
  const translate = useTranslate();
  const { permissions } = usePermissions<string[]>();
  const by = mayOpen('searchByName', permissions ?? []) ? 'search.by' : 'search.byNumbers';
  const { current, error, again } = found;
  if (error) {
    const text = error.refusal.code === 'UNREACHABLE' ? 'search.unreachable' : error.message;
    return (
      <Alert
        severity="error"
        sx={{ borderRadius: 0, '& .MuiAlert-action': { alignItems: 'center', pt: 0 } }}
        action={
          <Button color="inherit" variant="outlined" size="small" onClick={again} sx={{ whiteSpace: 'nowrap' }}>
            {translate('search.again')}
          </Button>
        }
      >
        {translate(text, { _: text })}
      </Alert>
    );
  }
  const isEmpty = current && count === 0;
  return (
    <Box component="output" sx={{ display: 'block', px: 2, pt: 1.5, pb: count > 0 ? 0 : 2 }}>
      {count > 0 ? (
        <Typography variant="body2" color="text.secondary">
          {count < mostFound
            ? translate('search.found', { smart_count: count })
            : translate('search.most', { count: mostFound })}
        </Typography>
      ) : null}
      {isEmpty ? <Typography variant="subtitle2">{translate('search.nothing')}</Typography> : null}
      {count === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate(isEmpty ? `${by}Nothing` : by)}
        </Typography>
      ) : null}
    </Box>
  );
}
