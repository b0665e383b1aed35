import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { FormDialog } from '../layout/FormDialog.tsx';
import { Section } from '../layout/Section.tsx';
import { ActOfYearInput } from './ActOfYearInput.tsx';
import { changeDraft, type Draft } from './draft.ts';

export function DraftFacts({ draft }: { draft: Draft }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={translate('planning.act')}
      tools={
        draft.state === 'open' ? (
          <Button
            size="small"
            variant="outlined"
            aria-label={`${translate('settings.change')} ${translate('planning.act')}`}
            onClick={() => setOpen(true)}
          >
            {translate('settings.change')}
          </Button>
        ) : null
      }
    >
      <Facts
        facts={[
          [translate('planning.rests'), <strong key="decree">{draft.decree}</strong>],
          [translate('planning.begunBy'), draft.draftedBy?.name],
          [translate('planning.savedAt'), <Moment key="at" at={draft.changedAt} />],
        ]}
      />
      {open ? (
        <FormDialog
          title={translate('planning.act')}
          defaultValues={{ decree: draft.decree }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ decree }) => {
            await changeDraft(draft, { decree: String(decree) });
            setOpen(false);
            await queryClient.invalidateQueries({ queryKey: ['calendarDraft', draft.id] });
          }}
        >
          <ActOfYearInput />
        </FormDialog>
      ) : null}
    </Section>
  );
}
