import { sql } from 'kysely';
import { announceBasket } from '../../evidence/codes/basket.changes.ts';
import { checkCodes } from '../../evidence/codes/check-codes.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { refusal } from '../../words/refusal.ts';
import type { BasketChanger } from './basket-changer.ts';

/** The input for a new version of a basket. */
export interface BasketRevision {
  readonly codes: readonly string[];
  readonly source: string;
  /** The reason. */
  readonly note: string;
  /** The newest version its author saw: a newer one is a conflict. */
  readonly after: number;
}

/**
 * Adds a version to the basket of `slug`, and returns its number; earlier ones stay. Throws a Problem if the basket is
 * missing, a code does not exist, nothing changes, or someone else was faster.
 */
export async function reviseBasket(
  writing: Writing,
  slug: string,
  revision: BasketRevision,
  by: BasketChanger,
  now: Date,
): Promise<number> {
  // The basket's row is locked, so that concurrent revisions get consecutive numbers.
  const basket = await writing
    .selectFrom('baskets')
    .where('slug', '=', slug)
    .select('id')
    .forUpdate()
    .executeTakeFirst();
  if (!basket) throw refusal('basketUnknown');
  const last = await writing
    .selectFrom('basket_versions')
    .where('basket_id', '=', basket.id)
    .select(['number', sql<string[]>`codes`.as('codes'), 'source'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  if (last.number !== revision.after) {
    throw refusal('basketVersionPassed', { number: String(last.number) });
  }
  const codes = checkCodes(revision.codes);
  if (!revision.note.trim()) {
    throw refusal('basketNoteMissing');
  }
  if (codes.join() === last.codes.join()) {
    throw refusal('basketCodesSame');
  }
  const number = last.number + 1;
  await writing
    .insertInto('basket_versions')
    .values({
      id: newId(),
      basket_id: basket.id,
      number,
      codes: json(codes),
      source: revision.source.trim() || last.source,
      note: revision.note.trim(),
      made_by: by.member?.id ?? null,
      made_at: now,
    })
    .execute();
  await announceBasket(writing, slug);
  return number;
}
