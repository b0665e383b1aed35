import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLog } from '../../server/log.ts';

/** What is written, line by line, as objects without the time and the process. */
function logged(write: (log: ReturnType<typeof createLog>) => void): unknown[] {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  write(createLog({ logLevel: 'info' }, stream));
  return lines.map(line => {
    const { time: _time, pid: _pid, ...rest } = JSON.parse(line) as Record<string, unknown>;
    return rest;
  });
}

const quoting = Object.assign(new Error('insert into applicant (name) values (Аружан Серікқызы)'), { code: '23505' });

test('an error is logged by its kind, code and place; its message, which may quote a row, is not', () => {
  const [byName, bare, asFastifyDoes, named] = logged(log => {
    log.error({ err: quoting }, 'request failed');
    log.error(quoting);
    log.error({ err: quoting }, quoting.message);
    log.error({ err: quoting, event: 'graphql failed' });
  });
  const err = {
    kind: 'Error',
    code: '23505',
    at: expect.arrayContaining([expect.stringMatching(/^ {4}at /)]) as unknown,
  };
  expect(byName).toEqual({ level: 50, event: 'request failed', err });
  expect(bare).toEqual({ level: 50, event: 'error', err });
  expect(asFastifyDoes).toEqual({ level: 50, event: 'error', err });
  expect(named).toEqual({ level: 50, event: 'graphql failed', err });
});

test('fields that name a person are left out wherever they come from', () => {
  const [line] = logged(log => {
    log.info(
      { applicant: { iin: '900101300123', phone: '+77010000000', email: 'a@example.kz', kind: 'person' } },
      'seen',
    );
  });
  expect(line).toEqual({ level: 30, event: 'seen', applicant: { kind: 'person' } });
});
