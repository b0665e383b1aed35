import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { CalendarDay } from './calendarYear.ts';

export interface Names {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** A day of the year that is not like its weekday, as the server stores it. */
export interface DraftDay {
  readonly day: string;
  readonly works: boolean;
  readonly reason: string;
  readonly name: Names;
  readonly decree: string | null;
}

/** A day of the year as it would be, beside what it is. */
export interface DraftDate extends CalendarDay {
  readonly names: Names | null;
  readonly isWeekday: boolean;
  readonly isChanged: boolean;
  readonly before: CalendarDay | null;
}

export interface DraftOutline {
  readonly id: string;
  readonly kind: string;
  readonly year: number;
  readonly state: string;
  readonly decree: string;
  readonly changedAt: string;
  readonly draftedBy: { readonly name: string } | null;
}

export interface Draft extends DraftOutline {
  readonly version: number;
  readonly isStale: boolean;
  readonly days: readonly DraftDay[];
  /** Every day of the year. */
  readonly dates: readonly DraftDate[];
}

const outlineParts = gql`
  fragment DraftOutlineParts on CalendarDraft {
    id
    kind
    year
    state
    decree
    changedAt
    draftedBy {
      name
    }
  }
`;

const draftsQuery = gql`
  query CalendarDrafts($kind: CalendarKind!) {
    data: calendarDrafts(kind: $kind) {
      ...DraftOutlineParts
    }
  }
  ${outlineParts}
`;

const draftQuery = gql`
  query CalendarDraft($id: RecordId!) {
    data: calendarDraft(id: $id) {
      ...DraftOutlineParts
      version
      isStale
      days {
        day
        works
        reason
        decree
        name {
          kk
          ru
          en
        }
      }
      dates {
        date
        works
        reason
        decree
        name
        isWeekday
        isChanged
        names {
          kk
          ru
          en
        }
        before {
          date
          works
          reason
          decree
          name
        }
      }
    }
  }
  ${outlineParts}
`;

const beginMutation = gql`
  mutation DraftCalendar($input: DraftCalendarInput!) {
    data: draftCalendar(input: $input) {
      id
    }
  }
`;

const changeMutation = gql`
  mutation ChangeCalendarDraft($input: ChangeCalendarDraftInput!) {
    data: changeCalendarDraft(input: $input) {
      id
    }
  }
`;

const dropMutation = gql`
  mutation DropCalendarDraft($input: DropCalendarDraftInput!) {
    data: dropCalendarDraft(input: $input) {
      id
    }
  }
`;

const approveMutation = gql`
  mutation ApproveCalendar($input: ApproveCalendarInput!) {
    data: approveCalendar(input: $input) {
      id
    }
  }
`;

interface Made {
  readonly id: string;
}

export const askDrafts = (kind: string, signal: AbortSignal) =>
  ask<readonly DraftOutline[]>(draftsQuery, { kind }, signal);

export const askDraft = (id: string, signal: AbortSignal) => ask<Draft>(draftQuery, { id }, signal);

/** A draft of the year as it is in force; its id. */
export async function beginDraft(kind: string, year: number, decree: string): Promise<string> {
  return (await tell<Made>(beginMutation, { input: { kind, year, decree } })).id;
}

interface Change {
  readonly days?: readonly DraftDay[];
  readonly decree?: string;
}

/** Saved with nothing changed, the draft stands on the version now in force. */
export const changeDraft = ({ id, version }: Draft, change: Change) =>
  tell<Made>(changeMutation, { input: { id, expectedVersion: version, ...change } });

export const dropDraft = ({ id, version }: Draft) =>
  tell<Made>(dropMutation, { input: { id, expectedVersion: version } });

/** The id of the recount that moves the open dates. */
export async function approveDraft({ id, version }: Draft, decree: string, idempotencyKey: string): Promise<string> {
  return (await tell<Made>(approveMutation, { input: { id, expectedVersion: version, decree, idempotencyKey } })).id;
}

/** The days of the draft with this one as given; without it, as its weekday is. */
export function withDay(days: readonly DraftDay[], date: string, day: DraftDay | undefined): readonly DraftDay[] {
  const others = days.filter(each => each.day !== date);
  return (day ? [...others, day] : others).map(asInput);
}

/** Nothing but what the server takes. */
function asInput({ day, works, reason, decree, name: { kk, ru, en } }: DraftDay): DraftDay {
  return { day, works, reason, decree, name: { kk, ru, en } };
}
