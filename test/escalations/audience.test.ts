import { describe, expect, test } from 'vitest';
import { type Held, type Post, toldOf } from '../../server/escalations/audience.rules.ts';
import type { Audience } from '../../server/escalations/escalation.ts';
import type { Role } from '../../server/law/law.ts';

const [holder, registrar, ofUnit, ofOtherUnit, ofAll, head, reviewer, secondReviewer, ofOtherBody, administrator] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];

const post = (officerId: number, role: Role, where: Partial<Post> = {}): Post => ({
  officerId,
  role,
  providerId: null,
  unitId: null,
  bodyId: null,
  ...where,
});

const posts: readonly Post[] = [
  post(registrar, 'registrar', { providerId: 1 }),
  post(ofUnit, 'supervisor', { providerId: 1, unitId: 11 }),
  post(ofOtherUnit, 'supervisor', { providerId: 1, unitId: 12 }),
  post(ofAll, 'supervisor', { providerId: 1 }),
  post(head, 'head', { providerId: 1 }),
  post(99, 'head', { providerId: 2 }),
  post(reviewer, 'reviewer', { bodyId: 21 }),
  post(secondReviewer, 'reviewer', { bodyId: 21 }),
  post(ofOtherBody, 'reviewer', { bodyId: 22 }),
  post(administrator, 'administrator'),
];

const ofCase = (changes: Partial<Held> = {}): Held => ({
  kind: 'stage',
  stageId: 'inquiry',
  holderId: holder,
  providerId: 1,
  unitId: 11,
  bodyId: 21,
  officialId: null,
  ...changes,
});

describe('Told of a date are', () => {
  test.each<[string, Audience, Partial<Held>, readonly number[]]>([
    ['the officer of the case', 'officer', {}, [holder]],
    ['the supervisors, where no officer has it yet', 'officer', { holderId: null }, [ofUnit, ofAll]],
    ['the registrars, while papers lie with them', 'officer', { stageId: 'registration' }, [registrar]],
    ['supervisors of its unit and of the whole provider', 'supervisor', {}, [ofUnit, ofAll]],
    ['supervisors of the whole provider, where it has no unit', 'supervisor', { unitId: null }, [ofAll]],
    ['the head of its provider', 'head', {}, [head]],
    ['reviewers of the body above it', 'body', {}, [reviewer, secondReviewer]],
    ['registrars, of a complaint at the provider', 'officer', { kind: 'complaintForward', stageId: null }, [registrar]],
    [
      'whoever took the complaint, of its review',
      'officer',
      { kind: 'complaintReview', stageId: null, holderId: reviewer },
      [reviewer],
    ],
    [
      'all reviewers of the body, while nobody took it',
      'officer',
      { kind: 'complaintReview', stageId: null, holderId: null },
      [reviewer, secondReviewer],
    ],
    ['its reviewers, of a review that is late', 'body', { kind: 'complaintReview', bodyId: 22 }, [ofOtherBody]],
  ])('%s', (_, audience, changes, officers) => {
    expect(toldOf(audience, ofCase(changes), posts).officers).toEqual(officers);
  });

  test('not those the complaint is against', () => {
    const held = ofCase({ kind: 'complaintAnswer', stageId: null, officialId: registrar });
    expect(toldOf('officer', held, posts)).toEqual({ audience: 'supervisor', officers: [ofUnit, ofAll] });
    expect(toldOf('supervisor', ofCase({ kind: 'complaintAnswer', officialId: ofAll }), posts).officers).toEqual([
      ofUnit,
    ]);
  });
});

describe('Never nobody: where an audience is empty', () => {
  const without = (...roles: Role[]) => posts.filter(({ role }) => !roles.includes(role));

  test.each<[string, Audience, readonly Post[], object]>([
    [
      'the head is told for the supervisor',
      'supervisor',
      without('supervisor'),
      { audience: 'head', officers: [head] },
    ],
    [
      'the body for both',
      'supervisor',
      without('supervisor', 'head'),
      { audience: 'body', officers: [reviewer, secondReviewer] },
    ],
    [
      'in the end the administrators',
      'head',
      without('head', 'reviewer'),
      { audience: 'administrators', officers: [administrator] },
    ],
  ])('%s', (_, audience, left, told) => {
    expect(toldOf(audience, ofCase(), left)).toEqual(told);
  });

  test('of a review its body is told for the reviewer, never the provider', () => {
    const held = ofCase({ kind: 'complaintReview', holderId: null, bodyId: 23 });
    expect(toldOf('officer', held, posts)).toEqual({ audience: 'administrators', officers: [administrator] });
  });
});
