import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** More words than this are not looked for. */
const MOST_WORDS = 8;

/** The values of an object in the database, such as a name in each language, as one text. */
export function valuesOf(column: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select string_agg(value, ' ') from jsonb_each_text(${column}))`;
}

/** A condition: a text of the database contains each word of what somebody typed, in any order and case. */
export function containing(typed: string, within: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
  const all = words.map((word) => sql`position(${word} in lower(${within})) > 0`);
  return sql<SqlBool>`(${sql.join([sql`true`, ...all], sql` and `)})`;
}
