import { GraphQLScalarType, Kind } from 'graphql';
import { isBin, isIin } from '../applications/identity.rules.ts';
import { isPhone } from '../applications/phone.rules.ts';
import { badInput } from '../errors.ts';

/** Checks at the edge: a value that gets past these is what its name says. */

function textScalar(name: string, description: string, parse: (text: string) => string | undefined): GraphQLScalarType {
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value.trim()) : undefined;
    if (parsed === undefined) {
      throw badInput({ [name]: `not${name}` });
    }
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: read,
    parseLiteral: node => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const longestText = 2000;
const longestLetter = 20_000;
const when = (holds: boolean, text: string) => (holds ? text : undefined);
const isPlain = (text: string, longest: number) =>
  text.length > 0 && text.length <= longest && !/[^\P{Cc}\t\n\r]/u.test(text);

export const Text = textScalar('Text', 'Text of 1 to 2000 characters, without surrounding blanks.', text =>
  when(isPlain(text, longestText), text),
);
export const Letter = textScalar(
  'Letter',
  'Text of 1 to 20000 characters, such as a complaint or the reasons of a decision, without surrounding blanks.',
  text => when(isPlain(text, longestLetter), text),
);
export const Iin = textScalar('Iin', 'Individual identification number: 12 digits with a valid check digit.', text =>
  when(isIin(text), text),
);
export const Bin = textScalar('Bin', 'Business identification number: 12 digits with a valid check digit.', text =>
  when(isBin(text), text),
);
export const Phone = textScalar('Phone', 'Telephone number in E.164 form, such as +77012345678.', text =>
  when(isPhone(text), text),
);
export const Email = textScalar('Email', 'E-mail address.', text =>
  when(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254, text),
);
export const Uuid = textScalar('Uuid', 'A UUID, made by the caller.', text =>
  when(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text), text.toLowerCase()),
);
export const CountryCode = textScalar('CountryCode', 'Two-letter country code of ISO 3166-1.', text =>
  when(/^[A-Z]{2}$/.test(text), text),
);

function temporalScalar<T extends { toString(): string }>(
  name: string,
  description: string,
  from: (text: string) => T,
): GraphQLScalarType<T, string> {
  const read = (value: unknown): T => {
    try {
      return from(String(value));
    } catch {
      throw badInput({ [name]: `not${name}` });
    }
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: read,
    parseLiteral: node => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const Day = temporalScalar('Day', 'A legal day, yyyy-mm-dd, in the time zone of the department.', text =>
  Temporal.PlainDate.from(text),
);
export const Moment = temporalScalar('Moment', 'A moment in UTC, such as 2026-03-02T05:00:00Z.', text =>
  Temporal.Instant.from(text),
);

export const FactsObject = new GraphQLScalarType({
  name: 'Facts',
  description: 'Facts of an act as an object: numbers, dates and reasons, no personal data.',
  serialize: value => value,
});

export const StoredObject = new GraphQLScalarType({
  name: 'StoredObject',
  description: 'What was stored, an object in the words of the input it came by.',
  serialize: value => value,
});

/** Inputs name records by id; the services work with whole numbers. */
export const RecordId = new GraphQLScalarType<number, string>({
  name: 'RecordId',
  description: 'Id of a record, as given in a field of type ID.',
  serialize: String,
  parseValue: readId,
  parseLiteral: node => readId(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
});

export function readId(value: unknown): number {
  const id = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647) {
    throw badInput({ id: 'notRecordId' });
  }
  return id;
}
