import type { Followed, Rhythm } from '../follows/follow.ts';

/** What is looked for: stories that appeared up to `until`, each rhythm's since its own time. */
export interface AlertWindow {
  readonly until: Date;
  readonly rhythms: readonly RhythmWindow[];
}

/** Since when stories count as new for one rhythm. */
export interface RhythmWindow {
  readonly rhythm: Exclude<Rhythm, 'none'>;
  /** They appeared after this. */
  readonly since: Date;
  /** They were published after this: copy of last year that is taken in today is no news. */
  readonly publishedSince: Date;
}

/** A story that answers a search somebody follows. */
export interface SearchMatch {
  readonly storyId: string;
  /** The search, as it is followed. */
  readonly target: string;
}

/** A story a member is to be told of, and what they follow that it is on. */
export interface NewStory {
  readonly storyId: string;
  readonly groupId: string;
  readonly reasons: readonly Followed[];
}

/** What is new for one member. */
export interface NewsOfMember {
  readonly userId: string;
  readonly stories: readonly NewStory[];
}

const DAY = 24 * 3_600_000;

/** How long after it was published a story is news, by rhythm. */
export const NEWS_FOR: Readonly<Record<RhythmWindow['rhythm'], number>> = {
  'at once': 2 * DAY,
  daily: 2 * DAY,
  weekly: 9 * DAY,
};
