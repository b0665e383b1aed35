import { Alert } from '@mui/material';
import {
  ArrayInput,
  DateInput,
  DateTimeInput,
  NumberInput,
  required,
  SimpleFormIterator,
  TextInput,
  useTranslate,
} from 'react-admin';
import { CompetentBodyInput } from '../complaints/CompetentBodyInput.tsx';
import { ReviewerInput } from '../complaints/ReviewerInput.tsx';
import { ReasonInput } from '../hearings/ReasonInput.tsx';
import { ColleagueInput } from '../officers/ColleagueInput.tsx';
import { OfficerInput } from '../officers/OfficerInput.tsx';
import type { ActField } from './act.ts';
import { useCaseChoices } from './caseChoices.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { useFieldLabel } from './fieldLabel.ts';
import { ResourceInput } from './ResourceInput.tsx';
import { YesNoInput } from './YesNoInput.tsx';

interface ActInputProps {
  readonly field: ActField;
  readonly source?: string;
}

/** The input for one field of an act, by the type the server gave it. */
export function ActInput({ field, source = field.name }: ActInputProps) {
  const translate = useTranslate();
  const choices = useCaseChoices();
  const ofCase = field.reference ? choices[field.reference] : undefined;
  const label = useFieldLabel()(field.name);
  const validate = field.required ? required() : undefined;
  const common = { source, label, helperText: false as const, ...(validate ? { validate } : {}) };

  if (field.fields?.length) {
    return field.list ? (
      <ArrayInput {...common}>
        <SimpleFormIterator disableReordering disableClear fullWidth>
          {field.fields.map(inner => (
            <ActInput key={inner.name} field={inner} />
          ))}
        </SimpleFormIterator>
      </ArrayInput>
    ) : (
      <>
        {field.fields.map(inner => (
          <ActInput key={inner.name} field={inner} source={`${source}.${inner.name}`} />
        ))}
      </>
    );
  }
  if (ofCase?.length === 0) {
    return field.required ? <Alert severity="info">{translate('acts.nothingToChoose', { field: label })}</Alert> : null;
  }
  if (ofCase) {
    return <ChoiceInput {...common} list={field.list} choices={ofCase} />;
  }
  if (field.reference === 'officers') {
    return <OfficerInput {...common} />;
  }
  if (field.reference === 'colleagues') {
    return <ColleagueInput {...common} />;
  }
  if (field.reference === 'reviewingBodies') {
    return <CompetentBodyInput {...common} />;
  }
  if (field.reference === 'complaintReviewers') {
    return <ReviewerInput {...common} />;
  }
  if (field.reference === 'refusalReasons') {
    return <ReasonInput {...common} />;
  }
  if (field.reference) {
    return <ResourceInput {...common} reference={field.reference} />;
  }
  if (field.choices.length > 0) {
    return (
      <ChoiceInput
        {...common}
        list={field.list}
        choices={field.choices.map(({ value, label: name }) => ({
          id: value,
          name: translate(`${kindOf(field.type)}.${value}`, { _: name }),
        }))}
      />
    );
  }
  switch (field.type) {
    case 'Day':
      return <DateInput {...common} />;
    case 'Moment':
      return <DateTimeInput {...common} />;
    case 'Int':
      return <NumberInput {...common} step={1} />;
    case 'Float':
      return <NumberInput {...common} min={0} {...(isMoney(field.name) ? { helperText: 'field.moneyHint' } : {})} />;
    case 'Boolean':
      return <YesNoInput {...common} />;
    default:
      return <TextInput {...common} {...(isLongText(field.name) ? { multiline: true, minRows: 2 } : {})} />;
  }
}

const isMoney = (name: string) => /tenge|amount/i.test(name);
const isLongText = (name: string) =>
  /reason|note|text|missing|what|correction|matter|measure|explanations|^question$|^answer$|demands|measure/i.test(
    name,
  );
/** The dashboard's words for the values of an enum stand under its name: PaymentMethod under `paymentMethod`. */
const kindOf = (type: string) => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
