/**
 * How often verdicts with a score were right, on 1,257 labelled figures of 14 ordinary tables (isotonic means in bins of
 * 25, sentences written by hand weighing three times what templated ones do). Half of the tables were looked at while the
 * scores were made.
 */
const KNOTS: readonly (readonly [score: number, probability: number])[] = [
  [0, 0],
  [0.14, 0.2],
  [0.28, 0.71],
  [0.35, 0.78],
  [0.42, 0.86],
  [0.52, 0.92],
  [0.6, 0.94],
  [0.73, 0.966],
  [0.89, 0.982],
  [0.97, 0.995],
  [1, 0.998],
];

/** The probability that a verdict with a score (0 to 1) is right. */
export function probabilityOf(score: number): number {
  for (let i = 1; i < KNOTS.length; i += 1) {
    const [left, low] = KNOTS[i - 1] as readonly [number, number];
    const [right, high] = KNOTS[i] as readonly [number, number];
    if (score <= right)
      return Math.round(1000 * (low + ((high - low) * (score - left)) / (right - left))) / 1000;
  }
  return KNOTS.at(-1)?.[1] ?? 0;
}
