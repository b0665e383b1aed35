import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, Loading, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { askKeys } from './apiKey.ts';
import { KeyRow } from './KeyRow.tsx';

/** What systems sign in with; for administrators. */
export function KeysPage() {
  const translate = useTranslate();
  const { data, error } = useQuery({ queryKey: ['apiKeys'], queryFn: ({ signal }) => askKeys(signal) });
  return (
    <PageFrame title={translate('apiKeys.menu')} hint={translate('apiKeys.hint')}>
      {error ? <Problem error={toRequestError(error)} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <Section
          title={translate('apiKeys.menu')}
          tools={
            <Button component={Link} to="/Officer">
              {translate('resources.Officer.name')}
            </Button>
          }
        >
          {data.length === 0 ? <Nothing>{translate('apiKeys.none')}</Nothing> : null}
          <Rows>
            {data.map(apiKey => (
              <KeyRow key={apiKey.id} apiKey={apiKey} />
            ))}
          </Rows>
        </Section>
      ) : null}
    </PageFrame>
  );
}
