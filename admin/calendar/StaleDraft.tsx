import { Alert, Box } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ConfirmedButton } from '../layout/ConfirmedButton.tsx';
import { changeDraft, type Draft } from './draft.ts';

/** Another version has come into force meanwhile: whoever has looked at both saves the draft on the new one. */
export function StaleDraft({ draft }: { draft: Draft }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  return (
    <Alert severity="warning">
      {translate('planning.stale')}
      <Box sx={{ mt: 1 }}>
        <ConfirmedButton
          label={translate('planning.rebase')}
          what={translate('planning.rebase')}
          question={translate('planning.rebaseSure')}
          color="inherit"
          onConfirm={async () => {
            await changeDraft(draft, {});
            await queryClient.invalidateQueries({ queryKey: ['calendarDraft', draft.id] });
          }}
        />
      </Box>
    </Alert>
  );
}
