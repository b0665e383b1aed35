import { Box, Typography } from '@mui/material';
import { useEffect } from 'react';
import { SelectInput, useShowContext, useSourceContext, useTranslate, type Validator } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
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
  const { setValue } = useFormContext();
  const { record } = useShowContext<{ id: string; service: string }>();
  const { data: catalogue, isPending, error } = useRefusalReasons(record?.service);
  const name = getSource(source);
  const ground: unknown = useWatch({ name: getSource('ground') });
  const chosen: unknown = useWatch({ name });
  const ofGround = catalogue?.filter(reason => reason.ground === ground) ?? [];
  // A ground outside the catalogue is its own reason.
  const choices =
    ofGround.length > 0 || typeof ground !== 'string'
      ? ofGround.map(({ id, text }) => ({ id, name: text }))
      : [{ id: ground, name: translate(`groundId.${ground}`, { _: ground }) }];
  const isOfAnother = Boolean(catalogue && chosen) && !choices.some(({ id }) => id === chosen);
  useEffect(() => {
    if (isOfAnother) {
      setValue(name, null, { shouldDirty: true });
    }
  }, [isOfAnother, name, setValue]);
  const whatToCorrect = ofGround.find(({ id }) => id === chosen)?.whatToCorrect;
  if (error && !catalogue) {
    return <Problem error={toRequestError(error)} />;
  }
  return (
    <Box sx={{ width: '100%' }}>
      <SelectInput
        {...common}
        source={source}
        choices={choices}
        translateChoice={false}
        isPending={isPending}
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
