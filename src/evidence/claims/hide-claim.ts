import { sql } from 'kysely';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { allowChange, type Changer } from './guard-figure.ts';
import { refreshMarks } from './refresh-marks.ts';

/**
 * Hides a figure from readers, where it is none that anybody would check, or shows it again. Whoever shows one that the
 * text seemed only to mention says that it is a claim after all.
 */
export async function hideClaim(
  writing: Writing,
  claimId: string,
  hidden: boolean,
  by: Changer,
): Promise<{ storyId: string }> {
  await actAs(writing, by.member.id);
  await allowChange(writing, claimId, by);
  const row = await writing
    .updateTable('claims')
    .set({ hidden, asserted: sql<boolean>`${!hidden} and figure->>'setAside' is not null` })
    .where('id', '=', claimId)
    .returning('story_id')
    .executeTakeFirst();
  if (!row) throw refusal('claimUnknown');
  await refreshMarks(writing, [row.story_id]);
  return { storyId: row.story_id };
}
