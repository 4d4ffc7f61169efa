import { sql } from 'kysely';
import { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Body } from '../../stories/body.ts';
import type { FirstReading } from '../../stories/first-reading.ts';
import { announce } from '../../stories/story.changes.ts';
import type { StoryDraft } from '../../stories/story.ts';
import type { Taken } from '../../stories/take-stories.ts';
import { cannot, judgeAgain } from '../checks/judge-readings.ts';
import type { Judgement } from '../checks/verdict.ts';
import { matchAnchors } from './anchor.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { type KeptClaim, keptClaims } from './kept-claims.queries.ts';
import { markOf } from './marks.ts';
import { type Finder, type FoundClaim, readClaims, readingHash, type StoryText } from './read-claims.ts';

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
  find: Finder = findFigures,
): Promise<void> {
  const last = new Map<string, { text: StoryText; fresh: boolean }>();
  for (const [i, draft] of drafts.entries()) {
    const { id, status } = taken[i] ?? {};
    if (!id || status === 'same') continue;
    last.set(id, { text: textOf(id, draft), fresh: status === 'taken' });
  }
  await keepClaims(writing, [...last.values()], now, find);
}

/** The marks of a story that is new, and the hash of what they were found in: to be written with the story itself. */
export const firstFigures: FirstReading = (draft) => {
  const text = textOf('', draft);
  const marks = readClaims(text, findFigures).map(
    ({ figure }) => markOf({ figure, hidden: false, evidence: null, verdict: null }) ?? '',
  );
  return { marks: marks.join(''), claims_read: readingHash(text) };
};

/** Makes claims of the figures of stories as they stand in the database: after a revision, or for those never read. */
export async function saveClaimsOf(
  writing: Writing,
  storyIds: readonly string[],
  now: Date,
  find: Finder = findFigures,
): Promise<void> {
  if (storyIds.length === 0) return;
  const rows = await writing
    .selectFrom('stories')
    .select(['id', 'language', 'body', 'published_at', 'claims_read'])
    .where('id', '=', sql<string>`any(${[...storyIds]})`)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (rows.length < new Set(storyIds).size) throw new Problem('not found', 'There is no such story.');
  const texts = rows.map((row) => ({
    text: { storyId: row.id, language: row.language, body: row.body as Body, date: row.published_at },
    fresh: false,
    read: row.claims_read,
  }));
  const unread = texts.filter(({ text, read }) => read !== readingHash(text));
  await keepClaims(writing, unread, now, find);
  await announce(
    writing,
    unread.map(({ text }) => text.storyId),
  );
}

function textOf(storyId: string, { language, body, publishedAt }: StoryDraft): StoryText {
  return { storyId, language, body, date: publishedAt };
}

async function keepClaims(
  writing: Writing,
  texts: readonly { text: StoryText; fresh: boolean }[],
  now: Date,
  find: Finder,
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
  for (const { text } of texts) changesOf(text, before.get(text.storyId) ?? [], changes, now, find);
  await keep(writing, changes, now);
}

function changesOf(
  text: StoryText,
  before: readonly KeptClaim[],
  changes: Changes,
  now: Date,
  find: Finder,
): void {
  const found = readClaims(text, find);
  const matches = matchAnchors(found, before);
  const kept = new Set(matches);
  let marks = '';
  for (const [i, fresh] of found.entries()) {
    const place = matches[i] ?? null;
    const old = place === null ? null : (before[place] ?? null);
    const id = old?.id ?? newId();
    const after = old ? afterEdit(old, fresh) : null;
    if (after?.replaced && old?.evidence) changes.replaced.push(old.evidence.id);
    if (after?.judged) {
      const { verdict, reason, details } = after.judged;
      changes.verdicts.push({
        id: newId(),
        claim_id: id,
        check_id: after.replaced ? null : (old?.verdict?.checkId ?? null),
        verdict,
        reason,
        details,
        at: now,
      });
    }
    const mark =
      markOf({
        figure: fresh.figure,
        hidden: old?.hidden ?? false,
        evidence: after?.replaced ? null : (old?.evidence?.kind ?? null),
        verdict: after?.judged?.verdict ?? old?.decided ?? null,
      }) ?? '';
    marks += mark;
    changes.claims.push(claimRow(id, text.storyId, fresh, mark, old, now));
    if (!old && fresh.figure.attribution && !fresh.figure.minor)
      changes.sources.push(sourceRow(id, fresh.figure, now));
  }
  for (const [place, { id, gone }] of before.entries()) if (!gone && !kept.has(place)) changes.gone.push(id);
  changes.stories.push({ id: text.storyId, marks, claims_read: readingHash(text) });
}

/**
 * What an edit of a figure's words does to what it rests on: another number is judged by the values the data gave
 * when it was last checked; another unit, measure or period is another question, and its evidence falls.
 */
function afterEdit(
  old: KeptClaim,
  fresh: FoundClaim,
): { replaced: boolean; judged: Judgement | null } | null {
  if (!old.evidence || old.sentence === fresh.sentence) return null;
  const was = old.figure;
  const is = fresh.figure;
  if (old.evidence.kind === 'query' && isOtherQuestion(was, is)) {
    return { replaced: true, judged: old.verdict ? cannot(is, 'no evidence', []) : null };
  }
  const same =
    was.value === is.value &&
    was.high === is.high &&
    was.hedge === is.hedge &&
    was.grain === is.grain &&
    was.direction === is.direction;
  if (same || old.evidence.kind === 'source' || !old.verdict || !old.decided) return null;
  return { replaced: false, judged: judgeAgain(is, old.verdict) };
}

function isOtherQuestion(was: Figure, is: Figure): boolean {
  if (was.unit !== is.unit || was.measure !== is.measure) return true;
  const differ = (a: unknown, b: unknown) =>
    a !== null && b !== null && JSON.stringify(a) !== JSON.stringify(b);
  return (
    differ(was.period, is.period) ||
    differ(was.subject.reporter, is.subject.reporter) ||
    differ(was.subject.partner, is.subject.partner) ||
    differ(was.subject.flow, is.subject.flow)
  );
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

async function keep(writing: Writing, changes: Changes, now: Date): Promise<void> {
  const { claims, sources, verdicts, replaced, gone, stories } = changes;
  if (gone.length > 0) {
    await writing
      .updateTable('claims')
      .set({ gone_at: now })
      .where('id', '=', sql<string>`any(${gone})`)
      .execute();
  }
  if (claims.length > 0) {
    // One parameter for the whole batch: a third of the time of a parameter for each value.
    await sql`insert into claims (id, story_id, position, exact, prefix, suffix, start_at, end_at, sentence, figure,
        mark, hidden, created_at, changed_at)
      select id, story_id, position, exact, prefix, suffix, start_at, end_at, sentence, figure,
        mark, hidden, created_at, changed_at
      from jsonb_populate_recordset(null::claims, cast(${JSON.stringify(claims)} as jsonb))
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
  if (sources.length > 0) {
    await sql`insert into claim_evidence (id, claim_id, kind, state, source, score, proposed_at, note)
      select id, claim_id, kind, state, source, score, proposed_at, note
      from jsonb_populate_recordset(null::claim_evidence, cast(${JSON.stringify(sources)} as jsonb))`.execute(
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
  await sql`update stories set marks = fresh.marks, claims_read = fresh.claims_read
    from jsonb_to_recordset(cast(${JSON.stringify(stories)} as jsonb)) as fresh(id uuid, marks text, claims_read text)
    where stories.id = fresh.id
      and (stories.marks, stories.claims_read) is distinct from (fresh.marks, fresh.claims_read)`.execute(
    writing,
  );
}
