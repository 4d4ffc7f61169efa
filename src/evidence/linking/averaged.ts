import type { Reading } from './reading.ts';

/** "Averaged 73.7 million tonnes", "153 TWh a year": the mean of the years, where they might be added up. */
export function isAveraged({ given: { figure, text, sentence } }: Reading): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - 40), figure.start);
  const after = text.slice(figure.end, figure.end + 40);
  return (
    /\baverag(?:e|ed|es|ing)\b/i.test(before) ||
    /^(?:\s[\p{L}-]+){0,3}?\s(?:a|per|each|every)\s(?:year|month|quarter)\b|\bon average\b|\bannually\b/iu.test(
      after,
    )
  );
}
