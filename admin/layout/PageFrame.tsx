import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';

interface PageFrameProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** A page that is no list of a resource: its name, what it is for, and its cards. */
export const PageFrame = ({ title, hint, children }: PageFrameProps) => (
  <Box sx={{ mt: 1, maxWidth: '70rem' }}>
    <Title title={title} />
    <Typography variant="h5" component="h1">
      {title}
    </Typography>
    <Typography color="text.secondary" sx={{ mb: 2 }}>
      {hint}
    </Typography>
    <Stack gap={2}>{children}</Stack>
  </Box>
);
