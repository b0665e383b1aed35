import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useNotify, useRedirect, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { newIdempotencyKey } from '../acts/performAct.ts';
import { type RequestError, toRequestError } from '../data/errors.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { ActOfYearInput } from './ActOfYearInput.tsx';
import { Counting } from './Counting.tsx';
import { approveDraft, type Draft } from './draft.ts';
import { askImpact } from './impact.ts';
import { WhatHappens } from './WhatHappens.tsx';

interface ApproveDialogProps {
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** First the number of the act, then what is about to happen; only then is it done. */
export function ApproveDialog({ draft, onClose }: ApproveDialogProps) {
  const translate = useTranslate();
  const [decree, setDecree] = useState<string>();
  return decree === undefined ? (
    <FormDialog
      title={translate('planning.approve')}
      defaultValues={{ decree: draft.decree }}
      submit="planning.next"
      onClose={onClose}
      onSubmit={async values => setDecree(String(values['decree']).trim())}
    >
      <ActOfYearInput />
    </FormDialog>
  ) : (
    <LastQuestion draft={draft} decree={decree} onClose={onClose} />
  );
}

function LastQuestion({ draft, decree, onClose }: ApproveDialogProps & { readonly decree: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<RequestError>();
  const { data } = useQuery({
    queryKey: ['calendarImpact', draft.id, draft.version],
    queryFn: ({ signal }) => askImpact(draft.id, signal),
  });
  const approve = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      const recountId = await approveDraft(draft, decree, key);
      notify('planning.approved', { type: 'success' });
      redirect(`/calendar/recount/${recountId}`);
      await queryClient.invalidateQueries();
    } catch (error) {
      setProblem(toRequestError(error));
      setPending(false);
    }
  };
  return (
    <Confirm
      isOpen
      loading={pending || !data}
      title={translate('planning.sure', { year: draft.year })}
      confirm={translate('planning.approve')}
      confirmColor="warning"
      cancel={translate('ra.action.cancel')}
      content={
        <>
          {problem ? <Problem error={problem} /> : null}
          {data ? <WhatHappens impact={data} decree={decree} /> : <Counting />}
        </>
      }
      onClose={onClose}
      onConfirm={() => void approve()}
    />
  );
}
