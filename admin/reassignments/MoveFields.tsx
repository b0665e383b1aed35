import { AutocompleteArrayInput, AutocompleteInput, RadioButtonGroupInput, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { reasonChoices, spreadChoices, spreadOfDeskChoices } from './choices.ts';
import type { MoveWish } from './moveWish.ts';
import { useDeskOfficerChoices } from './useDeskOfficerChoices.ts';

/** How to spread, to whom and why: the reason and the note always. */
export function MoveFields({ of }: { of: MoveWish }) {
  const { choices, isPending } = useDeskOfficerChoices();
  const spread: unknown = useWatch({ name: 'spread' });
  const ofDesk = of.by === 'desk' || of.by === 'anyDesk';
  return (
    <>
      {of.by === 'anyDesk' ? (
        <AutocompleteInput
          source="deskOfficerId"
          label="reassignments.deskOfficer"
          choices={choices}
          isPending={isPending}
          translateChoice={false}
          validate={needed}
          helperText={false}
        />
      ) : null}
      <RadioButtonGroupInput
        source="spread"
        label="reassignments.spread"
        choices={ofDesk ? spreadOfDeskChoices : spreadChoices}
        row={false}
        validate={needed}
        helperText={false}
      />
      {spread === 'substitute' ? null : (
        <AutocompleteArrayInput
          key={spread === 'named' ? 'named' : 'among'}
          source="toOfficerIds"
          label="reassignments.toOfficers"
          choices={choices}
          isPending={isPending}
          translateChoice={false}
          disableCloseOnSelect
          {...(spread === 'named'
            ? { validate: needed, helperText: false as const }
            : { helperText: 'reassignments.toOfficersHint' })}
        />
      )}
      <SelectInput
        source="reason"
        label="reassignments.reason"
        choices={reasonChoices}
        validate={needed}
        helperText={false}
      />
      <TextInput
        source="note"
        label="reassignments.note"
        helperText="reassignments.noteHint"
        multiline
        minRows={2}
        validate={needed}
      />
    </>
  );
}
