import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Block, Body } from '../body.ts';
import { type LiveBlog, type LiveEntry, SUMMARY } from './live-blog.ts';

/** The full text of story `s`: for a live one with its entries, oldest first. */
export const wholeBody = sql<Body>`case when s.kind = 'live'
  then jsonb_set(s.body, '{content}', (s.body -> 'content') || live_blocks(s.id)) else s.body end`;

interface EntryJson extends Omit<LiveEntry, 'at' | 'updatedAt'> {
  readonly at: string;
  readonly updatedAt: string | null;
}

/** The coverage of a story as returned by the database. */
export interface LiveJson {
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly change: number;
  readonly lead: Body;
  readonly entries: readonly EntryJson[];
}

/** The live coverage of story `s` as JSON; null if it is not a live story. */
export const liveJson = sql<LiveJson | null>`case when s.kind = 'live' then (
  select jsonb_build_object('startedAt', l.started_at, 'endedAt', l.ended_at, 'change', coalesce(l.change, 0),
    'lead', s.body, 'entries', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'number', e.number,
      'at', e.at, 'headline', e.headline, 'body', e.body, 'byline', e.byline, 'keyPosition', e.key_position,
      'state', e.state, 'version', e.version, 'updatedAt', e.updated_at, 'note', e.note, 'change', e.change)
      order by e.number desc) from live_entries e where e.story_id = s.id), '[]'))
  from (select s.id) as one(id) left join live_blogs l on l.story_id = one.id) end`;

/** Parses the coverage in `json`. */
export function liveOf(json: LiveJson): LiveBlog {
  const entries = json.entries.map((entry) => ({
    ...entry,
    at: new Date(entry.at),
    updatedAt: entry.updatedAt === null ? null : new Date(entry.updatedAt),
  }));
  return {
    startedAt: json.startedAt === null ? null : new Date(json.startedAt),
    endedAt: json.endedAt === null ? null : new Date(json.endedAt),
    change: json.change,
    lead: json.lead,
    summary: entries.find(({ number, state }) => number === SUMMARY && state === 'out') ?? null,
    entries: entries.filter(({ number }) => number !== SUMMARY),
  };
}

/** The live coverage of the story with `id`, without access checks; null if it is not a live story. */
export async function findLive(reading: Reading | Writing, id: string): Promise<LiveBlog | null> {
  const row = await reading
    .selectFrom('stories as s')
    .select(liveJson.as('live'))
    .where('s.id', '=', id)
    .executeTakeFirst();
  return row?.live ? liveOf(row.live) : null;
}

/** The blocks of the entries of these stories, oldest first; stories without entries are left out. */
export async function entryBlocksOf(
  reading: Reading | Writing,
  storyIds: readonly string[],
): Promise<Map<string, Block[]>> {
  if (storyIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('live_blogs')
    .select('story_id')
    .select(sql<Block[]>`live_blocks(story_id)`.as('blocks'))
    .where('story_id', '=', sql<string>`any(cast(${[...storyIds]} as uuid[]))`)
    .execute();
  return new Map(rows.map(({ story_id, blocks }) => [story_id, blocks]));
}

/** A text with its live story's entries appended; any other story's text is unchanged. */
export async function withEntries<T extends { readonly kind: string; readonly body: Body }>(
  reading: Reading | Writing,
  storyId: string,
  copy: T,
): Promise<T> {
  if (copy.kind !== 'live') return copy;
  const blocks = (await entryBlocksOf(reading, [storyId])).get(storyId) ?? [];
  if (blocks.length === 0) return copy;
  return { ...copy, body: { ...copy.body, content: [...copy.body.content, ...blocks] } };
}

/** An earlier text of an entry, and the action. */
export interface EntryVersion {
  readonly version: number;
  readonly at: Date;
  readonly what: 'out' | 'edited' | 'taken back';
  readonly headline: string | null;
  readonly body: Body;
  readonly note: string | null;
  /** Who did it, by name; null if unknown by now. */
  readonly by: string | null;
}

/** All versions of an entry, newest first. */
export async function entryVersions(reading: Reading, entryId: string): Promise<EntryVersion[]> {
  const rows = await reading
    .selectFrom('live_entry_versions as v')
    .leftJoin('users as u', 'u.id', 'v.made_by')
    .select(['v.version', 'v.at', 'v.what', 'v.headline', 'v.body', 'v.note', 'u.name as by'])
    .where('v.entry_id', '=', entryId)
    .orderBy('v.version', 'desc')
    .execute();
  return rows as EntryVersion[];
}
