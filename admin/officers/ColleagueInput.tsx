import { AutocompleteInput, useShowContext, useTranslate, type Validator } from 'react-admin';
import { useColleagues } from './colleagues.ts';

interface ColleagueInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: false;
  /** Of this provider; else of that whose case or complaint is on the page. */
  readonly providerId?: string;
  readonly validate?: Validator;
}

/** People of the provider, each with what they are there. */
export function ColleagueInput({ providerId, ...props }: ColleagueInputProps) {
  const translate = useTranslate();
  const { record } = useShowContext<{ id: string; provider: { id: string } }>();
  const colleagues = useColleagues(providerId ?? record?.provider.id) ?? [];
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
