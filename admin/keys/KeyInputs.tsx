import { BooleanInput, SelectInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { coverages } from './apiKey.ts';

const choices = coverages.map(id => ({ id, name: `tools.covers.${id}` }));

/** What the key may ask for; whether it may act as well is asked only where its owner may and it covers everything. */
export function KeyInputs({ mayAct }: { mayAct: boolean }) {
  const translate = useTranslate();
  const covers: unknown = useWatch({ name: 'covers' });
  return (
    <>
      <SelectInput
        source="covers"
        label="tools.coversWhat"
        choices={choices}
        validate={needed}
        helperText={translate(`tools.coversHint.${typeof covers === 'string' && covers ? covers : 'figures'}`)}
      />
      {mayAct && covers === 'everything' ? (
        <BooleanInput source="readOnly" label="tools.readOnly" helperText={false} />
      ) : null}
    </>
  );
}
