import type { FigureRow, Grouping } from './figure.queries.ts';
import type { MeasureId } from './measure.ts';
import type { OwnKey } from './report.ts';

/** Cases (or visits, payments, …) of one measure that are told apart in one way: figures of it can be compared. */
export interface Group {
  readonly measure: MeasureId;
  /** Which column of the sums is which key of the rows. */
  readonly keys: Readonly<Partial<Record<OwnKey, 'item' | 'detail'>>>;
  /** What else of a sum is looked at. */
  readonly looksAt?: readonly ('item' | 'detail' | 'value')[];
  /** Which sums of the measure are counted; absent: all. */
  readonly counts?: (row: FigureRow) => boolean;
  /** Of the parts a group falls into, the one this sum belongs to; undefined: to none. Absent: it is not split. */
  readonly part?: (row: FigureRow) => string | undefined;
  /** Sums go on from the beginning: the figure is what there is at the end of the period. */
  readonly isStock?: true;
  /** Sums are of what went, and negative. */
  readonly isLoss?: true;
}

/** A figure of a row: how many of a group, or of one part of it; or what is reckoned from these. */
export type Column = { readonly of: string; readonly part?: string } & (
  | { readonly is: 'count' | 'tenge' | 'days' | 'share' | 'bins' }
  | { readonly is: 'quantile'; readonly q: number }
);

/** The rows of a report, or of a second table beside them. */
export interface ReportTable {
  readonly groups: Readonly<Record<string, Group>>;
  readonly columns: Readonly<Record<string, Column>>;
  /** Whether rows of different keys add up to a total. */
  readonly addsUp: boolean;
  /** Of a column those beside which it would give something away: what was there, came and went make what is there. */
  readonly hiddenWith?: Readonly<Record<string, readonly string[]>>;
}

const count = (of: string, part?: string): Column => ({ is: 'count', of, ...(part && { part }) });
const median = (of: string): Column => ({ is: 'quantile', q: 0.5, of });
const p90 = (of: string): Column => ({ is: 'quantile', q: 0.9, of });

const byItem = (parts: Readonly<Record<string, readonly string[]>>) => {
  const partOf = new Map(Object.entries(parts).flatMap(([part, items]) => items.map(item => [item, part] as const)));
  return { looksAt: ['item'], part: ({ item = '' }: FigureRow) => partOf.get(item) } satisfies Partial<Group>;
};

/** Longest wait, and longest service, at the counter in minutes (EDU-STD-3.4, EDU-STD-3.5). */
const counterLimit = 15;

const onlyItem = (word: string) =>
  ({ looksAt: ['item'], counts: ({ item }: FigureRow) => item === word }) satisfies Partial<Group>;
const onlyDetail = (word: string) =>
  ({ looksAt: ['detail'], counts: ({ detail }: FigureRow) => detail === word }) satisfies Partial<Group>;

const ofComplaints = (parts: Readonly<Record<string, readonly string[]>>): Group => ({
  measure: 'complaint',
  keys: { route: 'detail' },
  ...byItem(parts),
});

/**
 * Each report as a table. Parts of one group exclude each other: where few are hidden, one of the others is hidden too,
 * so that the rest does not give them away (docs/decisions/020).
 */
