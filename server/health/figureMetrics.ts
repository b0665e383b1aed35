import type { Gauge } from 'prom-client';
import type { FigureState } from '../reports/figureState.type.ts';

type AddGauge = (name: string, help: string, labelNames: string[], collect: (gauge: Gauge) => Promise<void>) => void;

/** None where the database does not answer: that is told by `apostille_up`. */
export function measureFigures(figureState: () => Promise<FigureState>, gauge: AddGauge): void {
  const set = (name: string, help: string, valueOf: (state: FigureState) => number | null) =>
    gauge(name, help, [], async one => {
      one.reset();
      const state = await figureState().catch(() => undefined);
      const value = state ? valueOf(state) : null;
      if (value !== null) {
        one.set(value);
      }
    });
  const seconds = (moment: string | null) => moment && Temporal.Instant.from(moment).epochMilliseconds / 1000;
  set(
    'apostille_figures_counted_until_seconds',
    'Moment up to which everything done is in the figures, in seconds of Unix time; none before the first filling',
    ({ countedUntil }) => seconds(countedUntil) || null,
  );
  set(
    'apostille_figures_checked_seconds',
    'Moment of the last check of the figures, in seconds of Unix time',
    ({ checkedAt }) => seconds(checkedAt) || null,
  );
  set(
    'apostille_figures_differences',
    'Sums the last check found to differ from the history',
    ({ differences }) => differences,
  );
}
