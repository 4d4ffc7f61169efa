import { saveMentionsOf } from '../entities/mentions/save-mentions.ts';
import { acceptCorrection, type Decision, openProposal } from '../evidence/checks/accept-correction.ts';
import { type Authorized, roleMay } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { refusal } from '../words/refusal.ts';
import type { Block } from './blocks/block.ts';
import { blocksOfStory } from './blocks/blocks.queries.ts';
import { refuseBlocked } from './blocks/refuse-blocked.ts';
import { holdText } from './hold-text.ts';
import type { MoveSettings } from './move-story.ts';

/**
 * Makes a proposed correction, with the passage that a person replaces the current one with; returns its story. Throws
 * a Problem if the second pair of eyes is missing: a generated passage is read by the member who accepts it, their own
 * passage needs someone else; `Blocked` if the passage adds a publish block.
 */
export async function correctAsProposed(
  writing: Writing,
  proposalId: string,
  decision: Decision,
  by: Authorized<'correct stories'>,
  settings: MoveSettings,
  now: Date,
): Promise<string> {
  const { story_id: storyId, passage_after: proposed } = await openProposal(writing, proposalId);
  const passage = decision.passageAfter?.trim() ?? null;
  const publishes = roleMay(by.member.role, 'publish stories');
  if (settings.twoPairs && !publishes && passage !== null && passage !== proposed?.trim()) {
    throw refusal('passageNotProposed');
  }
  await holdText(writing, storyId);
  const going = { at: now, zone: settings.zone ?? 'UTC' };
  const before = passage === null ? [] : await blocksOfStory(writing, storyId, going);
  await acceptCorrection(writing, proposalId, decision, by, now);
  await saveMentionsOf(writing, [storyId], now);
  if (passage === null) return storyId;
  // Another figure in the same sentence is unchanged: its sentence has changed, not its value.
  const stood = (await blocksOfStory(writing, storyId, going)).filter((block) =>
    before.some((one) => isSameFigure(one, block)),
  );
  await refuseBlocked(writing, storyId, settings.blocking, going, [...before, ...stood]);
  return storyId;
}

/** Whether two blocks are about the same figure with the same text. */
export function isSameFigure(one: Block, other: Block): boolean {
  return (
    'claimId' in one &&
    'claimId' in other &&
    one.claimId !== null &&
    one.claimId === other.claimId &&
    one.kind === other.kind &&
    one.exact === other.exact
  );
}
