import ManageHistory from '@mui/icons-material/ManageHistoryOutlined';
import { lazy } from 'react';

export const settingEvents = {
  list: lazy(async () => ({ default: (await import('./SettingEventList.tsx')).SettingEventList })),
  icon: ManageHistory,
};
