import NotificationImportant from '@mui/icons-material/NotificationImportantOutlined';
import { lazy } from 'react';

export const escalations = {
  list: lazy(async () => ({ default: (await import('./EscalationList.tsx')).EscalationList })),
  show: lazy(async () => ({ default: (await import('./EscalationShow.tsx')).EscalationShow })),
  icon: NotificationImportant,
};
