import { Skeleton, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Nothing, Section } from '../layout/Section.tsx';
import { type Place, useDeskPart } from './desk.ts';
import { byDays, byOfficer, type HeatCell, heatQuery } from './heat.ts';
import { HeatTable } from './HeatTable.tsx';
import { PartProblem } from './PartProblem.tsx';

type View = 'byOfficer' | 'byDays';

/** Where open cases stand and how much time they have: a table from the start, coloured. */
export function HeatMap({ place }: { place: Place }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<View>('byOfficer');
  const { data, error, refetch } = useDeskPart<readonly HeatCell[]>('heat', heatQuery, place);
  const namesOfficers = data?.some(({ officer }) => officer !== null) ?? false;
  const view = namesOfficers ? chosen : 'byDays';
  const title = translate(view === 'byOfficer' ? 'home.heat' : 'home.heatStages');
  return (
    <Section
      title={title}
      tools={
        namesOfficers ? (
          <ToggleButtonGroup
            size="small"
            exclusive
            value={view}
            aria-label={translate('home.heatView')}
            onChange={(_event, next: View | null) => setChosen(next ?? view)}
          >
            {(['byOfficer', 'byDays'] as const).map(each => (
              <ToggleButton key={each} value={each} sx={{ textTransform: 'none', py: 0.25 }}>
                {translate(`home.${each}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        ) : null
      }
    >
      {error ? <PartProblem error={error} onAgain={refetch} /> : null}
      {data?.length === 0 ? <Nothing>{translate('home.noHeat')}</Nothing> : null}
      {data || error ? null : <Skeleton variant="rounded" height={220} />}
      {data?.length ? (
        <>
          <Nothing>{translate('home.heatHint')}</Nothing>
          <HeatTable
            label={title}
            table={view === 'byOfficer' ? byOfficer(data) : byDays(data)}
            view={view}
            place={place}
          />
        </>
      ) : null}
    </Section>
  );
}
