import { latinKey } from '../../language/latin-key.ts';
import type { Reading } from '../../store/database.ts';
import { type ScreenedAs, screenedAs } from './screened-as.queries.ts';
import { MOST_NAMES, type ScreeningQuery } from './screening-index.ts';

/** More entities of one name than this are a name that tells nobody apart. */
const MOST = 5;

/**
 * The entities that the newsroom knows by this very name, with everything else they are called and known by: a name in
 * one script leads so to the names in others, which no rule of sounds could find.
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

/** A question to the lists, widened by what the newsroom knows. */
export interface WidenedQuestion<Asked> {
  readonly asked: Asked;
  /** The names that the newsroom's own entities of a name that was asked go by as well. */
  readonly alsoKnownAs: readonly string[];
  /** How many more names there are that are not asked for. */
  readonly namesLeft: number;
}

/** A question with what the newsroom's own entities of these very names are called, and numbered, besides. */
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

/** Whether an entity is of the kind that was asked for, as the index tells kinds apart. */
function mayBe(schema: ScreenedAs['schema'], asked: string | null): boolean {
  if (asked === null || asked === 'LegalEntity') return true;
  if (asked === 'Vessel' || asked === 'Airplane') return false;
  return (schema === 'Person') === (asked === 'Person');
}
