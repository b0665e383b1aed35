import { useGetOne } from 'react-admin';

const resources = { providerId: 'Provider', unitId: 'Unit', officeId: 'Office' } as const;

export type PlaceField = keyof typeof resources;

export const isPlace = (field: string): field is PlaceField => Object.hasOwn(resources, field);

/** The name of the place a setting is of. */
export function PlaceName({ field, id }: { field: PlaceField; id: string }) {
  const { data } = useGetOne<{ id: string; name: string }>(resources[field], { id });
  return data?.name ?? '…';
}
