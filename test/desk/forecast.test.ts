import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../../server/calendar/workingDays.ts';
import { deskDays } from '../../server/desk/deskDays.rules.ts';
import { breaching, type Pace, paceOf } from '../../server/desk/forecast.rules.ts';
import { daysAhead, daysMeasured, present } from '../../server/desk/forecastDays.rules.ts';
import { forecastItems } from '../../server/desk/forecastItems.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const days = (...texts: readonly string[]) => texts.map(day);

/** Monday to Friday. */
const week = days('2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06');
const [monday = day('2026-03-02'), tuesday = monday, wednesday = monday, , friday = monday] = week;
const oneADay: Pace = { finished: 20, days: 20 };
const oneInTwoDays: Pace = { finished: 10, days: 20 };
const threeInTwoDays: Pace = { finished: 30, days: 20 };

type Example = readonly [string, Parameters<typeof breaching>[0], readonly number[]];
const examples: readonly Example[] = [
  ['nothing due, nothing breaches', { due: [], pace: oneADay, present: week }, []],
  ['one due today at one a day is done today', { due: [monday], pace: oneADay, present: week }, []],
  ['two due today: the second is done tomorrow', { due: [monday, monday], pace: oneADay, present: week }, [1]],
  ['one due each day at one a day: all in time', { due: week, pace: oneADay, present: week }, []],
  ['at one in two days the first due today is not done', { due: [monday], pace: oneInTwoDays, present: week }, [0]],
  ['nor is it then tomorrow’s turn', { due: [monday, tuesday], pace: oneInTwoDays, present: week }, [0, 1]],
  ['but by Wednesday one is', { due: [wednesday], pace: oneInTwoDays, present: week }, []],
  [
    'three by Tuesday at three in two days',
    { due: [tuesday, tuesday, tuesday], pace: threeInTwoDays, present: week },
    [],
  ],
  ['the fourth is not', { due: [tuesday, tuesday, tuesday, tuesday], pace: threeInTwoDays, present: week }, [3]],
  [
    'who is away until Thursday finishes nothing before',
    { due: [wednesday, friday], pace: oneADay, present: week.slice(3) },
    [0],
  ],
  [
    'a case that is late already takes the first turn',
    { due: [day('2026-02-20'), monday], pace: oneADay, present: week },
    [0, 1],
  ],
  ['without a pace everything breaches', { due: [friday], pace: { finished: 0, days: 20 }, present: week }, [0]],
  ['and so it does where no day was measured', { due: [friday], pace: { finished: 0, days: 0 }, present: week }, [0]],
];

describe('The cases that will breach', () => {
  test.each(examples)('%s', (_what, queue, expected) => {
    expect(breaching(queue)).toEqual(expected);
  });

  test('are those a walk day by day does not finish by the evening of their day', () => {
    const anyDay = fc.integer({ min: -3, max: 9 }).map(many => monday.add({ days: many }));
    const anyDays = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(anyDay, { maxLength: 12 }),
        anyDays,
        fc.record({ finished: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 1, max: 20 }) }),
        (unsorted, offsets, pace) => {
          const due = unsorted.toSorted(Temporal.PlainDate.compare);
          const there = offsets.toSorted((a, b) => a - b).map(many => monday.add({ days: many }));
          expect(breaching({ due, pace, present: there })).toEqual(walked(due, there, pace));
        },
      ),
    );
  });

  test('are no more when somebody works faster', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 }), fc.nat({ max: 60 }), (at, finished) => {
        const due = at.toSorted((a, b) => a - b).flatMap(index => week[index] ?? []);
        const of = (pace: Pace) => breaching({ due, pace, present: week }).length;
        expect(of({ finished: finished + 1, days: 20 })).toBeLessThanOrEqual(of({ finished, days: 20 }));
      }),
    );
  });
});

/** Every evening the work of the day is added up, and whole stages are taken off the queue. */
function walked(
  due: readonly Temporal.PlainDate[],
  there: readonly Temporal.PlainDate[],
  { finished, days: over }: Pace,
) {
  const doneOn = new Map<number, Temporal.PlainDate>();
  let parts = 0;
  for (const today of there) {
    parts += finished;
    while (parts >= over && doneOn.size < due.length) {
      doneOn.set(doneOn.size, today);
      parts -= over;
    }
  }
  return due.flatMap((last, at) => {
    const done = doneOn.get(at);
    return done && Temporal.PlainDate.compare(done, last) <= 0 ? [] : [at];
  });
}

