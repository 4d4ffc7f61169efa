import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { entryBlocksOf, wholeBody } from '../../stories/live/live.queries.ts';
import { announce } from '../../stories/story.changes.ts';
import type { StoryDraft } from '../../stories/story.ts';
import type { Taken } from '../../stories/take-stories.ts';
import { takeTurns } from '../../stories/take-turns.ts';
import { refusal } from '../../words/refusal.ts';
import { claimsAfter } from './claims-after.ts';
import { claimsOf } from './claims-of.ts';
import type { Figure } from './figure.ts';
import { type KeptClaim, keptClaims } from './kept-claims.queries.ts';
import { type FoundClaim, readingHash, type StoryText } from './read-claims.ts';

/** Finds the figures of a text, or has found them before. */
export type ReadsClaims = (text: StoryText) => Promise<readonly FoundClaim[]>;

interface Changes {
  readonly claims: Record<string, unknown>[];
  readonly sources: Record<string, unknown>[];
  readonly verdicts: Record<string, unknown>[];
  readonly replaced: string[];
  readonly gone: string[];
  readonly stories: { id: string; marks: string; claims_read: string }[];
}

/**
 * Makes claims of the figures of stories that were just saved, in the same transaction: new ones are added, those that
 * stood there before keep their evidence and verdicts, and those that are no longer there are kept as gone.
 */
export async function saveClaims(
  writing: Writing,
  drafts: readonly StoryDraft[],
  taken: readonly Taken[],
  now: Date,
  read: ReadsClaims = claimsOf,
): Promise<void> {
  const last = new Map<string, { text: StoryText; fresh: boolean }>();
  const live: string[] = [];
  for (const [i, draft] of drafts.entries()) {
    const { id, status } = taken[i] ?? {};
    if (!id || status === 'same') continue;
    if (draft.kind === 'live' && status === 'revised') live.push(id);
    last.set(id, { text: textOf(id, draft), fresh: status === 'taken' });
  }
  for (const [id, blocks] of await entryBlocksOf(writing, live)) {
    const read = last.get(id);
    const { body } = read?.text ?? {};
    if (read && body)
      last.set(id, {
        ...read,
        text: { ...read.text, body: { ...body, content: [...body.content, ...blocks] } },
      });
  }
  await keepClaims(writing, [...last.values()], now, read);
}

/** Makes claims of the figures of stories as they stand in the database: after a revision, or for those never read. */
export async function saveClaimsOf(
  writing: Writing,
  storyIds: readonly string[],
  now: Date,
  read: ReadsClaims = claimsOf,
): Promise<void> {
  if (storyIds.length === 0) return;
  const rows = await writing
    .selectFrom('stories as s')
    .select([
      's.id',
      's.language',
      's.headline',
      's.standfirst',
      's.published_at',
      's.claims_read',
      wholeBody.as('body'),
    ])
    .where('s.id', '=', sql<string>`any(${[...storyIds]})`)
    .orderBy('s.id')
    .forNoKeyUpdate()
    .execute();
  if (rows.length < new Set(storyIds).size) throw refusal('storyUnknown');
  const texts = rows.map((row) => ({
    text: {
      storyId: row.id,
      language: row.language,
      headline: row.headline,
      standfirst: row.standfirst,
      body: row.body,
      date: row.published_at,
    },
    fresh: false,
    read: row.claims_read,
  }));
  const unread = texts.filter(({ text, read }) => read !== readingHash(text));
  await keepClaims(writing, unread, now, read);
  await announce(
    writing,
    unread.map(({ text }) => text.storyId),
  );
}

function textOf(
  storyId: string,
  { language, headline, standfirst, body, publishedAt }: StoryDraft,
): StoryText {
  return { storyId, language, headline, standfirst, body, date: publishedAt };
}

async function keepClaims(
  writing: Writing,
  texts: readonly { text: StoryText; fresh: boolean }[],
  now: Date,
  read: ReadsClaims,
): Promise<void> {
  if (texts.length === 0) return;
  const known = texts.filter(({ fresh }) => !fresh).map(({ text }) => text.storyId);
  const before = new Map<string, KeptClaim[]>();
  if (known.length > 0) {
    for (const claim of await keptClaims(writing, { stories: known })) {
      const list = before.get(claim.storyId);
      if (list) list.push(claim);
      else before.set(claim.storyId, [claim]);
    }
  }
  const changes: Changes = { claims: [], sources: [], verdicts: [], replaced: [], gone: [], stories: [] };
  for (const { text } of texts) {
    const claims = await read(text);
    await takeTurns(claims.length * CHARACTERS_OF_A_CLAIM);
    await changesOf(text, claims, before.get(text.storyId) ?? [], changes, now);
  }
  await keep(writing, changes, now);
}

