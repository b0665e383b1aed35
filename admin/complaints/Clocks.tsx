import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTimeLeft } from '../calendar/timeLeft.ts';
import { Day } from '../dates/Day.tsx';
import { momentNow } from '../dates/format.ts';
import { type Deadline, isOpen } from '../deadlines/deadline.ts';
import { DeadlineState } from '../deadlines/DeadlineState.tsx';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import { WhyButton } from '../deadlines/WhyButton.tsx';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';

/** Both clocks of the provider and that of the body: what runs and how much of it is left, then what has ended. */
export function Clocks({ deadlines }: { deadlines: readonly Deadline[] }) {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  const counted = deadlines.filter(({ state }) => state !== 'void');
  const timeLeft = useTimeLeft(
    momentNow(),
    counted.filter(isOpen).map(({ dueOn }) => ({ on: dueOn })),
  );
  const inOrder = counted.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || a.dueAt.localeCompare(b.dueAt));
  return (
    <Section title={translate('complaints.clocks')}>
      {inOrder.length === 0 ? (
        <Nothing>{translate('complaints.noClocks')}</Nothing>
      ) : (
        <Rows>
          {inOrder.map(each => (
            <Row key={`${each.kind} ${each.dueAt}`}>
              <Typography variant="body2" color="text.secondary">
                {label(each)} · {translate(`complaints.clockOf.${each.kind}`)}
              </Typography>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}>
                <Typography
                  component="span"
                  sx={isOpen(each) ? { fontWeight: 700, fontSize: '1.15rem' } : { fontWeight: 600 }}
                >
                  <Day on={each.dueOn} />
                </Typography>
                {each.state === 'running' ? (
                  <Typography component="span" sx={{ fontWeight: 600 }}>
                    {timeLeft({ on: each.dueOn, at: each.dueAt })}
                  </Typography>
                ) : (
                  <DeadlineState state={each.state} />
                )}
                <WhyButton deadline={each} label={label(each)} />
              </Box>
              {isOpen(each)
                ? each.explanation.provisions.map(provision => (
                    <ProvisionNote key={provision.id} provision={{ ...provision, text: null }} />
                  ))
                : null}
              {isOpen(each) && each.explanation.provisional ? (
                <Alert severity="warning">{translate('why.provisional')}</Alert>
              ) : null}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
