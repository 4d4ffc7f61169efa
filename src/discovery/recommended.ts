import { isSameCopy } from '../stories/copy-sketch.ts';
import type { Reason } from './discovery.ts';
import { newestFirst, type Shelf, type ShelvedStory } from './shelf.ts';

/** Candidates for recommendation in one language, best first. */
export interface RecommendedPool {
  stories: readonly { story: ShelvedStory; worth: number; reason: Reason }[];
  /** Changes whenever the pool changes. */
  version: string;
}

/** How many of the newest and of the most read are considered. */
const NEWEST = 200;
const MOST_READ = 50;
/**
 * The half-life of newness in hours, counted from the newest story, so that the order does not change with the clock.
 */
const HALVING_HOURS = 36;
/** What reads can add to a story; newness alone gives at most 1. */
const READ_WORTH = 1;
/** Doublings of one read from which the most read story counts in full: a first reader does not change the list. */
const FEW = 5;
/** The factor on a story's score for each one of its section already in the list. */
const SAME_SECTION = 0.45;
const HOUR = 3_600_000;

/** The pool of a shelf at `now`, from the newest visible stories and those read most (`reads`: story to count). */
export function recommendedPool(
  shelf: Shelf,
  reads: ReadonlyMap<ShelvedStory, number>,
  now: Date,
): RecommendedPool {
  const time = now.getTime();
  const newest: ShelvedStory[] = [];
  for (const story of shelf.newest) {
    if (newest.length === NEWEST) break;
    if (story.visibleAt <= time) newest.push(story);
  }
  const read = [...reads.keys()]
    .filter(({ visibleAt }) => visibleAt <= time)
    .sort((a, b) => (reads.get(b) ?? 0) - (reads.get(a) ?? 0) || newestFirst(a, b))
    .slice(0, MOST_READ);
  const latest = newest[0]?.at ?? 0;
  const mostRead = Math.log2(1 + (reads.get(read[0] as ShelvedStory) ?? 0));
  const stories = [...new Set([...newest, ...read])].map((story) => {
    const fresh = freshness(story, latest);
    // Doublings of the count: a few more reads do not invalidate every page.
    const often = Math.floor(Math.log2(1 + (reads.get(story) ?? 0))) / Math.max(FEW, Math.floor(mostRead));
    const reason: Reason =
      often > 0 && often >= fresh
        ? { kind: 'most read' }
        : story.section && shelf.newestOf(story.section, now) === story
          ? { kind: 'newest in section', section: story.section }
          : { kind: 'newest' };
    return { story, worth: fresh + READ_WORTH * often, reason };
  });
  stories.sort((a, b) => b.worth - a.worth || newestFirst(a.story, b.story));
  return { stories, version: fingerprint(stories) };
}

/** How new a story is relative to the newest on its shelf: from 1 down to 0. */
export function freshness(story: ShelvedStory, latest: number): number {
  return 0.5 ** ((latest - story.at) / (HALVING_HOURS * HOUR));
}

function fingerprint(stories: RecommendedPool['stories']): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  const mix = (text: string) => {
    for (let i = 0; i < text.length; i += 1) {
      low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
      high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
    }
  };
  for (const { story, worth, reason } of stories) {
    const { id, slug, headline, section, kind, at, zoneStated, copySketch } = story;
    mix(
      [id, slug, headline, section, kind, at, zoneStated, copySketch, worth.toFixed(4), reason.kind].join(
        '\n',
      ),
    );
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}

type Pooled<Why> = readonly { story: ShelvedStory; worth: number; reason: Why }[];

/** A pool by section, each in order, with each story's position in the pool. */
const queues = new WeakMap<Pooled<unknown>, readonly (readonly Queued<unknown>[])[]>();
interface Queued<Why> {
  readonly story: ShelvedStory;
  readonly worth: number;
  readonly reason: Why;
  readonly place: number;
}

function queuesOf<Why>(stories: Pooled<Why>): readonly (readonly Queued<Why>[])[] {
  const known = queues.get(stories);
  if (known) return known as readonly (readonly Queued<Why>[])[];
  const bySection = new Map<string | null, Queued<Why>[]>();
  for (const [place, one] of stories.entries()) {
    const queue = bySection.get(one.story.section) ?? [];
    bySection.set(one.story.section, queue);
    queue.push({ ...one, place });
  }
  const made = [...bySection.values()];
  queues.set(stories, made);
  return made;
}

/**
 * The `limit` stories of the pool to show an anonymous reader after `after`: balancing score against variety of
 * sections; none of `exclude`, and no copy or version of one of those, of `after` or of another, nor a story on the
 * same event as one of them (`sameEventAs`).
 */
export function recommendedStories<Why = Reason>(
  pool: { readonly stories: Pooled<Why> },
  after: ShelvedStory | null,
  limit: number,
  exclude: ReadonlySet<string>,
  excluded: readonly ShelvedStory[],
  sameEventAs: (story: ShelvedStory) => (other: ShelvedStory) => boolean = () => () => false,
): { story: ShelvedStory; reason: Why }[] {
  const taken = [...(after ? [after] : []), ...excluded].map((story) => ({
    story,
    sameEvent: sameEventAs(story),
  }));
  const waiting = queuesOf(pool.stories).map((entries) => ({
    entries,
    at: 0,
    taken: after && entries[0]?.story.section === after.section ? 1 : 0,
  }));
  const chosen: { story: ShelvedStory; reason: Why }[] = [];
  /** Sketches of texts that are in the list or excluded from it: a wire may have sent one text a hundred times. */
  const known = new Set<string>();
  while (chosen.length < limit) {
    let best: (typeof waiting)[number] | null = null;
    let most = -1;
    for (const queue of waiting) {
      const first = queue.entries[queue.at];
      const worth = first ? first.worth * SAME_SECTION ** queue.taken : -1;
      if (
        worth > most ||
        (worth === most && first && best && first.place < (best.entries[best.at]?.place ?? 0))
      ) {
        most = worth;
        best = queue;
      }
    }
    const pick = best?.entries[best.at];
    if (!best || !pick) break;
    best.at += 1;
    if (pick.story.id === after?.id || exclude.has(pick.story.id)) continue;
    const { story, reason } = pick;
    if (known.has(story.copySketch)) continue;
    if (taken.some(({ story: other }) => isSameCopy(other.copySketch, story.copySketch))) {
      known.add(story.copySketch);
      continue;
    }
    if (taken.some(({ story: other, sameEvent }) => other.groupId === story.groupId || sameEvent(story)))
      continue;
    taken.push({ story, sameEvent: sameEventAs(story) });
    best.taken += 1;
    chosen.push({ story, reason });
  }
  return chosen;
}
