import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Carrier } from './carrier.ts';

/** Of a demo where nothing is configured: a line a message, in a file a day, to be read and sent by nobody. */
export function fileCarrier(folder: string, channel: string): Carrier {
  return {
    name: 'file',
    async send({ key, to, subject, body, language, kind, receiptNumber, createdAt }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${channel}-${createdAt.toZonedDateTimeISO('UTC').toPlainDate().toString()}.ndjson`);
      const written = await readFile(path, 'utf8').catch(() => '');
      if (!written.includes(`"${key}"`)) {
        const line = { key, createdAt: createdAt.toString(), receiptNumber, kind, language, to, subject, body };
        await appendFile(path, `${JSON.stringify(line)}\n`, { mode: 0o600 });
      }
      return { delivered: true, reference: null };
    },
  };
}
