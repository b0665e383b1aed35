import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, useShowContext, useTranslate, type Validator } from 'react-admin';
import { askOfficersFor } from './officersFor.ts';

interface OfficerInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: false;
  readonly validate?: Validator;
}

/** Whom the case on the page can be assigned to, with what each has in hand. */
export function OfficerInput(props: OfficerInputProps) {
  const translate = useTranslate();
  const { record } = useShowContext<{ id: string }>();
  const { data = [] } = useQuery({
    queryKey: ['officersFor', record?.id],
    queryFn: ({ signal }) => askOfficersFor(record?.id ?? '', signal),
    enabled: record !== undefined,
  });
  return (
    <AutocompleteInput
      {...props}
      choices={data.map(({ id, name, openCases }) => ({
        id,
        name: openCases === null ? name : translate('officer.withLoad', { name, count: openCases }),
      }))}
      translateChoice={false}
    />
  );
}
