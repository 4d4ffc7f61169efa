import type { Dossier, RelationSide, SaidRelation, SaidStatement } from '../dossier/dossier.ts';
import type { Schema } from '../entity.ts';
import { FTM_SCHEMA, PROPERTIES, propertyOf } from '../statements/properties.ts';

/** One statement in FollowTheMoney's format: https://followthemoney.tech/docs/statements/ */
export interface FtmStatement {
  readonly id: string;
  readonly entity_id: string;
  readonly canonical_id: string;
  readonly schema: string;
  readonly prop: string;
  readonly value: string;
  readonly lang: string | null;
  readonly dataset: string;
  readonly first_seen: string;
  readonly last_seen: string;
  /** Where to read it: a story, a dataset, a web page, or the title of a document. */
  readonly origin: string | null;
}

/** One entity as a line of FollowTheMoney JSON. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly first_seen?: string;
  readonly last_seen?: string;
  readonly statements?: readonly FtmStatement[];
}

/** An entity with its statements, its relations as edges, and their other sides, for FollowTheMoney. */
export function ftmOf(
  dossier: Pick<Dossier, 'entity' | 'statements' | 'relations'>,
  site: string,
): FtmEntity[] {
  const { entity, relations } = dossier;
  const statements = statementsOf(dossier, site);
  const edges = relations.flatMap((relation) => edgeOf(relation, site) ?? []);
  const sides = new Map<string, RelationSide>();
  for (const { from, to } of relations)
    for (const side of [from, to]) if (side && side.id !== entity.id) sides.set(side.id, side);
  return [
    {
      id: entity.id,
      schema: FTM_SCHEMA[entity.schema],
      caption: entity.label,
      properties: grouped(entity, statements, site),
      datasets: [...new Set(statements.map(({ dataset }) => dataset))].sort(),
      referents: [...new Set(statements.map(({ entity_id }) => entity_id))]
        .filter((id) => id !== entity.id)
        .sort(),
      first_seen: entity.createdAt.toISOString(),
      last_seen: entity.changedAt.toISOString(),
      statements,
    },
    ...[...sides.values()].map((side) => stubOf(side, site)),
    ...edges,
  ];
}

/** An entity's statements in FollowTheMoney's format; those without a property in its schema are left out. */
export function statementsOf(
  { entity, statements }: Pick<Dossier, 'entity' | 'statements'>,
  site: string,
): FtmStatement[] {
  return statements.flatMap((statement) => {
    const property = propertyOf(entity.schema, statement.prop);
    if (!property) return [];
    return {
      id: statement.id,
      entity_id: statement.entityId,
      canonical_id: entity.id,
      schema: FTM_SCHEMA[entity.schema],
      prop: property.ftm,
      value: ftmValue(statement.prop, statement.value),
      lang: statement.lang || null,
      dataset: datasetOf(statement),
      first_seen: statement.firstSeen.toISOString(),
      last_seen: statement.lastSeen.toISOString(),
      origin: originOf(statement, site),
    };
  });
}

/** The exported value: country codes in lower case, as in FollowTheMoney; OFAC's numbers with a prefix. */
function ftmValue(prop: string, value: string): string {
  if (PROPERTIES.get(prop)?.type === 'country') return value.toLowerCase();
  return prop === 'ofacNumber' ? `OFAC ${value}` : value;
}

function grouped(
  entity: Dossier['entity'],
  statements: readonly FtmStatement[],
  site: string,
): Record<string, string[]> {
  const values = new Map<string, Set<string>>();
  const add = (prop: string, value: string) => values.set(prop, (values.get(prop) ?? new Set()).add(value));
  add('name', entity.label);
  for (const { prop, value } of statements) add(prop, value);
  if (entity.country) add('country', entity.country.toLowerCase());
  if (entity.state === 'published') add('sourceUrl', `${site}/entity/${entity.slug}`);
  return Object.fromEntries([...values].map(([prop, of]) => [prop, [...of]]));
}

function datasetOf({ origin, dataset, listSlug }: SaidStatement): string {
  switch (origin) {
    case 'story':
      return 'stories';
    case 'dataset':
      return dataset?.slug ?? 'datasets';
    case 'list':
      return listSlug ?? 'lists';
    case 'person':
      return 'newsroom';
  }
}

function originOf({ story, dataset, row, source }: SaidStatement, site: string): string | null {
  if (story) return `${site}/story/${story.slug}`;
  if (dataset) {
    const version = `${site}/dataset/${dataset.slug}/versions/${dataset.version}`;
    return dataset.open && row !== null ? `${version}/rows/${row}` : version;
  }
  return source?.url ?? source?.title ?? null;
}

function stubOf(side: RelationSide, site: string): FtmEntity {
  return {
    id: side.id,
    schema: FTM_SCHEMA[side.schema],
    caption: side.label,
    properties: {
      name: [side.label],
      ...(side.country && { country: [side.country.toLowerCase()] }),
      ...(side.published && { sourceUrl: [`${site}/entity/${side.slug}`] }),
    },
    datasets: ['stories'],
    referents: [],
  };
}

const BODIES: readonly Schema[] = ['Company', 'Organization', 'PublicBody'];

/** The FollowTheMoney edge for a relation, by the schemata its two sides allow; with the properties of its ends. */
function ends({
  kind,
  from,
  to,
}: SaidRelation & { to: RelationSide }): [schema: string, of: string, is: string] {
  const legal = from.schema !== 'Place';
  if (kind === 'owns' && legal && to.schema === 'Company') return ['Ownership', 'owner', 'asset'];
  if (kind === 'directs' && legal && BODIES.includes(to.schema))
    return ['Directorship', 'director', 'organization'];
  if (kind === 'member of' && legal && BODIES.includes(to.schema))
    return ['Membership', 'member', 'organization'];
  return ['UnknownLink', 'subject', 'object'];
}

/** A relation as an edge; null if the other side is unknown, since an edge has two ends. */
function edgeOf(relation: SaidRelation, site: string): FtmEntity | null {
  const { id, kind, from, to, goods, endUse, attribution, story, source, quote, starts } = relation;
  if (!to) return null;
  const [schema, first, second] = ends({ ...relation, to });
  const role = [kind, goods, endUse && `for ${endUse}`].filter(Boolean).join(': ');
  const url = story ? `${site}/story/${story.slug}` : (source?.url ?? null);
  const properties: Record<string, string[]> = { [first]: [from.id], [second]: [to.id], role: [role] };
  if (starts) properties.startDate = [starts];
  // Our end date is exclusive; FollowTheMoney's is inclusive.
  if (relation.ends) properties.endDate = [dayBefore(relation.ends)];
  if (url) properties.sourceUrl = [url];
  if (attribution) properties.publisher = [attribution.who];
  if (quote) properties.summary = [quote.exact];
  return {
    id,
    schema,
    caption: `${from.label} – ${to.label}`,
    properties,
    datasets: [story ? 'stories' : 'newsroom'],
    referents: [],
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
