import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { toRequestError } from '../data/errors.ts';

/** A part of the page that did not come: why, and a way to ask again; the rest of the page stands. */
export function PartProblem({ error, onAgain }: { error: unknown; onAgain: () => Promise<unknown> }) {
  const translate = useTranslate();
  const { message } = toRequestError(error);
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={() => void onAgain()}>
          {translate('home.again')}
        </Button>
      }
    >
      {translate('home.failed')} {translate(message, { _: message })}
    </Alert>
  );
}
