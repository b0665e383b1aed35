import { Button, Stack, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Loading, useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { Choices } from '../layout/Choices.tsx';
import { PageFrame } from '../layout/PageFrame.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { apostilleValues, askCountries } from './country.ts';
import { CountryDialog } from './CountryDialog.tsx';
import { CountryRow } from './CountryRow.tsx';

/** The list applicants are warned by; for administrators. */
export function CountriesPage() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const [value, setValue] = useState('all');
  const [adding, setAdding] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['countries', 'list', locale, text],
    queryFn: ({ signal }) => askCountries(text, signal),
    placeholderData: keepPreviousData,
  });
  const shown = data?.filter(({ apostille }) => value === 'all' || apostille === value) ?? [];
  return (
    <PageFrame title={translate('countries.menu')} hint={translate('countries.hint')}>
      {error ? <Problem error={toRequestError(error)} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <Section
          title={`${translate('countries.which')}: ${shown.length}`}
          tools={
            <>
              <HistoryLink what="destinationCountry" />
              <Button onClick={() => setAdding(true)}>{translate('countries.add')}</Button>
            </>
          }
        >
          <Stack direction="row" gap={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 2 }}>
            <TextField
              type="search"
              size="small"
              fullWidth={false}
              label={translate('countries.search')}
              value={typed}
              onChange={event => setTyped(event.target.value)}
            />
            <Choices
              label={translate('countries.value')}
              chosen={value}
              onChoose={setValue}
              options={[
                { id: 'all', name: translate('countries.all') },
                ...apostilleValues.map(id => ({ id, name: translate(`apostilleValue.${id}`) })),
              ]}
            />
          </Stack>
          {shown.length === 0 ? <Nothing>{translate('countries.none')}</Nothing> : null}
          <Rows>
            {shown.map(country => (
              <CountryRow key={country.code} country={country} />
            ))}
          </Rows>
        </Section>
      ) : null}
      {adding ? <CountryDialog onClose={() => setAdding(false)} /> : null}
    </PageFrame>
  );
}
