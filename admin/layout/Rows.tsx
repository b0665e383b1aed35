import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** A plain list of cards' rows, each under a thin line. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
      {children}
    </Box>
  );
}
