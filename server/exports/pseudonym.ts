import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';

/**
 * Names of cases for those who may not know which case it is. Made with keys of the server's secret: the same as long as
 * that stays, and of no use to whoever does not have it.
 */
export interface Pseudonyms {
  /** The name of a case: 32 hexadecimal digits. */
  readonly nameOf: (caseId: number) => string;
  /** Where a reading stands after the case, sealed: only the server reads it. 32 hexadecimal digits. */
  readonly placeAfter: (caseId: number) => string;
  /** Back again; undefined for what is no such place. */
  readonly caseBefore: (place: string) => number | undefined;
}

export function pseudonyms(secret: string): Pseudonyms {
  const keyFor = (what: string) => Buffer.from(hkdfSync('sha256', secret, '', `case table: ${what}`, 32));
  const [names, places] = [keyFor('name'), keyFor('place')];
  return {
    nameOf: caseId => createHmac('sha256', names).update(String(caseId)).digest('hex').slice(0, 32),
    placeAfter: caseId => {
      // One block, which begins with zeros: so a made-up place is told from a true one.
      const cipher = createCipheriv('aes-256-ecb', places, null).setAutoPadding(false);
      const block = Buffer.alloc(16);
      block.writeBigUInt64BE(BigInt(caseId), 8);
      return Buffer.concat([cipher.update(block), cipher.final()]).toString('hex');
    },
    caseBefore: place => {
      if (!/^[0-9a-f]{32}$/.test(place)) {
        return undefined;
      }
      const decipher = createDecipheriv('aes-256-ecb', places, null).setAutoPadding(false);
      const block = Buffer.concat([decipher.update(Buffer.from(place, 'hex')), decipher.final()]);
      const id = block.readBigUInt64BE(8);
      return block.readBigUInt64BE(0) === 0n && id < 2n ** 31n ? Number(id) : undefined;
    },
  };
}
