import { Box, Card, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { SignIn } from './useSignIn.ts';

interface PublicInfo {
  readonly demoPeople: readonly DemoPerson[];
}

interface DemoPerson {
  readonly name: string;
  readonly role: string;
  readonly place: string | null;
  readonly email: string;
  readonly password: string;
}

const publicInfo = gql`
  query PublicInfo {
    data: publicInfo {
      demoPeople {
        name
        role
        place
        email
        password
      }
    }
  }
`;

/** The invented people of the demo database; the server names none where the database is a real one. */
export function DemoPeople({ signIn }: { signIn: SignIn }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['publicInfo'],
    queryFn: () => ask<PublicInfo>(publicInfo),
    retry: false,
  });
  if (!data?.demoPeople.length) {
    return null;
  }
  return (
    <Box component="section" aria-labelledby="demo-people" sx={{ width: '100%', maxWidth: '64rem', pb: 4 }}>
      <Typography id="demo-people" variant="subtitle2" component="h2" sx={{ textAlign: 'center' }}>
        {translate('signin.demo')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5, textAlign: 'center' }}>
        {translate('signin.demoHint')}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 19rem), 1fr))',
        }}
      >
        {data.demoPeople.map(person => (
          <Card component="li" key={person.email}>
            <ListItemButton
              disabled={signIn.pending}
              onClick={() => void signIn.as(person.email, person.password)}
              sx={{ height: '100%', alignItems: 'flex-start', py: 0.5 }}
            >
              <ListItemText
                primary={[translate(`role.${person.role}`, { _: person.role }), person.place]
                  .filter(Boolean)
                  .join(' · ')}
                secondary={`${person.name} · ${person.email}`}
                slotProps={{
                  primary: { variant: 'body2', sx: { fontWeight: 600 } },
                  secondary: { sx: { overflowWrap: 'anywhere' } },
                }}
              />
            </ListItemButton>
          </Card>
        ))}
      </Box>
    </Box>
  );
}
