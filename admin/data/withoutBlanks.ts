import { isRecord } from './errors.ts';

/** What was left empty in a form is not sent. */
export function withoutBlanks(value: unknown): Record<string, unknown> {
  const given = Object.entries(isRecord(value) ? value : {}).filter(
    ([, each]) => each !== null && each !== undefined && each !== '',
  );
  return Object.fromEntries(given.map(([name, each]) => [name, filled(each)]));
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(filled);
  }
  return isRecord(value) ? withoutBlanks(value) : value;
}
