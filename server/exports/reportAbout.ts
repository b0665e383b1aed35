import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Language, LocalisedText } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { nameIn, regionName } from '../providers/provider.queries.ts';
import type { About } from './exportFormat.ts';
import { channelNames, phrases, said, serviceNames } from './exportWords.ts';
import type { ReportExportRequest } from './reportRequest.ts';
import { keyNames, reportPhrases } from './reportWords.ts';
import { writtenDay, writtenMoment } from './written.rules.ts';

export interface ReportHead {
  readonly name: string;
  readonly definition: LocalisedText;
  readonly unit: string;
  readonly countedUntil: string | null;
  readonly threshold: number | null;
}

interface Setting {
  readonly request: ReportExportRequest;
  readonly head: ReportHead;
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  readonly language: Language;
}

/** Of providers and of the country as a whole: one since 2024. */
const zone = 'Asia/Almaty';

/** What a file of figures says of itself: what is counted and how, of when and of what, by whom and when it was made. */
export async function aboutReport(rows: Rows, { request, head, actor, at, language }: Setting): Promise<About> {
  const { filter, earlier, groupBy, asOf } = request;
  const word = (id: keyof typeof reportPhrases) => said(reportPhrases[id], language);
  const key = (id: string) => (keyNames[id] ? said(keyNames[id], language) : id);
  const day = (text: string) => writtenDay(Temporal.PlainDate.from(text), language);
  const period = ({ from, to }: { readonly from: string; readonly to: string }) => `${day(from)} – ${day(to)}`;
  const names: Readonly<Record<string, string | undefined>> = {
    service: filter.service && nameOf(serviceNames, filter.service, language),
    channel: filter.channel && nameOf(channelNames, filter.channel, language),
    provider: filter.providerId && (await providerName(rows, filter.providerId, language)),
    region: filter.region && regionName(filter.region, language),
    edition: filter.edition,
  };
  return [
    [word('definition'), said(head.definition, language)],
    [word('unit'), head.unit],
    [word('period'), period(filter)],
    ...(earlier ? [[word('earlier'), period(earlier)] as const] : []),
    ...Object.entries(names).flatMap(([id, name]) => (name ? [[key(id), name] as const] : [])),
    ...(groupBy.length > 0 ? [[word('rowsBy'), groupBy.map(key).join(', ')] as const] : []),
    ...(asOf ? [[word('asOf'), day(asOf)] as const] : []),
    [
      word('countedUntil'),
      head.countedUntil ? writtenMoment(Temporal.Instant.from(head.countedUntil), zone, language) : word('notCounted'),
    ],
    ...(head.threshold === null ? [] : [[word('hiddenWhy'), head.threshold] as const]),
    [said(phrases.author, language), actor.name],
    [said(phrases.madeAt, language), writtenMoment(at, zone, language)],
  ];
}

const nameOf = (names: Readonly<Record<string, LocalisedText>>, id: string, language: Language) => {
  const text = names[id];
  return text ? said(text, language) : id;
};

async function providerName(rows: Rows, id: string, language: Language): Promise<string> {
  const { rows: found } = await sql<{ name: string }>`
    select ${nameIn(language)} as name from provider where id = ${Number(id)}`.execute(rows);
  return found[0]?.name ?? id;
}
