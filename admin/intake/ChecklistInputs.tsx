import { gql } from '@apollo/client';
import { useQuery } from '@tanstack/react-query';
import { CheckboxGroupInput, useLocale } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ask } from '../data/client.ts';
import type { ChecklistItem } from '../documents/document.ts';
import type { Channel } from './intake.ts';

type Requirement = ChecklistItem['requirement'];

const requirementsQuery = gql`
  query Requirements($service: Service!, $channel: Channel!) {
    data: requirements(service: $service, channel: $channel) {
      id
      text
      advisory
      provision {
        id
        notFromTheOrders
      }
    }
  }
`;

/** The list of the standard for this service and channel, item by item, each with its provision. */
export function ChecklistInputs({ channel }: { channel: Channel }) {
  const locale = useLocale() ?? 'kk';
  const service: unknown = useWatch({ name: 'service' });
  const { data = [] } = useQuery({
    queryKey: ['requirements', service, channel, locale],
    queryFn: ({ signal }) => ask<readonly Requirement[]>(requirementsQuery, { service, channel }, signal),
  });
  return (
    <CheckboxGroupInput
      source="presented"
      label="intake.presented"
      row={false}
      choices={data.map(({ id, text, provision }) => ({ id, name: `${text} (${provision.id})` }))}
      translateChoice={false}
      helperText={false}
    />
  );
}
