import { describe, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { count, figures, total } from '../support/figures.ts';
import { intake, open } from '../support/intake.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');

const atCounter = () => open(cast.clerk, intake(api, 'education', 'corporation'));
const onPortal = () => open(cast.portal, intake(api, 'education', 'portal'));

describe('applications taken in', () => {
  test('count on the day they are accepted, by place, service, channel and edition', async () => {
    api.clock.set('2026-03-02T10:00');
    await atCounter();
    await atCounter();
    await onPortal();
    await count(api);
    const groupBy = ['month', 'provider', 'region', 'service', 'channel', 'edition'] as const;
    const shared = { month: '2026-03-01', provider: api.place.education, region: 'akmola', service: 'education' };
    expect(await figures(api, { measure: 'intake', groupBy })).toEqual([
      { ...shared, channel: 'corporation', edition: 'edu-209-586', n: 2 },
      { ...shared, channel: 'portal', edition: 'edu-209-586', n: 1 },
    ]);
  });

  test('filed on the portal after hours on a Friday, an application counts on Monday', async () => {
    api.clock.set('2026-03-27T19:00');
    await onPortal();
    await count(api);
    expect(await total(api, { measure: 'intake', from: '2026-03-27', to: '2026-03-29' })).toBe(0);
    expect(await total(api, { measure: 'intake', from: '2026-03-30', to: '2026-03-30' })).toBe(1);
    // It is known from Friday on, as one that will be accepted on Monday.
    expect(await total(api, { measure: 'intake', from: '2026-03-30', to: '2026-04-30', asOf: '2026-03-26' })).toBe(0);
    expect(await total(api, { measure: 'intake', from: '2026-03-30', to: '2026-04-30', asOf: '2026-03-27' })).toBe(1);
  });
});
