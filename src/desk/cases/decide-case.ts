import { saveMentionsOf } from '../../entities/mentions/save-mentions.ts';
import { type Acceptance, acceptSentences } from '../../evidence/cases/accept-sentences.ts';
import { declineSentences } from '../../evidence/cases/decline-sentences.ts';
import { type HeldStory, holdCase, type SentencesMeant } from '../../evidence/cases/hold-case.ts';
import { type Rewriting, rewriteSentence } from '../../evidence/cases/rewrite-sentence.ts';
import type { Member } from '../../readers/member.ts';
import { type Authorized, roleMay } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { blocksOfStory } from '../blocks/blocks.queries.ts';
import { refuseBlocked } from '../blocks/refuse-blocked.ts';
import { isSameFigure } from '../correct-as-proposed.ts';
import { holdText } from '../hold-text.ts';
import type { MoveSettings } from '../move-story.ts';

/** A decision on sentences in one story of a case. */
export interface StoryDecision extends SentencesMeant, Acceptance {
  readonly decision: 'accept' | 'decline';
}

/** A person who may correct published stories. */
export type Corrector = Authorized<'correct stories'>;

/**
 * Accepts or declines sentences in one story of a case, all or none. Throws a Problem with the reason if that is not
 * allowed; `Blocked` if the change would block the story.
 */
export async function decideStory(
  writing: Writing,
  decided: StoryDecision,
  by: Corrector,
  settings: MoveSettings,
  now: Date,
): Promise<void> {
  const { storyId } = decided;
  const { story } = await holdText(writing, storyId);
  const held = await holdCase(writing, decided);
  if (decided.decision === 'decline') return declineSentences(writing, held, decided.note, by, now);
  if (story?.state !== 'published') {
    throw refusal('caseNotPublished', { headline: held.story.headline });
  }
  refuseOwnWords(held, by.member, settings);
  const going = { at: now, zone: settings.zone ?? 'UTC' };
  const before = await blocksOfStory(writing, storyId, going);
  await acceptSentences(writing, held, decided, by, now);
  await saveMentionsOf(writing, [storyId], now);
  // Another figure in the same sentence is unchanged: its sentence has changed, not its value.
  const stood = (await blocksOfStory(writing, storyId, going)).filter((block) =>
    before.some((one) => isSameFigure(one, block)),
  );
  await refuseBlocked(writing, storyId, settings.blocking, going, [...before, ...stood]);
}

/** Saves a member's rewrite of a sentence in a case. */
export function rewriteInCase(writing: Writing, rewriting: Rewriting, by: Corrector): Promise<void> {
  return rewriteSentence(writing, rewriting, by);
}

/** The member who accepts a generated sentence reads it; a member's own sentence needs a second reader. */
function refuseOwnWords({ sentences, story }: HeldStory, by: Member, settings: MoveSettings): void {
  const publishes = roleMay(by.role, 'publish stories');
  if (!settings.twoPairs || publishes || sentences.every(({ rewrittenBy }) => rewrittenBy !== by.id)) return;
  throw refusal('caseOwnSentence', { headline: story.headline });
}
