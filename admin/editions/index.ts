import Gavel from '@mui/icons-material/GavelOutlined';
import { lazy } from 'react';

export const editionTerms = {
  list: lazy(async () => ({ default: (await import('./EditionTermList.tsx')).EditionTermList })),
  edit: lazy(async () => ({ default: (await import('./EditionTermEdit.tsx')).EditionTermEdit })),
  icon: Gavel,
};
