import type { BoardDifference } from '../../../desk/front/compare-boards.ts';
import type { PlaceableStory } from '../../../desk/front/placeable.queries.ts';
import { type BoardPlace, isOn, type Slot } from '../../../stories/boards/board.ts';
import type { Edition } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';

/** A word in a line, and what it asks of the reader. */
export interface SlotWord {
  readonly text: string;
  readonly tone?: 'wrong' | 'todo' | undefined;
}

/** The period in which a slot is shown. */
export function timesWord(slot: Pick<Slot, 'startsAt' | 'endsAt'>, edition: Edition): string {
  const { words, zone } = edition;
  const stamp = (at: Date) => fullStamp(at, true, words, zone).text;
  const from = slot.startsAt && stamp(slot.startsAt);
  const until = slot.endsAt && stamp(slot.endsAt);
  if (from && until) return words.say('boardFromUntil', { from, until });
  if (from) return words.say('boardFrom', { from });
  return until ? words.say('boardUntil', { until }) : words.say('boardAlways');
}

/** Why a slot is not shown now; null if its times do not prevent it. */
export function timeWord(slot: Pick<Slot, 'startsAt' | 'endsAt'>, { words, now }: Edition): SlotWord | null {
  if (isOn(slot, now)) return null;
  const over = slot.endsAt !== null && slot.endsAt <= now;
  return over
    ? { text: words.say('boardOver'), tone: 'todo' }
    : { text: words.say('boardNotYet'), tone: undefined };
}

/** The state of a story for readers of the board of `place`. */
export function storyWord(story: PlaceableStory, place: BoardPlace, { words, zone, now }: Edition): SlotWord {
  const stamp = (at: Date) => fullStamp(at, true, words, zone).text;
  if (story.state === 'withdrawn') return { text: words.say('boardWithdrawn'), tone: 'wrong' };
  if (
    story.language !== place.language ||
    (place.section !== null && story.section?.slug !== place.section)
  ) {
    return { text: words.say('boardElsewhere'), tone: 'wrong' };
  }
  if (story.embargoUntil && story.embargoUntil > now)
    return { text: words.say('boardEmbargo', { time: stamp(story.embargoUntil) }), tone: 'todo' };
  const goesOut = story.state === 'scheduled' ? story.scheduledFor : story.publishedAt;
  if (goesOut && (story.state === 'scheduled' || goesOut > now))
    return { text: words.say('boardScheduled', { time: stamp(goesOut) }), tone: 'todo' };
  if (story.state !== 'published' || !goesOut) return { text: words.say('boardUnpublished'), tone: 'todo' };
  return { text: words.say('boardOutSince', { time: stamp(goesOut) }) };
}

/** A change to a board, in one line. */
export function differenceWord(
  difference: BoardDifference,
  headlines: ReadonlyMap<string, string>,
  edition: Edition,
): string {
  const { words } = edition;
  const headline = headlines.get(difference.slot.storyId) ?? words.say('boardStoryGone');
  const place = words.number(difference.place);
  switch (difference.kind) {
    case 'placed':
      return withTimes(words.say('boardDiffPlaced', { headline, place }), difference.slot, edition);
    case 'out':
      return words.say('boardDiffOut', { headline, place });
    case 'moved':
      return words.say('boardDiffMoved', { headline, place, from: words.number(difference.from) });
    case 'times':
      return words.say('boardDiffTimes', { headline, times: timesWord(difference.slot, edition) });
  }
}

function withTimes(text: string, slot: Slot, edition: Edition): string {
  return slot.startsAt || slot.endsAt ? `${text} · ${timesWord(slot, edition)}` : text;
}
