import { expect, test } from 'vitest';
import { deadlineIndex } from '../../server/law/deadlineIndex.ts';
import { education } from '../../server/law/education.ts';
import { provisions } from '../../server/law/provisions.ts';

test('every one of the 28 deadlines of the two orders has a row, in order', () => {
  expect(deadlineIndex.map(({ row }) => row)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
});

test('a row is implemented, left for a coming part, or not applicable with a reason', () => {
  for (const entry of deadlineIndex) {
    const answers = ['implementedBy', 'later', 'notApplicable'].filter(answer => answer in entry);
    expect(answers, `row ${entry.row}`).toHaveLength(1);
  }
});

test('the complaint clocks and the holding of a hearing are the only ones left for later', () => {
  expect(deadlineIndex.filter(entry => 'later' in entry).map(({ row }) => row)).toEqual([15, 23, 24, 25, 26]);
});

test('the only deadline not applicable is the report of the Committee in 2021', () => {
  expect(deadlineIndex.filter(entry => 'notApplicable' in entry).map(({ row }) => row)).toEqual([27]);
});

test('every stage named as carrying a deadline has its term, or shares one, under that provision', () => {
  const stages = Object.values(education.procedures).flatMap(procedure => procedure.stages);
  for (const entry of deadlineIndex) {
    const named = 'implementedBy' in entry ? entry.implementedBy : [];
    for (const name of named.filter(implementation => implementation.startsWith('stage:'))) {
      const carrier = stages.find(stage => `stage:${stage.id}` === name && entry.provisions.includes(stage.provision));
      expect(carrier?.term ?? carrier?.sharesTermWith, `row ${entry.row}, ${name}`).toBeDefined();
    }
  }
});

test('every provision that sets a deadline is in the index', () => {
  const indexed = new Set<string>(deadlineIndex.flatMap(entry => entry.provisions));
  const withDeadline = Object.entries(provisions)
    .filter(([, provision]) => provision.kind === 'deadline')
    .map(([id]) => id);
  expect(withDeadline.filter(id => !indexed.has(id))).toEqual([]);
});
