import { useShowContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { ActField, AllowedAct } from '../acts/act.ts';
import { ActInput } from '../acts/ActInput.tsx';
import type { Application } from '../applications/application.ts';
import { asTyped } from '../dates/format.ts';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { hearingOf } from './hearing.ts';
import { openDecision } from './slot.ts';

type Values = Readonly<Record<string, unknown>>;

/** Only of people who came: nobody said anything where nobody was. */
const ofAttendance = ['participants', 'representative', 'explanations', 'questions'];

/** The minutes have a list of questions even where none was put. */
const mayBeEmpty = (field: ActField) => (field.name === 'questions' ? { ...field, required: false } : field);

/** The minutes of article 74 of the Code; where nobody came they are short. */
export function MinutesFields({ act }: { act: AllowedAct }) {
  const nobody = useWatch({ name: 'attended' }) === false;
  const inputs = (...names: readonly string[]) =>
    names
      .filter(name => !(nobody && ofAttendance.includes(name)))
      .flatMap(name => act.fields.filter(field => field.name === name))
      .map(field => <ActInput key={field.name} field={mayBeEmpty(field)} />);
  return (
    <>
      {inputs('attended')}
      <FieldGrid>{inputs('startedAt', 'endedAt')}</FieldGrid>
      {inputs('place')}
      <FieldGrid>{inputs('chairId', 'secretaryId')}</FieldGrid>
      {inputs('participants', 'representative', 'matter', 'explanations', 'questions', 'madeBy')}
    </>
  );
}

/** What was typed of people stays in the form while it says that nobody came, and is not sent. */
export function minutesToSend(values: Values): Values {
  return values['attended'] === false
    ? { ...values, ...Object.fromEntries(ofAttendance.map(name => [name, null])) }
    : values;
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
