import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A part of the desk under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="subtitle2" component="h3" gutterBottom>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
