import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getOperationAST,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLNamedType,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { DomainError } from '../errors.ts';
import { costTable, isReport } from './costTable.ts';

type Variables = Readonly<Record<string, unknown>>;
/** A sum of which only the sizes of pages are not known before the variables are. */
type Term = (variables: Variables) => number;

/** What is known of an operation from its text alone; made once for each text, and kept with its document. */
export interface OperationCost {
  readonly operation: OperationTypeNode;
  /** The fields it asks of the root, introspection left out. */
  readonly roots: readonly string[];
  readonly of: Term;
}

const known = new WeakMap<DocumentNode, Map<string, OperationCost>>();

/** Of a valid document; undefined where it has no such operation. */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): OperationCost | undefined {
  const ofDocument = known.get(document) ?? new Map<string, OperationCost>();
  known.set(document, ofDocument);
  const found = ofDocument.get(operationName ?? '');
  if (found) {
    return found;
  }
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) {
    return undefined;
  }
  const reading = new Reading(schema, document, operation);
  const roots = reading.fieldsOf(root, operation.selectionSet).map(({ node }) => node.name.value);
  const cost = {
    operation: operation.operation,
    roots: [...new Set(roots)],
    of: reading.selection(root, operation.selectionSet, undefined),
  };
  ofDocument.set(operationName ?? '', cost);
  return cost;
}

interface Selected {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Selections one operation may come to with its fragments spread: a short text can make billions of them. */
const mostSelections = 20_000;

class Reading {
  #seen = 0;
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, { typeName: string; selections: SelectionSetNode }>;

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#operation = operation;
    this.#fragments = new Map(
      document.definitions.flatMap(one =>
        one.kind === Kind.FRAGMENT_DEFINITION
          ? [[one.name.value, { typeName: one.typeCondition.name.value, selections: one.selectionSet }] as const]
          : [],
      ),
    );
  }

  /** The fields selected of a type, also through fragments: each of these once, as it is run. One field named twice counts twice. */
  fieldsOf(type: GraphQLNamedType, { selections }: SelectionSetNode, spread = new Set<string>()): readonly Selected[] {
    this.#seen += selections.length;
    if (this.#seen > mostSelections) {
      throw new DomainError('QUERY_TOO_LARGE');
    }
    return selections.flatMap(node => {
      if (node.kind === Kind.FIELD) {
        const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
        return field ? [{ node, field }] : [];
      }
      if (node.kind === Kind.INLINE_FRAGMENT) {
        return this.fieldsOf(this.#typeNamed(node.typeCondition?.name.value) ?? type, node.selectionSet, spread);
      }
      const name = node.name.value;
      const fragment = spread.has(name) ? undefined : this.#fragments.get(name);
      spread.add(name);
      return fragment ? this.fieldsOf(this.#typeNamed(fragment.typeName) ?? type, fragment.selections, spread) : [];
    });
  }

  selection(type: GraphQLNamedType, selections: SelectionSetNode, page: Term | undefined): Term {
    return sumOf(this.fieldsOf(type, selections).map(selected => this.#field(type, selected, page)));
  }

  #field(parent: GraphQLNamedType, { node, field }: Selected, page: Term | undefined): Term {
    const type = getNamedType(field.type);
    const extra = this.#extra(parent, node, field);
    if (!isCompositeType(type) || !node.selectionSet) {
      return extra;
    }
    const ownPage = this.#pageOf(node, field);
    const items = this.selection(type, node.selectionSet, ownPage);
    if (!isList(field.type)) {
      return variables => extra(variables) + 1 + items(variables);
    }
    // The items of a page are as many as the page wants.
    const size = ownPage ?? page ?? (() => costTable.plainList);
    return variables => extra(variables) + size(variables) * (1 + items(variables));
  }

  #extra(parent: GraphQLNamedType, node: FieldNode, { name }: GraphQLField<unknown, unknown>): Term {
    if (parent === this.#schema.getMutationType()) {
      return () => costTable.act;
    }
    if (parent !== this.#schema.getQueryType()) {
      return () => 0;
    }
    const own = costTable.roots[name];
    return own === undefined && isReport(name) ? this.#reportOf(node) : () => own ?? 0;
  }

  #reportOf(node: FieldNode): Term {
    const { report, reportGrouping } = costTable;
    const given = node.arguments?.find(({ name }) => name.value === 'groupBy')?.value;
    if (given?.kind !== Kind.VARIABLE) {
      const groupings = valuesIn(given);
      return () => report + groupings * reportGrouping;
    }
    const usual = valuesIn(this.#defaultOf(given.name.value));
    return variables => {
      const value = variables[given.name.value];
      return report + (value === undefined ? usual : itemsIn(value)) * reportGrouping;
    };
  }

  #defaultOf(name: string): ValueNode | undefined {
    return this.#operation.variableDefinitions?.find(one => one.variable.name.value === name)?.defaultValue;
  }

  #pageOf(node: FieldNode, { args }: GraphQLField<unknown, unknown>): Term | undefined {
    const first = args.find(({ name }) => name === 'first');
    if (!first) {
      return undefined;
    }
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    return given ? this.#sizeFrom(given, first.defaultValue) : () => pageSize(first.defaultValue);
  }

  #sizeFrom(value: ValueNode, usual: unknown): Term {
    if (value.kind !== Kind.VARIABLE) {
      const size = pageSize(value.kind === Kind.INT ? Number(value.value) : usual);
      return () => size;
    }
    const name = value.name.value;
    const declared = this.#defaultOf(name);
    const fallback = declared?.kind === Kind.INT ? Number(declared.value) : usual;
    return variables => pageSize(variables[name] ?? fallback);
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}

/** How many a list is of; one value stands for a list of it. */
function valuesIn(list: ValueNode | undefined): number {
  return list?.kind === Kind.LIST ? list.values.length : list && list.kind !== Kind.NULL ? 1 : 0;
}

function itemsIn(list: unknown): number {
  return Array.isArray(list) ? list.length : list === null ? 0 : 1;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function pageSize(wanted: unknown): number {
  const { usualPage, largestPage } = costTable;
  return typeof wanted === 'number' && Number.isFinite(wanted)
    ? Math.min(Math.max(Math.trunc(wanted), 1), largestPage)
    : usualPage;
}

function sumOf(terms: readonly Term[]): Term {
  return variables => terms.reduce((sum, term) => sum + term(variables), 0);
}
