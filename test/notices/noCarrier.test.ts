import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { intake, open } from '../support/intake.ts';
import { runJobs } from '../support/jobs.ts';
import { castOf } from '../support/people.ts';
import { noticeOf } from './outbox.ts';

const api = await createApi({ now: '2026-03-02T10:00', env: { DEMO_CARRIERS: 'off' } });
const cast = await castOf(api, 'education');

test('where no carrier is configured and it is no demo, a message fails at once and counts for nothing', async () => {
  const { applicant } = intake(api, 'education', 'corporation');
  const changes = { applicant: { ...applicant, email: 'aigul@example.kz' } };
  const { id } = await open(cast.clerk, intake(api, 'education', 'corporation', changes));
  await runJobs(api);
  for (const channel of ['sms', 'email']) {
    expect(await noticeOf(cast.officer, id, 'accepted', channel)).toMatchObject({
      state: 'failed',
      trouble: 'noCarrier',
      carrier: 'none',
      attempts: 1,
      sentAt: null,
      deliveredAt: null,
    });
  }
});

test('the cabinet needs no carrier: the entry is there', async () => {
  const { id } = await open(cast.portal, intake(api, 'education', 'portal'));
  await runJobs(api);
  expect(await noticeOf(cast.officer, id, 'accepted', 'cabinet')).toMatchObject({ state: 'delivered' });
});
