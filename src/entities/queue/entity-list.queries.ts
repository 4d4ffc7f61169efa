import { type RawBuilder, sql } from 'kysely';
import { latinKey } from '../../language/latin-key.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { EntityState, Schema } from '../entity.ts';

/** An entity in the desk's list. */
export interface ListedEntity {
  readonly id: string;
  readonly slug: string;
  readonly label: string;
  /** Its names in languages where they differ from the label. */
  readonly byLanguage: Readonly<Record<string, string>>;
  readonly schema: Schema;
  readonly state: EntityState;
  readonly country: string | null;
  readonly changedAt: Date;
  /** Its names besides the label, from sources. */
  readonly names: readonly string[];
  readonly statements: number;
  /** In how many stories it is confirmed, and in how many it is only proposed. */
  readonly stories: number;
  readonly proposedIn: number;
  readonly relations: number;
  /** Relations proposed by the grammar that nobody has decided. */
  readonly relationsWait: number;
  /** Pending screening hits. */
  readonly hits: number;
}

/** Filters for entities: state, kind, country or name. */
export interface EntitiesWanted {
  readonly state?: EntityState | undefined;
  readonly schema?: Schema | undefined;
  readonly country?: string | undefined;
  readonly text?: string | undefined;
  /** Only those with an undecided relation. */
  readonly relationsWait?: boolean | undefined;
  readonly page: PageWanted<ListedEntity>;
}

/** How many entities there are of each state. */
export type EntityCounts = Readonly<Record<EntityState, number>>;

const changedAt = sql<Date>`date_trunc('milliseconds', e.changed_at)`;

/** The sort order of entities: last changed first. */
export const ENTITY_ORDER: Order<ListedEntity> = [
  { by: changedAt, of: (entity) => entity.changedAt.toISOString(), type: 'time', isDescending: true },
  { by: sql`e.id`, of: ({ id }) => id, type: 'id', isDescending: true },
];

/** A page of the entities that are not merged. */
export async function listEntities(reading: Reading, wanted: EntitiesWanted): Promise<ListedEntity[]> {
  const { state, schema, country, text, page } = wanted;
  const listed = reading
    .selectFrom('entities as e')
    .select([
      'e.id',
      'e.slug',
      'e.label',
      'e.names as byLanguage',
      sql<Schema>`e.schema`.as('schema'),
      sql<EntityState>`e.state`.as('state'),
      'e.country',
      changedAt.as('changedAt'),
      sql<string[]>`array(select distinct n.value from statements n
        where n.entity_id in ${ownAndMerged} and n.folded <> '' and n.withdrawn_at is null and n.value <> e.label
        order by n.value limit 8)`.as('names'),
      counted`select count(*)::int from statements t where t.entity_id in ${ownAndMerged} and t.withdrawn_at is null`.as(
        'statements',
      ),
      storiesWith('accepted').as('stories'),
      storiesWith('proposed').as('proposedIn'),
      relationsOf(sql`r.state <> 'rejected'`).as('relations'),
      relationsOf(sql`r.state = 'proposed'`).as('relationsWait'),
      counted`select count(*)::int from screening_hits h where h.entity_id in ${ownAndMerged}
        and h.state = 'waiting' and h.gone_at is null`.as('hits'),
    ])
    .where('e.merged_into', 'is', null);
  let query = pageOf(listed, page);
  query = state ? query.where('e.state', '=', state) : query.where('e.state', '!=', 'rejected');
  if (schema) query = query.where('e.schema', '=', schema);
  if (country) query = query.where('e.country', '=', country);
  if (text) query = query.where(isNamed(text));
  if (wanted.relationsWait) query = query.where(sql<boolean>`${relationsOf(sql`r.state = 'proposed'`)} > 0`);
  return query.execute();
}

/** How many entities are in each state, among those that match the other filters. */
export async function countEntities(
  reading: Reading,
  wanted: Pick<EntitiesWanted, 'schema' | 'country' | 'text'> = {},
): Promise<EntityCounts> {
  const { schema, country, text } = wanted;
  let query = reading
    .selectFrom('entities as e')
    .select([sql<EntityState>`e.state`.as('state'), sql<number>`count(*)::int`.as('count')])
    .where('e.merged_into', 'is', null)
    .groupBy('e.state');
  if (schema) query = query.where('e.schema', '=', schema);
  if (country) query = query.where('e.country', '=', country);
  if (text) query = query.where(isNamed(text));
  const counts: Record<EntityState, number> = { proposed: 0, known: 0, published: 0, rejected: 0 };
  for (const { state, count } of await query.execute()) counts[state] = count;
  return counts;
}

