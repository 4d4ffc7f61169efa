/** What decides whether stories report one event. */
export interface EventRule {
  /** Stories further apart in time are on different events, unless one is the other's translation. */
  readonly hours: number;
  /** What is left of their likeness when they are that far apart. */
  readonly farInTime: number;
  /** The least closeness to join a story to an event. */
  readonly join: number;
  /** How much of the least closeness the other reports of the event need on average. */
  readonly others: number;
  /** The least closeness that makes one event of two. */
  readonly merge: number;
  /** What each part of the likeness of two stories in one language is worth. */
  readonly same: {
    readonly words: number;
    readonly within: number;
    readonly headlines: number;
    readonly names: number;
    readonly figures: number;
    readonly base: number;
  };
  /** And of two in different languages, which share no words. */
  readonly across: {
    readonly names: number;
    readonly figures: number;
    readonly countries: number;
    readonly base: number;
  };
}

/** Tuned on one half of the labelled windows of `tests/conformance/events`; decision 62. */
export const EVENTS: EventRule = {
  hours: 84,
  farInTime: 0.8,
  join: 0.3,
  others: 0.1,
  merge: 0.4,
  same: { words: 5.9, within: 4.7, headlines: 4.9, names: 4.4, figures: 3.8, base: -8 },
  across: { names: 5, figures: 5, countries: 1, base: -6.5 },
};
