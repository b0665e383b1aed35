import { useQueryClient } from '@tanstack/react-query';
import { RadioButtonGroupInput, useLocale, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { formatDay, formatWeekday } from '../dates/format.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { DayNameInputs } from './DayNameInputs.tsx';
import { changeDraft, type Draft, type DraftDate, type DraftDay, withDay } from './draft.ts';
import { reasonsFor, usualNames } from './usualNames.ts';

interface DayDialogProps {
  readonly draft: Draft;
  readonly date: DraftDate;
  readonly onClose: () => void;
}

/** As its weekday is: nothing is stored of the day. */
const ordinary = 'ordinary';

/** What one day of the year is to be. The draft is saved with it at once. */
export function DayDialog({ draft, date, onClose }: DayDialogProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const queryClient = useQueryClient();
  const { isWeekday, names } = date;
  const stored = draft.days.find(({ day }) => day === date.date);
  const [suggested = ordinary] = reasonsFor(isWeekday);
  const reason = stored?.reason ?? suggested;
  const title = `${formatDay(date.date, locale)}, ${formatWeekday(date.date, locale, 'long')}`;
  return (
    <FormDialog
      title={title}
      defaultValues={{ reason, name: names ?? usualNames(reason), decree: stored?.decree ?? '' }}
      onClose={onClose}
      onSubmit={async values => {
        // Refused because somebody else has saved it meanwhile: the next try is on what they saved.
        await changeDraft(draft, { days: withDay(draft.days, date.date, dayFrom(date.date, values)) }).finally(() =>
          queryClient.invalidateQueries({ queryKey: ['calendarDraft', draft.id] }),
        );
        onClose();
      }}
    >
      <RadioButtonGroupInput
        source="reason"
        label="planning.kindOfDay"
        row={false}
        validate={needed}
        helperText={false}
        choices={[
          { id: ordinary, name: translate(isWeekday ? 'dayReason.workingDay' : 'dayReason.weekend') },
          ...reasonsFor(isWeekday).map(id => ({ id, name: translate(`dayReason.${id}`) })),
        ]}
        translateChoice={false}
      />
      <WhenSpecial />
    </FormDialog>
  );
}

function WhenSpecial() {
  const reason = useWatch<Record<string, unknown>>({ name: 'reason' });
  return reason === ordinary ? null : <DayNameInputs reason={String(reason)} />;
}

function dayFrom(day: string, values: Readonly<Record<string, unknown>>): DraftDay | undefined {
  const { reason, name, decree } = values as { reason: string; name: DraftDay['name']; decree: string | null };
  if (reason === ordinary) {
    return undefined;
  }
  const { kk, ru, en } = name;
  return { day, works: reason === 'workedWeekend', reason, name: { kk, ru, en }, decree: decree?.trim() || null };
}
