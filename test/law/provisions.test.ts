import { describe, expect, test } from 'vitest';
import { editions } from '../../server/law/editions.ts';
import type { Provision } from '../../server/law/law.ts';
import { placeInWords } from '../../server/law/place.ts';
import { isProvisionId, provisions } from '../../server/law/provisions.ts';
import { readings } from '../../server/law/readings.ts';
import { expectThreeLanguages } from './languages.ts';

const all: [string, Provision][] = Object.entries(provisions);

describe('the catalogue of provisions', () => {
  test.each(all)('%s has a text in Kazakh, Russian and English', (_id, provision) => {
    expectThreeLanguages(provision.text);
  });

  test('an id beginning with EDU stands in Order 209 as amended by Order 586', () => {
    for (const [, provision] of all.filter(([id]) => id.startsWith('EDU-'))) {
      expect(provision).toMatchObject({ order: '209', amendedBy: '586' });
    }
  });

  test('an id beginning with JUS stands in Order 58 as amended by Order 708', () => {
    for (const [, provision] of all.filter(([id]) => id.startsWith('JUS-'))) {
      expect(provision).toMatchObject({ order: '58', amendedBy: '708' });
    }
  });

  test('only an id beginning with NFO is marked as not from the orders', () => {
    const marked = all.filter(([, provision]) => provision.kind === 'not from the orders').map(([id]) => id);
    expect(marked).toEqual(Object.keys(provisions).filter(id => id.startsWith('NFO-')));
    expect(marked).toContain('NFO-JUS-TERM');
  });

  test('Order 708 contains neither a term of the service nor a ground for refusal', () => {
    const justice = all.filter(([id]) => id.startsWith('JUS-') && id !== 'JUS-ORD-4');
    expect(justice.filter(([, { kind }]) => kind === 'deadline' || kind === 'ground')).toEqual([]);
  });

  test.each([
    ['EDU-10.3a', 'paragraph 10 (3) of the Rules of Order 209', 'подпункт 3) пункта 10 Правил № 209'],
    ['EDU-STD-9.1', 'item 9 (1) of the Standard', 'подпункт 1) пункта 9 Стандарта'],
    ['EDU-STD-3.3', 'item 3 of the Standard', 'пункт 3 Стандарта'],
    ['JUS-15.2', 'paragraph 15 of the Rules of Order 58', 'пункт 15 Правил № 58'],
    ['JUS-ORD-4', 'clause 4 of Order 708', 'пункт 4 приказа № 708'],
    ['HC-7', 'article 7 of the Hague Convention', 'статья 7 Гаагской конвенции'],
    [
      'CODE-73',
      'article 73 of the Administrative Procedural and Process-Related Code',
      'статья 73 Административного процедурно-процессуального кодекса',
    ],
  ] as const)('%s stands in %s', (id, en, ru) => {
    expect(placeInWords(provisions[id])).toMatchObject({ en, ru });
  });

  test('every provision has a place in words, but those not from the orders have none', () => {
    for (const [, provision] of all) {
      expect(placeInWords(provision).kk !== '').toBe(provision.kind !== 'not from the orders');
    }
  });

  test('an unknown id is no provision', () => {
    expect(isProvisionId('EDU-10.2')).toBe(true);
    expect(isProvisionId('EDU-10.9')).toBe(false);
    expect(isProvisionId('toString')).toBe(false);
  });
});

test.each(Object.entries(readings))('the reading %s is given in Kazakh, Russian and English', (_id, text) => {
  expectThreeLanguages(text);
});

test('every reading a procedure relies on is written down', () => {
  const procedures = editions.flatMap(edition => Object.values(edition.procedures));
  const used = procedures.flatMap(procedure => [
    ...procedure.countsReceiptDayReadings,
    ...procedure.stages.flatMap(stage => stage.readings),
  ]);
  expect(used.filter(id => !readings[id])).toEqual([]);
});
