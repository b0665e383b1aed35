import Visibility from '@mui/icons-material/VisibilityOutlined';
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLookers } from './useLookers.ts';

const mostNames = 3;

/** Who else has the case open at this moment; who comes is read aloud. */
export function Lookers({ applicationId }: { applicationId: string }) {
  const translate = useTranslate();
  const lookers = useLookers(applicationId);
  const more = lookers.slice(mostNames);
  return (
    <Box
      component="output"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center', '&:empty': { display: 'none' } }}
    >
      {lookers.length > 0 ? (
        <Typography variant="body2" color="text.secondary" component="span">
          {translate('live.lookers')}
        </Typography>
      ) : null}
      {lookers.slice(0, mostNames).map(({ id, name }) => (
        <Chip key={id} size="small" variant="outlined" color="info" icon={<Visibility aria-hidden />} label={name} />
      ))}
      {more.length > 0 ? (
        <Chip
          size="small"
          variant="outlined"
          color="info"
          label={translate('live.moreLookers', { count: more.length })}
          title={more.map(({ name }) => name).join(', ')}
        />
      ) : null}
    </Box>
  );
}
