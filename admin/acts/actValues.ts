import { isRecord } from '../data/errors.ts';
import { toMoment } from '../dates/format.ts';
import type { ActField } from './act.ts';
import type { CaseChoices } from './caseChoices.ts';

type Values = Readonly<Record<string, unknown>>;

/** Only the fields the server asked for, in the shapes it expects; what was left empty is not sent. */
export function toInput(fields: readonly ActField[], values: Values): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    const value = toInputValue(field, values[field.name]);
    if (value !== undefined) {
      input[field.name] = value;
    }
  }
  return input;
}

function toInputValue(field: ActField, value: unknown): unknown {
  if (field.list) {
    const items = Array.isArray(value) ? value.map(item => single(field, item)).filter(item => item !== undefined) : [];
    return items.length > 0 || field.required ? items : undefined;
  }
  return single(field, value);
}

function single(field: ActField, value: unknown): unknown {
  if (value === null || value === undefined || value === '') {
    return undefined;
  }
  if (field.fields?.length) {
    return isRecord(value) ? toInput(field.fields, value) : undefined;
  }
  return field.type === 'Moment' && typeof value === 'string' && !/(Z|[+-]\d\d:\d\d)$/.test(value)
    ? toMoment(value)
    : value;
}

/** What a form opens with: whatever the case leaves no choice about. A yes or no of the law is never filled in ahead. */
export function initialValues(fields: readonly ActField[], choices: CaseChoices): Record<string, unknown> {
  const values = fields.map(field => [field.name, initialValue(field, choices)]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function initialValue(field: ActField, choices: CaseChoices): unknown {
  const ofCase = field.reference ? choices[field.reference] : undefined;
  if (field.fields?.length) {
    if (field.list) {
      return field.required ? rowsOf(field.fields, choices) : undefined;
    }
    return initialValues(field.fields, choices);
  }
  if (field.list) {
    return ofCase?.filter(choice => choice.given).map(choice => choice.id);
  }
  return ofCase?.length === 1 && field.required ? ofCase[0]?.id : undefined;
}

/** A list about parts of the case, such as answers per document, opens with a row for each of them. */
function rowsOf(fields: readonly ActField[], choices: CaseChoices): readonly Record<string, unknown>[] {
  const about = fields.find(field => field.reference && choices[field.reference]);
  const parts = about?.reference ? (choices[about.reference] ?? []) : [];
  return about && parts.length > 0 ? parts.map(part => ({ [about.name]: part.id })) : [initialValues(fields, choices)];
}
