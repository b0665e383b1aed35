import { describe, expect, test } from 'vitest';
import { beyondAll, furthest, readPosition } from '../../server/replicas/position.ts';
import { Timeline } from '../../server/replicas/timeline.ts';

describe('A place in the log', () => {
  test.each([
    ['0/0', 0n],
    ['0/FFFFFFFF', 4_294_967_295n],
    ['1/0', 4_294_967_296n],
    ['16/b374d848', 97_500_059_720n],
  ])('%s is read as PostgreSQL means it', (text, position) => {
    expect(readPosition(text)).toBe(position);
  });

  test.each(['', '16', '16/', '/1', '16/G', '123456789/0', '16/B374D848 ', "0/0'; select 1"])(
    'what it would not have written is none: %s',
    text => {
      expect(readPosition(text)).toBeUndefined();
    },
  );

  test('of several the furthest counts, by its number and not by its letters', () => {
    expect(furthest('9/0', undefined, '10/0', 'nonsense')).toBe(readPosition('10/0'));
    expect(furthest(undefined, 'nonsense')).toBeUndefined();
    expect(furthest(beyondAll, 'FFFFFFFF/FFFFFFFE')).toBe(readPosition(beyondAll));
  });
});

describe('How far a replica is behind', () => {
  const timeline = new Timeline(10_000);
  timeline.note(1000, 10n);
  timeline.note(2000, 10n);
  timeline.note(3000, 20n);

  test('is counted from the last moment at which the primary was no further', () => {
    expect(timeline.behind(20n, 3400)).toBe(400);
    expect(timeline.behind(25n, 3400)).toBe(400);
    expect(timeline.behind(19n, 3400)).toBe(1400);
    expect(timeline.behind(10n, 3400)).toBe(1400);
  });

  test('is more than is known when it is further behind than is remembered', () => {
    expect(timeline.behind(9n, 3400)).toBe(Infinity);
    timeline.note(12_000, 30n);
    expect(timeline.behind(10n, 12_000)).toBe(10_000);
    timeline.note(12_001, 30n);
    expect(timeline.behind(10n, 12_001)).toBe(Infinity);
  });

  test('grows while the primary does not answer, though nothing is missing', () => {
    expect(timeline.behind(30n, 19_001)).toBe(7000);
  });
});
