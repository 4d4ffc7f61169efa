import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import type { Body } from '../../stories/body.ts';
import { correctStory } from '../../stories/correct-story.ts';
import { reviseEntry } from '../../stories/live/keep-entry.ts';
import { findLive } from '../../stories/live/live.queries.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { refusal } from '../../words/refusal.ts';
import { yes } from '../../words/words.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import { keptClaims } from '../claims/kept-claims.queries.ts';
import { saveClaimsOf } from '../claims/save-claims.ts';
import { correctCopy } from './correct-copy.ts';
import { partPutRight, replacePassage } from './replace-passage.ts';
import { unitSaid, valueIn } from './verdict-words.ts';

/** What a person makes of a proposed correction. */
export interface Decision {
  /** The correction as it will stand, the person's own words. */
  readonly text: string;
  /** What is put in the place of the passage; null leaves the story's text as it is. */
  readonly passageAfter: string | null;
  readonly note?: string;
}

/**
 * Makes a proposed correction: it stands on the story and on /corrections, and the passage is put right where the
 * person said so; the story's figures are read again in the same transaction.
 */
export async function acceptCorrection(
  writing: Writing,
  proposalId: string,
  decision: Decision,
  by: Permitted<'correct stories'>,
  now: Date,
): Promise<{ storyId: string; claimId: string }> {
  const proposal = await openProposal(writing, proposalId);
  const { story_id: storyId, claim_id: claimId, passage_before: before } = proposal;
  const { place } = await claimPlace(writing, claimId);
  let revision: number | null = null;
  if (decision.passageAfter !== null) {
    const after = decision.passageAfter.trim();
    if (!after) throw refusal('passageEmpty');
    const story = await writing
      .selectFrom('stories')
      .select(['headline', 'standfirst', 'body'])
      .where('id', '=', storyId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const parts = { ...story, body: story.body as Body };
    const right = partPutRight(parts, place, before, after);
    if (right) {
      revision = await reviseStory(
        writing,
        storyId,
        { ...right, reason: 'corrected', by: by.member.id },
        now,
      );
      await correctCopy(writing, { storyId, place, revision, before, after }, now);
    } else if (
      place !== 'text' ||
      !(await replaceInEntry(writing, storyId, before, { after, by, ...decision }, now))
    ) {
      throw refusal('passageMoved');
    }
  }
  const passages =
    decision.passageAfter === null
      ? {}
      : { passageBefore: before, passageAfter: decision.passageAfter, revision };
  await correctStory(writing, storyId, { text: decision.text, claimId, by: by.member.id, ...passages }, now);
  // Before the figures are read again, which overtakes what is still open for the passage.
  await decide(writing, proposalId, 'accepted', by, now, decision.note ?? '');
  if (decision.passageAfter !== null) {
    await saveClaimsOf(writing, [storyId], now);
    await refuseFalse(writing, storyId, place, decision.passageAfter);
  }
  return { storyId, claimId };
}

/** Refuses a passage of which another figure, or the corrected one itself, would say what the data contradict. */
export async function refuseFalse(
  writing: Writing,
  storyId: string,
  place: ClaimPlace,
  passage: string,
): Promise<void> {
  for (const claim of await keptClaims(writing, { stories: [storyId] })) {
    const { exact, figure, sentence, verdict } = claim;
    if (
      claim.place !== place ||
      claim.gone ||
      claim.hidden ||
      claim.decided !== 'differs' ||
      verdict?.reason === 'overruled'
    )
      continue;
    if (!passage.includes(sentence) && !sentence.includes(passage.trim())) continue;
    const value = verdict?.details.value ?? null;
    throw refusal('passageStillDiffers', {
      exact,
      known: yes(value !== null),
      value: value === null ? '' : valueIn(value, unitSaid(figure, verdict?.details), 'en'),
    });
  }
}

/** Puts a passage right where it stands in an entry of live coverage; answers whether it does. */
export async function replaceInEntry(
  writing: Writing,
  storyId: string,
  before: string,
  {
    after,
    by,
    text,
  }: { readonly after: string; readonly by: Permitted<'correct stories'>; readonly text: string },
  now: Date,
): Promise<boolean> {
  const live = await findLive(writing, storyId);
  for (const entry of live ? [...(live.summary ? [live.summary] : []), ...live.entries] : []) {
    const body = entry.state === 'out' ? replacePassage(entry.body, before, after) : null;
    if (!body) continue;
    return reviseEntry(
      writing,
      entry.id,
      { headline: entry.headline, body, note: text, by: by.member.id },
      now,
    );
  }
  return false;
}

function claimPlace(writing: Writing, claimId: string): Promise<{ place: ClaimPlace }> {
  return writing
    .selectFrom('claims')
    .select(sql<ClaimPlace>`place`.as('place'))
    .where('id', '=', claimId)
    .executeTakeFirstOrThrow();
}

/** The proposal, locked, while it is open; a Problem where somebody decided on it before. */
export async function openProposal(writing: Writing, proposalId: string) {
  const proposal = await writing
    .selectFrom('correction_proposals')
    .select(['id', 'story_id', 'claim_id', 'passage_before', 'passage_after', 'state', 'case_id'])
    .where('id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst();
  if (!proposal) throw refusal('correctionUnknown');
  if (proposal.state !== 'open') {
    throw refusal('correctionSettled', { state: settledKey(proposal.state) });
  }
  if (proposal.case_id !== null) {
    throw refusal('correctionOfCase', { path: `/desk/revisions/${proposal.case_id}` });
  }
  return proposal;
}

/** Marks a proposal as decided. */
export async function decide(
  writing: Writing,
  proposalId: string,
  state: 'accepted' | 'dismissed',
  by: Permitted<'correct stories'>,
  now: Date,
  note: string,
): Promise<void> {
  await writing
    .updateTable('correction_proposals')
    .set({ state, decided_by: by.member.id, decided_at: now, note: note.trim() })
    .where('id', '=', proposalId)
    .execute();
}

/** What became of a proposal as the words of a refusal know it: the branch of a select. */
function settledKey(state: string): 'accepted' | 'dismissed' | 'other' {
  return state === 'accepted' || state === 'dismissed' ? state : 'other';
}
