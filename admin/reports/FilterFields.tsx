import { useQuery } from '@tanstack/react-query';
import { useGetList, useTranslate } from 'react-admin';
import { askEditions } from '../editions/stageTerm.ts';
import type { Asked, FilterField } from './reportAddress.ts';
import { SelectField } from './SelectField.tsx';

interface PlaceRecord {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly regionName: string;
}

interface FilterFieldsProps {
  readonly filter: Asked['filter'];
  /** Whoever reads of one place is not asked which. */
  readonly hasPlaces: boolean;
  readonly onFilter: (field: FilterField, value: string) => void;
}

const services = ['education', 'justice'] as const;
const channels = ['corporation', 'portal'] as const;

/** What the figures are narrowed to. */
export function FilterFields({ filter, hasPlaces, onFilter }: FilterFieldsProps) {
  const translate = useTranslate();
  const optionsOf = useReportFilters();
  const shown: readonly FilterField[] = [
    'service',
    'channel',
    ...(hasPlaces ? (['region', 'providerId'] as const) : []),
    'edition',
  ];
  return shown.map(field => (
    <SelectField
      key={field}
      label={translate(`reportKey.${field === 'providerId' ? 'provider' : field}`)}
      value={filter[field] ?? ''}
      none={translate('reports.all')}
      options={optionsOf[field]}
      onChoose={value => onFilter(field, value)}
    />
  ));
}

/** What each filter may be, by name. */
export function useReportFilters(): Readonly<
  Record<FilterField, readonly { readonly id: string; readonly name: string }[]>
> {
  const translate = useTranslate();
  const { data: places = [] } = useGetList<PlaceRecord>('Provider', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  const { data: editions = [] } = useQuery({
    queryKey: ['editions'],
    queryFn: ({ signal }) => askEditions(signal),
  });
  const regions = new Map(places.map(({ region, regionName }) => [region, regionName]));
  return {
    service: services.map(id => ({ id, name: translate(`service.${id}`) })),
    channel: channels.map(id => ({ id, name: translate(`channel.${id}`) })),
    region: [...regions].map(([id, name]) => ({ id, name })),
    providerId: places.map(({ id, name }) => ({ id, name })),
    edition: editions.map(({ id, service, order, amendedBy }) => ({
      id,
      name: [translate(`service.${service}`), order, amendedBy].filter(Boolean).join(' · '),
    })),
  };
}
