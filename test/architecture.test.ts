import { expect, test, vi } from 'vitest';
import { breaches } from './support/boundaries.ts';

// The whole of the code is read for it.
vi.setConfig({ testTimeout: 90_000 });

test('imports point one way, and nothing crosses a border', async () => {
  expect(await breaches()).toEqual([]);
});

test('a planted violation of each rule is found', async () => {
  const planted = {
    'server/planted/planted.rules.ts': "import { step } from './step.ts';\nexport const rule = step;\n",
    'server/planted/step.ts': "import { MikroORM } from '@mikro-orm/postgresql';\nexport const step = MikroORM;\n",
    'server/planted/planted.resolver.ts': 'export class PlantedResolver {}\n',
    'server/planted/planted.service.ts':
      "import type { PlantedResolver } from './planted.resolver.ts';\nexport type A = PlantedResolver;\n",
    'server/planted/first.ts': "import { second } from './second.ts';\nexport const first = () => second;\n",
    'server/planted/second.ts': "import { first } from './first.ts';\nexport const second = () => first;\n",
    'admin/planted.ts': "import { type A } from '../server/planted/planted.service.ts';\nexport type B = A;\n",
  };
  const found = (await breaches(planted)).filter(line => line.includes('planted'));
  expect(found).toEqual([
    'dashboard-knows-no-server: admin/planted.ts imports server/planted/planted.service.ts',
    'no-cycles: server/planted/first.ts imports server/planted/second.ts',
    'nothing-imports-a-resolver: server/planted/planted.service.ts imports server/planted/planted.resolver.ts',
    expect.stringMatching(/^rules-are-pure: server\/planted\/planted\.rules\.ts imports @mikro-orm\//),
  ]);
});
