import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { useFieldLabel } from '../acts/fieldLabel.ts';
import { formatDay, formatMoment } from '../dates/format.ts';

/** Whose words name the values of a fact. */
const kinds: Readonly<Record<string, string>> = {
  carrier: 'carrier',
  toWhom: 'receiver',
  outcome: 'outcome',
  result: 'outcome',
  ground: 'groundId',
  channel: 'reminderChannel',
  method: 'paymentMethod',
  channels: 'noticeChannel',
  route: 'hearingRoute',
  form: 'objectionForm',
  seat: 'seat',
  decision: 'complaintDecision',
  unexaminedGround: 'unexaminedGround',
  door: 'complaintDoor',
  way: 'complaintWay',
  'scheduleHearing.method': 'hearingMethod',
  'recordNotification.channel': 'noticeChannel',
  'recordNotification.what': 'notificationEvent',
  'withdrawPreliminaryDecision.outcome': 'deskOutcome',
  'grantAfterHearing.outcome': 'deskOutcome',
  'reassignOfficer.reason': 'moveReason',
};

/** Facts for machines: ids, sums in tiyn, checksums. */
const isForMachines = (name: string) =>
  /(Ids?|Tiyn|Sha256|Version)$|^(sha256|presented|inquiries|missing|corrected|version|size|mediaType)$/.test(name);

/** Numbers by which people name a thing. */
const saidAll = ['moveDates.calendarVersion'];

/** Ids under other names. */
const unsaid = ['redirectComplaint', 'reassignComplaint', 'reassignOfficer'].flatMap(act => [
  `${act}.from`,
  `${act}.to`,
]);

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 && value.every(isPlain) : typeof value !== 'object' && value !== '';
}

/** What an act wrote down about itself, in the words of the dashboard. */
export function EventFacts({ act, facts }: { act: string; facts: Readonly<Record<string, unknown>> }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const label = useFieldLabel();
  const say = (name: string, value: unknown): string => {
    if (Array.isArray(value)) {
      return value.map(item => say(name, item)).join(', ');
    }
    if (typeof value === 'boolean') {
      return translate(`ra.boolean.${String(value)}`);
    }
    if (typeof value !== 'string') {
      return JSON.stringify(value);
    }
    if (/^\d{4}-\d\d-\d\d$/.test(value)) {
      return formatDay(value, locale);
    }
    return /^\d{4}-\d\d-\d\dT.*Z$/.test(value)
      ? formatMoment(value, locale)
      : translate(`${kinds[`${act}.${name}`] ?? kinds[name] ?? 'word'}.${value}`, { _: value });
  };
  const shown = Object.entries(facts).filter(
    ([name, value]) =>
      (!isForMachines(name) || saidAll.includes(`${act}.${name}`)) &&
      !unsaid.includes(`${act}.${name}`) &&
      isPlain(value),
  );
  if (shown.length === 0) {
    return null;
  }
  return (
    <Typography variant="body2" component="p" sx={{ overflowWrap: 'anywhere' }}>
      {shown.map(([name, value]) => `${label(name, act)}: ${say(name, value)}`).join('; ')}
    </Typography>
  );
}
