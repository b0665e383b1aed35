import { useLocale, useTranslate } from 'react-admin';
import { formatDay } from '../dates/format.ts';
import type { ComplaintRow } from './complaintRow.ts';

/** Its number, or the day it came until it has one. */
export function useComplaintName() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  return ({ number, arrivedOn }: Pick<ComplaintRow, 'number' | 'arrivedOn'>) =>
    number ?? translate('complaints.ofDay', { day: formatDay(arrivedOn, locale) });
}

/** The contested act where one is named, else of what kind it is. */
export function useContestedName() {
  const translate = useTranslate();
  return ({ subject, contested }: Pick<ComplaintRow, 'subject' | 'contested'>) => {
    const kind = translate(`complaintSubject.${subject}`, { _: subject });
    return contested
      ? translate(`act.${contested.act}`, { _: contested.act })
      : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  };
}

/** Against whom, by name where it is an official; beside an act, of what kind it is. */
export function useAgainstName() {
  const translate = useTranslate();
  return ({ subject, contested, respondent, official }: ComplaintRow) =>
    [
      contested ? translate(`complaintSubject.${subject}`, { _: subject }) : null,
      official?.name ?? translate(`respondent.${respondent}`, { _: respondent }),
    ]
      .filter(Boolean)
      .join(' · ');
}
