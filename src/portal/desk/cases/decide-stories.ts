import { Blocked } from '../../../desk/blocks/refuse-blocked.ts';
import { type Corrector, decideStory, rewriteInCase } from '../../../desk/cases/decide-case.ts';
import { moveSettings } from '../../../desk/move-story.ts';
import { Problem } from '../../../errors.ts';
import { noSuchCase } from '../../../evidence/cases/hold-case.ts';
import type { Rewriting } from '../../../evidence/cases/rewrite-sentence.ts';
import { recheckStory } from '../../../evidence/checks/recheck-claims.ts';
import { isId } from '../../../store/ids.ts';
import { problemLine, refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { ActContext } from '../../http/own-page.ts';
import { checkTools } from '../figures/decide-figure.ts';

/** How many stories are decided at once, each in its own transaction. */
export const STORIES_AT_ONCE = 20;

/** A story of a case as displayed, and which of its sentences are decided. */
export interface StorySeen {
  readonly storyId: string;
  readonly revision: number;
  /** Left out: all that are pending. */
  readonly sentences?: readonly string[] | undefined;
  /** The note to readers; if left out, the generated one. */
  readonly text?: string | undefined;
}

/** A decision about stories of a case. */
export interface StoriesDecision {
  readonly caseId: string;
  readonly decision: 'accept' | 'decline';
  readonly stories: readonly StorySeen[];
  readonly note: string;
}

/** The outcome for one story; `refused` says why it stays open. */
export interface StoryDecided {
  readonly storyId: string;
  readonly refused: Problem | null;
}

/** Decides stories of a case one by one: a failure in one does not affect the others. */
export async function decideStories(
  context: ActContext,
  { caseId, decision, stories, note }: StoriesDecision,
  by: Corrector,
): Promise<StoryDecided[]> {
  if (!isId(caseId)) throw noSuchCase();
  if (stories.length > STORIES_AT_ONCE) {
    throw refusal('caseStoriesMany', { most: STORIES_AT_ONCE });
  }
  const { store, log, clock, config } = context;
  const now = clock.now();
  const settings = moveSettings(config);
  const decided: StoryDecided[] = [];
  for (const { storyId, revision, sentences, text } of stories) {
    const meant = { caseId, storyId, revision, sentences: sentences ?? null };
    try {
      await store.write((writing) =>
        decideStory(writing, { ...meant, decision, text: text || null, note }, by, settings, now),
      );
      decided.push({ storyId, refused: null });
    } catch (error) {
      if (!(error instanceof Problem) || error.kind === 'not found') throw error;
      decided.push({ storyId, refused: error });
    }
  }
  const done = decided.filter(({ refused }) => refused === null);
  if (decision === 'accept') for (const { storyId } of done) await checkAgain(context, storyId, now);
  log.info(
    { by: by.member.id, case: caseId, decision, done: done.length, left: decided.length - done.length },
    'stories of a case were decided',
  );
  return decided;
}

/** Saves a rewritten sentence of a case. */
export async function rewriteSentenceOf(
  { store, log }: ActContext,
  rewriting: Rewriting,
  by: Corrector,
): Promise<void> {
  await store.write((writing) => rewriteInCase(writing, rewriting, by));
  log.info(
    { by: by.member.id, case: rewriting.caseId, story: rewriting.storyId },
    'a sentence was rewritten',
  );
}

/** Why a story was refused, in one line. */
export function refusedLine(refused: Problem, words: Words, blocked: (refused: Blocked) => string): string {
  return refused instanceof Blocked ? blocked(refused) : problemLine(refused, words);
}

async function checkAgain(context: ActContext, storyId: string, now: Date): Promise<void> {
  try {
    await recheckStory(context.store, checkTools(context), storyId, now);
  } catch (error) {
    // The correction is published and stays published; the worker retries the check.
    context.log.error({ err: error, story: storyId }, 'the figures of a corrected story were not checked');
  }
}
