import { LinearProgress, type Theme, Typography, useMediaQuery } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { Section } from '../layout/Section.tsx';
import { LoadCards } from './LoadCards.tsx';
import { LoadTable } from './LoadTable.tsx';
import { askLoads, heaviestFirst, type OfficerLoad } from './officerLoad.ts';
import { UnitSelect } from './UnitSelect.tsx';

/** The people of a unit with what each has in hand, the heaviest load first; the unit stands in the address. */
export function WorkloadPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const unitId = params.get('unit') ?? '';
  const { data, error } = useQuery({ queryKey: ['officerLoads'], queryFn: ({ signal }) => askLoads(signal) });
  const shown = heaviestFirst((data ?? []).filter(({ unit }) => !unitId || unit?.id === unitId));
  return (
    <PageFrame title={translate('staffing.workloadMenu')} hint={translate('staffing.workloadHint')}>
      <Section
        title={translate('staffing.workload')}
        tools={
          <UnitSelect loads={data ?? []} unitId={unitId} onUnit={chosen => setParams(chosen ? { unit: chosen } : {})} />
        }
      >
        {error ? <Problem error={toRequestError(error)} /> : null}
        {!data && !error ? <LinearProgress /> : null}
        {data?.length === 0 ? <Nobody /> : null}
        {shown.length > 0 ? <Loads loads={shown} /> : null}
      </Section>
    </PageFrame>
  );
}

function Loads({ loads }: { loads: readonly OfficerLoad[] }) {
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('md'));
  return phone ? <LoadCards loads={loads} /> : <LoadTable loads={loads} />;
}

function Nobody() {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h6" component="p" sx={{ textAlign: 'center', pt: 3 }}>
        {translate('staffing.nobodyHere')}
      </Typography>
      <Typography color="text.secondary" sx={{ textAlign: 'center', pb: 3 }}>
        {translate('staffing.nobodyHint')}
      </Typography>
    </>
  );
}
