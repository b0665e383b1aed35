import { Box, Typography } from '@mui/material';
import { SelectInput, useShowContext, useSourceContext, useTranslate, type Validator } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useRefusalReasons } from './refusalReason.ts';

interface ReasonInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: false;
  readonly validate?: Validator;
}

/** The reasons of the ground chosen beside it, and what the applicant will read about putting it right. */
export function ReasonInput({ source, ...common }: ReasonInputProps) {
  const translate = useTranslate();
  const { getSource } = useSourceContext();
  const { record } = useShowContext<{ id: string; service: string }>();
  const catalogue = useRefusalReasons(record?.service) ?? [];
  const ground: unknown = useWatch({ name: getSource('ground') });
  const chosen: unknown = useWatch({ name: getSource(source) });
  const ofGround = catalogue.filter(reason => reason.ground === ground);
  // A ground outside the catalogue is its own reason.
  const choices =
    ofGround.length > 0 || typeof ground !== 'string'
      ? ofGround.map(({ id, text }) => ({ id, name: text }))
      : [{ id: ground, name: translate(`groundId.${ground}`, { _: ground }) }];
  const whatToCorrect = ofGround.find(({ id }) => id === chosen)?.whatToCorrect;
  return (
    <Box sx={{ width: '100%' }}>
      <SelectInput
        {...common}
        source={source}
        choices={choices}
        translateChoice={false}
        disabled={choices.length === 0}
        fullWidth
        sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
        slotProps={{ select: { MenuProps: { sx: { '& .MuiMenuItem-root': { whiteSpace: 'normal' } } } } }}
      />
      {whatToCorrect ? (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          <strong>{translate('desk.whatToCorrect')}:</strong> {whatToCorrect}
        </Typography>
      ) : null}
    </Box>
  );
}
