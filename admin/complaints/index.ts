import Campaign from '@mui/icons-material/CampaignOutlined';
import { lazy } from 'react';
import type { ComplaintRow } from './complaintRow.ts';

export const complaints = {
  list: lazy(async () => ({ default: (await import('./ComplaintList.tsx')).ComplaintList })),
  show: lazy(async () => ({ default: (await import('./ComplaintShow.tsx')).ComplaintShow })),
  icon: Campaign,
  recordRepresentation: (row: ComplaintRow) => row.number ?? row.id,
};
