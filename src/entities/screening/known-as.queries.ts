import { latinKey } from '../../language/latin-key.ts';
import type { Reading } from '../../store/database.ts';
import { type ScreenedAs, screenedAs } from './screened-as.queries.ts';
import { MOST_NAMES, type ScreeningQuery } from './screening-index.ts';

/** A name shared by more entities than this does not identify any. */
const MOST = 5;

/**
 * The entities that the newsroom knows by exactly this name, with all their other names and facts: this way a name in
 * one script leads to names in others that no phonetic rule could find.
 */
export async function knownAs(reading: Reading, name: string): Promise<ScreenedAs[]> {
  const folded = latinKey(name);
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

/** A query to the lists, extended with the newsroom's own data. */
export interface WidenedQuestion<Asked> {
  readonly asked: Asked;
  /** Other names of the newsroom's own entities that have a name in the query. */
  readonly alsoKnownAs: readonly string[];
  /** How many further names are left out. */
  readonly namesLeft: number;
}

/** Adds the names and numbers of the newsroom's own entities with exactly these names to a query. */
export async function withKnownNames<Asked extends ScreeningQuery>(
  reading: Reading,
  asked: Asked,
): Promise<WidenedQuestion<Asked>> {
  const known: ScreenedAs[] = [];
  for (const name of asked.names)
    known.push(...(await knownAs(reading, name)).filter(({ schema }) => mayBe(schema, asked.schema ?? null)));
  const all = [...new Set([...asked.names, ...known.flatMap((one) => one.names)])].filter(Boolean);
  const names = all.slice(0, MOST_NAMES);
  const identifiers = [...(asked.identifiers ?? []), ...known.flatMap((one) => one.identifiers)];
  return {
    asked: { ...asked, names, identifiers },
    alsoKnownAs: names.filter((name) => !asked.names.includes(name)),
    namesLeft: known.reduce((sum, one) => sum + one.namesLeft, all.length - names.length),
  };
}

/** Whether an entity is of the requested kind, as far as the index distinguishes kinds. */
function mayBe(schema: ScreenedAs['schema'], asked: string | null): boolean {
  if (asked === null || asked === 'LegalEntity') return true;
  if (asked === 'Vessel' || asked === 'Airplane') return false;
  return (schema === 'Person') === (asked === 'Person');
}
