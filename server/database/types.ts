import { p, Type } from '@mikro-orm/core';

/**
 * A legal day: `date` in the database, `Temporal.PlainDate` in entities.
 * Entities go through these types; Kysely rows are plain: `date` is 'YYYY-MM-DD' and `timestamptz` is
 * an ISO instant in UTC ('2026-03-02T05:00:00Z'), see orm.ts.
 */
class PlainDateType extends Type<Temporal.PlainDate | null, string | null> {
  override convertToDatabaseValue(value: Temporal.PlainDate | string | null): string | null {
    return value?.toString() ?? null;
  }

  override convertToJSValue(value: string | Temporal.PlainDate | null): Temporal.PlainDate | null {
    return value === null ? null : Temporal.PlainDate.from(value);
  }

  override getColumnType(): string {
    return 'date';
  }

  override compareAsType(): string {
    return 'string';
  }

  override toJSON(value: Temporal.PlainDate | null): string | null {
    return value?.toString() ?? null;
  }

  override get runtimeType(): string {
    return 'Temporal.PlainDate';
  }
}

/** A moment: `timestamptz` in the database, `Temporal.Instant` in entities. */
class InstantType extends Type<Temporal.Instant | null, string | null> {
  override convertToDatabaseValue(value: Temporal.Instant | string | null): string | null {
    return value === null ? null : Temporal.Instant.from(value).round('microsecond').toString();
  }

  override convertToJSValue(value: string | Temporal.Instant | null): Temporal.Instant | null {
    return value === null ? null : Temporal.Instant.from(value);
  }

  override getColumnType(): string {
    return 'timestamptz';
  }

  override compareAsType(): string {
    return 'string';
  }

  override toJSON(value: Temporal.Instant | null): string | null {
    return value?.toString() ?? null;
  }

  override get runtimeType(): string {
    return 'Temporal.Instant';
  }
}

/** '2026-03-02 05:00:00.12+00', as PostgreSQL writes it in a UTC session, to '2026-03-02T05:00:00.12Z'. */
export function isoInstant(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, -3).replace(' ', 'T')}Z` : text;
}

export const day = () => p.type(PlainDateType).$type<Temporal.PlainDate>();
export const moment = () => p.type(InstantType).$type<Temporal.Instant>();
