import { Box, Chip, Skeleton, Typography } from '@mui/material';
import { Link, useLocale, useTranslate } from 'react-admin';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { type Place, useDeskPart } from './desk.ts';
import { type HeatCell, heatQuery, sumOf } from './heat.ts';
import { listLink } from './listLink.ts';
import { PartProblem } from './PartProblem.tsx';

/** The stages a role acts in, each with the act that usually ends it. */
const usualActs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  registrar: {
    carriage: 'recordArrival',
    registration: 'registerApplication',
    originals: 'recordOriginals',
    returning: 'recordReturn',
    resending: 'resendResult',
  },
  clerk: {
    carriage: 'sendToProvider',
    originals: 'acceptOriginals',
    transit: 'recordArrivalAtCorporation',
    keeping: 'handOver',
    storage: 'requestResult',
  },
  head: { signature: 'signDocuments' },
};

const actsOf = (roles: readonly string[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...roles.map(role => usualActs[role] ?? {}));

export const hasStages = (roles: readonly string[]) => Object.keys(actsOf(roles)).length > 0;

/** What waits in the reader's own stages, and what is usually done about it. */
export function StageWork({ roles, place }: { roles: readonly string[]; place: Place }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data, error, refetch } = useDeskPart<readonly HeatCell[]>('heat', heatQuery, place);
  const acts = actsOf(roles);
  const stages = [...Map.groupBy(data ?? [], ({ stage }) => stage)].filter(([stage]) => stage in acts);
  return (
    <Section title={translate('home.stages')}>
      <Nothing>{translate(data && stages.length === 0 ? 'home.noStages' : 'home.stagesHint')}</Nothing>
      {error ? <PartProblem error={error} onAgain={refetch} /> : null}
      {data || error ? null : <Skeleton variant="rounded" height={120} />}
      <Rows>
        {stages.map(([stage, cells]) => {
          const { count, late } = sumOf(cells);
          return (
            <Row key={stage}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
                <Link
                  to={listLink({ resource: 'Application', filter: { ...place, stages: [stage] } })}
                  sx={{ fontWeight: 600, flex: '1 1 12rem' }}
                >
                  {translate(`stage.${stage}`, { _: stage })}: {count.toLocaleString(locale)}
                </Link>
                {late > 0 ? (
                  <Chip
                    size="small"
                    color="error"
                    label={translate('home.bucketCount.late', { count: late.toLocaleString(locale) })}
                  />
                ) : null}
                <Typography variant="body2" color="text.secondary">
                  {translate('home.usualAct', { act: translate(`act.${acts[stage] ?? ''}`) })}
                </Typography>
              </Box>
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}
