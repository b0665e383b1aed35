import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTimeLeft } from '../calendar/timeLeft.ts';
import { Day } from '../dates/Day.tsx';
import type { Deadline } from '../deadlines/deadline.ts';
import { DeadlineState } from '../deadlines/DeadlineState.tsx';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import { WhyButton } from '../deadlines/WhyButton.tsx';
import type { PreliminaryDecision } from './hearing.ts';

interface CountdownProps {
  readonly deadlines: readonly Deadline[];
  readonly decision: PreliminaryDecision | undefined;
  /** The server's now. */
  readonly now: string | undefined;
}

const beforeNotice = ['noticePlan', 'noticeLastLawful', 'noticeLiteral'];
const afterNotice = ['hearing', 'objections', 'dispatch'];

/** The last lawful moments, soonest first, with what is left until each. */
export function Countdown({ deadlines, decision, now }: CountdownProps) {
  const translate = useTranslate();
  const label = useDeadlineLabel();
  const kinds = decision?.notifiedOn ? afterNotice : beforeNotice;
  const moments = kinds.flatMap(kind => deadlines.findLast(each => each.kind === kind && each.state !== 'void') ?? []);
  const earliest = decision?.earliestActOn ?? null;
  const timeLeft = useTimeLeft(now, [
    ...moments.map(({ dueOn }) => ({ on: dueOn })),
    ...(earliest ? [{ on: earliest }] : []),
  ]);
  const untilEarliest = earliest ? timeLeft({ on: earliest }) : '';
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {moments.map(each => (
        <Line key={each.kind} name={label(each)}>
          <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
            <Day on={each.dueOn} />
          </Typography>
          {each.state === 'running' ? (
            <Typography component="span" variant="body2">
              {timeLeft({ on: each.dueOn, at: each.dueAt })}
            </Typography>
          ) : null}
          {each.state === 'running' ? null : <DeadlineState state={each.state} />}
          <WhyButton deadline={each} label={label(each)} />
        </Line>
      ))}
      {earliest ? (
        <Line name={translate('desk.signNotBefore')}>
          <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>
            <Day on={earliest} />
          </Typography>
          <Typography component="span" variant="body2">
            {untilEarliest === translate('desk.passed') ? translate('desk.maySign') : untilEarliest}
          </Typography>
          <Typography component="span" variant="body2" color="text.secondary">
            {translate('desk.signNotBeforeWhy')}
          </Typography>
        </Line>
      ) : null}
    </Box>
  );
}

function Line({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" sx={{ flex: '1 1 14rem' }}>
        {name}
      </Typography>
      {children}
    </Box>
  );
}
