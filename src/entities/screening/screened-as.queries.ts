import { createHash } from 'node:crypto';
import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Schema } from '../entity.ts';
import type { ListedIdentifier } from '../lists/list-entry.ts';
import { MOST_NAMES, MOST_NUMBERS } from './screening-index.ts';

/** What an entity is screened as: all its names and facts, including those of merged entities. */
export interface ScreenedAs {
  readonly entityId: string;
  /** Itself, and the entities merged into it. */
  readonly family: readonly string[];
  readonly schema: Exclude<Schema, 'Place'>;
  readonly names: readonly string[];
  /** How many names are left out of screening. */
  readonly namesLeft: number;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly birthDates: readonly string[];
  readonly identifiers: readonly ListedIdentifier[];
  /** A change triggers another screening of the entity. */
  readonly hash: string;
}

/** The properties that are names, the most significant first, and those that indicate a country. */
const NAMES = ['name', 'previousName', 'alias', 'weakAlias'];
const COUNTRIES = ['country', 'nationality', 'jurisdiction'];
/** Properties that are identifiers, by their names on lists. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  innCode: 'inn',
  ogrnCode: 'ogrn',
  usccCode: 'uscc',
  edrpouCode: 'edrpou',
  leiCode: 'lei',
  imoNumber: 'imo',
  isinCode: 'isin',
  ofacNumber: 'ofac',
  taxNumber: 'tax',
  registrationNumber: 'registration',
  idNumber: 'registration',
};
const PROPS = [...NAMES, ...COUNTRIES, 'birthDate', ...Object.keys(IDENTIFIERS)];
/** More countries and dates than any story has; a bad merge must not block other entities. */
const MOST_FACTS = 200;

const isScreened = sql<SqlBool>`e.merged_into is null and e.state <> 'rejected' and e.schema <> 'Place'`;

/** Which of these entities, after merges, are screened at all, and as what. */
export async function screenedAs(reading: Reading, ids: readonly string[]): Promise<ScreenedAs[]> {
  if (ids.length === 0) return [];
  const members = await reading
    .selectFrom('entities as m')
    .innerJoin('entities as e', 'e.id', 'm.canonical_id')
    .select([
      'm.id',
      'm.label',
      'm.country',
      'e.id as root',
      sql<ScreenedAs['schema']>`e.schema`.as('schema'),
    ])
    .where('m.canonical_id', 'in', (eb) =>
      eb
        .selectFrom('entities')
        .select('canonical_id')
        .where('id', 'in', [...ids]),
    )
    .where(isScreened)
    .orderBy('m.id')
    .execute();
  if (members.length === 0) return [];
  const statements = await reading
    .selectFrom('statements')
    .select(['entity_id', 'prop', 'value'])
    .where(
      'entity_id',
      'in',
      members.map(({ id }) => id),
    )
    .where('prop', 'in', PROPS)
    .where('withdrawn_at', 'is', null)
    .orderBy('prop')
    .orderBy('value')
    .execute();
  const families = new Map<string, (typeof members)[number][]>();
  for (const member of members) families.set(member.root, [...(families.get(member.root) ?? []), member]);
  const said = new Map<string, typeof statements>();
  for (const one of statements) said.set(one.entity_id, [...(said.get(one.entity_id) ?? []), one]);
  return [...families].map(([root, family]) => {
    const all = family.flatMap(({ id }) => said.get(id) ?? []);
    const values = (props: readonly string[]) =>
      all.filter(({ prop }) => props.includes(prop)).map(({ value }) => value);
    const every = (given: readonly (string | null)[]) => [
      ...new Set(given.filter((value): value is string => Boolean(value))),
    ];
    const distinct = (given: readonly (string | null)[]) => every(given).slice(0, MOST_FACTS);
    const names = every([...family.map(({ label }) => label), ...NAMES.flatMap((prop) => values([prop]))]);
    const as = {
      entityId: root,
      family: family.map(({ id }) => id),
      schema: family[0]?.schema ?? 'Organization',
      names: names.slice(0, MOST_NAMES),
      countries: distinct(
        [...family.map(({ country }) => country), ...values(COUNTRIES)].map(
          (code) => code?.toUpperCase() ?? null,
        ),
      ),
      birthDates: distinct(values(['birthDate'])),
      identifiers: all
        .filter(({ prop }) => IDENTIFIERS[prop])
        .slice(0, MOST_NUMBERS)
        .map(({ prop, value }) => ({ kind: IDENTIFIERS[prop] ?? prop, value, country: null })),
    };
    const hash = createHash('sha256').update(JSON.stringify(as)).digest('hex');
    return { ...as, namesLeft: names.length - as.names.length, hash };
  });
}

/** An entity that has not been screened yet. */
export interface NotScreened {
  readonly entityId: string;
  readonly slug: string;
  readonly label: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Which of these entities, usually with new names, have never been screened, though lists are loaded. */
export async function notScreenedYet(
  reading: Reading | Writing,
  ids: readonly string[],
): Promise<NotScreened[]> {
  const asked = ids.filter(isId);
  if (asked.length === 0) return [];
  return reading
    .selectFrom('entities as e')
    .select(['e.id as entityId', 'e.slug', 'e.label', 'e.names'])
    .where('e.id', 'in', (eb) => eb.selectFrom('entities').select('canonical_id').where('id', 'in', asked))
    .where(isScreened)
    .where(sql<SqlBool>`exists (select 1 from watch_lists)`)
    .where(sql<SqlBool>`not exists (select 1 from screened s where s.entity_id = e.id)`)
    .orderBy('e.label')
    .execute();
}

/** Which entities were never screened, or against other lists, or long ago: at most `most`, after the id `after`. */
export async function toScreen(
  reading: Reading,
  wanted: {
    readonly listsHash: string;
    readonly before: Date;
    readonly after: string | null;
    readonly most: number;
  },
): Promise<string[]> {
  const { listsHash, before, after, most } = wanted;
  let query = reading
    .selectFrom('entities as e')
    .leftJoin('screened as s', 's.entity_id', 'e.id')
    .select('e.id')
    .where(isScreened)
    .where((eb) =>
      eb.or([
        eb('s.entity_id', 'is', null),
        eb('s.lists_hash', '!=', listsHash),
        // A change missed because no worker was running is noticed within a day.
        eb('s.at', '<', before),
      ]),
    )
    .orderBy('e.id')
    .limit(most);
  if (after) query = query.where('e.id', '>', after);
  return (await query.execute()).map(({ id }) => id);
}

/** The recorded last screening of these entities: what they were screened as, and against which lists. */
export async function lastScreened(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, { namesHash: string; listsHash: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await reading
    .selectFrom('screened')
    .select(['entity_id', 'names_hash', 'lists_hash'])
    .where('entity_id', 'in', [...ids])
    .execute();
  return new Map(
    rows.map(({ entity_id, names_hash, lists_hash }) => [
      entity_id,
      { namesHash: names_hash, listsHash: lists_hash },
    ]),
  );
}

/** Whether there are lists to screen against, or hits that may have left one. */
export async function isScreeningNeeded(reading: Reading): Promise<boolean> {
  const { needed } = await reading
    .selectNoFrom(
      sql<boolean>`exists (select from watch_lists) or exists (select from screening_hits where gone_at is null)`.as(
        'needed',
      ),
    )
    .executeTakeFirstOrThrow();
  return needed;
}
