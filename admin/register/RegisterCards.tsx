import { Box } from '@mui/material';
import { SimpleList } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { entryName, type RegisterEntry } from './registerEntry.ts';
import { RegisterState } from './RegisterState.tsx';
import { toCase } from './RegisterTable.tsx';

export const RegisterCards = () => (
  <SimpleList<RegisterEntry>
    rowClick={toCase}
    primaryText={entry => (
      <Box component="span" sx={{ fontWeight: 600 }}>
        {entryName(entry)} <RegisterState state={entry.state} />
      </Box>
    )}
    secondaryText={entry => (
      <>
        <Day on={entry.signedOn} /> · {[entry.signatoryName, entry.signatoryCapacity].filter(Boolean).join(', ')}
      </>
    )}
  />
);
