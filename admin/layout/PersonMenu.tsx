import { Divider, MenuItem, Typography } from '@mui/material';
import { Logout, useGetIdentity, UserMenu, useTranslate } from 'react-admin';
import type { Grant } from '../signin/session.ts';

/** Who is signed in, as what and where. */
export function PersonMenu() {
  const { identity } = useGetIdentity();
  const translate = useTranslate();
  const grants: readonly Grant[] = identity?.['grants'] ?? [];
  return (
    <UserMenu label={identity?.fullName ?? 'ra.auth.user_menu'}>
      {/* Disabled: it tells and does nothing. A menu may hold only items. */}
      <MenuItem
        disabled
        sx={{ display: 'block', maxWidth: 320, whiteSpace: 'normal', '&.Mui-disabled': { opacity: 1 } }}
      >
        <Typography variant="subtitle2" component="span" sx={{ display: 'block' }}>
          {identity?.fullName}
        </Typography>
        {grants.map(({ role, provider, office, body }) => (
          <Typography
            key={`${role} ${provider?.id ?? ''} ${office?.id ?? ''} ${body?.id ?? ''}`}
            variant="body2"
            component="span"
            color="text.secondary"
            sx={{ display: 'block' }}
          >
            {[translate(`role.${role}`), provider?.name, office?.name, body?.name].filter(Boolean).join(' · ')}
          </Typography>
        ))}
      </MenuItem>
      <Divider component="li" />
      <Logout />
    </UserMenu>
  );
}
