import { AutocompleteInput, useShowContext, useTranslate, type Validator } from 'react-admin';
import { useColleagues } from './colleagues.ts';

interface ColleagueInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: false;
  readonly validate?: Validator;
}

/** People of the provider whose case is on the page, each with what they are there. */
export function ColleagueInput(props: ColleagueInputProps) {
  const translate = useTranslate();
  const { record } = useShowContext<{ id: string; provider: { id: string } }>();
  const colleagues = useColleagues(record?.provider.id) ?? [];
  return (
    <AutocompleteInput
      {...props}
      choices={colleagues.map(({ id, name, grants }) => ({
        id,
        name: [name, ...new Set(grants.map(({ role }) => translate(`role.${role}`, { _: role })))].join(', '),
      }))}
      translateChoice={false}
    />
  );
}
