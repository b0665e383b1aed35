import { Button } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useRedirect, useTranslate } from 'react-admin';
import { FormDialog } from '../layout/FormDialog.tsx';
import { ActOfYearInput } from './ActOfYearInput.tsx';
import { askDrafts, beginDraft } from './draft.ts';

/** For administrators: begins a change of the year, or leads to the one begun already. */
export function ChangeYear({ kind, year }: { kind: string; year: number }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ['calendarDrafts', kind],
    queryFn: ({ signal }) => askDrafts(kind, signal),
  });
  const begun = data?.find(draft => draft.year === year && draft.state === 'open');
  if (begun) {
    return (
      <Button component={Link} to={`/calendar/draft/${begun.id}`} variant="contained">
        {translate('planning.goOn', { year })}
      </Button>
    );
  }
  return (
    <>
      <Button variant="contained" disabled={!data} onClick={() => setOpen(true)}>
        {translate('planning.begin', { year })}
      </Button>
      {open ? (
        <FormDialog
          title={translate('planning.begin', { year })}
          defaultValues={{ decree: '' }}
          submit="planning.beginSubmit"
          onClose={() => setOpen(false)}
          onSubmit={async ({ decree }) => {
            const id = await beginDraft(kind, year, String(decree));
            redirect(`/calendar/draft/${id}`);
            await queryClient.invalidateQueries({ queryKey: ['calendarDrafts'] });
          }}
        >
          <ActOfYearInput />
        </FormDialog>
      ) : null}
    </>
  );
}
