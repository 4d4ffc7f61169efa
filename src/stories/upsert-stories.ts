import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { bodyText, wordCount } from './body.ts';
import { copySketch } from './copy-sketch.ts';
import { lockStoryWrites } from './lock-story-writes.ts';
import { groupOf } from './original.ts';
import type { Presentation } from './presentation.ts';
import { reimportNote } from './reimport-note.ts';
import { reopenSettled, TAKEN_IN_AGAIN } from './reopen-settled.ts';
import { announce } from './story.changes.ts';
import { type StoryDraft, slugOf } from './story.ts';
import { ensureRefs, type Refs, termsOf } from './story-refs.ts';
import { takeTurns } from './take-turns.ts';
import { textFieldsOf } from './text-fields.ts';

/** The outcome for one draft. */
export interface Taken {
  status: 'taken' | 'same' | 'revised';
  id: string;
  slug: string;
}

/** Who made a revision at the desk, and why. */
export interface TakenBy {
  readonly reason: string;
  readonly memberId: string | null;
  /** What readers see about the change. */
  readonly publicNote?: string | null;
}

interface Known {
  id: string;
  group_id: string;
  slug: string;
  external_key: string;
  content_hash: string;
  revision: number;
  state: string;
  presentation: Presentation | null;
}

type Rows = Record<string, unknown>[];

/**
 * Saves a batch of drafts in the caller's transaction: adds new ones, makes a new revision of changed ones and ignores
 * unchanged ones. A new text puts an approved or scheduled story back into review. Returns results in the order of the
 * drafts. Of several drafts with the same key, it saves the last.
 */
export async function upsertStories(
  writing: Writing,
  drafts: readonly StoryDraft[],
  now: Date,
  by?: TakenBy,
): Promise<Taken[]> {
  if (drafts.length === 0) return [];
  await lockStoryWrites(writing);
  const last = new Map(drafts.map((draft) => [draft.externalKey, draft]));
  const known = await knownStories(writing, [...last.keys()], by);
  const changed: { draft: StoryDraft; hash: string; known: Known | undefined }[] = [];
  const results = new Map<string, Taken>();
  for (const draft of last.values()) {
    const { hash, length } = hashOf(draft);
    await takeTurns(length);
    const before = known.get(draft.externalKey);
    if (before?.content_hash === hash) {
      results.set(draft.externalKey, { status: 'same', id: before.id, slug: before.slug });
    } else {
      changed.push({ draft, hash, known: before });
    }
  }
  if (changed.length > 0) {
    const refs = await ensureRefs(
      writing,
      changed.map(({ draft }) => draft),
    );
    const groups = await groupIds(
      writing,
      changed.map(({ draft }) => draft),
    );
    const slugs = await freeSlugs(
      writing,
      changed.filter((c) => !c.known).map(({ draft }) => draft),
    );
    const stories: Rows = [];
    for (const { draft, hash, known: before } of changed) {
      const id = before?.id ?? newId();
      const slug = before?.slug ?? slugs.get(draft.externalKey) ?? id;
      const group = groups.get(draft.groupKey ?? '') ?? before?.group_id ?? newGroup(draft.groupKey);
      if (draft.groupKey) groups.set(draft.groupKey, group);
      stories.push(
        await storyRow(draft, {
          ...{ id, slug, group, hash, revision: (before?.revision ?? 0) + 1, refs, now },
          fromDesk: by !== undefined,
          // An import without a presentation keeps the desk's choice.
          presentation: draft.presentation ?? (by ? null : (before?.presentation ?? null)),
        }),
      );
      results.set(draft.externalKey, { status: before ? 'revised' : 'taken', id, slug });
    }
    // The approval was for another text: someone must read this one before it is published.
    const reopened = by ? [] : changed.flatMap(({ known: before }) => before ?? []);
    await reopenSettled(writing, reopened, { move: TAKEN_IN_AGAIN, note: '' }, now);
    await insertStories(writing, { rows: stories, drafts: changed.map(({ draft }) => draft) }, by);
    await linkRefs(
      writing,
      changed.map(({ draft }) => ({ draft, taken: results.get(draft.externalKey) })),
      refs,
      now,
    );
    await announce(
      writing,
      stories.map((row) => String(row.id)),
    );
  }
  return drafts.map((draft) => {
    const result = results.get(draft.externalKey);
    if (!result) throw new Error(`no result for ${draft.externalKey}`);
    return last.get(draft.externalKey) === draft ? result : { ...result, status: 'same' };
  });
}

/** The hash of a draft that is the same for the same copy, and the number of characters hashed. */
export function hashOf(draft: StoryDraft): { readonly hash: string; readonly length: number } {
  const content = contentOf(draft);
  return { hash: createHash('sha256').update(content).digest('base64url'), length: content.length };
}

