import { Alert } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useShowContext, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { AllowedAct } from '../acts/act.ts';
import { ActInput } from '../acts/ActInput.tsx';
import type { Application } from '../applications/application.ts';
import { Day } from '../dates/Day.tsx';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { useHearingPlans } from './hearingPlan.ts';
import { hearingDay, openDecision } from './slot.ts';

/** By what the notice goes, method and place, then the hour and the people. */
export function ScheduleFields({ act }: { act: AllowedAct }) {
  const translate = useTranslate();
  const method: unknown = useWatch({ name: 'method' });
  const { record } = useShowContext<Application>();
  const decision = record && openDecision(record);
  const day = useDayOfChannel(record);
  const inputs = (...names: readonly string[]) =>
    names
      .flatMap(name => act.fields.filter(field => field.name === name))
      .map(field => <ActInput key={field.name} field={field} />);
  return (
    <>
      {decision?.hearingBy ? null : inputs('noticeChannel')}
      {day ? (
        <Alert severity="info" icon={false}>
          {translate(decision?.hearingBy ? 'desk.slotOfNotification' : 'desk.slotOfPlan')}: <Day on={day} />
        </Alert>
      ) : null}
      {inputs('method')}
      {method === 'video' ? null : inputs('place')}
      {method === 'video' ? inputs('link') : null}
      <FieldGrid>{inputs('startsAt', 'endsAt', 'chairId', 'secretaryId')}</FieldGrid>
      {inputs('earlierAgreed')}
    </>
  );
}

/** A letter arrives later than a text message: the day of the hearing moves with the channel, its hours stay. */
function useDayOfChannel(application: Application | undefined): string | undefined {
  const { data: plans = [] } = useHearingPlans(application?.id ?? '');
  const { getValues, setValue } = useFormContext();
  const channel: unknown = useWatch({ name: 'noticeChannel' });
  const before = useRef(channel);
  const day = hearingDay(application && openDecision(application), plans, channel);
  useEffect(() => {
    if (day && before.current !== channel) {
      before.current = channel;
      for (const name of ['startsAt', 'endsAt']) {
        const typed: unknown = getValues(name);
        setValue(name, `${day}${typeof typed === 'string' ? typed.slice(day.length) : ''}`, { shouldDirty: true });
      }
    }
  }, [channel, day, getValues, setValue]);
  return day;
}
