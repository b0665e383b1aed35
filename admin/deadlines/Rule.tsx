import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { formatDay, formatTime } from '../dates/format.ts';
import { Facts } from '../layout/Facts.tsx';
import type { Deadline } from './deadline.ts';

/** What the date is made of, line by line. */
export function Rule({ deadline }: { deadline: Deadline }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { startEvent, startOn, amount, unit, direction, calendar, calendarVersion, readings, resultOn, resultAt } =
    deadline.explanation;
  const { limitedBy, notBeforeOpening } = deadline.explanation;
  const units = (count: number, of: string) => translate(`unit.${of}`, { smart_count: count, count });
  return (
    <Facts
      facts={[
        [
          translate('why.start'),
          <span key="start">
            {translate(`startEvent.${startEvent}`, { _: startEvent })}, <Day on={startOn} />
          </span>,
        ],
        [translate('why.rule'), `${units(amount, unit)}, ${translate(`direction.${direction}`)}`],
        [translate('why.force'), translate(`deadlineForce.${deadline.force}`, { _: deadline.force })],
        [translate('why.calendar'), `${translate(`calendar.${calendar}`)} (${calendarVersion})`],
        [
          translate('why.limitedBy'),
          limitedBy
            ? translate('why.limit', {
                count: units(limitedBy.amount, 'workingDays'),
                end: formatDay(limitedBy.startOn, locale),
                day: formatDay(limitedBy.limitOn, locale),
              })
            : null,
        ],
        [translate('why.opening'), notBeforeOpening ? translate('why.notBeforeOpening') : null],
        [translate('why.target'), deadline.targetOn ? <Day on={deadline.targetOn} /> : null],
        [
          translate('why.result'),
          <strong key="result">
            <Day on={resultOn} />, {formatTime(resultAt)}
          </strong>,
        ],
        ...readings.map(
          reading =>
            [
              `${translate('why.readings')} ${reading.id}`,
              <Typography key={reading.id} component="span" variant="body2" color="text.secondary">
                {reading.text}
              </Typography>,
            ] as const,
        ),
      ]}
    />
  );
}
