import { describe, expect, test } from 'vitest';
import { stageAfterHearing } from '../../server/hearings/stageAfterHearing.rules.ts';
import { education } from '../../server/law/education.ts';
import { justice } from '../../server/law/justice.ts';
import { channels, type Edition, type StageId } from '../../server/law/law.ts';

interface Known {
  readonly confirmed?: number;
  readonly called?: boolean;
  readonly received?: boolean;
}

/** A case of two documents, both confirmed where nothing else is said. */
function after(
  { procedures }: Edition,
  channel: keyof Edition['procedures'],
  stageBefore: StageId,
  { confirmed = 2, called = false, received = false }: Known = {},
) {
  const hearing = { originalsCalled: called, originalsReceived: received };
  return stageAfterHearing(procedures[channel], { documents: 2, documentsConfirmed: confirmed, hearing }, stageBefore);
}

describe('a preliminary decision that has fallen, at the counter', () => {
  test.each<[string, StageId, Known, StageId]>([
    ['every document confirmed: on to the apostille', 'inquiry', {}, 'affixing'],
    ['one document not: back to the inquiry', 'inquiry', { confirmed: 1 }, 'inquiry'],
    ['none confirmed: back to the inquiry', 'inquiry', { confirmed: 0 }, 'inquiry'],
    ['found while affixing, all confirmed: on with the apostille', 'affixing', {}, 'affixing'],
    ['found while affixing, one no longer confirmed: back to the inquiry', 'affixing', { confirmed: 1 }, 'inquiry'],
    ['found before the check was done: back to the check', 'completeness', {}, 'completeness'],
    ['so too where a document is not confirmed', 'completeness', { confirmed: 0 }, 'completeness'],
  ])('%s', (_, before, known, stage) => {
    expect(after(education, 'corporation', before, known)).toBe(stage);
  });

  test('the originals are there from the start: none are called for', () => {
    expect(after(education, 'corporation', 'inquiry', { called: false, received: false })).toBe('affixing');
  });
});

describe('a preliminary decision that has fallen, on the portal', () => {
  test.each<[string, StageId, Known, StageId]>([
    ['originals not called for: they are now', 'inquiry', {}, 'originalsCall'],
    ['called for with the notice, not here yet: awaited', 'inquiry', { called: true }, 'originals'],
    ['called for and here: on to the apostille', 'inquiry', { called: true, received: true }, 'affixing'],
    ['here without a call: on to the apostille', 'inquiry', { received: true }, 'affixing'],
    ['one document not confirmed: back to the inquiry', 'inquiry', { confirmed: 1 }, 'inquiry'],
    ['so too where the originals are here', 'originals', { confirmed: 1, called: true, received: true }, 'inquiry'],
    ['found while the originals were awaited: awaited again', 'originals', { called: true }, 'originals'],
    ['found in the original itself: on to the apostille', 'affixing', { called: true, received: true }, 'affixing'],
    ['found before the payment: back to the payment', 'payment', {}, 'payment'],
    ['found at the check: back to the check', 'completeness', { confirmed: 0 }, 'completeness'],
  ])('%s', (_, before, known, stage) => {
    expect(after(education, 'portal', before, known)).toBe(stage);
  });
});

describe('a preliminary decision that has fallen, in the justice service', () => {
  test.each(channels)('in the channel %s, one document not confirmed: back to the comparison', channel => {
    expect(after(justice, channel, 'comparison', { confirmed: 1 })).toBe('comparison');
    expect(after(justice, channel, 'affixing', { confirmed: 1 })).toBe('comparison');
  });

  test('every document confirmed: on to the apostille, on the portal by way of the originals', () => {
    expect(after(justice, 'corporation', 'comparison')).toBe('affixing');
    expect(after(justice, 'portal', 'comparison')).toBe('originalsCall');
    expect(after(justice, 'portal', 'comparison', { called: true })).toBe('originals');
    expect(after(justice, 'portal', 'comparison', { received: true })).toBe('affixing');
  });
});

test('whatever the facts, the case goes where its acts let it go', () => {
  const flags = [false, true];
  for (const edition of [education, justice]) {
    for (const channel of channels) {
      const { acts } = edition.procedures[channel];
      const { withdrawPreliminaryDecision: withdraw, grantAfterHearing: grant, draftPreliminaryDecision: draft } = acts;
      const befores =
        draft?.in.filter(before => edition.procedures[channel].stages.some(({ id }) => id === before)) ?? [];
      expect(befores).not.toEqual([]);
      for (const before of befores) {
        for (const confirmed of [0, 2]) {
          for (const called of flags) {
            for (const received of flags) {
              const stage = after(edition, channel, before, { confirmed, called, received });
              expect([withdraw?.to, ...(withdraw?.orTo ?? [])]).toContain(stage);
              expect([grant?.to, ...(grant?.orTo ?? [])]).toContain(stage);
            }
          }
        }
      }
    }
  }
});
