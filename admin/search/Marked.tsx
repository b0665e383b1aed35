import { Box } from '@mui/material';
import type { Piece } from './likeness.ts';

/** Marked by weight and a line too, not by colour alone. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, marked }, at) =>
        marked ? (
          <Box
            // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other name
            key={at}
            component="mark"
            sx={{
              color: 'inherit',
              backgroundColor: 'transparent',
              fontWeight: 700,
              textDecoration: 'underline 2px',
              textDecorationColor: 'primary.main',
              textUnderlineOffset: 3,
            }}
          >
            {text}
          </Box>
        ) : (
          text
        ),
      )}
    </>
  );
}
