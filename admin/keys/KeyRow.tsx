import { Box, Chip, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNotify, usePermissions, useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { ConfirmedButton } from '../layout/ConfirmedButton.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Row } from '../layout/Rows.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { type ApiKey, revokeKey, revokeOwnKey } from './apiKey.ts';

export function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { permissions = [] } = usePermissions<string[]>();
  const ofAll = mayOpen('keysOfAll', permissions);
  const { id, name, start, owner, role, scope, readOnly, covers, issuedAt, expiresAt, lastUsedAt, valid } = apiKey;
  const title = name ?? start ?? id;
  const revoke = async () => {
    await (ofAll ? revokeKey(id) : revokeOwnKey(id));
    notify('apiKeys.revoked', { type: 'success' });
    await queryClient.invalidateQueries({ queryKey: ['apiKeys'] });
  };
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="subtitle2" component="h3" sx={{ flex: '1 1 12rem', overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={valid ? 'success' : 'default'}
          label={translate(valid ? 'apiKeys.valid' : 'apiKeys.ended')}
        />
        {valid ? (
          <ConfirmedButton
            label={translate('apiKeys.revoke')}
            what={translate('apiKeys.revokeOf', { name: title })}
            question={translate('apiKeys.revokeSure')}
            color="error"
            onConfirm={revoke}
          />
        ) : null}
      </Box>
      <Facts
        facts={[
          [
            translate('apiKeys.owner'),
            // One's own keys need no owner.
            ofAll ? (
              <Link key="owner" to={`/Officer/${owner.id}/show`}>
                {owner.name}
              </Link>
            ) : null,
          ],
          [
            translate('people.role'),
            role && [translate(`role.${role}`), scope && translate(`scope.${scope}`)].join(', '),
          ],
          [translate('tools.coversWhat'), translate(`tools.covers.${covers}`)],
          [translate('tools.acts'), translate(readOnly ? 'tools.readsOnly' : 'tools.actsToo')],
          [translate('apiKeys.key'), start && `${start}…`],
          [translate('apiKeys.issued'), <Moment key="issued" at={issuedAt} />],
          [translate('apiKeys.validUntil'), expiresAt ? <Moment at={expiresAt} /> : translate('apiKeys.noEnd')],
          [translate('apiKeys.lastUsed'), lastUsedAt ? <Moment at={lastUsedAt} /> : translate('apiKeys.never')],
        ]}
      />
    </Row>
  );
}
