import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Client } from '../support/api.ts';

/** What came back of each field, by its name in the schema: `Applicant.name`. */
export type Answered = Map<string, Set<string>>;

/** A root field with the arguments it is asked with. */
export interface Root {
  readonly field: string;
  readonly call: string;
}

interface Place {
  readonly type: GraphQLObjectType;
  /** From the root to here, each with its arguments. */
  readonly path: readonly { readonly field: string; readonly call: string }[];
}

/** So many fields that hold other types are asked for at once. */
const together = 8;

export class SchemaWalk {
  readonly #schema: GraphQLSchema;
  readonly #client: Client;
  readonly answered: Answered = new Map();
  /** Roots the reader may not ask for. */
  readonly refused = new Set<string>();

  constructor(schema: GraphQLSchema, client: Client) {
    this.#schema = schema;
    this.#client = client;
  }

  /**
   * Asks for every field of every type that can be reached from the roots, each type from the first root that leads to
   * it; from each field that leads to a type, for all plain fields of that type.
   */
  async walk(roots: readonly Root[]): Promise<void> {
    const seen = new Set<string>();
    for (const root of roots) {
      const query = this.#schema.getQueryType()?.getFields()[root.field];
      const type = query && getNamedType(query.type);
      if (!isObjectType(type)) {
        continue;
      }
      if (!(await this.#ask({ type, path: [root] }, []))) {
        this.refused.add(root.field);
        continue;
      }
      const places: Place[] = [{ type, path: [root] }];
      for (let place = places.shift(); place; place = places.shift()) {
        if (!seen.has(place.type.name)) {
          seen.add(place.type.name);
          const fields = branches(place.type);
          for (let at = 0; at < fields.length; at += together) {
            await this.#ask(place, fields.slice(at, at + together));
          }
          const { path } = place;
          places.push(
            ...fields.map(field => ({
              type: typeOf(field),
              path: [...path, { field: field.name, call: callOf(field) }],
            })),
          );
        }
      }
    }
  }

  /** Whether there was an answer at all; a field that is refused is null in it. */
  async #ask({ type, path }: Place, fields: readonly GraphQLField<unknown, unknown>[]): Promise<boolean> {
    const inner = [
      ...leaves(type),
      ...fields.map(field => `${callOf(field)} { __typename ${leaves(typeOf(field)).join(' ')} }`),
    ];
    const selection = path.reduceRight((inside, { call }) => `${call} { ${inside} }`, `__typename ${inner.join(' ')}`);
    const { data, errors } = await this.#client.send(`{ ${selection} }`);
    const [first] = errors ?? [];
    if (first?.extensions.code === 'QUERY_TOO_LARGE' && fields.length > 1) {
      const answers = [];
      for (const field of fields) {
        answers.push(await this.#ask({ type, path }, [field]));
      }
      return answers.some(Boolean);
    }
    if (first && !['FORBIDDEN_OR_UNKNOWN', 'NO_CALENDAR'].includes(first.extensions.code)) {
      throw new Error(`${selection}: ${JSON.stringify(first)}`);
    }
    const root = this.#schema.getQueryType();
    if (root && data) {
      this.#note(root, data);
    }
    return data !== null && data !== undefined && Object.values(data).some(value => value !== null);
  }

  #note(type: GraphQLObjectType, data: object): void {
    for (const [name, value] of Object.entries(data)) {
      const field = type.getFields()[name];
      for (const one of Array.isArray(value) ? value.flat() : [value]) {
        if (field && one !== null) {
          const inner = getNamedType(field.type);
          if (isObjectType(inner)) {
            this.#note(inner, one as object);
          } else {
            const key = `${type.name}.${name}`;
            const texts = this.answered.get(key) ?? new Set();
            texts.add(typeof one === 'string' ? one : JSON.stringify(one));
            this.answered.set(key, texts);
          }
        }
      }
    }
  }
}

const typeOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType => {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) {
    throw new Error(`${field.name} leads to no type`);
  }
  return type;
};

/** Of a page inside another one, few. */
const callOf = ({ name, args }: GraphQLField<unknown, unknown>): string =>
  args.some(arg => arg.name === 'first') ? `${name}(first: 3)` : name;

const branches = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(field => isObjectType(getNamedType(field.type)));
const leaves = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter(field => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);

/** Fields that can hold a text: of every type that some query leads to. */
export function textFields(schema: GraphQLSchema): readonly string[] {
  const seen = new Set<GraphQLObjectType>();
  const query = schema.getQueryType();
  const types = query ? [query] : [];
  for (let type = types.shift(); type; type = types.shift()) {
    if (!seen.has(type)) {
      seen.add(type);
      types.push(...branches(type).map(typeOf));
    }
  }
  const whole = ['Int', 'Float', 'Boolean', 'ID', 'Day', 'Moment'];
  return [...seen].flatMap(type =>
    Object.values(type.getFields())
      .filter(field => isScalarType(getNamedType(field.type)))
      .filter(field => !whole.includes(getNamedType(field.type).name))
      .map(field => `${type.name}.${field.name}`),
  );
}
