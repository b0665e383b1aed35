import { Button, Box } from '@mui/material';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../layout/Section.tsx';

/** What an administrator looks after. */
export function AdministratorLinks() {
  const translate = useTranslate();
  const label = useGetResourceLabel();
  const links = [
    { to: '/calendar', name: translate('calendarYear.menu') },
    { to: '/settings', name: translate('settings.menu') },
    { to: '/Officer', name: label('Officer', 2) },
    { to: '/Provider', name: label('Provider', 2) },
    { to: '/countries', name: translate('countries.menu') },
    { to: '/keys', name: translate('apiKeys.menu') },
  ];
  return (
    <Section title={translate('home.links')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {links.map(({ to, name }) => (
          <Button key={to} component={Link} to={to} variant="outlined" size="small">
            {name}
          </Button>
        ))}
      </Box>
    </Section>
  );
}
