import { useEffect } from 'react';
import { useShowContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { ActField, AllowedAct } from '../acts/act.ts';
import { ActInput } from '../acts/ActInput.tsx';
import type { Application } from '../applications/application.ts';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { hearingOf } from './hearing.ts';
import { asTyped, openDecision } from './slot.ts';

/** Only of people who came: nobody said anything where nobody was. */
const ofAttendance = ['participants', 'representative', 'explanations', 'questions'];

/** The minutes have a list of questions even where none was put. */
const mayBeEmpty = (field: ActField) => (field.name === 'questions' ? { ...field, required: false } : field);

/** The minutes of article 74 of the Code; where nobody came they are short. */
export function MinutesFields({ act }: { act: AllowedAct }) {
  const { setValue } = useFormContext();
  const nobody = useWatch({ name: 'attended' }) === false;
  useEffect(() => {
    if (nobody) {
      for (const name of ofAttendance) {
        setValue(name, name === 'participants' || name === 'questions' ? [] : null);
      }
    }
  }, [nobody, setValue]);
  const inputs = (...names: readonly string[]) =>
    names
      .filter(name => !(nobody && ofAttendance.includes(name)))
      .flatMap(name => act.fields.filter(field => field.name === name))
      .map(field => <ActInput key={field.name} field={mayBeEmpty(field)} />);
  return (
    <>
      {inputs('attended')}
      <FieldGrid>{inputs('startedAt', 'endedAt')}</FieldGrid>
      {inputs('place', 'participants', 'representative', 'matter', 'explanations', 'questions', 'madeBy')}
    </>
  );
}

/** As it was arranged; whoever keeps the minutes puts down what was otherwise. */
export function useMinutesDefaults() {
  const { record } = useShowContext<Application>();
  const decision = record && openDecision(record);
  const hearing = decision && hearingOf(decision);
  const applicant = record?.applicant?.name;
  return {
    questions: [],
    participants: [applicant ? { kind: 'applicant', name: applicant } : {}],
    ...(hearing && {
      startedAt: asTyped(hearing.startsAt),
      endedAt: asTyped(hearing.endsAt),
      place: hearing.place ?? hearing.link,
    }),
  };
}
