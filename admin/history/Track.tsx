import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** What happened, one below the other along a line. */
export const Track = ({ children }: { children: ReactNode }) => (
  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {children}
  </Box>
);

interface TrackItemProps {
  readonly color?: 'primary.main' | 'secondary.main' | 'error.main' | 'divider';
  readonly children: ReactNode;
}

export const TrackItem = ({ color = 'primary.main', children }: TrackItemProps) => (
  <Box component="li" sx={{ borderLeft: 2, borderColor: color, pl: 2, pb: 1.5, ml: 0.5 }}>
    {children}
  </Box>
);
