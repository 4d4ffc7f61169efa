import { sql } from 'kysely';
import { cutWords } from '../../language/cut-words.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';

/** A known entity whose names older stories were not looked through for. */
export interface UnreadNames {
  readonly entityId: string;
  readonly names: readonly string[];
  /** What is kept once they were. */
  readonly hash: string;
}

/** Some of the stories whose mentions were never looked for, or not since they were changed. */
export async function unmentionedStories(reading: Reading, most: number): Promise<string[]> {
  const rows = await reading
    .selectFrom('stories')
    .select('id')
    .where('mentions_read', 'is', null)
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** Known entities with names that older stories were not looked through for: of these ids, or, with null, of all. */
export async function unreadNames(
  reading: Reading,
  ids: readonly string[] | null,
  most: number,
): Promise<UnreadNames[]> {
  const asked = ids?.filter(isId) ?? null;
  if (asked?.length === 0) return [];
  const { rows } = await sql<{ id: string; names: string[]; hash: string }>`
    select c.id, array_agg(s.value order by s.id) as names, md5(string_agg(distinct s.value, '|' order by s.value)) as hash
    from entities c join entities e on e.canonical_id = c.id
      join statements s on s.entity_id = e.id and s.folded <> '' and s.withdrawn_at is null
    where c.state in ('known', 'published') and c.merged_into is null
      and ${asked ? sql`c.id in (select canonical_id from entities where id = any(cast(${asked} as uuid[])))` : sql`true`}
    group by c.id, c.names_read
    having c.names_read is distinct from md5(string_agg(distinct s.value, '|' order by s.value))
    order by c.id limit ${most}`.execute(reading as Writing);
  return rows.map(({ id, names, hash }) => ({ entityId: id, names: [...new Set(names)], hash }));
}

/** Keeps that older stories were looked through for these names. */
export async function markNamesRead(writing: Writing, read: readonly UnreadNames[]): Promise<void> {
  const rows = read.map(({ entityId, hash }) => ({ id: entityId, hash }));
  await sql`update entities set names_read = fresh.hash
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as fresh(id uuid, hash text)
    where entities.id = fresh.id`.execute(writing);
}

/**
 * Of the next `step` stories after an id those whose text holds a word of each of these names, so that it may be there;
 * and the id to go on after, null at the end. In steps, since no index helps and others wait for the database.
 */
export async function storiesThatMayName(
  reading: Reading,
  names: readonly string[],
  after: string | null,
  step: number,
): Promise<{ ids: string[]; last: string | null }> {
  const patterns = [...new Set(names.flatMap(patternOf))];
  const { rows } = await sql<{ id: string; named: boolean }>`
    select id, (headline || ' ' || coalesce(standfirst, '') || ' ' || body::text || ' ' || coalesce(lead->>'caption', '')
      || case when kind = 'live' then live_blocks(id)::text else '' end) ilike any(${patterns}) as named
    from stories where ${after ? sql`id > cast(${after} as uuid)` : sql`true`} order by id limit ${step}`.execute(
    reading as Writing,
  );
  const last = rows.length < step ? null : (rows.at(-1)?.id ?? null);
  return { ids: rows.filter(({ named }) => named).map(({ id }) => id), last };
}

/** The longest word of a name without what its case may change, as SQL looks for it. */
function patternOf(name: string): string[] {
  const words = cutWords(name.normalize('NFC'));
  if (words[0]?.script === 'han') return [like(name)];
  const [longest] = [...words].sort((a, b) => b.text.length - a.text.length);
  if (!longest) return [];
  const { script, text, lower, key } = longest;
  if (script === 'cyrillic') return [like(text.slice(0, Math.max(3, text.length - 2)))];
  if (script === 'arabic') return [like(key === lower ? lower.replace(/^ال/, '') : text.slice(-3))];
  return [like(text)];
}

const like = (text: string) => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
