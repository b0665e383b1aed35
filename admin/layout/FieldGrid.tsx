import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Inputs two abreast where there is room. */
export const FieldGrid = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      columnGap: 2,
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, max(15rem, calc(50% - 8px))), 1fr))',
      alignItems: 'start',
    }}
  >
    {children}
  </Box>
);
