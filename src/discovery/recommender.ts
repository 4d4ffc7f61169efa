import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Taste } from '../readers/front/taste.queries.ts';
import type { Reading } from '../store/database.ts';
import type { Suggestion } from './discovery.ts';
import type { Library } from './library.ts';
import { personalPool } from './personal.ts';
import { Readership } from './readership.ts';
import { readsSince } from './reads.queries.ts';
import { type RecommendedPool, recommendedPool, recommendedStories } from './recommended.ts';
import { mayBeSameEvent, sameEventAs } from './same-event.ts';
import type { ShelvedStory } from './shelf.ts';

/** What is known of reads at the start: of so many days, of so many stories. */
const SEEDED_DAYS = 2;
const SEEDED = 1000;
/** How many of a member's latest reads bar other stories on the same event from being recommended. */
const READ_LATELY = 20;

type Pairs = WeakMap<ShelvedStory, Map<ShelvedStory, boolean>>;

/** Which pairs of stories report on one event, as long as their shelf does not change. */
interface KnownEvents {
  readonly changes: number;
  readonly pairs: Pairs;
}

/** What readers most likely want next, of the stories of a library, by how new they are and how often they are read. */
export class Recommender {
  readonly #library: Library;
  readonly #clock: Clock;
  readonly #pools = new Map<string, { state: string; pool: RecommendedPool }>();
  readonly #events = new Map<string, KnownEvents>();
  readonly #readership = new Readership();

  constructor(library: Library, reading: Reading, clock: Clock, log: Log) {
    this.#library = library;
    this.#clock = clock;
    const since = new Date(clock.now().getTime() - SEEDED_DAYS * 86_400_000);
    readsSince(reading, since, SEEDED).then(
      (known) => this.#readership.begin(known),
      (error: unknown) => log.warn({ err: error }, 'could not read what is read most'),
    );
  }

  /** The ids of the stories read most lately. */
  get read(): Iterable<string> {
    return this.#readership.shown.keys();
  }

  /** As {@link Discovery.recommended}. */
  recommended(id: string | null, language: string, limit: number, exclude: ReadonlySet<string>, now: Date) {
    const after = id === null ? null : (this.#library.story(id) ?? null);
    const excluded = this.#known([...exclude]);
    const pool = this.#poolOf(language, now);
    return recommendedStories(pool, after, limit, exclude, excluded, this.#eventsOf(language)).map(
      suggestion,
    );
  }

  /** As {@link Discovery.recommendedTo}. */
  recommendedTo(taste: Taste, id: string, limit: number, exclude: ReadonlySet<string>, now: Date) {
    const after = this.#library.story(id);
    const shelf = after && this.#library.shelf(after.language);
    if (!shelf) return [];
    const pool = personalPool(shelf, this.#library, this.#poolOf(shelf.language, now), taste, now);
    const known = this.#known([...exclude, ...lately(taste)]);
    return recommendedStories(pool, after, limit, exclude, known, this.#eventsOf(shelf.language)).map(
      suggestion,
    );
  }

  /** As {@link Discovery.recommendedVersion}. */
  version(language: string, now: Date): string {
    return this.#poolOf(language, now).version;
  }

  /** As {@link Discovery.noteReads}. */
  noteReads(reads: ReadonlyMap<string, number>): void {
    this.#readership.add(reads, this.#clock.now());
  }

  #known(ids: readonly string[]): ShelvedStory[] {
    return ids.flatMap((id) => this.#library.story(id) ?? []);
  }

  #poolOf(language: string, now: Date): RecommendedPool {
    const shelf = this.#library.shelf(language);
    if (!shelf) return { stories: [], version: 'none' };
    const state = `${shelf.changes} ${this.#readership.version} ${shelf.visibleCount(now)}`;
    const known = this.#pools.get(language);
    if (known?.state === state) return known.pool;
    const read = new Map<ShelvedStory, number>();
    for (const [id, count] of this.#readership.shown) {
      const story = this.#library.story(id);
      if (story?.language === language && count > 0) read.set(story, count);
    }
    const pool = recommendedPool(shelf, read, now);
    this.#pools.set(language, { state, pool });
    return pool;
  }

  /** Whether two stories report on one event, remembered until the shelf changes: pages compare the same few again and again. */
  #eventsOf(language: string) {
    const shelf = this.#library.shelf(language);
    const known = this.#eventsKnown(language, shelf?.changes ?? 0);
    return (story: ShelvedStory) => {
      if (!shelf || story.language !== language) return () => false;
      let sameEvent: ReturnType<typeof sameEventAs> | undefined;
      return (other: ShelvedStory) => {
        if (!mayBeSameEvent(story, other)) return false;
        const beside = known.get(story) ?? new Map<ShelvedStory, boolean>();
        known.set(story, beside);
        const before = beside.get(other);
        if (before !== undefined) return before;
        sameEvent ??= sameEventAs(shelf, story);
        const isSame = sameEvent(other);
        beside.set(other, isSame);
        return isSame;
      };
    };
  }

  #eventsKnown(language: string, changes: number): Pairs {
    const known = this.#events.get(language);
    if (known?.changes === changes) return known.pairs;
    const pairs: Pairs = new WeakMap();
    this.#events.set(language, { changes, pairs });
    return pairs;
  }
}

/** The stories a member read last, whose events are not recommended again. */
export function lately(taste: Taste): string[] {
  return taste.read.slice(0, READ_LATELY).map(({ storyId }) => storyId);
}

/** A story as a list shows it. */
export function suggestion<Why>({
  story,
  reason,
}: {
  story: ShelvedStory;
  reason: Why;
}): Omit<Suggestion, 'reason'> & { reason: Why } {
  const { id, slug, language, kind, headline, section, publishedAt, zoneStated } = story;
  return { id, slug, language, kind, headline, section, publishedAt, zoneStated, reason };
}
