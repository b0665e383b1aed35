import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { act, complaintOf, file, filing, moment, reviewerOf } from '../complaints/desk.ts';
import { addCases, plan, rowsOfApi, start, unitOf } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { listen } from './listen.ts';

const api = await createApi();
const { supervisor, officer, registrar, aidos, head } = await unitOf(api);
const ofBody = await reviewerOf(api, 'superior');
const ofAnother = await reviewerOf(api, 'quality');
const soon = { timeout: 10_000 };

test('a complaint is told with its case, to the department and to the body before which it is, and to no other', async () => {
  const [id] = await addCases(api, 1, { holder: officer });
  const ears = await Promise.all([head, ofBody, ofAnother].map(one => listen(one)));
  await expect.poll(() => ears.map(({ batches }) => batches.length), soon).toEqual([1, 1, 1]);
  const [department, body, another] = ears;
  const complaint = await file(
    registrar,
    filing({ applicationId: String(id), subject: 'omission', arrivedAt: moment('2026-03-02T10:00') }),
  );
  await act(registrar, 'registerComplaint', complaint.id, { number: 'Ш-1' });
  await expect.poll(() => department?.heard('complaint'), soon).toEqual([complaint.id]);
  await expect.poll(() => department?.heard('application'), soon).toEqual([String(id)]);
  const told = department?.batches.flatMap(({ items }) => items).filter(({ kind }) => kind === 'complaint');
  expect(told?.at(-1)?.version).toBe((await complaintOf(registrar, complaint.id, 'version'))['version']);
  await expect.poll(() => body?.heard('complaint'), soon).toEqual([complaint.id]);
  expect(another?.batches.flatMap(({ items }) => items)).toEqual([]);
});

test('a date that climbs is told to whoever may see it', async () => {
  const [id] = await addCases(api, 1, { holder: officer });
  const rows = rowsOfApi(api);
  const { rows: made } = await sql<{ id: number }>`
    insert into deadline (application_id, kind, start_event, start_on, amount, direction, provision, calendar_version,
      due_on, due_at, provisional)
    select ${id}::int, 'stage', 'registered', '2026-03-02', 1, 'forward', 'EDU-10.3', max(id), '2026-03-03', now(), false
    from calendar_version returning id`.execute(rows);
  const [within, outside] = await Promise.all([listen(head), listen(ofAnother)]);
  await expect.poll(() => [within.batches.length, outside.batches.length], soon).toEqual([1, 1]);
  const deadlineId = made[0]?.id ?? 0;
  await sql`
    insert into escalation (deadline_id, rank, tells, step_at, recorded_at, is_breach)
    values (${deadlineId}, 0, 'unitHead', now(), now(), false)`.execute(rows);
  await expect.poll(() => within.heard('escalation'), soon).toEqual([String(deadlineId)]);
  expect(outside.heard('escalation')).toEqual([]);
});

test('how far a reassignment is, is told to whoever planned it, each case to those who had or have it', async () => {
  const ids = await addCases(api, 450, { holder: officer });
  const made = await plan(
    supervisor,
    { applicationIds: ids.map(String) },
    { spread: 'named', toOfficerIds: [String(aidos.officerId)] },
  );
  const [planner, former, clerk] = await Promise.all([supervisor, officer, registrar].map(one => listen(one)));
  await expect.poll(() => [planner, former, clerk].map(ear => ear?.batches.length), soon).toEqual([1, 1, 1]);
  await start(supervisor, made);
  await runJobs(api);
  await expect.poll(() => former?.heard('application').length, soon).toBe(450);
  await expect.poll(() => planner?.heard('reassignment'), soon).toEqual([made.id]);
  await expect.poll(() => former?.heard('officerNote').length, soon).toBe(1);
  expect(clerk?.heard('reassignment')).toEqual([]);
});
