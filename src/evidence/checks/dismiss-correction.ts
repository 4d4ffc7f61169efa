import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { decide, openProposal } from './accept-correction.ts';

/** Leaves a story as it is: the proposed correction is dismissed, with a note for whoever asks later. */
export async function dismissCorrection(
  writing: Writing,
  proposalId: string,
  by: Permitted<'correct stories'>,
  now: Date,
  note = '',
): Promise<{ storyId: string }> {
  const { story_id } = await openProposal(writing, proposalId);
  await decide(writing, proposalId, 'dismissed', by, now, note);
  return { storyId: story_id };
}
