import type { StoryKind } from '../stories/story.ts';
import { dampsOf } from './damps.ts';
import { askingTerms, closenessOf, isOneEvent } from './related.ts';
import { RELATED, type RelatedRule, saturated } from './related-rule.ts';
import type { Shelf, ShelvedStory } from './shelf.ts';

/** Kinds of story that report on an event. Analyses are left out: two of one event are different stories. */
const EVENT_KINDS: ReadonlySet<StoryKind> = new Set(['news', 'live']);
const DAY = 86_400_000;

/** Whether both stories are reports, published close enough together to be on the same event. */
export function mayBeSameEvent(one: ShelvedStory, other: ShelvedStory, rule: RelatedRule = RELATED): boolean {
  return (
    one.language === other.language &&
    EVENT_KINDS.has(one.kind) &&
    EVENT_KINDS.has(other.kind) &&
    Math.abs(one.at - other.at) <= rule.eventDays * DAY
  );
}

/** A test of whether another story on the shelf reports on the same event as `story`, as related stories are judged. */
export function sameEventAs(
  shelf: Shelf,
  story: ShelvedStory,
  rule: RelatedRule = RELATED,
): (other: ShelvedStory) => boolean {
  let weights: Map<number, number> | null = null;
  let own = 0;
  const damps = dampsOf(shelf, rule);
  const read = () => {
    weights = new Map();
    for (const { term, times, rarity } of askingTerms(shelf, story.doc, rule)) {
      const weight = rarity * saturated(times, damps.of(story.doc), rule);
      weights.set(term, weight);
      own += weight * saturated(times, damps.of(story.doc), rule);
    }
    return weights;
  };
  return (other) => {
    if (!mayBeSameEvent(story, other, rule)) return false;
    const asking = weights ?? read();
    if (own === 0) return false;
    const counts = new Map<number, number>();
    const sequence = shelf.index.sequence(other.doc);
    const head = shelf.index.headlineLength(other.doc);
    for (let at = 0; at < sequence.length; at += 1) {
      const term = sequence[at] ?? 0;
      if (asking.has(term)) counts.set(term, (counts.get(term) ?? 0) + (at < head ? rule.headline : 1));
    }
    let sum = 0;
    for (const [term, times] of counts)
      sum += (asking.get(term) ?? 0) * saturated(times, damps.of(other.doc), rule);
    const closeness = closenessOf(shelf, story, other, sum / own, rule);
    return isOneEvent(story, { story: other, closeness }, counts.size, rule);
  };
}
