import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { BooleanInput, NumberInput, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { answeringChoices, audienceChoices, offsetUnitChoices } from '../escalations/choices.ts';

const whenChoices = ['before', 'at', 'after'].map(id => ({ id, name: `ladders.${id}` }));

/** When, how much, who is told, and who answers from then on. */
export function OneStepInputs({ at, onRemove }: { at: number; onRemove: () => void }) {
  const translate = useTranslate();
  const when: unknown = useWatch({ name: `steps.${at}.when` });
  const of = (name: string) => `steps.${at}.${name}`;
  const remove = translate('ladders.remove', { number: at + 1 });
  return (
    <Box
      component="fieldset"
      sx={{ m: 0, px: 1.5, pb: 0.5, pt: 0, border: 1, borderColor: 'divider', borderRadius: 1, minWidth: 0 }}
    >
      <Typography component="legend" variant="subtitle2" sx={{ px: 0.5 }}>
        {translate('ladders.step', { number: at + 1 })}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          columnGap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(6, minmax(0, 1fr))' },
          '& > *': { gridColumn: { sm: 'span 2' } },
          '& > .half': { gridColumn: { sm: 'span 3' } },
        }}
      >
        <SelectInput
          source={of('when')}
          label="ladders.when"
          choices={whenChoices}
          validate={needed}
          helperText={false}
        />
        {when === 'at' ? (
          <Box />
        ) : (
          <NumberInput
            source={of('amount')}
            label="ladders.amount"
            min={1}
            step={1}
            validate={needed}
            helperText={false}
          />
        )}
        {when === 'at' ? (
          <Box />
        ) : (
          <SelectInput
            source={of('unit')}
            label="ladders.unit"
            choices={offsetUnitChoices}
            validate={needed}
            helperText={false}
          />
        )}
        <SelectInput
          className="half"
          source={of('tells')}
          label="ladders.tells"
          choices={audienceChoices}
          validate={needed}
          helperText={false}
        />
        <SelectInput
          className="half"
          source={of('answers')}
          label="ladders.answers"
          choices={answeringChoices}
          emptyText="ladders.asBefore"
          helperText={false}
        />
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <BooleanInput source={of('email')} label="ladders.email" helperText={false} sx={{ flex: 1 }} />
        <Tooltip title={remove}>
          <IconButton onClick={onRemove} aria-label={remove}>
            <Delete />
          </IconButton>
        </Tooltip>
      </Box>
    </Box>
  );
}
