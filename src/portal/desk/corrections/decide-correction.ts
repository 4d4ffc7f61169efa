import { correctAsProposed } from '../../../desk/correct-as-proposed.ts';
import { moveSettings } from '../../../desk/move-story.ts';
import type { Problem } from '../../../errors.ts';
import type { Decision } from '../../../evidence/checks/accept-correction.ts';
import { dismissCorrection } from '../../../evidence/checks/dismiss-correction.ts';
import { recheckStory } from '../../../evidence/checks/recheck-claims.ts';
import type { Authorized } from '../../../readers/permission.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import { checkTools } from '../figures/decide-figure.ts';

/** Publishes a proposed correction, and checks the figures of its story. */
export async function makeCorrection(
  context: ActContext,
  by: Authorized<'correct stories'>,
  proposal: string,
  decision: Decision,
): Promise<void> {
  if (!isId(proposal)) throw noSuchProposal();
  const now = context.clock.now();
  const settings = moveSettings(context.config);
  const storyId = await context.store.write((writing) =>
    correctAsProposed(writing, proposal, decision, by, settings, now),
  );
  try {
    await recheckStory(context.store, checkTools(context), storyId, now);
  } catch (error) {
    // The correction is published and stays published; the worker retries the check.
    context.log.error({ err: error, story: storyId }, 'the figures of a corrected story were not checked');
  }
  context.log.info({ by: by.member.id, proposal, story: storyId }, 'a correction was made');
}

/** Dismisses a proposed correction. */
export async function leaveAsItIs(
  context: ActContext,
  by: Authorized<'correct stories'>,
  proposal: string,
  note: string,
): Promise<void> {
  if (!isId(proposal)) throw noSuchProposal();
  const now = context.clock.now();
  await context.store.write((writing) => dismissCorrection(writing, proposal, by, now, note));
  context.log.info({ by: by.member.id, proposal }, 'a correction was dismissed');
}

/** The error for a proposal that does not exist. */
export function noSuchProposal(): Problem {
  return refusal('correctionUnknown');
}
