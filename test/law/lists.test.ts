import { describe, expect, test } from 'vitest';
import { countries, countryName } from '../../server/law/countries.ts';
import { languages } from '../../server/law/law.ts';
import { regions } from '../../server/law/regions.ts';
import { expectThreeLanguages } from './languages.ts';

describe('regions', () => {
  test('17 regions and 3 cities, each with a zone this machine knows', () => {
    expect(regions).toHaveLength(20);
    for (const { timezone } of regions) {
      expect(Temporal.ZonedDateTime.from(`2026-05-04T09:00[${timezone}]`).offset).toBe('+05:00');
    }
  });

  test('before 1 March 2024 Almaty was an hour ahead of Aktobe', () => {
    const zoneOf = (code: string) => regions.find(region => region.code === code)?.timezone;
    expect(Temporal.ZonedDateTime.from(`2024-02-29T09:00[${zoneOf('almaty')}]`).offset).toBe('+06:00');
    expect(Temporal.ZonedDateTime.from(`2024-02-29T09:00[${zoneOf('aktobe')}]`).offset).toBe('+05:00');
  });

  test('Abai, Zhetysu and Ulytau exist from 8 June 2022', () => {
    expect(regions.filter(region => region.since === '2022-06-08').map(region => region.code)).toEqual([
      'abai',
      'zhetysu',
      'ulytau',
    ]);
  });
});

describe('countries of destination', () => {
  test('each once, Kazakhstan itself not among them', () => {
    const codes = countries.map(country => country.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(180);
    expect(codes).not.toContain('KZ');
  });

  test.each(languages)('each has a name in %s', language => {
    for (const { code } of countries) {
      expect(countryName(code, language)).not.toBe(code);
    }
  });

  test.each([
    ['DE', 'party'],
    ['CN', 'party'],
    ['AE', 'not-party'],
    ['RU', 'not-needed'],
    ['UZ', 'not-needed'],
  ])('%s: %s', (code, status) => {
    expect(countries.find(country => country.code === code)?.apostille).toBe(status);
  });

  test('where no apostille is needed, or that is doubtful, a note says why', () => {
    for (const { apostille, note } of countries) {
      expect(note !== null || apostille === 'party' || apostille === 'not-party').toBe(true);
      if (note) {
        expectThreeLanguages(note);
      }
    }
  });
});
