import { type SqlBool, sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Permitted } from '../../store/permitted.ts';
import type { Body } from '../../stories/body.ts';
import { correctStory } from '../../stories/correct-story.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { refusal } from '../../words/refusal.ts';
import { refuseFalse, replaceInEntry } from '../checks/accept-correction.ts';
import { correctCopy } from '../checks/correct-copy.ts';
import { partPutRight, type StoryParts } from '../checks/replace-passage.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import { keptClaims } from '../claims/kept-claims.queries.ts';
import { saveClaimsOf } from '../claims/save-claims.ts';
import { carryAnchors, textsOf } from './carry-anchors.ts';
import { type HeldStory, keepDecision } from './hold-case.ts';
import type { CaseSentence } from './revision-case.ts';
import { revisionNote } from './revision-note.ts';

/** What readers are told, in the story's language, and what the desk keeps. */
export interface Acceptance {
  /** Null: what the program would say. */
  readonly text: string | null;
  readonly note: string;
}

/**
 * Puts sentences of one story right together: one revision, one note to readers, and no touched figure of them that
 * the data contradict. Throws a Problem, and changes nothing, where one has to be rewritten by hand first, is no longer
 * in the story as it was, or would still be false.
 */
export async function acceptSentences(
  writing: Writing,
  held: HeldStory,
  { text, note }: Acceptance,
  by: Permitted<'correct stories'>,
  now: Date,
): Promise<void> {
  const { of, story, sentences } = held;
  await refuseUnchecked(writing, held);
  const unwritten = sentences.find(({ byHand }) => byHand !== null);
  if (unwritten) {
    throw refusal('caseNotWritten', { passage: unwritten.passage, headline: story.headline });
  }
  const before = await textsOf(writing, story.id);
  const revision = await putRight(writing, held, by, now);
  await carryAnchors(writing, story.id, before, sentences);
  const said = (text ?? revisionNote(of, sentences, story.language)).trim();
  const [one, ...others] = sentences;
  const isAlone = others.length === 0 && one !== undefined;
  const correctionId = await correctStory(
    writing,
    story.id,
    {
      text: said,
      kind: sentences.every(wasRevised) ? 'update' : 'correction',
      claimId: one?.figures[0]?.claimId ?? null,
      by: by.member.id,
      revision,
      ...(isAlone && { passageBefore: one.passage, passageAfter: one.corrected }),
    },
    now,
  );
  // Before the figures are read again, which overtakes what is still open for the passages.
  await keepDecision(
    writing,
    held,
    { id: newId(), decision: 'accepted', correctionId, by: by.member.id, note },
    now,
  );
  await saveClaimsOf(writing, [story.id], now);
  for (const { place, corrected } of sentences) await refuseFalse(writing, story.id, place, corrected);
  await refuseLost(writing, held);
}

/** Whether the story was right by the data it was published on. */
function wasRevised({ figures }: CaseSentence): boolean {
  return figures.every(({ after }) => after.reason === 'revised');
}

/** While figures of a story are still to be checked on the version, more of its sentences may be found false. */
async function refuseUnchecked(writing: Writing, { of, story }: HeldStory): Promise<void> {
  const unchecked = await writing
    .selectFrom('claim_evidence as e')
    .innerJoin('claims as c', 'c.id', 'e.claim_id')
    .innerJoin('revision_cases as k', (join) =>
      join.on(sql<SqlBool>`k.dataset_id in (e.dataset_id, e.second_dataset_id)`),
    )
    .select('c.id')
    .where('k.id', '=', of.id)
    .where('c.story_id', '=', story.id)
    .where('e.state', '=', 'accepted')
    .where('e.kind', '=', 'query')
    .where('c.gone_at', 'is', null)
    .where(
      sql<SqlBool>`not exists (select 1 from checks x where x.evidence_id = e.id
        and k.to_version in (x.dataset_version_id, x.second_version_id))`,
    )
    .limit(1)
    .executeTakeFirst();
  if (!unchecked) return;
  throw refusal('caseBeingChecked', { headline: story.headline });
}

/** Puts the passages in their places: one revision of the story's own text, and one of each live entry. */
async function putRight(
  writing: Writing,
  { story, sentences, of }: HeldStory,
  by: Permitted<'correct stories'>,
  now: Date,
): Promise<number | null> {
  const row = await writing
    .selectFrom('stories')
    .select(['headline', 'standfirst', 'body'])
    .where('id', '=', story.id)
    .executeTakeFirstOrThrow();
  let parts: StoryParts = { ...row, body: row.body as Body };
  let changed: Partial<StoryParts> = {};
  const inStory: CaseSentence[] = [];
  for (const sentence of sentences) {
    const { place, passage, corrected } = sentence;
    const right = everywhere(parts, place, passage, corrected);
    if (right) {
      parts = { ...parts, ...right };
      changed = { ...changed, ...right };
      inStory.push(sentence);
      continue;
    }
    const text = revisionNote(of, [sentence], story.language);
    if (
      place !== 'text' ||
      !(await replaceInEntry(writing, story.id, passage, { after: corrected, by, text }, now))
    ) {
      throw refusal('casePassageMoved', { passage, headline: story.headline });
    }
  }
  if (inStory.length === 0) return null;
  const revision = await reviseStory(
    writing,
    story.id,
    { ...changed, reason: 'corrected', by: by.member.id },
    now,
  );
  for (const { place, passage: before, corrected: after } of inStory)
    await correctCopy(writing, { storyId: story.id, place, revision, before, after }, now);
  return revision;
}

/** The part of a story with every copy of a passage replaced by another; null where there is none. */
function everywhere(
  story: StoryParts,
  place: ClaimPlace,
  before: string,
  after: string,
): Partial<StoryParts> | null {
  let right = partPutRight(story, place, before, after);
  // What contains the passage it takes the place of would be found again for ever.
  while (right && !after.includes(before)) {
    const again = partPutRight({ ...story, ...right }, place, before, after);
    if (!again) break;
    right = again;
  }
  return right;
}

/** Refuses what the program made where a figure of it is read as another one afterwards: nothing would check it any more. */
async function refuseLost(writing: Writing, { sentences }: HeldStory): Promise<void> {
  const made = sentences.filter(({ rewrittenBy }) => rewrittenBy === null);
  const figures = made.flatMap((sentence) => sentence.figures);
  const kept = new Map(
    (await keptClaims(writing, { claims: figures.map(({ claimId }) => claimId) })).map((one) => [
      one.id,
      one,
    ]),
  );
  const lost = figures.find(({ claimId }) => {
    const claim = kept.get(claimId);
    return !claim || claim.gone || !claim.decided?.startsWith('holds');
  });
  if (!lost) return;
  throw refusal('caseFigureLost', { exact: lost.exact });
}
