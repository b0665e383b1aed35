import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, Loading, usePermissions, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { askKeys } from './apiKey.ts';
import { IssueOwnKeyButton } from './IssueOwnKeyButton.tsx';
import { KeyRow } from './KeyRow.tsx';

/** What systems sign in with: for administrators all, for analysts their own. */
export function KeysPage() {
  const translate = useTranslate();
  const { permissions = [] } = usePermissions<string[]>();
  const ofAll = mayOpen('keysOfAll', permissions);
  const { data, error } = useQuery({ queryKey: ['apiKeys'], queryFn: ({ signal }) => askKeys(signal) });
  return (
    <PageFrame title={translate('apiKeys.menu')} hint={translate(ofAll ? 'apiKeys.hint' : 'tools.ownHint')}>
      {error ? <Problem error={toRequestError(error)} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <Section
          title={translate('apiKeys.menu')}
          tools={
            <>
              {ofAll ? (
                <Button component={Link} to="/Officer">
                  {translate('resources.Officer.name')}
                </Button>
              ) : null}
              {mayOpen('ownKeys', permissions) ? <IssueOwnKeyButton /> : null}
            </>
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