/** The countries of all entities, by code. */
export async function countriesOfEntities(reading: Reading): Promise<string[]> {
  const rows = await reading
    .selectFrom('entities')
    .select('country')
    .distinct()
    .where('country', 'is not', null)
    .where('merged_into', 'is', null)
    .orderBy('country')
    .execute();
  return rows.flatMap(({ country }) => (country === null ? [] : [country]));
}

/** An entity found by name. */
export interface FoundEntity {
  readonly id: string;
  readonly label: string;
  readonly schema: Schema;
  readonly state: EntityState;
  readonly country: string | null;
  /** The name that matched, if it is not the label. */
  readonly name: string | null;
  readonly stories: number;
}

/** Entities with a name that contains `text`: exact matches first, then names that start with it. */
export async function findEntities(
  reading: Reading,
  wanted: { readonly text: string; readonly but?: string | undefined; readonly most: number },
): Promise<FoundEntity[]> {
  const { text, but, most } = wanted;
  const folded = latinKey(text);
  if (!folded) return [];
  const rank = sql<number>`min(case when n.folded = ${folded} then 0 when n.folded like ${`${folded}%`} then 1 else 2 end)`;
  let query = reading
    .selectFrom('entities as e')
    .innerJoin(
      sql<{ entity_id: string; folded: string; value: string }>`(
        select x.canonical_id as entity_id, s.folded, s.value from statements s join entities x on x.id = s.entity_id
        where s.folded like ${likeOf(folded)} and s.withdrawn_at is null)`.as('n'),
      'n.entity_id',
      'e.id',
    )
    .select([
      'e.id',
      'e.label',
      sql<Schema>`e.schema`.as('schema'),
      sql<EntityState>`e.state`.as('state'),
      'e.country',
      sql<string | null>`(array_agg(n.value order by length(n.folded), n.value))[1]`.as('name'),
      storiesWith('accepted').as('stories'),
    ])
    .where('e.state', '!=', 'rejected')
    .groupBy('e.id')
    .orderBy(rank)
    .orderBy(sql`(case e.state when 'published' then 0 when 'known' then 1 else 2 end)`)
    .orderBy('e.label')
    .orderBy('e.id')
    .limit(most);
  if (but && isId(but)) query = query.where('e.id', '!=', but);
  const found = await query.execute();
  return found.map((row) => ({ ...row, name: row.name === row.label ? null : row.name }));
}

/** The entity itself and those merged into it. */
const ownAndMerged = sql`(select o.id from entities o where o.canonical_id = e.id)`;

function counted(parts: TemplateStringsArray, ...values: unknown[]): RawBuilder<number> {
  return sql<number>`(${sql(parts, ...values)})`;
}

function relationsOf(which: RawBuilder<unknown>): RawBuilder<number> {
  return counted`select count(*)::int from relations r left join stories s on s.id = r.story_id
    where r.gone_at is null and s.withdrawn_at is null and ${which}
    and (r.from_entity in ${ownAndMerged} or r.to_entity in ${ownAndMerged})`;
}

function storiesWith(state: 'accepted' | 'proposed'): RawBuilder<number> {
  return counted`select count(distinct m.story_id)::int from mentions m
    where m.entity_id in ${ownAndMerged} and m.state = ${state} and m.gone_at is null`;
}

function isNamed(text: string): RawBuilder<boolean> {
  const folded = latinKey(text);
  if (!folded) return sql<boolean>`false`;
  return sql<boolean>`e.id in (select o.canonical_id from statements n join entities o on o.id = n.entity_id
    where n.folded like ${likeOf(folded)} and n.withdrawn_at is null)`;
}

/** A pattern for words in this order, with anything between them. */
function likeOf(folded: string): string {
  return `%${folded.replaceAll(' ', '%')}%`;
}

/** The entities with exactly this name, address or id; usually one. */
export function findNamedSo(
  reading: Reading,
  text: string,
): Promise<{ readonly id: string; readonly slug: string; readonly label: string }[]> {
  const folded = latinKey(text);
  return reading
    .selectFrom('entities as e')
    .select(['e.id', 'e.slug', 'e.label'])
    .where('e.merged_into', 'is', null)
    .where('e.state', '!=', 'rejected')
    .where((is) =>
      is.or([
        ...(isId(text) ? [is('e.id', '=', text)] : []),
        is('e.slug', '=', text),
        sql<boolean>`e.id in (select o.canonical_id from statements n join entities o on o.id = n.entity_id
          where n.folded = ${folded} and n.folded <> '' and n.withdrawn_at is null)`,
      ]),
    )
    .orderBy(sql`e.slug = ${text}`, 'desc')
    .orderBy('e.slug')
    .limit(8)
    .execute()
    .then((rows) => {
      const [first] = rows;
      return first && (first.slug === text || first.id === text) ? [first] : rows;
    });
}
