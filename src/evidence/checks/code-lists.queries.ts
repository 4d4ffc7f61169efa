import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { membersOf } from '../codes/groups.ts';
import type { BasketCodes, CodeLists } from './code-lists.ts';
import type { FigureQuery } from './figure-query.ts';

/** The code lists that questions need: groups as they are known, and every version of the baskets they name. */
export async function codeListsFor(reading: Reading, queries: readonly FigureQuery[]): Promise<CodeLists> {
  const slugs = new Set(
    queries.flatMap(({ filter, part }) =>
      [filter?.product, part?.product].flatMap((product) =>
        product && 'basket' in product ? [product.basket] : [],
      ),
    ),
  );
  return basketLists(reading, [...slugs]);
}

/** Groups as they are known, and every version of the baskets with these slugs. */
export async function basketLists(reading: Reading, slugs: readonly string[]): Promise<CodeLists> {
  return codeLists(slugs.length > 0 ? await basketCodes(reading, slugs) : {});
}

/** Groups as they are known, with these baskets. */
export function codeLists(baskets: Readonly<Record<string, readonly BasketCodes[]>>): CodeLists {
  return { membersOf, basket: (slug) => (Object.hasOwn(baskets, slug) ? (baskets[slug] ?? []) : []) };
}

/** Every version of the baskets with these slugs, or of all, the newest first. */
export async function basketCodes(
  reading: Reading,
  slugs?: readonly string[],
): Promise<Record<string, BasketCodes[]>> {
  const all = reading
    .selectFrom('basket_versions')
    .innerJoin('baskets', 'baskets.id', 'basket_versions.basket_id')
    .select(['baskets.slug', 'basket_versions.number', 'basket_versions.codes'])
    .orderBy('basket_versions.number', 'desc');
  const asked = slugs ? all.where('baskets.slug', '=', sql<string>`any(${[...slugs]})`) : all;
  const baskets: Record<string, BasketCodes[]> = {};
  for (const { slug, number, codes } of await asked.execute()) {
    baskets[slug] = [...(baskets[slug] ?? []), { number, codes }];
  }
  return baskets;
}