export const reportTables = {
  intake: {
    addsUp: true,
    groups: {
      intake: { measure: 'intake', keys: {} },
      outcome: { measure: 'outcome', keys: {}, ...byItem({ apostilles: ['apostille'], refusals: ['refusal'] }) },
      open: { measure: 'stock', keys: {}, isStock: true },
    },
    columns: {
      accepted: count('intake'),
      apostilles: count('outcome', 'apostilles'),
      refusals: count('outcome', 'refusals'),
      open: count('open'),
    },
    hiddenWith: { open: ['accepted', 'apostilles', 'refusals'] },
  },
  timeliness: {
    addsUp: false,
    groups: {
      ended: {
        measure: 'inTime',
        keys: { stage: 'item' },
        looksAt: ['value'],
        part: ({ value }) => (value === 1 ? 'inTime' : 'late'),
      },
    },
    columns: {
      inTime: count('ended', 'inTime'),
      late: count('ended', 'late'),
      share: { is: 'share', of: 'ended', part: 'inTime' },
    },
  },
  duration: {
    addsUp: false,
    groups: {
      ended: {
        measure: 'duration',
        keys: { stage: 'item' },
        looksAt: ['value'],
        part: ({ value }) => String(value),
      },
    },
    columns: {
      cases: count('ended'),
      median: median('ended'),
      p90: p90('ended'),
      distribution: { is: 'bins', of: 'ended' },
    },
  },
  timeWith: {
    addsUp: false,
    groups: { ended: { measure: 'timeWith', keys: { holder: 'item' }, looksAt: ['value'] } },
    columns: {
      cases: count('ended'),
      totalDays: { is: 'days', of: 'ended' },
      median: median('ended'),
      p90: p90('ended'),
    },
  },
  refusal: {
    addsUp: true,
    groups: { refusals: { measure: 'refusal', keys: { ground: 'item' } } },
    columns: { refusals: count('refusals') },
  },
  hearing: {
    addsUp: true,
    groups: {
      scheduled: { measure: 'hearing', keys: {}, ...onlyItem('scheduled') },
      came: { measure: 'hearing', keys: {}, ...byItem({ held: ['held'], notAttended: ['notAttended'] }) },
      postponed: { measure: 'hearing', keys: {}, ...onlyItem('postponed') },
      ended: {
        measure: 'hearing',
        keys: {},
        ...byItem({ outcomeChanged: ['outcomeChanged'], outcomeKept: ['outcomeKept'] }),
      },
    },
    columns: {
      scheduled: count('scheduled'),
      held: count('came', 'held'),
      notAttended: count('came', 'notAttended'),
      postponed: count('postponed'),
      outcomeChanged: count('ended', 'outcomeChanged'),
      outcomeKept: count('ended', 'outcomeKept'),
    },
  },
  complaint: {
    addsUp: true,
    groups: {
      received: { measure: 'complaint', keys: { route: 'detail' }, ...onlyItem('received') },
      ended: ofComplaints({
        satisfied: ['satisfied'],
        decidedFor: ['annulAndOrder', 'annulAndGrant', 'sendBack'],
        decidedAgainst: ['uphold', 'dismiss'],
        unexamined: ['leaveUnexamined'],
        withdrawn: ['withdrawn'],
        redirected: ['redirected'],
      }),
      inTime: {
        measure: 'complaintInTime',
        keys: { route: 'detail' },
        looksAt: ['value'],
        part: ({ value }) => (value === 1 ? 'inTime' : 'late'),
      },
      annulled: { measure: 'annulledAct', keys: { route: 'detail' } },
    },
    columns: {
      received: count('received'),
      satisfied: count('ended', 'satisfied'),
      decidedFor: count('ended', 'decidedFor'),
      decidedAgainst: count('ended', 'decidedAgainst'),
      unexamined: count('ended', 'unexamined'),
      withdrawn: count('ended', 'withdrawn'),
      redirected: count('ended', 'redirected'),
      inTime: count('inTime', 'inTime'),
      late: count('inTime', 'late'),
      annulledActs: count('annulled'),
    },
  },
  annulled: {
    addsUp: true,
    groups: { annulled: { measure: 'annulledAct', keys: { act: 'item' } } },
    columns: { acts: count('annulled') },
  },
  escalation: {
    addsUp: true,
    groups: { breaches: { measure: 'escalation', keys: { kind: 'item' } } },
    columns: { breaches: count('breaches') },
  },
  causes: {
    addsUp: true,
    groups: { answers: { measure: 'disposition', keys: { cause: 'item' } } },
    columns: { answers: count('answers') },
  },
  workload: {
    addsUp: true,
    groups: {
      open: { measure: 'stock', keys: { stage: 'item' }, isStock: true },
      entered: { measure: 'stock', keys: { stage: 'item' }, ...onlyDetail('entered') },
      left: { measure: 'stock', keys: { stage: 'item' }, ...onlyDetail('left'), isLoss: true },
    },
    columns: { open: count('open'), entered: count('entered'), left: count('left') },
    hiddenWith: { open: ['entered', 'left'], entered: ['open', 'left'], left: ['open', 'entered'] },
  },
  acts: {
    addsUp: true,
    groups: { acts: { measure: 'act', keys: { act: 'item', role: 'detail' } } },
    columns: { acts: count('acts') },
  },
  reassignment: {
    addsUp: true,
    groups: { moves: { measure: 'reassignment', keys: { reason: 'item' } } },
    columns: { moves: count('moves') },
  },
  counter: {
    addsUp: false,
    groups: {
      visits: {
        measure: 'counter',
        keys: { counter: 'item' },
        looksAt: ['value'],
        part: ({ value }) => ((value ?? 0) > counterLimit ? 'over' : 'within'),
      },
    },
    columns: {
      visits: count('visits'),
      within: count('visits', 'within'),
      over: count('visits', 'over'),
      share: { is: 'share', of: 'visits', part: 'within' },
      median: median('visits'),
      p90: p90('visits'),
    },
  },
  money: {
    addsUp: true,
    groups: { payments: { measure: 'money', keys: { rate: 'item', method: 'detail' } } },
    columns: { payments: count('payments'), tenge: { is: 'tenge', of: 'payments' } },
  },
  register: {
    addsUp: true,
    groups: {
      entered: {
        measure: 'register',
        keys: {},
        ...byItem({ apostilles: ['enteredApostille'], refusals: ['enteredRefusal'] }),
      },
      void: { measure: 'register', keys: {}, ...onlyItem('void') },
      annulled: { measure: 'register', keys: {}, ...onlyItem('annulled') },
    },
    columns: {
      apostilles: count('entered', 'apostilles'),
      refusals: count('entered', 'refusals'),
      void: count('void'),
      annulled: count('annulled'),
    },
  },
} as const satisfies Readonly<Record<string, ReportTable>>;
export type TableId = keyof typeof reportTables;

/** By what the sums of a group are told apart beyond what is asked. */
export const lookedAt = ({ keys, looksAt = [] }: Group): readonly Grouping[] => [
  ...new Set([...Object.values(keys), ...looksAt]),
];
