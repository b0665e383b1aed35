import type { StageId } from './law.ts';
import type { ProvisionId } from './provisions.ts';

/** What carries a deadline of the orders in this software. */
type Implementation =
  | `stage:${StageId}`
  | 'term'
  | 'point:dispatch'
  | 'point:noticeLiteral'
  | 'hearing:notice'
  | 'hearing:hearing'
  | `complaint:${'forward' | 'answer' | 'review'}`
  | 'counter:wait'
  | 'counter:service'
  | 'acceptance'
  | 'edition';

interface IndexRow {
  readonly row: number;
  readonly provisions: readonly ProvisionId[];
}

export type DeadlineIndexRow = IndexRow &
  ({ readonly implementedBy: readonly Implementation[] } | { readonly notApplicable: string });

/** Every number the two orders set, in the order of the catalogue of deadlines. */
export const deadlineIndex: readonly DeadlineIndexRow[] = [
  { row: 1, provisions: ['EDU-STD-3.1', 'EDU-STD-3.3'], implementedBy: ['term'] },
  { row: 2, provisions: ['EDU-STD-3.2'], implementedBy: ['term'] },
  { row: 3, provisions: ['EDU-STD-3.4'], implementedBy: ['counter:wait'] },
  { row: 4, provisions: ['EDU-STD-3.5'], implementedBy: ['counter:service'] },
  {
    row: 5,
    provisions: ['EDU-10.1a', 'EDU-10.1c', 'EDU-11.1a', 'EDU-11.1b'],
    implementedBy: ['stage:registration'],
  },
  { row: 6, provisions: ['EDU-10.2'], implementedBy: ['stage:assignment'] },
  { row: 7, provisions: ['EDU-10.3a', 'EDU-10.3d'], implementedBy: ['stage:completeness'] },
  { row: 8, provisions: ['EDU-11.2a', 'EDU-11.2b'], implementedBy: ['stage:completeness'] },
  { row: 9, provisions: ['EDU-10.4a'], implementedBy: ['stage:inquiry'] },
  { row: 10, provisions: ['EDU-11.3'], implementedBy: ['stage:inquiry'] },
  { row: 11, provisions: ['EDU-10.5a', 'EDU-10.5b'], implementedBy: ['stage:affixing'] },
  { row: 12, provisions: ['EDU-11.4a', 'EDU-11.4d'], implementedBy: ['stage:originalsCall'] },
  { row: 13, provisions: ['EDU-11.4b'], implementedBy: ['stage:affixing'] },
  { row: 14, provisions: ['EDU-10.H3', 'EDU-11.H3'], implementedBy: ['point:noticeLiteral', 'hearing:notice'] },
  {
    row: 15,
    provisions: ['EDU-10.H4', 'EDU-11.H4'],
    implementedBy: ['hearing:hearing'],
  },
  { row: 16, provisions: ['EDU-10.6a'], implementedBy: ['stage:signature'] },
  { row: 17, provisions: ['EDU-10.6b'], implementedBy: ['stage:booking'] },
  { row: 18, provisions: ['EDU-11.5a', 'EDU-11.5b'], implementedBy: ['stage:signature', 'stage:booking'] },
  { row: 19, provisions: ['EDU-10.6c', 'EDU-11.5c'], implementedBy: ['stage:dispatch', 'point:dispatch'] },
  { row: 20, provisions: ['EDU-STD-7.5'], implementedBy: ['acceptance'] },
  { row: 21, provisions: ['EDU-STD-8.store.1'], implementedBy: ['stage:keeping'] },
  { row: 22, provisions: ['EDU-STD-8.store.3'], implementedBy: ['stage:resending'] },
  { row: 23, provisions: ['EDU-17.3'], implementedBy: ['complaint:forward'] },
  { row: 24, provisions: ['EDU-17.4'], implementedBy: ['complaint:forward'] },
  { row: 25, provisions: ['EDU-17.5'], implementedBy: ['complaint:answer'] },
  { row: 26, provisions: ['EDU-17.6'], implementedBy: ['complaint:review'] },
  {
    row: 27,
    provisions: ['EDU-ORD-2.3'],
    notApplicable: 'housekeeping of the Committee after the order was registered in 2021; it touches no application',
  },
  { row: 28, provisions: ['EDU-ORD-4', 'JUS-ORD-4'], implementedBy: ['edition'] },
];
