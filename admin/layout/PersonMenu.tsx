import { Box, Divider, Typography } from '@mui/material';
import { Logout, useGetIdentity, UserMenu, useTranslate } from 'react-admin';
import type { Grant } from '../signin/session.ts';

export function PersonMenu() {
  const { identity } = useGetIdentity();
  const translate = useTranslate();
  const grants: readonly Grant[] = identity?.['grants'] ?? [];
  return (
    <UserMenu label={identity?.fullName ?? 'ra.auth.user_menu'}>
      <Box component="li" sx={{ px: 2, py: 1, maxWidth: 320 }}>
        <Typography variant="subtitle2">{identity?.fullName}</Typography>
        {grants.map(grant => (
          <Typography
            key={`${grant.role} ${grant.provider?.id ?? ''} ${grant.office?.id ?? ''}`}
            variant="body2"
            color="text.secondary"
          >
            {translate(`role.${grant.role}`)}
            {grant.provider ? ` · ${grant.provider.name}` : ''}
            {grant.office ? ` · ${grant.office.name}` : ''}
          </Typography>
        ))}
      </Box>
      <Divider component="li" />
      <Logout />
    </UserMenu>
  );
}