/** What distinguishes one text from another, as JSON. */
function contentOf(draft: StoryDraft): string {
  const { groupKey: _group, slug: _slug, presentation, ...text } = draft;
  // Omitted if there is none, so that the hashes of stories without one do not change.
  const content = presentation ? { ...text, presentation } : text;
  // A draft without a date gets the date of its file: if only the file is newer, the text is the same.
  const copy = draft.state === 'draft' ? { ...content, publishedAt: null } : content;
  return JSON.stringify(copy);
}

async function knownStories(
  writing: Writing,
  keys: string[],
  by: TakenBy | undefined,
): Promise<Map<string, Known>> {
  const rows = await writing
    .selectFrom('stories')
    .select(['id', 'group_id', 'slug', 'external_key', 'revision', 'state'])
    .select((eb) => [
      eb.ref('presentation').$castTo<Presentation | null>().as('presentation'),
      // The desk may have changed it since the import: the same text from the source is still unchanged then.
      (by ? eb.ref('content_hash') : eb.fn.coalesce('intake_hash', 'content_hash')).as('content_hash'),
    ])
    .where('external_key', '=', sql<string>`any(${keys})`)
    .orderBy('id')
    // Waits for an editor who is revising one of them, and reads its revision number afterwards.
    .forUpdate()
    .execute();
  return new Map(
    rows.map((row) => [row.external_key ?? '', { ...row, external_key: row.external_key ?? '' }]),
  );
}

/** The groups of earlier stories, by the external key of the story that each group began with. */
async function groupIds(writing: Writing, drafts: StoryDraft[]): Promise<Map<string, string>> {
  const keys = [...new Set(drafts.flatMap(({ groupKey }) => (groupKey ? [groupKey] : [])))];
  if (keys.length === 0) return new Map();
  const rows = await writing
    .selectFrom('stories')
    .select(['group_id', 'external_key'])
    .where('external_key', '=', sql<string>`any(${keys})`)
    .execute();
  return new Map(rows.map(({ group_id, external_key }) => [external_key ?? '', group_id]));
}

/** Made from the key of the translations, so that those from different batches are in the same group. */
function newGroup(key: string | null): string {
  return key ? groupOf(key) : newId();
}

/** A free slug for each new draft: the requested one, with as many characters of the key's hash appended as needed. */
async function freeSlugs(writing: Writing, drafts: StoryDraft[]): Promise<Map<string, string>> {
  const wishes = drafts.map((draft) => ({
    key: draft.externalKey,
    candidates: slugCandidates(draft),
  }));
  const wanted = [...new Set(wishes.flatMap(({ candidates }) => candidates))];
  const used = new Set<string>();
  for (const table of ['stories', 'old_slugs'] as const) {
    const rows = await writing
      .selectFrom(table)
      .select('slug')
      .where('slug', '=', sql<string>`any(${wanted})`)
      .execute();
    for (const { slug } of rows) used.add(slug);
  }
  const free = new Map<string, string>();
  for (const { key, candidates } of wishes) {
    const slug = candidates.find((candidate) => !used.has(candidate));
    if (slug === undefined) continue;
    used.add(slug);
    free.set(key, slug);
  }
  return free;
}

/** A draft without a headline is not called after it: no two drafts may seem to be one. */
function slugCandidates({ slug, headline, externalKey }: StoryDraft): string[] {
  const hash = createHash('sha256').update(externalKey).digest('hex');
  const near = (wish: string) => [`${wish}-${hash.slice(0, 8)}`, `${wish}-${hash.slice(0, 24)}`];
  if (!slug && headline === '') return near('draft');
  const wish = slugOf(slug ?? headline);
  return [wish, ...near(wish)];
}

interface Placing {
  id: string;
  slug: string;
  group: string;
  hash: string;
  revision: number;
  refs: Refs;
  now: Date;
  fromDesk: boolean;
  presentation: Presentation | null;
}

async function storyRow(draft: StoryDraft, placing: Placing): Promise<Record<string, unknown>> {
  const text = bodyText(draft.body);
  await takeTurns(text.length);
  const words = wordCount(text);
  await takeTurns(text.length);
  const sketch = copySketch(text);
  await takeTurns(text.length);
  const { refs } = placing;
  const source = refs.sources.get(draft.source.slug);
  const terms = termsOf(draft.source, source, placing.fromDesk);
  return {
    id: placing.id,
    group_id: placing.group,
    slug: placing.slug,
    language: draft.language,
    kind: draft.kind,
    state: draft.state,
    section_id: draft.section ? (refs.sections.get(draft.section.slug) ?? null) : null,
    headline: draft.headline,
    standfirst: draft.standfirst,
    ...textFieldsOf(draft),
    place_id: draft.placeSlug ? (refs.places.get(draft.placeSlug) ?? null) : null,
    body: draft.body,
    lead: draft.lead,
    presentation: placing.presentation,
    source_id: source?.id,
    agency_id: draft.agency ? (refs.sources.get(draft.agency.slug)?.id ?? null) : null,
    source_url: draft.sourceUrl,
    licence: terms.licence,
    licence_url: terms.licenceUrl,
    policy: terms.policy,
    citations: draft.citations,
    published_at: draft.publishedAt,
    zone_stated: draft.zoneStated,
    updated_at: draft.updatedAt,
    embargo_until: draft.embargoUntil,
    revision: placing.revision,
    word_count: words,
    copy_sketch: sketch,
    external_key: draft.externalKey,
    content_hash: placing.hash,
    demo: draft.demo,
    created_at: placing.now,
    changed_at: placing.now,
  };
}

