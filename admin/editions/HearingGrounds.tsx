import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { HearingGroundRow } from './HearingGroundRow.tsx';
import { askRequirementChanges, askRequirements } from './hearingRequirement.ts';
import type { Edition } from './stageTerm.ts';

/** Which refusals of a service a hearing comes before: by item 9, and by the authority's wider reading of the Code. */
export function HearingGrounds({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  const { data: requirements = [] } = useQuery({
    queryKey: ['hearingRequirements', edition.id],
    queryFn: ({ signal }) => askRequirements(edition.id, signal),
  });
  const { data: changes } = useQuery({
    queryKey: ['hearingRequirementChanges'],
    queryFn: ({ signal }) => askRequirementChanges(signal),
  });
  return (
    <Section
      title={`${translate('hearingGrounds.title')} · ${translate(`service.${edition.service}`)}`}
      tools={<HistoryLink what="hearingRequirement" />}
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('hearingGrounds.hint')}
      </Typography>
      <Rows>
        {requirements.map(requirement => (
          <HearingGroundRow
            key={requirement.ground}
            edition={edition.id}
            requirement={requirement}
            changes={
              changes?.items.filter(
                ({ after }) => after?.edition === edition.id && after.ground === requirement.ground,
              ) ?? []
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
