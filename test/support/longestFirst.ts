import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that open a browser, start servers or load demo data: begun last, one of them would keep a worker alone. */
const long = /\/test\/(?:dashboard|database|running)\//u;

/** On a machine that has never run them nothing is known of the files but their size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const first = sorted.filter(({ moduleId }) => long.test(moduleId));
    return [...first, ...sorted.filter(file => !first.includes(file))];
  }
}
