/** A place in the write-ahead log of the primary, as PostgreSQL writes it, such as 16/B374D848, in bytes. */
export function readPosition(text: string | undefined): bigint | undefined {
  const [, high, low] = /^([0-9A-F]{1,8})\/([0-9A-F]{1,8})$/i.exec(text ?? '') ?? [];
  return high === undefined || low === undefined ? undefined : (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

/** The further one of those that are places at all. */
export function furthest(...texts: readonly (string | undefined)[]): bigint | undefined {
  return texts
    .map(readPosition)
    .filter(position => position !== undefined)
    .reduce<bigint | undefined>((most, one) => (most === undefined || one > most ? one : most), undefined);
}

/** Further than any replica will ever be: whoever has seen it reads from the primary. */
export const beyondAll = 'FFFFFFFF/FFFFFFFF';
