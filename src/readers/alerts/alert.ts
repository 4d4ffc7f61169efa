import type { Followed, Rhythm } from '../follows/follow.ts';

/** The stories to look for: those that appeared up to `until`, since each frequency's own time. */
export interface AlertWindow {
  readonly until: Date;
  readonly rhythms: readonly RhythmWindow[];
}

/** Since when stories count as new for one frequency. */
export interface RhythmWindow {
  readonly rhythm: Exclude<Rhythm, 'none'>;
  /** They appeared after this. */
  readonly since: Date;
  /** They were published after this: last year's copy imported today is not news. */
  readonly publishedSince: Date;
}

/** A story that matches a followed search. */
export interface SearchMatch {
  readonly storyId: string;
  /** The followed search. */
  readonly target: string;
}

/** A story to notify a member of, with the matching follows. */
export interface NewStory {
  readonly storyId: string;
  readonly groupId: string;
  readonly reasons: readonly Followed[];
}

/** The news for one member. */
export interface NewsOfMember {
  readonly userId: string;
  readonly stories: readonly NewStory[];
}

const DAY = 24 * 3_600_000;

/** How long after publication a story is news, by frequency. */
export const NEWS_FOR: Readonly<Record<RhythmWindow['rhythm'], number>> = {
  'at once': 2 * DAY,
  daily: 2 * DAY,
  weekly: 9 * DAY,
};
