import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { AutocompleteInput, required, useLocale, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Destination } from '../applications/application.ts';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

const countriesQuery = gql`
  query DestinationCountries {
    data: destinationCountries {
      code
      name
      warn
      note
    }
  }
`;

/** The country is asked first of all: where no apostille is accepted or needed, the applicant is told before paying. */
export function DestinationInput({ label }: { label: string }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const chosen: unknown = useWatch({ name: 'destinationCountry' });
  const { data = [] } = useQuery({
    queryKey: ['countries', locale],
    queryFn: ({ signal }) => ask<readonly Destination[]>(countriesQuery, {}, signal),
  });
  const country = data.find(each => each.code === chosen);
  return (
    <>
      <AutocompleteInput
        source="destinationCountry"
        label={label}
        choices={data.map(({ code, name }) => ({ id: code, name }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      {country?.warn ? (
        <Alert severity="warning" sx={{ my: 1 }}>
          {translate('case.destinationWarning', { country: country.name })} {country.note}
        </Alert>
      ) : null}
    </>
  );
}
