import { sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import { findCase } from './case.queries.ts';
import { caseStories } from './case-stories.queries.ts';
import type { CaseSentence, CaseStory, RevisionCase } from './revision-case.ts';

/** Which sentences of a story somebody decides about, as they looked at it. */
export interface SentencesMeant {
  readonly caseId: string;
  readonly storyId: string;
  /** The story's revision that was looked at. */
  readonly revision: number;
  /** Their ids; null for all that wait. */
  readonly sentences: readonly string[] | null;
}

/** A story of a case, held until the transaction ends, with those of its sentences that are decided. */
export interface HeldStory {
  readonly of: RevisionCase;
  readonly story: CaseStory;
  readonly sentences: readonly CaseSentence[];
}

/** Says that there is no such case. */
export function noSuchCase(): Problem {
  return refusal('caseUnknown');
}

/**
 * Holds a story of an open case. Throws a Problem where the case is closed, a newer version of its dataset is there,
 * the story was changed since somebody looked at it, or its sentences do not wait any more.
 */
export async function holdCase(writing: Writing, meant: SentencesMeant): Promise<HeldStory> {
  const { caseId, storyId, revision } = meant;
  if (!isId(caseId) || !isId(storyId)) throw noSuchCase();
  // The story first, as everywhere.
  await writing.selectFrom('stories').select('id').where('id', '=', storyId).forUpdate().execute();
  const row = await writing
    .selectFrom('revision_cases as k')
    .innerJoin('dataset_versions as v', 'v.id', 'k.to_version')
    .select([
      sql<boolean>`exists (select 1 from dataset_versions n where n.dataset_id = k.dataset_id
        and n.number > v.number)`.as('passed'),
    ])
    .where('k.id', '=', caseId)
    .forUpdate('k')
    .executeTakeFirst();
  const of = row ? await findCase(writing, caseId) : null;
  if (!row || !of) throw noSuchCase();
  if (row.passed) {
    throw refusal('caseReplaced');
  }
  if (of.state !== 'open') throw refusal('caseClosed');
  const [story] = await caseStories(writing, of, { only: storyId });
  if (!story) throw refusal('caseOtherStory');
  if (story.revision !== revision) {
    throw refusal('caseStoryChanged', { headline: story.headline });
  }
  const waiting = story.sentences.filter(({ state }) => state === 'open');
  const sentences = meant.sentences ? waiting.filter(({ id }) => meant.sentences?.includes(id)) : waiting;
  if (sentences.length === 0 || sentences.length < (meant.sentences?.length ?? 0)) {
    throw refusal('caseSentencesDecided', { headline: story.headline });
  }
  return { of, story, sentences };
}

/** Keeps what was decided about the sentences of a story. */
export async function keepDecision(
  writing: Writing,
  { of, story, sentences }: HeldStory,
  made: {
    readonly id: string;
    readonly decision: 'accepted' | 'dismissed';
    readonly correctionId: string | null;
    readonly by: string;
    readonly note: string;
  },
  now: Date,
): Promise<void> {
  await writing
    .insertInto('revision_decisions')
    .values({
      id: made.id,
      case_id: of.id,
      story_id: story.id,
      decision: made.decision,
      sentences: sentences.length,
      correction_id: made.correctionId,
      made_by: made.by,
      at: now,
      note: made.note.trim(),
    })
    .execute();
  for (const { proposals, corrected } of sentences) {
    await writing
      .updateTable('correction_proposals')
      .set({
        state: made.decision,
        decided_by: made.by,
        decided_at: now,
        note: made.note.trim(),
        ...(made.decision === 'accepted' && { passage_after: corrected }),
      })
      .where('id', '=', sql<string>`any(${[...proposals]})`)
      .where('state', '=', 'open')
      .execute();
  }
}
