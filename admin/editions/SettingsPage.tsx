import { useQuery } from '@tanstack/react-query';
import { Loading, useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { WorkWeights } from '../workload/WorkWeights.tsx';
import { Rates } from '../payments/Rates.tsx';
import { FigureState } from '../reports/FigureState.tsx';
import { Threshold } from '../reports/Threshold.tsx';
import { ComplaintTerms } from './ComplaintTerms.tsx';
import { DigestsInTrouble } from './DigestsInTrouble.tsx';
import { HearingGrounds } from './HearingGrounds.tsx';
import { Ladders } from './Ladders.tsx';
import { askEditions } from './stageTerm.ts';
import { Terms } from './Terms.tsx';

const channels = ['corporation', 'portal'] as const;

/** What the orders leave to the authority, and the rate that changes by the year; for administrators. */
export function SettingsPage() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data, error } = useQuery({
    queryKey: ['editions', locale],
    queryFn: ({ signal }) => askEditions(signal),
  });
  const inForce = data?.filter(edition => edition.inForceTo === null);
  return (
    <PageFrame title={translate('settings.menu')} hint={translate('settings.hint')}>
      {error ? <Problem error={toRequestError(error)} /> : null}
      {!data && !error ? <Loading /> : null}
      {inForce
        ?.filter(edition => edition.termsAreSettings)
        .flatMap(edition =>
          channels.map(channel => <Terms key={`${edition.id} ${channel}`} edition={edition} channel={channel} />),
        )}
      {inForce?.map(edition => (
        <HearingGrounds key={edition.id} edition={edition} />
      ))}
      <ComplaintTerms />
      <Ladders />
      <WorkWeights />
      <Threshold />
      <FigureState />
      <DigestsInTrouble />
      <Rates />
    </PageFrame>
  );
}
