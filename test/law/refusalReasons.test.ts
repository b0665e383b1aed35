import { describe, expect, test } from 'vitest';
import { education } from '../../server/law/education.ts';
import { languages, meritsGrounds, services } from '../../server/law/law.ts';
import type { RefusalReason, RefusalReasonId } from '../../server/law/refusalReasons.ts';
import { isRefusalReason, reasonsFor, refusalReasonIds, refusalReasons } from '../../server/law/refusalReasons.ts';
import { expectThreeLanguages } from './languages.ts';

const all = Object.entries<RefusalReason>(refusalReasons);

describe.each(all)('the reason %s', (_id, { services: given, text, whatToCorrect }) => {
  test.each([
    ['what is wrong', text],
    ['what to correct', whatToCorrect],
  ])('says %s in Kazakh, Russian and English, in whole sentences', (_what, words) => {
    expectThreeLanguages(words);
    for (const language of languages) {
      expect(words[language]).toMatch(/^\p{Lu}/u);
      expect(words[language]).toMatch(/[^\s.]\.$/);
      expect(words[language]).not.toMatch(/\s{2}| [.,;:]/);
    }
  });

  test('does not rest on the silence of an organisation (AMB-06)', () => {
    const silence = /жауап|үнсіз|без ответа|не ответ|ответ(а|ила)? не|молчан|silen|answer|repl(y|ied)|respon/i;
    expect(Object.values(text).join(' ')).not.toMatch(silence);
    expect(Object.values(whatToCorrect).join(' ')).not.toMatch(silence);
  });

  test('belongs to a service, each named once', () => {
    expect(given.length).toBeGreaterThan(0);
    expect(new Set(given).size).toBe(given.length);
  });
});

test.each(languages)('no two texts are the same in %s', language => {
  const texts = all.flatMap(([, { text, whatToCorrect }]) => [text[language], whatToCorrect[language]]);
  expect(new Set(texts).size).toBe(2 * all.length);
});

describe.each(services)('a department of %s', service => {
  test.each(meritsGrounds)('has reasons for the ground %s', ground => {
    const grounds = reasonsFor(service).map(id => refusalReasons[id].ground);
    expect(grounds.filter(one => one === ground).length).toBeGreaterThan(3);
  });
});

test.each<[RefusalReasonId, string[]]>([
  ['notStudied', ['education']],
  ['copyNotOriginal', ['education']],
  ['copyNotCertified', ['justice']],
  ['consularDocument', ['justice']],
  ['commercialDocument', ['justice']],
  ['issuanceDenied', ['education', 'justice']],
])('%s is given by %j', (id, given) => {
  expect(services.filter(service => reasonsFor(service).includes(id))).toEqual(given);
});

test('a notarised copy is apostilled by the justice service, an original diploma by education (AMB-66)', () => {
  expect(refusalReasons.copyNotOriginal.whatToCorrect.en).toContain('justice');
});

test('every ground of a reason is a ground of item 9 that needs a hearing', () => {
  const needing = education.grounds.filter(ground => ground.needsHearing).map(ground => ground.id);
  expect([...new Set(all.map(([, { ground }]) => ground))]).toEqual(needing);
  expect(needing).toEqual(meritsGrounds);
});

test('only an id of the catalogue is a reason', () => {
  expect(refusalReasonIds.every(isRefusalReason)).toBe(true);
  expect(refusalReasonIds).toHaveLength(all.length);
  for (const id of ['noAnswer', 'toString', '', null, 1]) {
    expect(isRefusalReason(id)).toBe(false);
  }
});
