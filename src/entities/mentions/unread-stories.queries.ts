import { sql } from 'kysely';
import { cutWords } from '../../language/cut-words.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { wholeBody } from '../../stories/live/live.queries.ts';
import type { LeadMedia } from '../../stories/story.ts';
import type { UnreadStory } from './read-stories.ts';
import { statedNames } from './stated-names.queries.ts';

/** A known entity whose names older stories have not been scanned for. */
export interface UnreadNames {
  readonly entityId: string;
  readonly names: readonly string[];
  /** Stored once they have been. */
  readonly hash: string;
}

/** What a story has not been read for, or not since it changed. */
export interface Unread {
  readonly id: string;
  readonly claims: boolean;
  readonly names: boolean;
}

/** Some of the stories that have not been read for figures or names, newest first, except `without`. */
export async function unreadStories(
  reading: Reading,
  without: readonly string[],
  most: number,
): Promise<UnreadStory[]> {
  const next = (column: 'claims_read' | 'mentions_read') => sql`(select id from stories
    where ${sql.ref(column)} is null and id <> all(cast(${[...without]} as uuid[])) order by id desc limit ${most})`;
  const rows = await reading
    .selectFrom('stories as s')
    .select(['s.id', 's.language', 's.headline', 's.standfirst', 's.lead', 's.published_at'])
    .select(['s.claims_read', 's.mentions_read', wholeBody.as('body')])
    .where(
      's.id',
      'in',
      sql<string>`(select id from (${next('claims_read')} union ${next('mentions_read')}) as unread
        order by id desc limit ${most})`,
    )
    .orderBy('s.id', 'desc')
    .execute();
  const stated = await statedNames(
    reading,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, published_at, lead, claims_read, mentions_read, ...text }) => ({
    storyId: id,
    stated: stated.get(id) ?? [],
    date: published_at,
    words: { ...text, caption: (lead as LeadMedia | null)?.caption ?? null },
    needs: { claims: claims_read === null, names: mentions_read === null },
  }));
}

/** Which of these stories are still unread, locked until the transaction ends. */
export async function lockUnread(writing: Writing, ids: readonly string[]): Promise<Unread[]> {
  const rows = await writing
    .selectFrom('stories')
    .select(['id', 'claims_read', 'mentions_read'])
    .where('id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .where((eb) => eb.or([eb('claims_read', 'is', null), eb('mentions_read', 'is', null)]))
    .orderBy('id')
    // Rows that refer to a story can be written in the meantime.
    .forNoKeyUpdate()
    .execute();
  return rows.map(({ id, claims_read, mentions_read }) => ({
    id,
    claims: claims_read === null,
    names: mentions_read === null,
  }));
}

/** How many stories have not been read for figures or names yet. */
export async function countUnread(reading: Reading): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) from
    (select id from stories where claims_read is null union select id from stories where mentions_read is null) as unread`.execute(
    reading as Writing,
  );
  return Number(rows[0]?.count ?? 0);
}

/** Known entities with names that older stories have not been scanned for: of these ids or, with null, of all. */
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

/** Records that older stories were scanned for these names. */
export async function markNamesRead(writing: Writing, read: readonly UnreadNames[]): Promise<void> {
  const rows = read.map(({ entityId, hash }) => ({ id: entityId, hash }));
  await sql`update entities set names_read = fresh.hash
    from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as fresh(id uuid, hash text)
    where entities.id = fresh.id`.execute(writing);
}

/**
 * Of the next `step` stories after an id, those whose text contains a word of each of these names; and the id to
 * continue after, null at the end. In steps, since no index helps and others need the database.
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

/** A SQL pattern for the longest word of a name, without the part that inflection may change. */
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
