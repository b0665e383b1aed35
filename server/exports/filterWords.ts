import type { ApplicationFilter } from '../applications/applicationFilter.queries.ts';
import type { Language } from '../law/law.ts';
import { stageName } from '../law/names.ts';
import { channelNames, columnLabels, phrases, said, serviceNames, waitingNames } from './exportWords.ts';
import { writtenDay } from './written.rules.ts';

/** What the records a filter names are called; null for one the reader may not see. */
export interface FilterNames {
  readonly provider: string | null;
  readonly unit: string | null;
  readonly office: string | null;
  readonly assignee: string | null;
}

/** A filter as a person reads it, such as `open; Stage: Inquiry; next due on or before: 2026-03-06`. */
export function filterInWords(filter: ApplicationFilter, names: FilterNames, language: Language): string {
  const word = (id: keyof typeof phrases) => said(phrases[id], language);
  const fact = (label: string, value: string | number | null | undefined) => (value ? `${label}: ${value}` : null);
  const column = (id: keyof typeof columnLabels) => said(columnLabels[id], language);
  const day = (on: Temporal.PlainDate | null | undefined) => on && writtenDay(on, language);
  const { open, late, stages, service, channel, waitingFor, reassignmentId, ids } = filter;
  const parts = [
    open === true && word('open'),
    open === false && word('closed'),
    filter.mine && word('mine'),
    filter.unassigned && word('free'),
    late === true && word('late'),
    late === false && word('inTime'),
    fact(word('dueFrom'), day(filter.dueFrom)),
    fact(word('dueUntil'), day(filter.dueOnOrBefore)),
    fact(word('waitingFor'), waitingFor?.map(whom => said(waitingNames[whom], language)).join(', ')),
    fact(column('stage'), stages?.map(stage => stageName(stage, language)).join(', ')),
    fact(column('service'), service && said(serviceNames[service], language)),
    fact(column('channel'), channel && said(channelNames[channel], language)),
    filter.providerId && fact(column('provider'), names.provider ?? filter.providerId),
    filter.unitId && fact(column('unit'), names.unit ?? filter.unitId),
    filter.officeId && fact(column('office'), names.office ?? filter.officeId),
    filter.assigneeId && fact(column('assignee'), names.assignee ?? filter.assigneeId),
    reassignmentId && fact(word('reassignment'), `№ ${reassignmentId}`),
    ids && fact(word('named'), String(ids.length)),
    fact(word('text'), filter.text),
  ];
  return parts.filter(part => typeof part === 'string' && part !== '').join('; ') || word('everything');
}
