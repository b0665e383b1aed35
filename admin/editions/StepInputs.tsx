import Add from '@mui/icons-material/Add';
import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFieldArray } from 'react-hook-form';
import { emptyStep } from './ladder.ts';
import { OneStepInputs } from './OneStepInputs.tsx';

/** The rungs of a ladder, from the first that comes to the last. */
export function StepInputs() {
  const translate = useTranslate();
  const { fields, append, remove } = useFieldArray({ name: 'steps' });
  return (
    <Stack gap={1.5}>
      {fields.length === 0 ? <Typography color="text.secondary">{translate('ladders.none')}</Typography> : null}
      {fields.map(({ id }, at) => (
        <OneStepInputs key={id} at={at} onRemove={() => remove(at)} />
      ))}
      <Button startIcon={<Add />} onClick={() => append({ ...emptyStep })} sx={{ alignSelf: 'start' }}>
        {translate('ladders.add')}
      </Button>
    </Stack>
  );
}
