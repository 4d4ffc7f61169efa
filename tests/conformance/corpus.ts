import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one corpus says of us. */
export interface CorpusResult {
  name: string;
  /** What was measured, in a few words. */
  measure: string;
  /** Between 0 and 1. */
  rate: number;
  floor: number;
  lines: string[];
}

/** Every file under `folder`, by its path, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));
}

/** Items counted by what `keyOf` says of them, the most first. */
export function countBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
