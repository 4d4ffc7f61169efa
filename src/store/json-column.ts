import { type ColumnType, type RawBuilder, sql } from 'kysely';

/** A jsonb column: read as a value, written through `json()`. */
export type Json<T> = ColumnType<T, RawBuilder<T>, RawBuilder<T>>;

/** A jsonb column the database fills where nothing is given. */
export type JsonWithDefault<T> = ColumnType<T, RawBuilder<T> | undefined, RawBuilder<T>>;

/** A jsonb column that may be null. */
export type JsonOrNull<T> = ColumnType<T | null, RawBuilder<T> | null, RawBuilder<T> | null>;

/** A value for a jsonb column, in a form both databases take. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`cast(${JSON.stringify(value)} as jsonb)`;
}
