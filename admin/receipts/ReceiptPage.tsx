import { Alert, Box, Button, LinearProgress, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { CaseFound } from './CaseFound.tsx';
import { askByReceipt } from './receipt.ts';

/** A case of any office by its receipt, so that originals can be handed in anywhere; for clerks. */
export function ReceiptPage() {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const [number, setNumber] = useState('');
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['receipt', number],
    queryFn: ({ signal }) => askByReceipt(number, signal),
    enabled: number !== '',
  });
  const find = () => {
    if (typed.trim() === number) {
      void refetch();
    }
    setNumber(typed.trim());
  };
  return (
    <PageFrame title={translate('receipt.menu')} hint={translate('receipt.hint')}>
      <search>
        <Box
          component="form"
          sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
          onSubmit={event => {
            event.preventDefault();
            find();
          }}
        >
          <TextField
            size="small"
            fullWidth={false}
            name="receiptNumber"
            label={translate('field.receiptNumber')}
            value={typed}
            onChange={event => setTyped(event.target.value)}
          />
          <Button type="submit" variant="contained" disabled={typed.trim() === ''}>
            {translate('ra.action.search')}
          </Button>
        </Box>
      </search>
      {isFetching ? <LinearProgress /> : null}
      {error ? <Problem error={toRequestError(error)} /> : null}
      {data === null && !isFetching ? <Alert severity="info">{translate('receipt.none', { number })}</Alert> : null}
      {data ? <CaseFound found={data} /> : null}
    </PageFrame>
  );
}
