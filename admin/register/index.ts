import MenuBook from '@mui/icons-material/MenuBookOutlined';
import { lazy } from 'react';

export const registerEntries = {
  list: lazy(async () => ({ default: (await import('./RegisterList.tsx')).RegisterList })),
  icon: MenuBook,
};
