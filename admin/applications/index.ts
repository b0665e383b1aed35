import Folder from '@mui/icons-material/FolderOutlined';
import { lazy } from 'react';
import type { ApplicationRow } from './application.ts';

export const applications = {
  list: lazy(async () => ({ default: (await import('./ApplicationList.tsx')).ApplicationList })),
  show: lazy(async () => ({ default: (await import('./ApplicationShow.tsx')).ApplicationShow })),
  icon: Folder,
  recordRepresentation: (row: ApplicationRow) => row.number ?? row.receiptNumber,
};
