import { expect } from 'vitest';
import type { LocalisedText } from '../../server/law/law.ts';

const kazakhOnly = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/;

/** Each text is there, in its own language: Kazakh letters only in Kazakh, no Cyrillic in English. */
export function expectThreeLanguages({ kk, ru, en }: LocalisedText): void {
  expect(kk).toMatch(kazakhOnly);
  expect(ru).toMatch(/[а-я]/);
  expect(ru).not.toMatch(kazakhOnly);
  expect(en).toMatch(/[a-z]/);
  expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
}
