/** What a figure is measured in, and so how it is written. */
export type Unit = 'count' | 'share' | 'workingDays' | 'minutes' | 'tenge';

export interface FigureSpec {
  readonly name: string;
  readonly unit: Unit;
}

/** One table of a report: its rows, what they say, and which figures are drawn beside one another. */
export interface PartSpec {
  /** The field of the report that holds the rows; `rows` has a total beside it. */
  readonly field: 'rows' | 'causes' | 'acts' | 'annulled';
  readonly figures: readonly FigureSpec[];
  readonly charts: readonly (readonly string[])[];
  /** Bars one upon the other: together they are a whole. */
  readonly stacked?: boolean;
  /** Rows with how many cases took how long. */
  readonly hasDistribution?: boolean;
}

const of =
  (unit: Unit) =>
  (...names: readonly string[]): readonly FigureSpec[] =>
    names.map(name => ({ name, unit }));
const counts = of('count');
const share = of('share')('share');

/** Every report the API gives, in the order in which they are offered. */
const reports = {
  intakeReport: [
    {
      field: 'rows',
      figures: counts('accepted', 'apostilles', 'refusals', 'open'),
      charts: [['accepted', 'apostilles', 'refusals'], ['open']],
    },
  ],
  timelinessReport: [
    {
      field: 'rows',
      figures: [...counts('inTime', 'late'), ...share],
      charts: [['inTime', 'late'], ['share']],
      stacked: true,
    },
  ],
  durationReport: [
    {
      field: 'rows',
      figures: [...counts('cases'), ...of('workingDays')('median', 'p90')],
      charts: [['median', 'p90'], ['cases']],
      hasDistribution: true,
    },
  ],
  timeWithReport: [
    {
      field: 'rows',
      figures: [...counts('cases'), ...of('workingDays')('totalDays', 'median', 'p90')],
      charts: [['totalDays'], ['median', 'p90'], ['cases']],
    },
  ],
  refusalReport: [{ field: 'rows', figures: counts('refusals'), charts: [['refusals']] }],
  hearingReport: [
    {
      field: 'rows',
      figures: counts('scheduled', 'held', 'notAttended', 'postponed', 'outcomeChanged', 'outcomeKept'),
      charts: [
        ['scheduled', 'held', 'notAttended', 'postponed'],
        ['outcomeChanged', 'outcomeKept'],
      ],
    },
  ],
  complaintReport: [
    {
      field: 'rows',
      figures: counts(
        'received',
        'satisfied',
        'decidedFor',
        'decidedAgainst',
        'unexamined',
        'withdrawn',
        'redirected',
        'inTime',
        'late',
        'annulledActs',
      ),
      charts: [['received', 'satisfied', 'decidedFor', 'decidedAgainst'], ['inTime', 'late'], ['annulledActs']],
    },
    { field: 'annulled', figures: counts('acts'), charts: [['acts']] },
  ],
  escalationReport: [
    { field: 'rows', figures: counts('breaches'), charts: [['breaches']] },
    { field: 'causes', figures: counts('answers'), charts: [['answers']] },
  ],
  workloadReport: [
    { field: 'rows', figures: counts('open', 'entered', 'left'), charts: [['entered', 'left'], ['open']] },
    { field: 'acts', figures: counts('acts'), charts: [['acts']] },
  ],
  reassignmentReport: [{ field: 'rows', figures: counts('moves'), charts: [['moves']] }],
  counterReport: [
    {
      field: 'rows',
      figures: [...counts('visits', 'within', 'over'), ...share, ...of('minutes')('median', 'p90')],
      charts: [['within', 'over'], ['share'], ['median', 'p90']],
      stacked: true,
    },
  ],
  moneyReport: [
    {
      field: 'rows',
      figures: [...counts('payments'), ...of('tenge')('tenge')],
      charts: [['tenge'], ['payments']],
    },
  ],
  registerReport: [
    {
      field: 'rows',
      figures: counts('apostilles', 'refusals', 'void', 'annulled'),
      charts: [['apostilles', 'refusals', 'void', 'annulled']],
    },
  ],
} as const satisfies Readonly<Record<string, readonly PartSpec[]>>;

export type ReportId = keyof typeof reports;

export const reportIds = Object.keys(reports) as readonly ReportId[];

export const partsOf = (report: ReportId): readonly PartSpec[] => reports[report];

export const timeGroups = ['month', 'quarter', 'year'] as const;
export const otherGroups = ['provider', 'region', 'service', 'channel', 'edition'] as const;
export const groups = [...timeGroups, ...otherGroups] as const;
export type Group = (typeof groups)[number];

export const isTime = (group: string): boolean => timeGroups.some(time => time === group);