/** Columns that a new revision does not change: what identifies a story, and when it was first saved. */
const LASTING = new Set([
  'id',
  'group_id',
  'slug',
  'external_key',
  'created_at',
  'state',
  'marks',
  'claims_read',
  'mentions_read',
]);

async function insertStories(
  writing: Writing,
  { rows, drafts }: { readonly rows: Rows; readonly drafts: readonly StoryDraft[] },
  by: TakenBy | undefined,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const list = sql.join(columns.map((name) => sql.ref(name)));
  const updates = columns
    .filter((name) => !LASTING.has(name))
    .map((name) =>
      // If a new text has no embargo, keep the one that the story has: an editor may have set it.
      name === 'embargo_until'
        ? sql`embargo_until = coalesce(excluded.embargo_until, stories.embargo_until)`
        : // Keep a live story live while it has entries: nothing else would show them.
          name === 'kind'
          ? sql`kind = case when stories.kind = 'live' and exists (select from live_entries e
              where e.story_id = stories.id) then stories.kind else excluded.kind end`
          : sql`${sql.ref(name)} = excluded.${sql.ref(name)}`,
    );
  if (!by) {
    updates.push(sql`intake_hash = null`);
    // A working draft based on the old text is marked as conflicting: it does not replace the new text.
    updates.push(sql`copy_version = stories.copy_version + 1`);
  }
  // One parameter for the whole batch takes a third of the time of one parameter per value.
  await sql`insert into stories (${list})
    select ${list} from jsonb_populate_recordset(null::stories, cast(${JSON.stringify(rows)} as jsonb))
    on conflict (id) do update set ${sql.join(updates)}`.execute(writing);
  const revisions = rows.map((row, i) => ({
    id: newId(),
    story_id: row.id,
    number: row.revision,
    at: row.changed_at,
    reason: by?.reason ?? (row.revision === 1 ? 'taken in' : 'taken in again, changed'),
    snapshot: { ...row, topics: drafts[i]?.topics, authors: drafts[i]?.authors },
    made_by: by?.memberId ?? null,
    public_note: by
      ? (by.publicNote ?? null)
      : row.revision === 1
        ? null
        : reimportNote(String(row.language)),
  }));
  await sql`insert into revisions (id, story_id, number, at, reason, snapshot, made_by, public_note)
    select id, story_id, number, at, reason, snapshot, made_by, public_note
    from jsonb_populate_recordset(null::revisions, cast(${JSON.stringify(revisions)} as jsonb))`.execute(
    writing,
  );
}

async function linkRefs(
  writing: Writing,
  pairs: { draft: StoryDraft; taken: Taken | undefined }[],
  refs: Refs,
  now: Date,
): Promise<void> {
  const revised = pairs.flatMap(({ taken }) => (taken?.status === 'revised' ? [taken.id] : []));
  const link = async (table: 'story_topics' | 'story_authors', column: 'topic_id' | 'author_id') => {
    const pick = table === 'story_topics' ? refs.topics : refs.authors;
    if (revised.length > 0) {
      await writing.deleteFrom(table).where('story_id', '=', sql<string>`any(${revised})`).execute();
    }
    const rows = pairs.flatMap(({ draft, taken }) =>
      (table === 'story_topics' ? draft.topics : draft.authors).map(({ slug }, position) => ({
        story_id: taken?.id,
        [column]: pick.get(slug),
        position,
      })),
    );
    if (rows.length === 0) return;
    await sql`insert into ${sql.table(table)} (story_id, ${sql.ref(column)}, position)
      select story_id, ${sql.ref(column)}, position
      from jsonb_populate_recordset(null::${sql.table(table)}, cast(${JSON.stringify(rows)} as jsonb))
      on conflict do nothing`.execute(writing);
  };
  await link('story_topics', 'topic_id');
  await link('story_authors', 'author_id');

  const corrections = pairs.flatMap(({ draft, taken }) =>
    draft.corrections.map(({ at, text }) => ({ id: newId(), story_id: taken?.id, at: at ?? now, text })),
  );
  if (corrections.length === 0) return;
  // Corrections are append-only: do not add one twice.
  await sql`insert into corrections (id, story_id, at, text)
    select id, story_id, at, text
    from jsonb_populate_recordset(null::corrections, cast(${JSON.stringify(corrections)} as jsonb)) as fresh
    where not exists (select 1 from corrections as c
      where c.story_id = fresh.story_id and c.at = fresh.at and c.text = fresh.text)`.execute(writing);
}
