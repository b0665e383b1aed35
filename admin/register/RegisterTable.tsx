import { Typography } from '@mui/material';
import { DataTable, Link } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { entryName, type RegisterEntry } from './registerEntry.ts';
import { RegisterState } from './RegisterState.tsx';

const Column = DataTable.Col<RegisterEntry>;

export const toCase = (_id: unknown, _resource: unknown, entry: unknown) =>
  `/Application/${(entry as RegisterEntry).applicationId}/show`;

export const RegisterTable = () => (
  <DataTable<RegisterEntry> rowClick={toCase} bulkActionButtons={false}>
    <Column
      source="number"
      label="field.number"
      disableSort
      render={entry => <Link to={`/Application/${entry.applicationId}/show`}>{entryName(entry)}</Link>}
    />
    <Column source="signedOn" label="field.signedOn" disableSort render={entry => <Day on={entry.signedOn} />} />
    <Column
      source="signatoryName"
      label="field.signatory"
      disableSort
      render={entry => (
        <>
          {entry.signatoryName}
          <Typography variant="caption" component="div" color="text.secondary">
            {entry.signatoryCapacity}
          </Typography>
        </>
      )}
    />
    <Column source="sealAuthority" label="field.sealAuthority" disableSort />
    <Column
      source="state"
      label="field.state"
      disableSort
      render={entry => (
        <>
          <RegisterState state={entry.state} />
          {entry.endReason ? (
            <Typography variant="caption" component="div">
              {entry.endReason}
            </Typography>
          ) : null}
        </>
      )}
    />
    <Column source="provider" label="field.provider" disableSort render={entry => entry.provider.name} />
  </DataTable>
);
