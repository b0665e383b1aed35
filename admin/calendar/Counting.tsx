import { LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** While open dates are counted, which takes longer the more there are. */
export function Counting() {
  const text = useTranslate()('planning.counting');
  return (
    <>
      <LinearProgress aria-label={text} />
      <Typography variant="body2" color="text.secondary" sx={{ my: 1 }}>
        {text}
      </Typography>
    </>
  );
}
