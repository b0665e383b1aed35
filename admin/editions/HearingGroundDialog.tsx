import { useQueryClient } from '@tanstack/react-query';
import { BooleanInput, TextInput, useNotify, useTranslate } from 'react-admin';
import { needed as filled } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { HearingBasis } from './HearingBasis.tsx';
import { type HearingRequirement, setHearingRequirement } from './hearingRequirement.ts';

interface HearingGroundDialogProps {
  readonly edition: string;
  readonly requirement: HearingRequirement;
  readonly name: string;
  readonly onClose: () => void;
}

export function HearingGroundDialog({ edition, requirement, name, onClose }: HearingGroundDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={translate('settings.changeOf', { what: name })}
      defaultValues={{ needed: !requirement.needed }}
      onClose={onClose}
      onSubmit={async ({ needed, reason }) => {
        await setHearingRequirement(edition, requirement.ground, needed === true, String(reason));
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({
          predicate: ({ queryKey: [of] }) => typeof of === 'string' && of.startsWith('hearing'),
        });
      }}
    >
      <HearingBasis />
      <BooleanInput source="needed" label="hearingGrounds.question" helperText={false} />
      <TextInput source="reason" label="field.reason" multiline minRows={2} validate={filled} helperText={false} />
    </FormDialog>
  );
}
