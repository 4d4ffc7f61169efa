import type { Stamp } from './times.ts';

/** A point in time: words for people, the exact instant for machines. */
export function Time({ stamp }: { stamp: Stamp }) {
  return <time datetime={stamp.datetime}>{stamp.text}</time>;
}