async function changesOf(
  text: StoryText,
  claims: readonly FoundClaim[],
  before: readonly KeptClaim[],
  changes: Changes,
  now: Date,
): Promise<void> {
  const kept = new Set<string>();
  let marks = '';
  for (const { found, old, edit, mark } of claimsAfter(claims, before)) {
    await takeTurns(CHARACTERS_OF_A_CLAIM);
    const id = old?.id ?? newId();
    if (old) kept.add(old.id);
    if (edit?.replaced && old?.evidence) changes.replaced.push(old.evidence.id);
    if (edit?.judged) {
      const { verdict, reason, details } = edit.judged;
      changes.verdicts.push({
        id: newId(),
        claim_id: id,
        check_id: edit.replaced ? null : (old?.verdict?.checkId ?? null),
        verdict,
        reason,
        details,
        at: now,
      });
    }
    marks += mark ?? '';
    changes.claims.push(claimRow(id, text.storyId, found, mark ?? '', old, now));
    if (!old && found.figure.attribution && !found.figure.minor)
      changes.sources.push(sourceRow(id, found.figure, now));
  }
  for (const { id, gone } of before) if (!gone && !kept.has(id)) changes.gone.push(id);
  changes.stories.push({ id: text.storyId, marks, claims_read: readingHash(text) });
}

function claimRow(
  id: string,
  storyId: string,
  { figure, start, end, ...found }: FoundClaim,
  mark: string,
  old: KeptClaim | null,
  now: Date,
): Record<string, unknown> {
  return {
    id,
    story_id: storyId,
    ...found,
    start_at: start,
    end_at: end,
    figure,
    mark,
    hidden: old?.hidden ?? false,
    created_at: now,
    changed_at: now,
  };
}

/** Who the text says said it, proposed as what the figure rests on. */
function sourceRow(claimId: string, { attribution }: Figure, now: Date): Record<string, unknown> {
  return {
    id: newId(),
    claim_id: claimId,
    kind: 'source',
    state: 'proposed',
    source: { ...attribution, title: null, url: null },
    score: 0.5,
    proposed_at: now,
    note: '',
  };
}

/** So many rows are written at once: others have their turn before the next. */
const ROWS_AT_ONCE = 250;
/** What a claim comes to as JSON. */
const CHARACTERS_OF_A_CLAIM = 1_000;

function piecesOf<T>(rows: readonly T[]): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) pieces.push(rows.slice(at, at + ROWS_AT_ONCE));
  return pieces;
}

async function keep(writing: Writing, changes: Changes, now: Date): Promise<void> {
  const { claims, sources, verdicts, replaced, gone, stories } = changes;
  if (gone.length > 0) {
    await writing
      .updateTable('claims')
      .set({ gone_at: now })
      .where('id', '=', sql<string>`any(${gone})`)
      .execute();
  }
  for (const some of piecesOf(claims)) {
    await takeTurns(some.length * CHARACTERS_OF_A_CLAIM);
    // One parameter for the whole batch: a third of the time of a parameter for each value.
    await sql`insert into claims (id, story_id, position, place, exact, prefix, suffix, start_at, end_at, sentence, figure,
        mark, hidden, created_at, changed_at)
      select id, story_id, position, place, exact, prefix, suffix, start_at, end_at, sentence, figure,
        mark, hidden, created_at, changed_at
      from jsonb_populate_recordset(null::claims, cast(${JSON.stringify(some)} as jsonb))
      on conflict (id) do update set position = excluded.position, exact = excluded.exact,
        prefix = excluded.prefix, suffix = excluded.suffix, start_at = excluded.start_at, end_at = excluded.end_at,
        sentence = excluded.sentence, figure = excluded.figure, mark = excluded.mark, gone_at = null,
        proposed_at = case when claims.figure = excluded.figure then claims.proposed_at end,
        changed_at = case when claims.figure = excluded.figure and claims.sentence = excluded.sentence
          then claims.changed_at else excluded.changed_at end`.execute(writing);
  }
  if (replaced.length > 0) {
    await writing
      .updateTable('claim_evidence')
      .set({ state: 'replaced', decided_at: now, note: 'The sentence was changed.' })
      .where('id', '=', sql<string>`any(${replaced})`)
      .execute();
  }
  for (const some of piecesOf(sources)) {
    await takeTurns(some.length * CHARACTERS_OF_A_CLAIM);
    await sql`insert into claim_evidence (id, claim_id, kind, state, source, score, proposed_at, note)
      select id, claim_id, kind, state, source, score, proposed_at, note
      from jsonb_populate_recordset(null::claim_evidence, cast(${JSON.stringify(some)} as jsonb))`.execute(
      writing,
    );
  }
  if (verdicts.length > 0) {
    await sql`insert into verdicts (id, claim_id, check_id, verdict, reason, details, at)
      select id, claim_id, check_id, verdict, reason, details, at
      from jsonb_populate_recordset(null::verdicts, cast(${JSON.stringify(verdicts)} as jsonb))`.execute(
      writing,
    );
  }
  // What was proposed for a passage that stands there no more has been settled by whoever changed it.
  await sql`update correction_proposals p set state = 'overtaken', decided_at = ${now}
    from claims c where c.id = p.claim_id and p.state = 'open'
      and c.story_id = any(${stories.map(({ id }) => id)}::uuid[])
      and (c.gone_at is not null or c.sentence <> p.passage_before)`.execute(writing);
  await sql`update stories set marks = fresh.marks, claims_read = fresh.claims_read
    from jsonb_to_recordset(cast(${JSON.stringify(stories)} as jsonb)) as fresh(id uuid, marks text, claims_read text)
    where stories.id = fresh.id
      and (stories.marks, stories.claims_read) is distinct from (fresh.marks, fresh.claims_read)`.execute(
    writing,
  );
}
