import MarkEmailUnread from '@mui/icons-material/MarkEmailUnreadOutlined';
import { lazy } from 'react';

export const notices = {
  list: lazy(async () => ({ default: (await import('./TroubleList.tsx')).TroubleList })),
  icon: MarkEmailUnread,
};
