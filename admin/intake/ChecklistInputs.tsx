import { useQuery } from '@tanstack/react-query';
import { CheckboxGroupInput, useLocale } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { paymentRequirement } from '../payments/payment.ts';
import type { Channel } from './intake.ts';
import { askListedRequirements, factsOf, listFor } from './listedRequirements.ts';

/** The list of the standard for this service, channel and applicant, item by item, each with its provision. */
export function ChecklistInputs({ channel }: { channel: Channel }) {
  const locale = useLocale() ?? 'kk';
  const values: Readonly<Record<string, unknown>> = useWatch();
  const { data = [] } = useQuery({
    queryKey: ['editions', 'requirements', locale],
    queryFn: ({ signal }) => askListedRequirements(signal),
  });
  const facts = factsOf(values);
  const shown = listFor(data, values['service'], channel).filter(
    ({ id, when }) => id !== paymentRequirement && (when === null || facts[when]),
  );
  return (
    <CheckboxGroupInput
      source="presented"
      label="intake.presented"
      row={false}
      choices={shown.map(({ id, text, provision }) => ({ id, name: `${text} (${provision.id})` }))}
      translateChoice={false}
      helperText={false}
    />
  );
}
