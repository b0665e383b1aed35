import { Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRedirect, useTranslate } from 'react-admin';
import { ConfirmedButton } from '../layout/ConfirmedButton.tsx';
import { ApproveDialog } from './ApproveDialog.tsx';
import { type Draft, dropDraft } from './draft.ts';

export function DraftActs({ draft }: { draft: Draft }) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  return (
    <Stack direction="row" gap={1} flexWrap="wrap">
      <Button variant="contained" disabled={draft.isStale} onClick={() => setOpen(true)}>
        {translate('planning.approve')}
      </Button>
      <ConfirmedButton
        label={translate('planning.drop')}
        what={translate('planning.drop')}
        question={translate('planning.dropSure')}
        onConfirm={async () => {
          await dropDraft(draft);
          notify('planning.dropped', { type: 'success' });
          redirect('/calendar');
          await queryClient.invalidateQueries();
        }}
      />
      {open ? <ApproveDialog draft={draft} onClose={() => setOpen(false)} /> : null}
    </Stack>
  );
}
