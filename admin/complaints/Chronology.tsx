import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { DeadlineState } from '../deadlines/DeadlineState.tsx';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import { WhyButton } from '../deadlines/WhyButton.tsx';
import { EventLine } from '../history/EventLine.tsx';
import { Track, TrackItem } from '../history/Track.tsx';
import { Choices } from '../layout/Choices.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { type Happening, happeningsOf, latest, type Shown, shownKinds } from './chronology.ts';
import type { Complaint } from './complaint.ts';

/** The case and the complaint on one line of time, with every date of the law where it fell and how it was kept. */
export function Chronology({ complaint }: { complaint: Complaint }) {
  const translate = useTranslate();
  const [shown, setShown] = useState<Shown>('all');
  const [whole, setWhole] = useState(false);
  const all = happeningsOf(complaint, shown);
  const happenings = whole ? all : latest(all);
  return (
    <Section title={translate('complaints.chronology')}>
      <Box sx={{ mb: 1.5, display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Choices
          label={translate('complaints.chronologyShow')}
          options={shownKinds.map(id => ({ id, name: translate(`complaints.show.${id}`) }))}
          chosen={shown}
          onChoose={id => setShown(shownKinds.find(each => each === id) ?? 'all')}
        />
        {whole || happenings.length < all.length ? (
          <Button size="small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {translate(whole ? 'complaints.showLatest' : 'complaints.showWhole', { count: all.length })}
          </Button>
        ) : null}
      </Box>
      {happenings.length === 0 ? (
        <Nothing>{translate(shown === 'missed' ? 'complaints.nothingMissed' : 'complaints.noEvents')}</Nothing>
      ) : (
        <Track>
          {happenings.map(each => (
            <TrackItem key={each.key} color={colorOf(each)}>
              <OneHappening happening={each} />
            </TrackItem>
          ))}
        </Track>
      )}
    </Section>
  );
}

const colorOf = ({ of, deadline, isMissed }: Happening) =>
  deadline ? (isMissed ? 'error.main' : 'divider') : of === 'case' ? 'primary.main' : 'secondary.main';

function OneHappening({ happening: { of, event, deadline } }: { happening: Happening }) {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  if (deadline) {
    return (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.25, alignItems: 'center' }}>
        <Typography variant="body2">
          <Day on={deadline.dueOn} /> · {label(deadline)}
        </Typography>
        <DeadlineState state={deadline.state} />
        <WhyButton deadline={deadline} label={label(deadline)} />
      </Box>
    );
  }
  return event ? (
    <EventLine
      entry={event}
      stages={of === 'case' ? 'stage' : 'complaintStage'}
      mark={
        of === 'complaint' ? (
          <Chip
            component="span"
            size="small"
            variant="outlined"
            color="secondary"
            label={translate('complaints.ofComplaint')}
            sx={{ mr: 1 }}
          />
        ) : null
      }
    />
  ) : null;
}
