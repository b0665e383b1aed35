import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { datesOf } from '../support/dates.ts';
import { intake, open } from '../support/intake.ts';
import { clerkOf, staff } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const clerk = await clerkOf(api);
const education = await staff(api, 'education');
const justice = await staff(api, 'justice');

test('Education, State Corporation: from the receipt to the hand-over', async () => {
  const { registrar, supervisor, officer, head } = education;
  api.clock.set('2026-03-02T10:00');
  const { id } = await open(clerk, intake(api, 'education', 'corporation'));
  await clerk.act('recordPayment', id, { method: 'receipt', reference: 'R-1', paidOn: '2026-03-02', amountTenge: 2162.5 }).catch(() => undefined);

  const dates = await datesOf(clerk, id);
  // Monday 2 March is not counted; 9 and 23-25 March are off (7 and 8 March fall on a weekend).
  expect(dates).toMatchObject({ term: '2026-03-27', dispatch: '2026-03-26', noticeLiteral: '2026-03-19' });
  const { documents } = (await officer.query('query ($id: ID!) { application(id: $id) { documents { id } } }', { id }))['application'];
  const documentIds = documents.map((document: { id: string }) => document.id);

  await clerk.act('sendToProvider', id, { carrier: 'courier', tracking: 'KZ1' });
  api.clock.set('2026-03-03T09:30');
  expect(await registrar.act('recordArrival', id)).toMatchObject({ stage: 'registration' });
  expect(await registrar.act('registerApplication', id, { number: '03-15/1', unitId: String(api.place.units.education) })).toMatchObject({ stage: 'assignment' });
  expect(await supervisor.act('assignOfficer', id, { officerId: String(officer.officerId) })).toMatchObject({ stage: 'completeness' });
  expect(await officer.act('confirmCompleteness', id, { presented: [] })).toMatchObject({ stage: 'inquiry' });
});
