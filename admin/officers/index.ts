import People from '@mui/icons-material/PeopleAltOutlined';
import { lazy } from 'react';

export const officers = {
  list: lazy(async () => ({ default: (await import('./PersonList.tsx')).PersonList })),
  show: lazy(async () => ({ default: (await import('./PersonShow.tsx')).PersonShow })),
  icon: People,
  recordRepresentation: 'name',
};
