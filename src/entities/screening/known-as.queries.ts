import type { Reading } from '../../store/database.ts';
import { foldName } from '../names/fold-name.ts';
import { type ScreenedAs, screenedAs } from './screened-as.queries.ts';

/** More entities of one name than this are a name that tells nobody apart. */
const MOST = 5;

/**
 * The entities that the newsroom knows by this very name, with everything else they are called and known by: a name in
 * one script leads so to the names in others, which no rule of sounds could find.
 */
export async function knownAs(reading: Reading, name: string): Promise<ScreenedAs[]> {
  const folded = foldName(name);
  if (folded === '') return [];
  const rows = await reading
    .selectFrom('statements as s')
    .innerJoin('entities as m', 'm.id', 's.entity_id')
    .innerJoin('entities as e', 'e.id', 'm.canonical_id')
    .select('e.id')
    .distinct()
    .where('s.folded', '=', folded)
    .where('s.withdrawn_at', 'is', null)
    .where('e.state', 'in', ['known', 'published'])
    .orderBy('e.id')
    .limit(MOST + 1)
    .execute();
  return rows.length > MOST
    ? []
    : screenedAs(
        reading,
        rows.map(({ id }) => id),
      );
}
