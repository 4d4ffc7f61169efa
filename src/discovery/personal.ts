import type { Taste } from '../readers/front/taste.queries.ts';
import type { PersonalReason, Reason } from './discovery.ts';
import type { Library } from './library.ts';
import { freshness, type RecommendedPool } from './recommended.ts';
import type { Shelf, ShelvedStory } from './shelf.ts';

/** Candidates for one member's recommendations, best first. */
export interface PersonalPool {
  stories: readonly { story: ShelvedStory; worth: number; reason: Reason | PersonalReason }[];
}

/** The half-life of reading history, in days. */
const READ_HALVING_DAYS = 14;
/** Bonuses to a story's score, in addition to at most 1 for newness and 1 for popularity. */
const WORTH = { followed: 1.1, followedWide: 0.6, topicRead: 0.9, sectionRead: 0.35, less: 1.2 } as const;
/** How many readings of a topic give half of the maximum effect. */
const HALF_AT = 2;
/** From this value on, reading history is given as the reason. */
const TELLING = 0.3;
/** How many days back to look for stories about what is followed or read, beyond those that are new to everyone. */
const LOOK_BACK_DAYS = 21;
const DAY = 86_400_000;
/** The factor for stories a member wants less of: they come last. */
const LEAST = 0.001;

/**
 * A shelf's pool for one member: without what they have read or muted; what they follow and read about weighs more,
 * what they want less of weighs less; each with its reason. A member who reads, follows and mutes nothing gets the
 * unchanged pool.
 */
export function personalPool(
  shelf: Shelf,
  library: Pick<Library, 'story'>,
  pool: RecommendedPool,
  taste: Taste,
  now: Date,
): PersonalPool {
  const likes = likesOf(taste, library, now);
  const hidden = hiddenBy(taste, library);
  const candidates = [...pool.stories];
  if (likes.wanted.size > 0) {
    const there = new Set(candidates.map(({ story }) => story));
    const time = now.getTime();
    const latest = candidates.reduce((newest, { story }) => Math.max(newest, story.at), 0);
    for (const story of shelf.newest) {
      if (story.at < latest - LOOK_BACK_DAYS * DAY) break;
      if (story.visibleAt > time || there.has(story)) continue;
      if (!refsOf(story).some((ref) => likes.wanted.has(ref))) continue;
      candidates.push({ story, worth: freshness(story, latest), reason: { kind: 'newest' } });
    }
  }
  const stories = candidates
    .filter(({ story }) => !hidden(story))
    .map(({ story, worth, reason }) => {
      const liking = likingOf(story, likes);
      return {
        story,
        worth: Math.max(LEAST, worth + liking.worth),
        reason: liking.reason ?? reason,
      };
    });
  stories.sort((a, b) => b.worth - a.worth);
  return { stories };
}

interface Likes {
  readonly follows: ReadonlySet<string>;
  readonly topics: ReadonlyMap<string, number>;
  readonly sections: ReadonlyMap<string, number>;
  readonly less: ReadonlyMap<string, number>;
  /** What to look for beyond the pool. */
  readonly wanted: ReadonlySet<string>;
}

function likesOf(taste: Taste, library: Pick<Library, 'story'>, now: Date): Likes {
  const topics = new Map<string, number>();
  const sections = new Map<string, number>();
  const less = new Map<string, number>();
  for (const { storyId, at } of taste.read) {
    const story = library.story(storyId);
    if (!story) continue;
    const weight = 0.5 ** (Math.max(0, now.getTime() - at.getTime()) / (READ_HALVING_DAYS * DAY));
    for (const topic of story.topics) add(topics, topic, weight);
    if (story.section) add(sections, story.section, weight);
  }
  for (const { storyId } of taste.less) {
    for (const topic of library.story(storyId)?.topics ?? []) add(less, topic, 1);
  }
  const follows = new Set(taste.follows.map(({ kind, target }) => `${kind}:${target}`));
  const read = [...topics]
    .filter(([, weight]) => share(weight) >= TELLING)
    .map(([topic]) => `topic:${topic}`);
  const narrow = [...follows].filter((ref) => /^(topic|author|entity):/.test(ref));
  return { follows, topics, sections, less, wanted: new Set([...narrow, ...read]) };
}

function likingOf(story: ShelvedStory, likes: Likes): { worth: number; reason: PersonalReason | null } {
  let worth = 0;
  let reason: PersonalReason | null = null;
  const followed = refsOf(story).find((ref) => likes.follows.has(ref));
  if (followed) {
    const [kind = '', target = ''] = followed.split(/:(.*)/s);
    worth += /^(topic|author|entity)$/.test(kind) ? WORTH.followed : WORTH.followedWide;
    reason = { kind: 'you follow', what: kind as 'topic', target };
  }
  let most = 0;
  for (const topic of story.topics) {
    const read = share(likes.topics.get(topic) ?? 0);
    if (read <= most) continue;
    most = read;
    if (!followed && read >= TELLING) reason = { kind: 'you read about', topic };
  }
  worth += WORTH.topicRead * most;
  const section = share(likes.sections.get(story.section ?? '') ?? 0);
  worth += WORTH.sectionRead * section;
  if (!reason && story.section && section >= 2 * TELLING) {
    reason = { kind: 'you read section', section: story.section };
  }
  const unwanted = Math.max(0, ...story.topics.map((topic) => likes.less.get(topic) ?? 0));
  if (unwanted > 0) worth -= WORTH.less * share(unwanted * HALF_AT);
  return { worth, reason };
}

function hiddenBy(taste: Taste, library: Pick<Library, 'story'>): (story: ShelvedStory) => boolean {
  const mutes = new Set(taste.mutes.map(({ kind, target }) => `${kind}:${target}`));
  const groups = new Set<string>();
  for (const { storyId } of [...taste.read, ...taste.less]) {
    const story = library.story(storyId);
    if (story) groups.add(story.groupId);
  }
  return (story) =>
    groups.has(story.groupId) || (mutes.size > 0 && refsOf(story).some((ref) => mutes.has(ref)));
}

/** Everything a story can be followed or muted by, narrowest first. */
function refsOf(story: ShelvedStory): string[] {
  return [
    ...story.topics.map((topic) => `topic:${topic}`),
    ...story.authors.map((author) => `author:${author}`),
    ...story.entities.map((entity) => `entity:${entity}`),
    ...(story.section ? [`section:${story.section}`] : []),
    `source:${story.source}`,
    `language:${story.language}`,
  ];
}

function add(weights: Map<string, number>, key: string, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

/** From 0 to 1, with diminishing returns. */
function share(weight: number): number {
  return weight / (weight + HALF_AT);
}
