import { isWhole } from '../cubes/names-of-wholes.ts';

/** "Performance in reading, both sexes": what comes last names who is counted. */
const TAIL = /^(?<head>.*\S)\s*(?:[,;]\s*|\s[-–]\s|\()(?<tail>[^,;()]+?)\)?$/u;

/**
 * Labels of a table's measures, without the names of wholes at their ends, where another measure is a part of the same
 * thing: "performance in reading" for "performance in reading, both sexes" beside "performance in reading, girls". Nobody
 * writes "of both sexes", so its words would count against it, and a part would be taken for the whole.
 */
export function withoutWholeTails(labels: readonly string[]): readonly string[] {
  const parts = labels.map((label) => TAIL.exec(label)?.groups);
  return labels.map((label, i) => {
    const { head, tail } = parts[i] ?? {};
    if (head === undefined || tail === undefined || !isWhole(tail)) return label;
    const hasPart = parts.some((other) => other?.head === head && !isWhole(other.tail ?? ''));
    return hasPart && !labels.includes(head) ? head : label;
  });
}
