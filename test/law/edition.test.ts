import { describe, expect, test } from 'vitest';
import { education } from '../../server/law/education.ts';
import { editions } from '../../server/law/editions.ts';
import type { Edition, Procedure } from '../../server/law/law.ts';
import { createApi } from '../support/api.ts';
import { datesOf, explanationOf } from '../support/dates.ts';
import { intake, open } from '../support/intake.ts';
import { carryTo, caseIn, caseOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

/** A made-up amendment: from 2027 the service takes ten working days, the inquiry two, and a translation is asked for. */
const amended: Edition = {
  ...education,
  id: 'edu-209-made-up',
  amendedBy: 'made-up',
  inForceFrom: '2027-01-01',
  procedures: {
    corporation: shortened(education.procedures.corporation),
    portal: shortened(education.procedures.portal),
  },
};

function shortened(procedure: Procedure): Procedure {
  return {
    ...procedure,
    term: { ...procedure.term, amount: 10 },
    stages: procedure.stages.map(stage =>
      stage.id === 'inquiry' && stage.term ? { ...stage, term: { ...stage.term, amount: 2 } } : stage,
    ),
    documents: [
      ...procedure.documents,
      { id: 'translation', provision: 'EDU-STD-8.corp.3', text: { kk: 'Аударма', ru: 'Перевод', en: 'Translation' } },
    ],
  };
}

const api = await createApi({
  now: '2026-12-31T10:00',
  editions: [...editions.filter(({ id }) => id !== education.id), { ...education, inForceTo: '2026-12-31' }, amended],
});
const cast = await castOf(api, 'education');
const { clerk, officer } = cast;
const paid = (paidOn: string) => ({ payment: payment({ paidOn }) });
const presented = ['application', 'identity', 'document', 'payment', 'consent'];

describe('An amended order', () => {
  test('does not touch a case filed on the last day of the old edition, however long it takes', async () => {
    api.clock.set('2026-12-31T10:00'); // Thursday
    const { id } = await open(clerk, intake(api, 'education', 'corporation', paid('2026-12-31')));
    expect(await caseOf(clerk, id, 'edition termEndsOn')).toEqual({
      edition: 'edu-209-586',
      // Fifteen working days after it: 5, 6, 8, 11-15, 18-22, 25 and 26 January.
      termEndsOn: '2027-01-26',
    });
    api.clock.set('2027-01-05T10:00'); // Tuesday
    await carryTo(cast, id, 'inquiry');
    // Still five working days: 6, 8, 11, 12 and 13 January.
    expect(await datesOf(clerk, id)).toMatchObject({ inquiry: '2027-01-13' });
    expect(await carryTo(cast, id, 'closed')).toMatchObject({ outcome: 'apostille' });
    expect(await caseOf(clerk, id, 'edition')).toEqual({ edition: 'edu-209-586' });
  });

  test('governs a case filed on its first day: term, stage terms, points counted back, list of documents', async () => {
    api.clock.set('2027-01-05T10:00'); // Tuesday, the first working day of the year
    const { id } = await open(
      clerk,
      intake(api, 'education', 'corporation', { ...paid('2027-01-05'), presented: [...presented, 'translation'] }),
    );
    // Ten working days: 6, 8, 11, 12, 13, 14, 15, 18, 19 and 20 January.
    expect(await caseOf(clerk, id, 'edition termEndsOn')).toEqual({
      edition: 'edu-209-made-up',
      termEndsOn: '2027-01-20',
    });
    expect(await datesOf(clerk, id)).toMatchObject({
      term: '2027-01-20', // Wednesday
      dispatch: '2027-01-19', // Tuesday
      signaturePlan: '2027-01-18', // Monday
      decisionPlan: '2027-01-15', // Friday
      answerPlan: '2027-01-11', // Monday
    });
    expect(await explanationOf(clerk, id, 'term')).toMatchObject({
      amount: 10,
      startOn: '2027-01-05',
      resultOn: '2027-01-20',
    });
    await carryTo(cast, id, 'inquiry');
    expect(await datesOf(clerk, id)).toMatchObject({ inquiry: '2027-01-08' }); // Friday: 6 and 8 January
    const { checklist } = await caseOf(clerk, id, 'checklist { requirement { id text } }');
    expect(checklist.at(-1)).toEqual({ requirement: { id: 'translation', text: 'Translation' } });
    expect(await carryTo(cast, id, 'closed')).toMatchObject({ outcome: 'apostille' });
  });

  test('asks for what it lists: without the translation the package is incomplete', async () => {
    api.clock.set('2027-01-05T10:00');
    const id = await caseIn(cast, 'corporation', 'completeness', { ...paid('2027-01-05'), presented });
    expect(await officer.refused('confirmCompleteness', id, { presented: [] })).toMatchObject({
      facts: { reason: 'requirementsMissing', missing: 'translation' },
    });
  });

  test('leaves the other service alone', async () => {
    api.clock.set('2027-01-05T10:00');
    const { id } = await open(clerk, intake(api, 'justice', 'corporation', paid('2027-01-05')));
    expect(await caseOf(clerk, id, 'edition termEndsOn')).toEqual({ edition: 'jus-58-708', termEndsOn: '2027-01-27' });
  });
});

test('before the first edition nothing can be filed', async () => {
  api.clock.set('2022-01-03T10:00'); // Monday, a day before the order was in force
  const file = 'mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { version } }';
  const { errors } = await clerk.send(file, { input: intake(api, 'education', 'corporation') });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'NO_EDITION_IN_FORCE',
    facts: { service: 'education', day: '2022-01-03' },
  });
});
