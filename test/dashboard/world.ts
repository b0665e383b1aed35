import { sql } from 'kysely';
import { rowsOf } from '../../server/database/rows.ts';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { dayOff, draft as draftYear } from '../calendar/drafts.ts';
import { act, bodyOf, file, filing, moment } from '../complaints/desk.ts';
import { announce, denied, draft } from '../hearings/desk.ts';
import { plan } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { count } from '../support/figures.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Something for every page to show, and a person of every role who may open them all. */
export async function createWorld() {
  const api = await createApi();
  const cast = await castOf(api, 'education');
  const { education: providerId, office: officeId, units } = api.place;
  const everybody = await api.person(
    'Әлия Сейітқызы',
    { role: 'officer', scope: 'provider', providerId, unitId: units.education },
    { role: 'supervisor', scope: 'provider', providerId, unitId: units.education },
    { role: 'clerk', scope: 'office', officeId },
    { role: 'administrator', scope: 'country' },
    { role: 'reviewer', scope: 'body', bodyId: await bodyOf(api, 'superior') },
  );
  const closed = await caseIn(cast, 'corporation', 'closed');
  const running = await caseIn({ ...cast, officer: everybody }, 'portal', 'inquiry');
  const heard = await denied({ ...cast, officer: everybody });
  await announce({ ...cast, officer: everybody }, heard, '2026-03-10T11:00', '2026-03-12');
  const drafted = await denied({ ...cast, officer: everybody }, 'portal');
  await draft({ ...cast, officer: everybody }, drafted);
  const { receiptNumber } = await caseOf(cast.officer, await caseIn(cast, 'portal', 'originals'), 'receiptNumber');
  const [grant] = (await everybody.query(`{ officer(id: ${cast.portal.officerId}) { grants { id } } }`)).officer.grants;
  await everybody.query('mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { id } }', {
    input: { grantId: grant.id, name: 'portal-01' },
  });
  const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
  await analyst.query('mutation ($input: IssueOwnKeyInput!) { issueOwnKey(input: $input) { id } }', {
    input: { name: 'notebook', days: 90, covers: 'figures' },
  });
  // With so few cases nothing would be shown of the reports.
  await everybody.query(
    'mutation ($input: SetFigureThresholdInput!) { setFigureThreshold(input: $input) { amount } }',
    {
      input: { amount: 1, reason: 'So few cases' },
    },
  );
  api.clock.set('2026-03-10T20:00');
  await sweepEscalations(api.server.services);
  const { escalations } = await everybody.query('{ escalations(filter: { mine: true }, first: 1) { items { id } } }');
  const missed: string = escalations.items[0].id;
  api.clock.set('2026-03-12T12:00');
  const filed = filing({ applicationId: closed, subject: 'omission', arrivedAt: moment('2026-03-12T09:00') });
  const { id: complaint } = await file(cast.registrar, filed);
  await act(cast.registrar, 'registerComplaint', complaint, { number: 'Ж-7' });
  await act(cast.head, 'forwardComplaint', complaint);
  await sql`update notice set state = 'failed', trouble = 'undelivered' where channel = 'sms' and kind = 'accepted'`.execute(
    rowsOf(api.database.orm.em.fork()),
  );
  const { id: planned } = await plan(everybody, { applicationIds: [running, closed] });
  const { id: draftId } = await draftYear(everybody, [dayOff('2026-03-13')]);
  await count(api);
  const clerk = String(cast.clerk.officerId);
  const receipt = String(receiptNumber);
  return {
    api,
    everybody,
    analyst,
    providerId,
    clerk,
    draftId,
    closed,
    running,
    heard,
    drafted,
    complaint,
    missed,
    planned,
    receipt,
  };
}
