/** Columns of a case whose values the history keeps, before and after an act: none holds text a person wrote. */
const kept = ['number', 'unitId', 'assigneeId', 'registeredAt', 'outcome', 'ground', 'termEndsOn', 'closedAt'] as const;
type Column = (typeof kept)[number];

type Value = string | number | null;
export type Snapshot = ReadonlyMap<Column, Value>;
export type Changes = Readonly<Record<string, { readonly before: Value; readonly after: Value }>>;

export function snapshotOf(
  application: Readonly<Partial<Record<Column, { toString(): string } | number | null>>>,
): Snapshot {
  const plain = (value: { toString(): string } | number | null | undefined) =>
    typeof value === 'number' ? value : (value?.toString() ?? null);
  return new Map(kept.map(column => [column, plain(application[column])]));
}

export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const changed = kept.filter(column => before.get(column) !== after.get(column));
  return Object.fromEntries(
    changed.map(column => [column, { before: before.get(column) ?? null, after: after.get(column) ?? null }]),
  );
}
