import type { Finding } from './finding.ts';
import { type Kept, openKept } from './kept.ts';
import type { Options } from './options.ts';

/** What a scenario works with. */
export interface Bench {
  readonly options: Options;
  /** The kept database of that many cases, opened once. */
  readonly kept: (cases: number) => Promise<Kept>;
  readonly smallest: number;
  readonly largest: number;
}

export type Scenario = (bench: Bench) => Promise<readonly Finding[]>;

export async function withBench<Result>(options: Options, work: (bench: Bench) => Promise<Result>): Promise<Result> {
  const opened = new Map<number, Promise<Kept>>();
  const kept = (cases: number) => {
    const found = opened.get(cases) ?? openKept(options.folder, cases);
    opened.set(cases, found);
    return found;
  };
  const [smallest = 0] = options.cases;
  try {
    return await work({ options, kept, smallest, largest: options.cases.at(-1) ?? smallest });
  } finally {
    for (const one of await Promise.allSettled(opened.values())) {
      if (one.status === 'fulfilled') {
        await one.value.close();
      }
    }
  }
}
