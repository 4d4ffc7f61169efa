import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { entryBlocksOf, wholeBody } from '../../stories/live/live.queries.ts';
import { announce } from '../../stories/story.changes.ts';
import type { LeadMedia, StoryDraft } from '../../stories/story.ts';
import type { Taken } from '../../stories/upsert-stories.ts';
import { refusal } from '../../words/refusal.ts';
import { announceEntities } from '../entity.changes.ts';
import { type KeptMention, keptMentions } from './kept-mentions.queries.ts';
import { knownNamesNow } from './known-names.queries.ts';
import type { KnownNames } from './known-names.ts';
import { matchMentions } from './match-mentions.ts';
import type { FoundMention } from './mention.ts';
import { namesOf } from './names-of.ts';
import { mentionsHash } from './read-mentions.ts';
import { type NamedText, type NamesRead, proseParts } from './read-names.ts';
import { type Resolved, resolveNames } from './resolve-names.ts';
import { type KnownStory, type StoryRole, saveRoles } from './roles/save-roles.ts';
import { statedNames } from './stated-names.queries.ts';
import type { StatedName } from './stated-names.ts';
import type { StoryWords } from './story-parts.ts';

/** Finds the names in a text, or returns those found earlier. */
export type ReadsNames = (
  text: NamedText & { readonly storyId: string },
  known: KnownNames,
) => Promise<NamesRead>;

/** A story whose mentions are to be saved. */
interface Text {
  readonly storyId: string;
  readonly words: StoryWords;
  readonly demo: boolean;
  /** The base for its relative dates. */
  readonly date: Date | null;
  /** Whether it has never been read before. */
  readonly fresh: boolean;
}

/** A story's text with the names found in it. */
type ReadText = Text & NamesRead & { readonly stated: readonly StatedName[] };

/**
 * Finds the names in stories that were just saved, in the same transaction: adds new mentions, keeps people's decisions
 * on existing ones, and marks missing ones as gone. Proposes unknown names as entities.
 */
export async function saveMentions(
  writing: Writing,
  drafts: readonly StoryDraft[],
  taken: readonly Taken[],
  now: Date,
): Promise<void> {
  const last = new Map<string, Text>();
  const live: string[] = [];
  for (const [i, draft] of drafts.entries()) {
    const { id, status } = taken[i] ?? {};
    if (!id || status === 'same') continue;
    if (draft.kind === 'live' && status === 'revised') live.push(id);
    last.set(id, {
      storyId: id,
      words: wordsOf(draft),
      demo: draft.demo,
      date: draft.publishedAt,
      fresh: status === 'taken',
    });
  }
  for (const [id, blocks] of await entryBlocksOf(writing, live)) {
    const read = last.get(id);
    if (!read) continue;
    const { body } = read.words;
    const words = { ...read.words, body: { ...body, content: [...body.content, ...blocks] } };
    last.set(id, { ...read, words });
  }
  await keepMentions(writing, [...last.values()], now, namesOf);
}

/** Finds the names in stories as stored in the database: after a revision, if never read, or for a new name. */
export async function saveMentionsOf(
  writing: Writing,
  storyIds: readonly string[],
  now: Date,
  read: ReadsNames = namesOf,
): Promise<void> {
  if (storyIds.length === 0) return;
  const rows = await writing
    .selectFrom('stories as s')
    .select(['s.id', 's.language', 's.headline', 's.standfirst', 's.lead', 's.demo', 's.published_at'])
    .select(wholeBody.as('body'))
    .where('s.id', '=', sql<string>`any(cast(${[...storyIds]} as uuid[]))`)
    .orderBy('s.id')
    .forNoKeyUpdate()
    .execute();
  if (rows.length < new Set(storyIds).size) throw refusal('storyUnknown');
  const texts = rows.map(({ id, demo, published_at, body, lead, ...words }) => ({
    storyId: id,
    demo,
    date: published_at,
    fresh: false,
    words: { ...words, body, caption: (lead as LeadMedia | null)?.caption ?? null },
  }));
  await keepMentions(writing, texts, now, read);
  await announce(writing, storyIds);
}

function wordsOf({ language, headline, standfirst, body, lead }: StoryDraft): StoryWords {
  return { language, headline, standfirst, body, caption: lead?.caption ?? null };
}

async function keepMentions(
  writing: Writing,
  texts: readonly Text[],
  now: Date,
  reads: ReadsNames,
): Promise<void> {
  if (texts.length === 0) return;
  const known = await knownNamesNow(writing);
  const stated = await statedNames(
    writing,
    texts.map(({ storyId }) => storyId),
  );
  const read: ReadText[] = [];
  for (const text of texts) {
    const named = { ...text, stated: stated.get(text.storyId) ?? [] };
    read.push({ ...named, ...(await reads(named, known)) });
  }
  const before = new Map<string, KeptMention[]>();
  for (const mention of await keptMentions(
    writing,
    texts.filter(({ fresh }) => !fresh).map(({ storyId }) => storyId),
  )) {
    const list = before.get(mention.storyId);
    if (list) list.push(mention);
    else before.set(mention.storyId, [mention]);
  }
  const resolved = await resolveNames(writing, read, now);
  const rows: Record<string, unknown>[] = [];
  const gone: string[] = [];
  for (const text of read) changesOf(text, before.get(text.storyId) ?? [], resolved, rows, gone, now);
  await keep(writing, rows, gone, now);
  await saveRoles(
    writing,
    read.flatMap((text) => rolesOf(text, resolved)),
    texts.filter(({ fresh }) => !fresh).map(knownStory),
    now,
  );
  await keepHashes(writing, read);
  await announceEntities(writing, resolved.changed);
}

