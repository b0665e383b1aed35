import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { Page } from '../data/operations.ts';
import { type HearingSlot, hearingSlotParts } from './hearing.ts';

/** A hearing among others, with the case it belongs to. */
export interface AgendaHearing extends HearingSlot {
  readonly application: {
    readonly id: string;
    readonly number: string | null;
    readonly receiptNumber: string;
    readonly service: string;
    readonly provider: { readonly name: string };
  } | null;
  readonly minutes: { readonly chairSignedAt: string | null; readonly secretarySignedAt: string | null } | null;
}

export const agendas = ['today', 'upcoming', 'awaitingMinutes', 'awaitingDecision'] as const;
export type Agenda = (typeof agendas)[number];

export function isAgenda(value: unknown): value is Agenda {
  return agendas.some(agenda => agenda === value);
}

/** Only a part of the hearings the reader may see: of their own cases, of a provider, of a unit. */
export interface Part {
  readonly mine?: boolean;
  readonly providerId?: string;
  readonly unitId?: string;
}

interface Wanted extends Part {
  readonly agenda?: Agenda;
  readonly from?: string;
  readonly to?: string;
  readonly first: number;
  readonly after: string | null;
}

const agendaQuery = gql`
  query Hearings(
    $agenda: HearingAgenda
    $from: Moment
    $to: Moment
    $mine: Boolean
    $providerId: RecordId
    $unitId: RecordId
    $first: Int!
    $after: String
  ) {
    data: hearings(
      agenda: $agenda
      from: $from
      to: $to
      mine: $mine
      providerId: $providerId
      unitId: $unitId
      first: $first
      after: $after
    ) {
      hasNextPage
      endCursor
      items {
        ...HearingSlotParts
        application {
          id
          number
          receiptNumber
          service
          provider {
            name
          }
        }
        minutes {
          chairSignedAt
          secretarySignedAt
        }
      }
    }
  }
  ${hearingSlotParts}
`;

export const askHearings = (wanted: Wanted, signal: AbortSignal) =>
  ask<Page<AgendaHearing>>(agendaQuery, { ...wanted }, signal);

/** All hearings that begin from one moment to another. */
export async function askHearingsBetween(from: string, to: string, part: Part, signal: AbortSignal) {
  const found: AgendaHearing[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<AgendaHearing> = await askHearings({ ...part, from, to, first: 100, after }, signal);
    found.push(...page.items);
    if (!page.hasNextPage) {
      return found;
    }
    after = page.endCursor;
  }
}
