import { announceBasket } from '../../evidence/codes/basket.changes.ts';
import { checkCodes } from '../../evidence/codes/check-codes.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import type { Names } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import type { BasketChanger } from './basket-changer.ts';

/** What a new basket is made from. */
export interface NewBasket {
  readonly slug: string;
  /** Its name by language; English at least. */
  readonly names: Names;
  readonly about: string;
  readonly codes: readonly string[];
  readonly source: string;
  readonly note: string;
}

/** Makes a basket with its first version. Throws a Problem when its slug is taken or its codes do not exist. */
export async function makeBasket(
  writing: Writing,
  basket: NewBasket,
  by: BasketChanger,
  now: Date,
): Promise<string> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(basket.slug) || basket.slug.length > 80) {
    throw refusal('basketAddress');
  }
  if (!basket.names.en?.trim()) {
    throw refusal('basketNameMissing');
  }
  if (!basket.source.trim()) {
    throw refusal('basketSourceMissing');
  }
  const codes = checkCodes(basket.codes);
  const id = newId();
  const made = await writing
    .insertInto('baskets')
    .values({ id, slug: basket.slug, names: json(basket.names), about: basket.about.trim(), created_at: now })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .execute();
  if (made.length === 0) {
    throw refusal('basketKnown', { slug: basket.slug });
  }
  await writing
    .insertInto('basket_versions')
    .values({
      id: newId(),
      basket_id: id,
      number: 1,
      codes: json(codes),
      source: basket.source.trim(),
      note: basket.note.trim(),
      made_by: by.member?.id ?? null,
      made_at: now,
    })
    .execute();
  await announceBasket(writing, basket.slug);
  return id;
}
