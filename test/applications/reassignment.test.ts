import { describe, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

/** Neither order speaks of it: NFO-REASSIGNMENT. */

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const { supervisor, head, officer, registrar } = education;
const unit = { scope: 'provider', providerId: api.place.education, unitId: api.place.units.education } as const;
const colleague = await api.person('Officer C.', { role: 'officer', ...unit });
const to = (client: typeof officer) => ({ officerId: String(client.officerId), reason: 'Демалысқа кетті.' });

const dates = 'deadlines { kind state dueOn }';
const offered = async (client: typeof officer, id: string) => {
  const { allowedActs } = await caseOf(
    client,
    id,
    'allowedActs { act allowed permitted reason { id text } provision { id } }',
  );
  return allowedActs.find(({ act }: { act: string }) => act === 'reassignOfficer');
};

describe('A case passes from one officer to another', () => {
  test.each([
    ['its supervisor', supervisor],
    ['the head of the provider', head],
  ])('by %s: who had it acts no more, who has it does, and no date moves', async (_name, who) => {
    const id = await caseIn(education, 'corporation', 'affixing');
    const before = await caseOf(officer, id, `stage termEndsOn ${dates}`);
    await who.act('reassignOfficer', id, to(colleague));
    expect(await caseOf(officer, id, `stage termEndsOn ${dates}`)).toEqual(before);
    expect((await caseOf(officer, id, 'assignee { name }')).assignee).toEqual({ name: 'Officer C.' });
    expect(await officer.refused('affixApostille', id)).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
    await colleague.act('affixApostille', id);
    const { timeline } = await caseOf(who, id, 'timeline { act facts remark }');
    expect(timeline.find(({ act }: { act: string }) => act === 'reassignOfficer')).toMatchObject({
      facts: { from: officer.officerId, to: colleague.officerId },
      remark: 'Демалысқа кетті.',
    });
  });

  test('in the justice service too', async () => {
    const id = await caseIn(justice, 'corporation', 'comparison');
    const place = { scope: 'provider', providerId: api.place.justice, unitId: api.place.units.justice } as const;
    const another = await api.person('Officer J.', { role: 'officer', ...place });
    await justice.supervisor.act('reassignOfficer', id, to(another));
    expect((await caseOf(another, id, 'assignee { name }')).assignee).toEqual({ name: 'Officer J.' });
  });

  test('as long as its result has not left the office', async () => {
    const still = await caseIn(education, 'corporation', 'dispatch');
    expect(await offered(head, still)).toMatchObject({ allowed: true, provision: { id: 'NFO-REASSIGNMENT' } });
    const left = await caseIn(education, 'corporation', 'transit');
    expect(await offered(head, left)).toMatchObject({ allowed: false, permitted: true, reason: { id: 'otherStage' } });
  });

  test('once somebody holds it, and not before', async () => {
    const id = await caseIn(education, 'portal', 'completeness');
    expect(await offered(supervisor, id)).toMatchObject({
      allowed: false,
      permitted: true,
      reason: { id: 'notAssignedYet', text: expect.stringMatching(/^The case has no officer yet/) },
    });
    expect(await supervisor.refused('reassignOfficer', id, to(colleague))).toMatchObject({
      code: 'ACT_NOT_ALLOWED',
      facts: { reason: 'notAssignedYet' },
      provision: { id: 'NFO-REASSIGNMENT' },
    });
    await officer.act('takeCase', id);
    await supervisor.act('reassignOfficer', id, to(colleague));
  });

  test('to another officer of the unit, not to the same, to a stranger or to whoever is no officer', async () => {
    const id = await caseIn(education, 'corporation', 'inquiry');
    for (const [person, rule] of [
      [officer, 'sameOfficer'],
      [justice.officer, 'notAnOfficerOfTheUnit'],
      [registrar, 'notAnOfficerOfTheUnit'],
    ] as const) {
      expect(await supervisor.refused('reassignOfficer', id, to(person))).toMatchObject({
        code: 'BAD_INPUT',
        facts: { fields: { officerId: rule } },
      });
    }
  });

  test('not by an officer or another department; a supervisor without a unit has every unit of the provider', async () => {
    const id = await caseIn(education, 'corporation', 'inquiry');
    for (const client of [officer, colleague, registrar, justice.supervisor]) {
      expect(await client.refused('reassignOfficer', id, to(colleague))).toMatchObject({
        code: 'FORBIDDEN_OR_UNKNOWN',
      });
    }
    const { scope, providerId } = unit;
    const ofAll = await api.person('Supervisor U.', { role: 'supervisor', scope, providerId });
    await ofAll.act('reassignOfficer', id, to(colleague));
  });
});
