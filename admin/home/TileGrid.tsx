import { Box, Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

const grid = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(11.5rem, 1fr))' },
} as const;

export function TileGrid({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('home.tiles')} sx={grid}>
      {children}
    </Box>
  );
}

/** As many as will come, so that nothing jumps when they do. */
export const TileSkeletons = ({ many }: { many: number }) => (
  <Box aria-hidden sx={grid}>
    {Array.from({ length: many }, (_, at) => (
      <Skeleton key={at} variant="rounded" height={112} />
    ))}
  </Box>
);
