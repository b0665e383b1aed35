import { type GraphQLNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createSchema } from '../../server/graphql/schema.ts';
import { isProvisionId } from '../../server/law/provisions.ts';

const types = Object.values(createSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const ours = types.filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name));

/** Every place of a type that a reader of the schema meets, with what is said of it. */
function described(type: GraphQLNamedType): [place: string, text: string][] {
  const places: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      places.push([`${type.name}.${field.name}`, field.description]);
      places.push(
        ...field.args.map((arg): [string, string | null | undefined] => [
          `${type.name}.${field.name}(${arg.name})`,
          arg.description,
        ]),
      );
    }
  }
  if (isInputObjectType(type)) {
    places.push(
      ...Object.values(type.getFields()).map((field): [string, string | null | undefined] => [
        `${type.name}.${field.name}`,
        field.description,
      ]),
    );
  }
  if (isEnumType(type)) {
    places.push(
      ...type
        .getValues()
        .map(({ name, description }): [string, string | null | undefined] => [`${type.name}.${name}`, description]),
    );
  }
  return places.map(([place, text]) => [place, text ?? '']);
}

describe('The schema', () => {
  test('describes every type, field, argument and word of an enum', () => {
    const rootTypes = ['Query', 'Mutation', 'Subscription'];
    const silent = ours.flatMap(described).filter(([place, text]) => text.trim() === '' && !rootTypes.includes(place));
    expect(silent.map(([place]) => place)).toEqual([]);
  });

  test('cites provisions that exist', () => {
    const cited = ours
      .flatMap(described)
      .flatMap(([place, text]) =>
        [...text.matchAll(/\b(?:EDU|JUS|NFO)-[A-Za-z0-9.-]*[A-Za-z0-9]/g)].map(match => [place, match[0]] as const),
      );
    expect(cited.length).toBeGreaterThan(20);
    const known = (id: string) => isProvisionId(id) || ['a', '.1', '.1a'].some(part => isProvisionId(`${id}${part}`));
    expect(cited.filter(([, id]) => !known(id))).toEqual([]);
  });

  test('names what it has in one way: types begin with a capital, fields and values do not', () => {
    const names = ours.flatMap(type => {
      const fields = isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
      return fields.concat(['Role', 'StartEvent'].includes(type.name) ? [] : values);
    });
    expect(ours.map(({ name }) => name).filter(name => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
    expect(names.filter(name => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([]);
  });

  test('has no act that sets a state: every mutation is a verb of the work', () => {
    const mutations = Object.keys(createSchema().getMutationType()?.getFields() ?? {});
    expect(mutations.filter(name => /^(update|patch|edit)|Status$|State$/.test(name))).toEqual([]);
  });
});
