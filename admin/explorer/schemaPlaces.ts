import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A type, or one of its fields or values: what it is called, of what type it is, what is said of it. */
export interface SchemaPlace {
  readonly name: string;
  readonly text: string;
  /** As GraphQL writes it, and the name behind it to go to. */
  readonly type?: string;
  readonly goesTo?: string;
  readonly args?: readonly SchemaPlace[];
  readonly required?: boolean;
}

/** What a type consists of. */
export function placesOf(type: GraphQLNamedType): readonly SchemaPlace[] {
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({ name, text: description ?? '' }));
  }
  if (isObjectType(type)) {
    return Object.values(type.getFields()).map(field => ({ ...placeOf(field), args: field.args.map(argumentOf) }));
  }
  return isInputObjectType(type) ? Object.values(type.getFields()).map(placeOf) : [];
}

interface Typed {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type: GraphQLType;
}

function placeOf({ name, description, type }: Typed): SchemaPlace {
  return {
    name,
    text: description ?? '',
    type: type.toString(),
    goesTo: getNamedType(type).name,
  };
}

function argumentOf(argument: GraphQLArgument): SchemaPlace {
  return { ...placeOf(argument), required: isRequiredArgument(argument) };
}

export interface Found {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

const mostFound = 40;

/** Types and fields whose name has the text in it, those of the root first. */
export function findPlaces(schema: GraphQLSchema, text: string): readonly Found[] {
  const wanted = text.trim().toLowerCase();
  if (!wanted) {
    return [];
  }
  const query = schema.getQueryType();
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const inOrder = [...types.filter(type => type === query), ...types.filter(type => type !== query)];
  return inOrder
    .flatMap(type => [
      ...(type.name.toLowerCase().includes(wanted)
        ? [{ path: type.name, type: type.name, text: type.description ?? '' }]
        : []),
      ...placesOf(type)
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .map(place => ({ path: `${type.name}.${place.name}`, type: type.name, text: place.text })),
    ])
    .slice(0, mostFound);
}
