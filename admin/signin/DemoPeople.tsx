import { gql } from '@apollo/client';
import { Box, Card, List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../data/client.ts';
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
    <Box component="section" aria-labelledby="demo-people" sx={{ width: '100%', maxWidth: '26rem', pb: 4 }}>
      <Typography id="demo-people" variant="subtitle2" component="h2">
        {translate('signin.demo')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('signin.demoHint')}
      </Typography>
      <Card>
        <List dense disablePadding>
          {data.demoPeople.map(person => (
            <li key={person.email}>
              <ListItemButton
                divider
                disabled={signIn.pending}
                onClick={() => void signIn.as(person.email, person.password)}
              >
                <ListItemText
                  primary={translate(`role.${person.role}`, { _: person.role })}
                  secondary={[person.name, person.place, person.email].filter(Boolean).join(' · ')}
                />
              </ListItemButton>
            </li>
          ))}
        </List>
      </Card>
    </Box>
  );
}
