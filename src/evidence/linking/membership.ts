import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';

/** "Turkey, not a member of the EU", "Norway, which is outside the euro area": right before the name of the group. */
const MEMBERSHIP =
  /\b(?:(?:not|no longer|never|neither|nor|a|an|founding|former|new|newest|only|non-)\s(?:[\p{L}-]+\s)?(?:member|candidate)(?:\s(?:state|country|nation|economy))?\s(?:of|for|in)|(?:which|that|who)\s(?:is|are|lies?|stays?|was|were)\s(?:not\s)?(?:outside|inside|in|within|part\sof)|(?:joined|left|quit|applied\sto\sjoin|belongs?\sto))\s(?:the\s)?$/iu;

/** Whether a group is named only to say whether the place of the sentence belongs to it. */
export function isMembership({ from }: MemberMention, { given }: Reading): boolean {
  const { text, sentence } = given;
  const start = sentence.words[from]?.start ?? 0;
  return MEMBERSHIP.test(text.slice(Math.max(sentence.start, start - 60), start));
}

/** The mentions of a dimension without those of groups that another of them is said to belong to. */
export function withoutMembership(
  mentions: readonly MemberMention[],
  reading: Reading,
): readonly MemberMention[] {
  if (mentions.length < 2 || ['rank', 'count'].includes(reading.role.statistic)) return mentions;
  const left = mentions.filter((one) => !isMembership(one, reading));
  return left.length > 0 ? left : mentions;
}
