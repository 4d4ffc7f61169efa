import type { Wanted } from './cells.ts';
import type { Cube } from './cube.ts';
import type { CubeQuery } from './cube-query.ts';

/** The members that questions ask for, by dimension; one that a question goes along, or reads whole, is left out. */
export function wantedBy(queries: readonly CubeQuery[], cube: Cube): Wanted {
  const wanted = new Map<string, Set<string>>();
  const whole = new Set<string>();
  for (const { of, against, rank, counted } of queries) {
    if (rank?.along) whole.add(rank.along);
    if (counted) whole.add(counted.along);
    for (const { column } of cube.dimensions) {
      for (const place of [of, against]) {
        if (!place) continue;
        const codes = place.members[column];
        if (codes) wanted.set(column, new Set([...(wanted.get(column) ?? []), ...codes]));
        else whole.add(column);
      }
    }
  }
  return new Map(
    [...wanted].filter(([column]) => !whole.has(column)).map(([column, codes]) => [column, [...codes]]),
  );
}
