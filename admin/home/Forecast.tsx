import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { Link, useLocale, useTranslate } from 'react-admin';
import { gql } from '../data/gql.ts';
import { formatShortDay } from '../dates/format.ts';
import { Nothing, Section } from '../layout/Section.tsx';
import { countParts, type DeskCount, type Place, useDeskPart } from './desk.ts';
import { Figures, Scrolling } from './Figures.tsx';
import { listLink } from './listLink.ts';
import { PartProblem } from './PartProblem.tsx';

interface BreachForecast {
  readonly method: string;
  readonly from: string;
  readonly to: string;
  readonly isCapped: boolean;
  readonly breaches: DeskCount;
  readonly unheld: DeskCount;
  readonly items: readonly {
    readonly officer: { readonly id: string; readonly name: string } | null;
    readonly unit: { readonly id: string; readonly name: string } | null;
    readonly queue: number;
    readonly perDay: number;
    readonly daysPresent: number;
    readonly breaches: DeskCount;
  }[];
}

const forecastQuery = gql`
  query BreachForecast($providerId: RecordId) {
    data: breachForecast(providerId: $providerId) {
      method
      from
      to
      isCapped
      breaches {
        ...DeskCountParts
      }
      unheld {
        ...DeskCountParts
      }
      items {
        officer {
          id
          name
        }
        unit {
          id
          name
        }
        queue
        perDay
        daysPresent
        breaches {
          ...DeskCountParts
        }
      }
    }
  }
  ${countParts}
`;

/** What will breach the law if nothing changes, by officer, with how that was reckoned. */
export function Forecast({ place }: { place: Place }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data, error, refetch } = useDeskPart<BreachForecast>('forecast', forecastQuery, place);
  return (
    <Section title={translate('home.forecast')}>
      {error ? <PartProblem error={error} onAgain={refetch} /> : null}
      {data || error ? null : <Skeleton variant="rounded" height={180} />}
      {data ? (
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Nothing>
            {translate('home.forecastHint', {
              from: formatShortDay(data.from, locale),
              to: formatShortDay(data.to, locale),
            })}
          </Nothing>
          {data.breaches.count === 0 ? (
            <Typography>{translate('home.noBreaches')}</Typography>
          ) : (
            <Typography>
              <CountLink of={data.breaches} big /> {translate('home.breaches')}
            </Typography>
          )}
          {data.unheld.count > 0 ? (
            <Typography variant="body2">
              {translate('home.unheld')}: <CountLink of={data.unheld} />
            </Typography>
          ) : null}
          {data.isCapped ? <Alert severity="info">{translate('home.capped')}</Alert> : null}
          {data.items.length > 0 ? <Items items={data.items} /> : null}
          <Box
            component="details"
            sx={{ '& summary': { cursor: 'pointer', fontWeight: 600, fontSize: '0.875rem' } }}
            open
          >
            <summary>{translate('home.method')}</summary>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '60rem' }}>
              {data.method}
            </Typography>
          </Box>
        </Box>
      ) : null}
    </Section>
  );
}

function Items({ items }: { items: BreachForecast['items'] }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const title = translate('home.forecast');
  const hasUnits = new Set(items.map(({ unit }) => unit?.id)).size > 1;
  const columns = [
    { key: 'officer', name: translate('home.officer') },
    ...(hasUnits ? [{ key: 'unit', name: translate('home.unit') }] : []),
    { key: 'breaches', name: translate('home.breaching'), isNumber: true },
    { key: 'queue', name: translate('home.queue'), isNumber: true },
    { key: 'pace', name: translate('home.pace'), isNumber: true },
    { key: 'days', name: translate('home.presentDays'), isNumber: true },
  ];
  const rows = items.map(({ officer, unit, queue, perDay, daysPresent, breaches }) => ({
    key: `${officer?.id ?? ''} ${unit?.id ?? ''}`,
    cells: [
      officer?.name ?? '–',
      ...(hasUnits ? [unit?.name ?? '–'] : []),
      <CountLink key="breaches" of={breaches} />,
      queue.toLocaleString(locale),
      perDay.toLocaleString(locale, { maximumFractionDigits: 1 }),
      daysPresent.toLocaleString(locale),
    ],
  }));
  return (
    <Scrolling label={title}>
      <Figures label={title} columns={columns} rows={rows} />
    </Scrolling>
  );
}

/** Opens the cases it counts. */
function CountLink({ of: { count, isCapped, list }, big = false }: { of: DeskCount; big?: boolean }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const number = count.toLocaleString(locale);
  const said = isCapped ? translate('home.more', { count: number }) : number;
  return count === 0 ? (
    said
  ) : (
    <Link to={listLink(list)} sx={{ fontWeight: 700, ...(big && { fontSize: '1.6rem', color: 'error.main' }) }}>
      {said}
    </Link>
  );
}
