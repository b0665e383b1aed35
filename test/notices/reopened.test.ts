import { expect, test } from 'vitest';
import { act, decision, forwarded, reviewerOf } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { noticesOf } from './outbox.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const reviewer = await reviewerOf(api, 'superior');

/** Of the notices of a case, those made by a decision on the complaint. */
async function toldBy(
  fields: object,
): Promise<{ kind: string; channel: string; urgent: boolean; body: string | null }[]> {
  const { id, caseId } = await forwarded(cast);
  const before = await noticesOf(cast.officer, caseId);
  api.clock.set('2026-03-16T15:00');
  await act(reviewer, 'decideComplaint', id, decision(fields));
  const told = (await noticesOf(cast.officer, caseId)).filter(({ id: one }) => !before.some(old => old.id === one));
  const { termEndsOn, reopenedOn } = await caseOf(cast.officer, caseId, 'termEndsOn reopenedOn');
  expect([reopenedOn, termEndsOn]).toEqual(told.length > 0 ? ['2026-03-16', '2026-04-09'] : [null, '2026-03-27']);
  return told;
}

test.each([['annulAndOrder'], ['annulAndGrant']])(
  'a case opened again (%s) is told of once, with the new end of its term, and not as a term that moved',
  async annulment => {
    const told = await toldBy({ decision: annulment });
    expect(told).toMatchObject([{ kind: 'reopened', channel: 'sms', urgent: false }]);
    expect(told[0]?.body).toMatch(
      /^Апостиль, \S+: шағымды қарау нәтижесінде шешімнің күші жойылды, өтініш қайта қаралады\. Қызметтің жаңа мерзімі 09\.04\.2026 аяқталады\.$/,
    );
  },
);

test.each([['uphold'], ['dismiss'], ['sendBack']])(
  'a decision that opens nothing again (%s) tells nothing of it',
  async name => {
    expect(await toldBy({ decision: name })).toEqual([]);
  },
);