/** The roles in a story's text, caption and standfirst, each with its holder. */
function rolesOf({ storyId, roles }: ReadText, resolved: Resolved): StoryRole[] {
  return roles.flatMap((role) => {
    const from = resolved.of(storyId, role.from)?.entityId;
    const to = role.to ? (resolved.of(storyId, role.to)?.entityId ?? null) : null;
    // A role without a known counterpart is dropped, but goods may be supplied to an unknown recipient.
    if (!from || (role.to && !to && role.kind !== 'supplies') || from === to) return [];
    return [{ storyId, role, from, to }];
  });
}

function knownStory({ storyId, words }: Text): KnownStory {
  let texts: string[] | null = null;
  return {
    storyId,
    says: (sentence) => {
      texts ??= proseParts(words).map(({ text }) => text);
      return texts.some((text) => text.includes(sentence));
    },
  };
}

function changesOf(
  { storyId, found }: ReadText,
  before: readonly KeptMention[],
  resolved: Resolved,
  rows: Record<string, unknown>[],
  gone: string[],
  now: Date,
): void {
  const matches = matchMentions(found, before);
  const kept = new Set<string>();
  for (const [i, mention] of found.entries()) {
    const old = matches[i] ?? null;
    const of = resolved.of(storyId, mention);
    // A name that a person marked as nobody's is kept only where it already was before that.
    if (of === null && old === null) continue;
    if (old) kept.add(old.id);
    rows.push(rowOf(storyId, mention, of, old, now));
  }
  for (const { id, gone: was } of before) if (!was && !kept.has(id)) gone.push(id);
}

function rowOf(
  storyId: string,
  mention: FoundMention,
  of: ReturnType<Resolved['of']>,
  old: KeptMention | null,
  now: Date,
): Record<string, unknown> {
  const { start, end, entities: _entities, standing, place, ...words } = mention;
  const decided = old !== null && old.state !== 'proposed';
  const accepted =
    !decided && standing !== null && of?.entityId ? { decided_by: standing.by, decided_at: now } : null;
  return {
    id: old?.id ?? newId(),
    story_id: storyId,
    ...words,
    folded: of?.folded ?? old?.folded ?? '',
    entity_id: decided ? old.entityId : (of?.entityId ?? null),
    // A person may have set its kind.
    schema: old && old.entityId === of?.entityId ? old.schema : mention.schema,
    score: of?.score ?? mention.score,
    place,
    start_at: start,
    end_at: end,
    state: accepted ? 'accepted' : 'proposed',
    ...accepted,
    created_at: now,
  };
}

async function keep(
  writing: Writing,
  rows: readonly Record<string, unknown>[],
  gone: readonly string[],
  now: Date,
): Promise<void> {
  if (gone.length > 0) {
    await writing
      .updateTable('mentions')
      .set({ gone_at: now })
      .where('id', '=', sql<string>`any(cast(${[...gone]} as uuid[]))`)
      .execute();
  }
  if (rows.length === 0) return;
  // One parameter for the whole batch takes a third of the time of one parameter per value.
  await sql`insert into mentions (id, story_id, entity_id, score, schema, name, folded, cue, role, country, place, exact,
      prefix, suffix, start_at, end_at, sentence, state, created_at, decided_by, decided_at)
    select id, story_id, entity_id, score, schema, name, folded, cue, role, country, place, exact,
      prefix, suffix, start_at, end_at, sentence, state, created_at, decided_by, decided_at
    from jsonb_populate_recordset(null::mentions, cast(${JSON.stringify(rows)} as jsonb))
    on conflict (id) do update set entity_id = excluded.entity_id, score = excluded.score, schema = excluded.schema,
      name = excluded.name, folded = excluded.folded, cue = excluded.cue, role = excluded.role,
      country = excluded.country, place = excluded.place, exact = excluded.exact, prefix = excluded.prefix,
      suffix = excluded.suffix, start_at = excluded.start_at, end_at = excluded.end_at, sentence = excluded.sentence,
      state = case when mentions.state = 'proposed' then excluded.state else mentions.state end,
      decided_by = case when mentions.state = 'proposed' then excluded.decided_by else mentions.decided_by end,
      decided_at = case when mentions.state = 'proposed' then excluded.decided_at else mentions.decided_at end,
      gone_at = null`.execute(writing);
}

async function keepHashes(writing: Writing, read: readonly ReadText[]): Promise<void> {
  const hashes = read.map(({ storyId, words }) => ({ id: storyId, read: mentionsHash(words) }));
  await sql`update stories set mentions_read = fresh.read
    from jsonb_to_recordset(cast(${JSON.stringify(hashes)} as jsonb)) as fresh(id uuid, read text)
    where stories.id = fresh.id and stories.mentions_read is distinct from fresh.read`.execute(writing);
}
