import { describe, expect, test } from 'vitest';
import { type DeskPlace, deskPlace } from '../../server/desk/deskPlace.rules.ts';
import type { PlaceFilter } from '../../server/officers/permissions.ts';

const own = { assigneeId: 7, providerId: 1 };
const unit = { unitId: 10, providerId: 1 };
const provider = { providerId: 1 };

interface Asked {
  readonly providerId?: number;
  readonly unitId?: number;
}

const read = (reach: readonly PlaceFilter[], { providerId, unitId }: Asked) =>
  deskPlace(reach, { providerId: providerId ?? null, unitId: unitId ?? null });

describe('Which desk is read', () => {
  test.each<readonly [string, readonly PlaceFilter[], Asked, DeskPlace]>([
    ['an officer reads what they hold', [own], {}, { mine: true, providerId: 1 }],
    ['of one unit of theirs too', [own], { unitId: 10 }, { mine: true, providerId: 1, unitId: 10 }],
    ['a supervisor of a unit reads the unit', [unit], {}, { providerId: 1, unitId: 10 }],
    ['also when the provider is asked for', [unit], { providerId: 1 }, { providerId: 1, unitId: 10 }],
    ['a head reads the provider', [provider], {}, { providerId: 1 }],
    ['or one unit of it', [provider], { unitId: 11 }, { providerId: 1, unitId: 11 }],
    ['a clerk reads the office', [{ officeId: 3 }], {}, { officeId: 3 }],
    ['an analyst reads the country', [{}], {}, {}],
    ['or one provider', [{}], { providerId: 2 }, { providerId: 2 }],
    ['of several places the widest is read', [own, unit, provider], {}, { providerId: 1 }],
    ['of those that hold what is asked', [{ providerId: 2 }, own], { providerId: 1 }, { mine: true, providerId: 1 }],
  ])('%s', (_what, reach, asked, place) => {
    expect(read(reach, asked)).toEqual(place);
  });

  test.each<readonly [string, readonly PlaceFilter[], Asked]>([
    ['an officer nothing of another provider', [own], { providerId: 2 }],
    ['a supervisor of a unit no other unit', [unit], { unitId: 11 }],
    ['whoever has no place nothing', [], {}],
  ])('%s', (_what, reach, asked) => {
    expect(() => read(reach, asked)).toThrow('FORBIDDEN_OR_UNKNOWN');
  });
});
