import { membersOf } from '../codes/groups.ts';
import type { AreaFilter, ProductFilter, QueryFilter } from './figure-query.ts';

/**
 * Whether the rows of `part` are sure to be among those of `whole` on `day` (an ISO date), so that one may be called a
 * share of the other. Imports are no part of exports, however often one is stated as a percentage of the other; of two
 * baskets nobody knows it.
 */
export function isPartOf(part: QueryFilter, whole: QueryFilter, day: string): boolean {
  return (
    (whole.flow === null || part.flow === whole.flow) &&
    areAmong(part.reporter, whole.reporter, day) &&
    areAmong(part.partner, whole.partner, day) &&
    goodsAreAmong(part.product, whole.product)
  );
}

function areAmong(part: AreaFilter | null, whole: AreaFilter | null, day: string): boolean {
  if (whole === null) return true;
  if (part === null) return false;
  const countries = (areas: readonly string[]) => areas.flatMap((area) => membersOf(area, day) ?? [area]);
  const all = new Set([...whole.areas, ...countries(whole.areas)]);
  return part.areas.every((area) => all.has(area) || countries([area]).every((country) => all.has(country)));
}

function goodsAreAmong(part: ProductFilter, whole: ProductFilter): boolean {
  if ('total' in whole) return true;
  if ('basket' in whole) return 'basket' in part && part.basket === whole.basket;
  return 'codes' in part && part.codes.every((code) => whole.codes.some((of) => code.startsWith(of)));
}
