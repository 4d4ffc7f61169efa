import type { Store } from '../../store/database.ts';
import { idOf } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { BASKET_SEEDS } from './basket-seeds.ts';

/** Puts the baskets every newsroom starts with into a database that lacks them; those that are there stay as they are. */
export async function plantBaskets(store: Store, now: Date): Promise<number> {
  const there = await store.reading.selectFrom('baskets').select('slug').execute();
  const known = new Set(there.map(({ slug }) => slug));
  const missing = BASKET_SEEDS.filter(({ slug }) => !known.has(slug));
  if (missing.length === 0) return 0;
  return store.write(async (writing) => {
    const planted = await writing
      .insertInto('baskets')
      .values(
        missing.map(({ slug, names, about }) => ({
          id: idOf(`basket:${slug}`),
          slug,
          names: json(names),
          about,
          created_at: now,
        })),
      )
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('slug')
      .execute();
    const fresh = new Set(planted.map(({ slug }) => slug));
    const seeds = missing.filter(({ slug }) => fresh.has(slug));
    if (seeds.length === 0) return 0;
    await writing
      .insertInto('basket_versions')
      .values(
        seeds.map(({ slug, codes, source }) => ({
          id: idOf(`basket:${slug}:1`),
          basket_id: idOf(`basket:${slug}`),
          number: 1,
          codes: json(codes),
          source,
          note: '',
          made_by: null,
          made_at: now,
        })),
      )
      .execute();
    return seeds.length;
  });
}
