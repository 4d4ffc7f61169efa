import { sql } from 'kysely';
import type { Store } from '../../store/database.ts';
import { Portion } from '../../store/portion.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { takeTurns } from '../../stories/take-turns.ts';
import { itemTerms } from './item-terms.ts';

const AT_ONCE = 50;

/** Reads the words of items that cannot be searched for yet, the newest first; answers how many it read. */
export async function indexItems(
  store: Pick<Store, 'reading' | 'write'>,
  isStopping: () => boolean,
): Promise<number> {
  let read = 0;
  const portion = new Portion(AT_ONCE);
  while (!isStopping()) {
    const rows = await store.reading
      .selectFrom('intake_items as i')
      .innerJoin('stories as s', 's.id', 'i.story_id')
      .select(['s.id', 's.revision', 's.language', 's.headline', 's.standfirst', 's.body'])
      .where('i.terms', 'is', null)
      .orderBy('i.at', 'desc')
      .limit(portion.size)
      .execute();
    if (rows.length === 0) break;
    const found: { id: string; revision: number; terms: number[] }[] = [];
    for (const { id, revision, language, headline, standfirst, body } of rows) {
      const text = bodyText(body as Body);
      await takeTurns(text.length);
      found.push({ id, revision, terms: itemTerms([headline, standfirst, text], language) });
    }
    await portion.write(store, rows.length, (writing) =>
      // A version that came in between is read in the next round.
      sql`update intake_items i set terms = array(select value::integer from jsonb_array_elements_text(f.terms))
        from jsonb_to_recordset(cast(${JSON.stringify(found)} as jsonb)) as f (id uuid, revision integer, terms jsonb),
          stories s
        where i.story_id = f.id and s.id = f.id and s.revision = f.revision`.execute(writing),
    );
    read += rows.length;
  }
  return read;
}
