import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { Show, Title, useShowContext, useTranslate } from 'react-admin';
import { isLocale, localeNames } from '../i18n/locale.ts';
import { Facts } from '../layout/Facts.tsx';
import { RecordGone, stayOnError } from '../layout/RecordGone.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { AccessButton } from './AccessButton.tsx';
import { AccessState } from './AccessState.tsx';
import type { Person, RoleGrant } from './person.ts';
import { RoleDialog } from './RoleDialog.tsx';
import { RoleRow } from './RoleRow.tsx';

/** Its own query key: the list's smaller record knows neither the address nor the roles that have ended. */
const wholePerson = { meta: { whole: true }, ...stayOnError };

export const PersonShow = () => (
  <Show queryOptions={wholePerson} error={<RecordGone />} component="div" actions={false} title={<></>}>
    <OnePerson />
  </Show>
);

function OnePerson() {
  const translate = useTranslate();
  const { record } = useShowContext<Person>();
  const [giving, setGiving] = useState(false);
  if (!record) {
    return null;
  }
  const { name, email, language, active, grants } = record;
  // The back office itself is listed too, and nobody's to change.
  const isSystem = grants.some(({ role }) => role === 'system');
  const ended = grants.filter(({ endedAt }) => endedAt !== null);
  return (
    <Stack gap={2} sx={{ mt: 1, maxWidth: '60rem' }}>
      <Title title={name} />
      <Section title={name} tools={isSystem ? null : <AccessButton person={record} />}>
        <Facts
          facts={[
            [translate('field.email'), email],
            [translate('people.language'), isLocale(language) ? localeNames[language] : language],
            [translate('people.access'), <AccessState key="access" active={active} />],
          ]}
        />
      </Section>
      <Section
        title={translate('people.roles')}
        tools={active && !isSystem ? <Button onClick={() => setGiving(true)}>{translate('people.give')}</Button> : null}
      >
        <Roles grants={grants.filter(({ endedAt }) => endedAt === null)} open={active && !isSystem} />
      </Section>
      {ended.length > 0 ? (
        <Section title={translate('people.ended')}>
          <Roles grants={ended} open={false} />
        </Section>
      ) : null}
      {giving ? <RoleDialog person={record} onClose={() => setGiving(false)} /> : null}
    </Stack>
  );
}

function Roles({ grants, open }: { grants: readonly RoleGrant[]; open: boolean }) {
  const translate = useTranslate();
  return grants.length === 0 ? (
    <Nothing>{translate('people.noRoles')}</Nothing>
  ) : (
    <Rows>
      {grants.map(grant => (
        <RoleRow key={grant.id} grant={grant} open={open} />
      ))}
    </Rows>
  );
}
