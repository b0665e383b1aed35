import { providerYears } from '../../server/calendar/approvedYears.ts';
import { corporationYears } from '../../server/calendar/corporationYears.ts';
import { buildCalendar } from '../../server/calendar/workingDays.ts';

export const fiveDays = buildCalendar({ id: '1', kind: 'provider', approvedYears: providerYears });
export const sixDays = buildCalendar({ id: '2', kind: 'corporation', approvedYears: corporationYears(providerYears) });

export const day = (date: string) => Temporal.PlainDate.from(date);
