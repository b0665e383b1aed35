import AccountBalance from '@mui/icons-material/AccountBalanceOutlined';
import { lazy } from 'react';

export const providers = {
  list: lazy(async () => ({ default: (await import('./ProviderList.tsx')).ProviderList })),
  show: lazy(async () => ({ default: (await import('./ProviderShow.tsx')).ProviderShow })),
  icon: AccountBalance,
  recordRepresentation: 'name',
};