describe('The pace', () => {
  test.each<readonly [string, Pace, readonly Pace[], Pace]>([
    ['is one’s own from five finished stages on', { finished: 5, days: 20 }, [oneADay], { finished: 5, days: 20 }],
    [
      'with four it is that of the others together',
      { finished: 4, days: 20 },
      [oneADay, oneInTwoDays],
      { finished: 30, days: 40 },
    ],
    ['of those others who have one', { finished: 0, days: 20 }, [oneADay, { finished: 4, days: 20 }], oneADay],
    [
      'and one’s own again where nobody has',
      { finished: 4, days: 20 },
      [{ finished: 1, days: 20 }],
      { finished: 4, days: 20 },
    ],
  ])('%s', (_what, own, others, expected) => {
    expect(paceOf(own, others)).toEqual(expected);
  });
});

describe('The days', () => {
  // Monday 9 March is off in place of 8 March, and so is the weekend before.
  const calendar = buildCalendar({
    id: '1',
    kind: 'provider',
    approvedYears: [
      {
        year: 2026,
        approved: true,
        decree: '',
        daysOff: [{ date: '2026-03-09', kind: 'transferred' }],
        workedWeekends: [],
      },
    ],
  });
  const texts = (of: readonly Temporal.PlainDate[]) => of.map(String);

  test('ahead begin with today and pass over days off', () => {
    expect(texts(daysAhead(calendar, friday, 2))).toEqual(['2026-03-06', '2026-03-10', '2026-03-11']);
  });

  test('ahead begin after today where it is a day off', () => {
    expect(texts(daysAhead(calendar, day('2026-03-09'), 1))).toEqual(['2026-03-10']);
  });

  test('end with the calendar: what is asked for beyond it is left out, and the desk is read all the same', () => {
    const lastThursday = day('2026-12-31');
    expect(texts(daysAhead(calendar, day('2026-12-30'), 5))).toEqual(['2026-12-30', '2026-12-31']);
    expect(texts(daysAhead(calendar, lastThursday, 5))).toEqual(['2026-12-31']);
    const ahead = (at: string) => {
      const { today, soon, ahead: fifth } = deskDays(calendar, Temporal.Instant.from(at), 'Asia/Almaty');
      return texts([today, soon, fifth]);
    };
    expect(ahead('2026-12-28T06:00Z')).toEqual(['2026-12-28', '2026-12-30', '2026-12-31']);
    expect(ahead('2026-12-31T06:00Z')).toEqual(['2026-12-31', '2026-12-31', '2026-12-31']);
    expect(ahead('2026-12-31T20:00Z')).toEqual(['2027-01-01', '2027-01-01', '2027-01-01']);
  });

  test('measured are the twenty working days before today', () => {
    const measured = daysMeasured(calendar, day('2026-03-10'));
    expect([measured.length, String(measured[0]), String(measured.at(-1))]).toEqual([20, '2026-02-09', '2026-03-06']);
  });

  test('of an absence are taken out, the first and the last too', () => {
    expect(texts(present(week, [{ from: '2026-03-03', to: '2026-03-05' }]))).toEqual(['2026-03-02', '2026-03-06']);
  });
});

test('Of each officer by unit: late cases take their turn and are not forecast, cases out of sight take it too', () => {
  const of = (id: number, dueOn: string, changes: object = {}) => ({
    id,
    officerId: 7,
    unitId: 10,
    dueOn,
    isLate: false,
    isShown: true,
    ...changes,
  });
  const cases = [
    of(1, '2026-02-27', { isLate: true }),
    of(2, '2026-03-03', { isShown: false, unitId: 11 }),
    of(3, '2026-03-03'),
    of(4, '2026-03-06'),
  ];
  const officers = [{ id: 7, finished: 20, absences: [] }];
  const measured = Array.from({ length: 20 }, (_, at) => day('2026-01-05').add({ days: at }));
  expect(forecastItems({ cases, officers, measured, ahead: week })).toEqual([
    { officerId: 7, unitId: 10, queue: 3, late: 1, finished: 20, perDay: 1, daysPresent: 5, breachingIds: [3] },
  ]);
});
