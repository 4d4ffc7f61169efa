/** How relatedness is measured; the figures are tuned by `tests/conformance/relatedness.ts`. */
export interface RelatedRule {
  /** How many of a story's terms are used as a query. */
  terms: number;
  /** A term that more than this share of the stories have is not used. */
  common: number;
  /** A term that more than this share of the stories have only adds to what rarer terms selected. */
  choosing: number;
  /**
   * How many postings are read for the selection, the rarest terms first: the cost of a list does not grow with the
   * archive.
   */
  reads: number;
  /** How slowly a repeated term saturates. */
  k1: number;
  /** How much the length of a story counts. */
  b: number;
  /** How many times a headline term counts. */
  headline: number;
  /** How many of the first stage's best are examined. */
  candidates: number;
  /** The factor on the closeness of stories far apart in time. */
  farInTime: number;
  /** Days after which closeness in time has decayed to a third. */
  fadeDays: number;
  /** The bonus for a rare shared topic. */
  topicShare: number;
  /** Below this closeness two stories are unrelated, and a place is left empty instead. */
  least: number;
  /** Below this closeness they are loosely related, and the reason says so unless there is a better one. */
  sure: number;
  /** From this closeness, and within `eventDays`, two stories report the same event. */
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

/** The weight of a word's count, damped by the length of the text: each further occurrence adds less. */
export function saturated(times: number, damp: number, { k1 }: RelatedRule): number {
  return (times * (k1 + 1)) / (times + damp);
}
