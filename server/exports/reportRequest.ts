import { badInput } from '../errors.ts';
import { type ExportFormat, exportFormats } from './exportFormat.ts';

/** What came over the wire; the query of the report checks all but the format and the name of the report. */
export interface ReportExportRequest {
  readonly format: ExportFormat;
  readonly report: string;
  readonly filter: ReportFilterGiven;
  /** The period compared with; null: none. */
  readonly earlier: { readonly from: string; readonly to: string } | null;
  readonly groupBy: readonly string[];
  readonly asOf: string | null;
}

interface ReportFilterGiven {
  readonly from: string;
  readonly to: string;
  readonly service?: string;
  readonly channel?: string;
  readonly providerId?: string;
  readonly region?: string;
  readonly edition?: string;
}

const narrowing = ['service', 'channel', 'providerId', 'region', 'edition'] as const;

/** Throws BAD_INPUT naming the wrong field. */
export function reportRequestFrom(body: unknown): ReportExportRequest {
  const given = recordOf(body);
  const filter = recordOf(given['filter']);
  const format = exportFormats.find(each => each === given['format']);
  const groupBy = Array.isArray(given['groupBy']) ? given['groupBy'].map(each => textOf(each, 'groupBy')) : [];
  if (!format) {
    throw badInput({ format: 'notOfTheList' });
  }
  return {
    format,
    report: textOf(given['report'], 'report'),
    filter: {
      ...periodOf(filter),
      ...Object.fromEntries(narrowing.flatMap(name => (filter[name] ? [[name, textOf(filter[name], name)]] : []))),
    },
    earlier: given['earlier'] ? periodOf(recordOf(given['earlier'])) : null,
    groupBy,
    asOf: given['asOf'] ? textOf(given['asOf'], 'asOf') : null,
  };
}

const periodOf = (given: Readonly<Record<string, unknown>>) => ({
  from: textOf(given['from'], 'from'),
  to: textOf(given['to'], 'to'),
});

function textOf(given: unknown, field: string): string {
  if (typeof given !== 'string' || given === '') {
    throw badInput({ [field]: 'notAFilter' });
  }
  return given;
}

function recordOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
}
