import { countFigures } from '../../server/reports/countFigures.service.ts';
import { act, file, filing, moment } from '../complaints/desk.ts';
import type { Api } from '../support/api.ts';
import { carryTo, caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';

/** As many of each as make a group that is shown. */
const many = 6;

/** Cases of March 2026 at one department: closed, refused, complained of, gone by; counted by July. */
export async function aYearOfCases(api: Api): Promise<void> {
  const cast = await castOf(api, 'education');
  const story = async (at: number) => {
    const done = await caseIn(cast, 'corporation', 'closed');
    const refused = await caseIn(cast, 'corporation', 'completeness');
    await cast.officer.act('refuseIncomplete', refused, { reason: 'Құжат ұсынылмады.', missing: ['identity'] });
    await carryTo(cast, refused, 'dispatch');
    const arrivedAt = moment('2026-03-02T10:00');
    const complaint = await file(cast.registrar, filing({ applicationId: done, subject: 'omission', arrivedAt }));
    await act(cast.registrar, 'registerComplaint', complaint.id, { number: `Ж-${at}` });
  };
  await Promise.all(Array.from({ length: many }, (_none, at) => story(at)));
  await caseIn(cast, 'portal', 'completeness');
  api.clock.set('2026-07-06T10:00');
  await countFigures(api.server.services);
}
