import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatTime } from '../dates/format.ts';
import { Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import type { Hearing } from './hearing.ts';
import { HearingState } from './HearingState.tsx';

/** When, where, how and before whom. */
export function HearingFacts({ hearing }: { hearing: Hearing }) {
  const translate = useTranslate();
  const { method, place, link, startsAt, endsAt, earlierAgreed, chair, secretary } = hearing;
  return (
    <Facts
      facts={[
        [
          translate('desk.time'),
          <span key="time">
            <Moment at={startsAt} />–{formatTime(endsAt)} <HearingState hearing={hearing} />
          </span>,
        ],
        [translate('desk.method'), translate(`hearingMethod.${method}`, { _: method })],
        [translate('desk.place'), place],
        [
          translate('desk.link'),
          link && /^https?:\/\//.test(link) ? (
            <Link href={link} target="_blank" rel="noopener noreferrer">
              {link}
            </Link>
          ) : (
            link
          ),
        ],
        [translate('desk.chair'), chair?.name],
        [translate('desk.secretary'), secretary?.name],
        [translate('desk.earlierAgreed'), earlierAgreed ? translate('ra.boolean.true') : null],
      ]}
    />
  );
}

/** Those it replaced, in a line each. */
export function EarlierHearings({ hearings }: { hearings: readonly Hearing[] }) {
  const translate = useTranslate();
  return hearings.length === 0 ? null : (
    <Typography variant="body2" color="text.secondary" component="div" sx={{ mt: 0.75 }}>
      {translate('desk.earlier')}:{' '}
      {hearings.map((hearing, index) => (
        <span key={hearing.id}>
          {index > 0 ? '; ' : ''}
          <Moment at={hearing.startsAt} /> (
          {translate(`hearingEnd.${hearing.endReason}`, { _: hearing.endReason ?? '' })})
        </span>
      ))}
    </Typography>
  );
}
