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
  const baskets = new Map<string, BasketCodes[]>();
  if (slugs.length > 0) {
    const rows = await reading
      .selectFrom('basket_versions')
      .innerJoin('baskets', 'baskets.id', 'basket_versions.basket_id')
      .select(['baskets.slug', 'basket_versions.number', 'basket_versions.codes'])
      .where('baskets.slug', '=', sql<string>`any(${[...slugs]})`)
      .orderBy('basket_versions.number', 'desc')
      .execute();
    for (const { slug, number, codes } of rows) {
      baskets.set(slug, [...(baskets.get(slug) ?? []), { number, codes }]);
    }
  }
  return { membersOf, basket: (slug) => baskets.get(slug) ?? [] };
}
