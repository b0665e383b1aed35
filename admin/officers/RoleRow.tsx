import { Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useNotify, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { IssueKeyDialog } from '../keys/IssueKeyDialog.tsx';
import { ConfirmedButton } from '../layout/ConfirmedButton.tsx';
import { Row } from '../layout/Rows.tsx';
import { endRole, type RoleGrant } from './person.ts';
import { useGrantName } from './useGrantName.ts';

/** One role, and what can be done with it while it is open to change. */
export function RoleRow({ grant, open }: { grant: RoleGrant; open: boolean }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [issuing, setIssuing] = useState(false);
  const name = useGrantName()(grant);
  const since = formatMoment(grant.since, locale);
  const end = async () => {
    await endRole(grant.id);
    notify('settings.saved', { type: 'success' });
    await queryClient.invalidateQueries({ queryKey: ['Officer'] });
  };
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 16rem' }}>
          <Typography variant="body2">{name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {grant.endedAt
              ? translate('people.until', { since, until: formatMoment(grant.endedAt, locale) })
              : translate('people.since', { at: since })}
          </Typography>
        </Box>
        {open ? (
          <>
            <Button
              size="small"
              onClick={() => setIssuing(true)}
              aria-label={translate('apiKeys.issueFor', { role: name })}
            >
              {translate('apiKeys.issue')}
            </Button>
            <ConfirmedButton
              label={translate('people.end')}
              what={translate('people.endOf', { role: name })}
              question={translate('people.endSure')}
              color="error"
              onConfirm={end}
            />
          </>
        ) : null}
      </Box>
      {issuing ? (
        <IssueKeyDialog
          grantId={grant.id}
          role={name}
          mayAct={grant.role !== 'analyst'}
          onClose={() => setIssuing(false)}
        />
      ) : null}
    </Row>
  );
}
