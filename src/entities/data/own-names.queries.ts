import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { EntityState, Schema } from '../entity.ts';
import { bareName } from '../names/bare-name.ts';
import { PROPERTIES } from '../statements/properties.ts';

/** A known entity with a name or a number, after merges. */
export interface OwnNamed {
  readonly id: string;
  readonly schema: Schema;
  readonly state: EntityState;
  readonly country: string | null;
  /** Who decided that the name always refers to it; null if it is decided each time. */
  readonly standing: { readonly by: string | null } | null;
}

/** The owners of names without legal forms, and these names by their first word. */
export interface BareNames {
  readonly owners: ReadonlyMap<string, readonly OwnNamed[]>;
  readonly begin: ReadonlyMap<string, readonly string[]>;
}

/** More names than this are a list to be screened against. */
const MOST = 500_000;
const AT_ONCE = 2_000;
/** Stripping a legal form takes a tenth of a millisecond: yields after this many. */
const STEP = 100;

/** The properties with a verified number, by kind. */
export const NUMBER_PROPERTIES = [...PROPERTIES.values()].filter(({ identifier }) => identifier !== null);

/** The owners of each of these folded names, in any state. */
export async function ownersByName(
  reading: Reading,
  folded: readonly string[],
): Promise<Map<string, OwnNamed[]>> {
  const owners = new Map<string, OwnNamed[]>();
  for (let at = 0; at < folded.length; at += AT_ONCE) {
    const rows = await reading
      .selectFrom('statements as s')
      .innerJoin('entities as e', 'e.id', 's.entity_id')
      .innerJoin('entities as c', 'c.id', 'e.canonical_id')
      .select(['s.folded', 'c.id', 'c.schema', 'c.state', 'c.country', 's.standing_at', 's.standing_by'])
      .distinctOn(['s.folded', 'c.id'])
      .where('s.folded', '=', sql<string>`any(${folded.slice(at, at + AT_ONCE)})`)
      .where('s.folded', '<>', '')
      .where('s.withdrawn_at', 'is', null)
      .orderBy('s.folded')
      .orderBy('c.id')
      .orderBy(sql`s.standing_at nulls last`)
      .execute();
    for (const row of rows) {
      const owner: OwnNamed = {
        id: row.id,
        schema: row.schema as Schema,
        state: row.state as EntityState,
        country: row.country,
        standing: row.standing_at ? { by: row.standing_by } : null,
      };
      const known = owners.get(row.folded);
      if (known) known.push(owner);
      else owners.set(row.folded, [owner]);
    }
  }
  return owners;
}

/** Confirmed companies and bodies, by name without legal form, and by the first words of these names. */
export async function ownersByBareName(reading: Reading): Promise<BareNames> {
  const owners = new Map<string, OwnNamed[]>();
  const rows = await knownStatements(reading)
    .where('s.folded', '<>', '')
    .where('c.schema', 'in', ['Company', 'Organization', 'PublicBody'])
    .execute();
  for (const [i, { value, ...row }] of rows.entries()) {
    if (i % STEP === STEP - 1) await setImmediate();
    addTo(owners, bareName(value), ownedBy(row));
  }
  const begin = new Map<string, string[]>();
  for (const name of owners.keys()) {
    const first = name.split(' ', 1)[0] ?? '';
    const known = begin.get(first);
    if (known) known.push(name);
    else begin.set(first, [name]);
  }
  return { owners, begin };
}

/** The owners of each verified number, by property and number: `innCode 7707083893`. */
export async function ownersByNumber(reading: Reading): Promise<Map<string, OwnNamed[]>> {
  const owners = new Map<string, OwnNamed[]>();
  const rows = await knownStatements(reading)
    .where(
      's.prop',
      'in',
      NUMBER_PROPERTIES.map(({ name }) => name),
    )
    .execute();
  for (const { value, prop, ...row } of rows) addTo(owners, `${prop} ${value}`, ownedBy(row));
  return owners;
}

/**
 * A stamp that changes when the names or numbers to look for in data, or their owners, change: a checksum per owner, so
 * that a story that mentions a known name again changes nothing.
 */
export async function ownNamesStamp(reading: Reading): Promise<string> {
  const numbers = sql.join(NUMBER_PROPERTIES.map(({ name }) => name));
  const row = await reading
    .selectFrom(
      sql<{ stamp: string }>`(select concat_ws(' ', count(*), sum(h)) as stamp from (
        select distinct hashtextextended(concat_ws(' ', c.id, c.state = 'rejected', c.schema, s.standing_at is not null,
          case when s.folded <> '' then s.folded else s.prop || ' ' || s.value end), 0) as h
        from statements s join entities e on e.id = s.entity_id join entities c on c.id = e.canonical_id
        where c.state <> 'proposed' and s.withdrawn_at is null and (s.folded <> '' or s.prop in (${numbers}))) n)`.as(
        'stamped',
      ),
    )
    .selectAll()
    .executeTakeFirstOrThrow();
  return row.stamp;
}

function knownStatements(reading: Reading) {
  return reading
    .selectFrom('statements as s')
    .innerJoin('entities as e', 'e.id', 's.entity_id')
    .innerJoin('entities as c', 'c.id', 'e.canonical_id')
    .select(['c.id', 'c.schema', 'c.state', 'c.country', 's.value', 's.prop'])
    .distinctOn(['c.id', 's.prop', 's.value'])
    .where('c.state', 'in', ['known', 'published'])
    .where('s.withdrawn_at', 'is', null)
    .orderBy('c.id')
    .orderBy('s.prop')
    .orderBy('s.value')
    .limit(MOST);
}

function ownedBy(row: { id: string; schema: string; state: string; country: string | null }): OwnNamed {
  const { id, country } = row;
  return { id, schema: row.schema as Schema, state: row.state as EntityState, country, standing: null };
}

function addTo(owners: Map<string, OwnNamed[]>, key: string, owner: OwnNamed): void {
  if (!key) return;
  const known = owners.get(key);
  if (!known) owners.set(key, [owner]);
  else if (!known.some(({ id }) => id === owner.id)) known.push(owner);
}
