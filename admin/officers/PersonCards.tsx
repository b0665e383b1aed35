import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import { SimpleList } from 'react-admin';
import { AccessState } from './AccessState.tsx';
import { GrantNames } from './GrantNames.tsx';
import type { PersonRow } from './person.ts';

export const PersonCards = ({ empty }: { empty: ReactElement }) => (
  <SimpleList<PersonRow>
    rowClick="show"
    empty={empty}
    primaryText={person => (
      <Box component="span" sx={{ fontWeight: 600 }}>
        {person.name} {person.active ? null : <AccessState active={false} />}
      </Box>
    )}
    secondaryText={person => <GrantNames person={person} />}
  />
);
