import { type Theme, useMediaQuery } from '@mui/material';
import { DataTable, Link, List, SearchInput, SimpleList, useTranslate } from 'react-admin';
import { KeysetPagination } from '../layout/KeysetPagination.tsx';
import type { Provider } from './provider.ts';

const filters = [<SearchInput key="text" source="text" alwaysOn />];
const Column = DataTable.Col<Provider>;

export function ProviderList() {
  const translate = useTranslate();
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const service = (provider: Provider) => translate(`service.${provider.service}`);
  return (
    <List filters={filters} exporter={false} empty={false} pagination={<KeysetPagination />} perPage={25}>
      {phone ? (
        <SimpleList<Provider> rowClick="show" primaryText={row => row.name} secondaryText={row => service(row)} />
      ) : (
        <DataTable<Provider> rowClick="show" bulkActionButtons={false}>
          <Column
            source="name"
            label="field.name"
            render={row => <Link to={`/Provider/${row.id}/show`}>{row.name}</Link>}
          />
          <Column source="regionName" label="field.region" disableSort />
          <Column source="service" label="field.service" disableSort render={service} />
        </DataTable>
      )}
    </List>
  );
}
