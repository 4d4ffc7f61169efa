/** How relatedness is told; the figures are tuned by `tests/conformance/relatedness.ts`. */
export interface RelatedRule {
  /** How many of a story's terms ask. */
  terms: number;
  /** A term that more than this share of the stories has does not ask. */
  common: number;
  /** A term that more than this share of the stories has only adds to what rarer terms chose. */
  choosing: number;
  /** So many entries of terms choose, the rarest terms first: what a list costs does not grow with the archive. */
  reads: number;
  /** How slowly a repeated term saturates. */
  k1: number;
  /** How much the length of a story counts. */
  b: number;
  /** How many times a term of the headline counts. */
  headline: number;
  /** How many of the first stage's best are looked at closely. */
  candidates: number;
  /** What remains of the closeness of stories far apart in time. */
  farInTime: number;
  /** Days after which the nearness in time has faded to a third. */
  fadeDays: number;
  /** What a rare shared topic adds. */
  topicShare: number;
  /** Below this closeness two stories are truly unrelated, and a place is left empty instead. */
  least: number;
  /** Below this closeness they are loosely related, and the reason says so unless there is a better one. */
  sure: number;
  /** From this closeness, and within `eventDays`, two stories tell of the same event. */
  event: number;
  eventDays: number;
}

/** The rule in use. */
export const RELATED: RelatedRule = {
  terms: 150,
  common: 0.3,
  choosing: 0.04,
  reads: 25_000,
  k1: 3,
  b: 0.6,
  headline: 2,
  candidates: 40,
  farInTime: 0.8,
  fadeDays: 3,
  topicShare: 0.1,
  least: 0.05,
  sure: 0.2,
  event: 0.42,
  eventDays: 3,
};

/** What a word's count says where a text's length damps it: ever less for each time more. */
export function saturated(times: number, damp: number, { k1 }: RelatedRule): number {
  return (times * (k1 + 1)) / (times + damp);
}
