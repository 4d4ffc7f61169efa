import { unitIn } from './read-header.ts';
import type { ColumnProfile } from './table-profile.ts';

/** What the header of a column says, without what those of all its table end with. */
export function headerOf({ name, header }: Pick<ColumnProfile, 'name' | 'header'>): string {
  return header ?? name;
}

/**
 * Columns with their headers read without an end that all of them share behind a dash: "Heart transplants - Global
 * Observatory (2022)" names a source, and nothing that is measured. A unit that they share stays.
 */
export function withoutSharedTails(numbers: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const tails = new Set(numbers.map(({ name }) => TAIL.exec(name)?.groups?.tail));
  const [tail] = tails;
  if (numbers.length < 2 || tails.size > 1 || tail === undefined || unitIn(tail) !== null) return numbers;
  return numbers.map((one) => ({ ...one, header: TAIL.exec(one.name)?.groups?.head ?? one.name }));
}

const TAIL = /^(?<head>.*\p{L}{3}.*?)\s+[-–—|]\s+(?<tail>(?:(?!\s[-–—|]\s).)*\p{L}{3}.*)$/u;
