import { describe, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const analyst = await api.person('Analyst N.', { role: 'analyst', scope: 'country' });

describe('Providers', () => {
  test('are found by service, region and a part of the name in any language', async () => {
    const ask = `query ($filter: ProviderFilter) { providers(filter: $filter) { items { code name regionName zone units { name } } hasNextPage } }`;
    const { providers } = await analyst.query(ask, {
      filter: { service: 'justice', region: 'akmola', text: 'департамент юстиции' },
    });
    expect(providers).toEqual({
      items: [
        {
          code: 'JUS-akmola',
          name: 'Department of Justice, Akmola Region',
          regionName: 'Akmola Region',
          zone: 'Asia/Almaty',
          units: [{ name: 'Apostille unit' }],
        },
      ],
      hasNextPage: false,
    });
    expect((await analyst.query(ask, { filter: { text: '%' } })).providers.items).toEqual([]);
  });

  test('are named in the language asked for and read page by page without gap or repetition', async () => {
    const ask =
      'query ($first: Int, $after: String) { providers(first: $first, after: $after) { items { id name } hasNextPage endCursor } }';
    const whole = (await analyst.send(ask, { first: 100 }, 'kk')).data?.['providers'];
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: Record<string, any> = (await analyst.send(ask, { first: 7, after }, 'kk')).data?.['providers']; // oxlint-disable-line no-explicit-any
      walked.push(...page['items'].map((provider: { id: string }) => provider.id));
      after = page['hasNextPage'] ? page['endCursor'] : null;
    } while (after);
    expect(walked).toEqual(whole.items.map((provider: { id: string }) => provider.id));
    expect(whole.items.some(({ name }: { name: string }) => name === 'Әділет департаменті, Ақмола облысы')).toBe(true);
  });

  test('answer alike for an id that does not exist', async () => {
    expect(
      (
        await analyst.query('query ($id: ID!) { provider(id: $id) { code units { id } } }', {
          id: String(api.place.education),
        })
      ).provider,
    ).toEqual({
      code: 'EDU-akmola',
      units: [{ id: String(api.place.units.education) }],
    });
    const { errors } = await analyst.send('{ provider(id: "999999") { code } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});

describe('Units, offices and organisations', () => {
  test('are listed for choosing from, and found again by id', async () => {
    const answer = await analyst.query(
      `query ($provider: RecordId, $office: ID!, $unit: ID!) {
        units(filter: { providerId: $provider }) { items { id name } }
        unit(id: $unit) { name }
        offices(filter: { region: "akmola" }) { items { id name regionName } }
        office(id: $office) { code regionName }
        organisations(filter: { kind: education }, first: 1) { items { kind } hasNextPage } }`,
      {
        provider: String(api.place.education),
        office: String(api.place.office),
        unit: String(api.place.units.education),
      },
    );
    expect(answer['units'].items).toEqual([{ id: String(api.place.units.education), name: 'Apostille unit' }]);
    expect(answer['unit']).toEqual({ name: 'Apostille unit' });
    expect(answer['offices'].items).toMatchObject([{ id: String(api.place.office), regionName: 'Akmola Region' }]);
    expect(answer['office'].regionName).toBe('Akmola Region');
    expect(answer['organisations'].items.every((one: { kind: string }) => one.kind === 'education')).toBe(true);
  });
});
