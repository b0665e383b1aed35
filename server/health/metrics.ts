import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Downloads } from '../exports/downloads.ts';
import { type Gates, lanes } from '../load/admission.ts';
import type { Gate } from '../load/gate.ts';
import type { Reads } from '../replicas/reads.ts';
import type { FigureState } from '../reports/figureState.type.ts';
import { measureFigures } from './figureMetrics.ts';
import type { Readiness } from './readiness.ts';

export interface Measured {
  readonly readiness: () => Promise<Readiness>;
  /** Listeners to changes. */
  readonly openStreams: () => number;
  readonly gates: Gates;
  readonly reads: Reads;
  readonly downloads: Downloads;
  readonly figureState: () => Promise<FigureState>;
}

/** Prometheus text. Labels are routes, codes and names of parts, never what was asked or by whom. */
export function createMetrics({ readiness, openStreams, gates, reads, downloads, figureState }: Measured): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: string[], collect: (gauge: Gauge) => void | Promise<void>) => {
    registry.registerMetric(
      new Gauge({
        name,
        help,
        labelNames,
        registers: [],
        collect() {
          return collect(this);
        },
      }),
    );
  };
  gauge('apostille_up', '1 when the part works', ['part'], async up => {
    for (const [part, works] of Object.entries(await readiness())) {
      up.set({ part }, works ? 1 : 0);
    }
  });
  gauge('apostille_open_streams', 'Listeners to changes at this process', [], streams => streams.set(openStreams()));
  gauge('apostille_downloads_under_way', 'Files that are read while they are sent', [], files =>
    files.set(downloads.underWay),
  );
  measureLoad(gates, gauge);
  measureReplicas(reads, gauge);
  measureFigures(figureState, gauge);
  return registry;
}

type AddGauge = (name: string, help: string, labelNames: string[], collect: (gauge: Gauge) => void) => void;

function measureLoad(gates: Gates, gauge: AddGauge): void {
  const perLane = (set: (gate: Gate, lane: string) => void) => {
    for (const lane of lanes) {
      set(gates[lane], lane);
    }
  };
  gauge('apostille_requests_in_work', 'Requests being answered, of as many as there are places', ['lane'], inWork =>
    perLane((gate, lane) => inWork.set({ lane }, gate.inWork)),
  );
  gauge('apostille_requests_waiting', 'Requests that wait for a place', ['lane'], waiting =>
    perLane((gate, lane) => waiting.set({ lane }, gate.waiting)),
  );
  gauge('apostille_requests_shed', 'Requests turned away since the start, and why', ['lane', 'reason'], shed =>
    perLane((gate, lane) => {
      for (const [reason, count] of gate.shed) {
        shed.set({ lane, reason }, count);
      }
    }),
  );
}

function measureReplicas(reads: Reads, gauge: AddGauge): void {
  gauge('apostille_replica_in_use', '1 when the replica is read from', ['replica'], inUse => {
    for (const { name, state } of reads.replicas()) {
      inUse.set({ replica: name }, state === 'inUse' ? 1 : 0);
    }
  });
  gauge(
    'apostille_replica_lag_seconds',
    'How far the replica is behind; none while that is unknown',
    ['replica'],
    lag => {
      lag.reset();
      for (const { name, lagSeconds } of reads.replicas()) {
        if (lagSeconds !== null) {
          lag.set({ replica: name }, lagSeconds);
        }
      }
    },
  );
  gauge('apostille_replica_lag_bytes', 'What the replica has still to replay', ['replica'], lag => {
    lag.reset();
    for (const { name, lagBytes } of reads.replicas()) {
      if (lagBytes !== null) {
        lag.set({ replica: name }, lagBytes);
      }
    }
  });
  gauge(
    'apostille_replica_reads_retried',
    'Requests a replica broke off and the primary answered, since the start',
    [],
    count => count.set(reads.retried),
  );
}

export function measureRequests(app: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of the answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
}
