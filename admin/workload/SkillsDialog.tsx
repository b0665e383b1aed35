import { Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { AutocompleteArrayInput, CheckboxGroupInput, useNotify, useTranslate } from 'react-admin';
import { documentKindChoices } from '../intake/documentKinds.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { type OfficerLoad, setSkills, type Skill } from './officerLoad.ts';
import { useSkillName } from './useSkillName.ts';

interface SkillsDialogProps {
  readonly load: OfficerLoad;
  readonly onClose: () => void;
}

const kinds = ['service', 'language', 'documentKind'] as const;
const listed = { service: ['education', 'justice'], language: ['kk', 'ru', 'en'] } as const;

export function SkillsDialog({ load: { officer, skills }, onClose }: SkillsDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const nameOf = useSkillName();
  const of = (kind: Skill['kind']) => skills.filter(skill => skill.kind === kind).map(({ value }) => value);
  const choices = (kind: Skill['kind'], values: readonly string[]) =>
    values.map(id => ({ id, name: nameOf({ kind, value: id }) }));
  return (
    <FormDialog
      title={translate('staffing.skillsOf', { name: officer.name })}
      defaultValues={Object.fromEntries(kinds.map(kind => [kind, of(kind)]))}
      onClose={onClose}
      onSubmit={async values => {
        await setSkills(
          officer.id,
          kinds.flatMap(kind => chosen(kind, values[kind])),
        );
        onClose();
        notify('staffing.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['officerLoads'] });
      }}
    >
      <Typography variant="body2">{translate('staffing.skillsHint')}</Typography>
      {(['service', 'language'] as const).map(kind => (
        <CheckboxGroupInput
          key={kind}
          source={kind}
          label={`skillKind.${kind}`}
          choices={choices(kind, listed[kind])}
          translateChoice={false}
          helperText={false}
        />
      ))}
      <AutocompleteArrayInput
        source="documentKind"
        label="skillKind.documentKind"
        choices={choices('documentKind', [
          ...new Set([...documentKindChoices.map(({ id }) => id), ...of('documentKind')]),
        ])}
        translateChoice={false}
        helperText={false}
      />
    </FormDialog>
  );
}

function chosen(kind: Skill['kind'], values: unknown): readonly Skill[] {
  return Array.isArray(values) ? values.map(value => ({ kind, value: String(value) })) : [];
}
