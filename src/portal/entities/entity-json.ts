import type {
  Dossier,
  ListStatus,
  NamedInData,
  RelationSide,
  SaidRelation,
  SaidStatement,
  StoryRef,
} from '../../entities/dossier/dossier.ts';
import type { Entity } from '../../entities/entity.ts';
import { NAME_PROPERTIES, PROPERTIES } from '../../entities/statements/properties.ts';
import { rowsPath } from '../figures/rows-path.ts';
import { cardJson } from '../stories/story.json.ts';
import { shownName } from '../text/shown-name.ts';
import { rowPath } from './said-source.view.ts';

const MARK_NAMES: Readonly<Record<string, string>> = {
  h: 'holds',
  w: 'holds with hedge',
  d: 'differs',
  a: 'attributed',
  u: 'unsupported',
};

const WITHHELD =
  'This newsroom does not hand on what is in this list, or no longer holds it: name, programmes and listing day are left out.';

/** An entity in a list, as the API returns it: its label, and its name in the requested language. */
export function entityJson(entity: Entity, asked: string | null, site: string) {
  const { slug, schema, label, country, topicSlug, publishedAt, changedAt } = entity;
  return {
    id: entity.id,
    slug,
    url: `${site}/entity/${slug}`,
    schema,
    label,
    name: nameAs(entity, asked),
    country,
    topic: topicSlug ? `${site}/topic/${topicSlug}` : null,
    published: publishedAt?.toISOString() ?? null,
    changed: changedAt.toISOString(),
  };
}

/** A full entity, with its sources. */
export function dossierJson(dossier: Dossier, asked: string | null, site: string) {
  const { entity, statements, relations, stories, storyCount, figures, lists, demo } = dossier;
  return {
    ...entityJson(entity, asked, site),
    demo,
    names: once(
      statements
        .filter(({ prop }) => (NAME_PROPERTIES as readonly string[]).includes(prop))
        .map(({ prop, value, lang }) => ({ kind: prop, name: value, language: lang || null })),
    ),
    identifiers: once(
      statements
        .filter(({ prop }) => PROPERTIES.get(prop)?.type === 'identifier')
        .map(({ prop, value }) => ({ kind: prop, value })),
    ),
    statements: statements.map((statement) => statementJson(statement, site)),
    relations: relations.map((relation) => relationJson(relation, asked, site)),
    storyCount,
    stories: stories.map((story) => cardJson(story, site)),
    figures: figures.map(({ id, mark, exact, sentence, story }) => ({
      id,
      url: `${site}/figure/${id}`,
      mark: MARK_NAMES[mark] ?? null,
      quote: exact,
      sentence,
      story: storyJson(story, site),
    })),
    lists: lists.map(listJson),
    inData: dossier.data.map((one) => inDataJson(one, site)),
    ftm: `${site}/entity/${entity.slug}/ftm.json`,
  };
}

/** Removes duplicates that several sources give. */
function once<Said>(rows: readonly Said[]): Said[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** A statement with its source, as the API returns it. */
export function statementJson(statement: SaidStatement, site: string) {
  const { story, dataset, listSlug, entryKey, source, row } = statement;
  return {
    id: statement.id,
    property: statement.prop,
    value: statement.value,
    language: statement.lang || null,
    origin: statement.origin,
    story: story ? storyJson(story, site) : null,
    dataset: dataset ? `${site}/dataset/${dataset.slug}/versions/${dataset.version}` : null,
    row,
    rowUrl: dataset?.open && row !== null ? `${site}${rowPath(dataset, row)}` : null,
    list: listSlug,
    entry: entryKey,
    source: source?.title ?? null,
    sourceUrl: source?.url ?? null,
    firstSeen: statement.firstSeen.toISOString(),
    lastSeen: statement.lastSeen.toISOString(),
  };
}

/** A dataset column that names the entity, as the API returns it. */
export function inDataJson({ dataset, ...named }: NamedInData, site: string) {
  const { slug, version } = dataset;
  const where = named.value !== null && new URLSearchParams({ column: named.field, value: named.value });
  return {
    dataset: slug,
    datasetUrl: `${site}/dataset/${slug}/versions/${version}`,
    version,
    column: named.field,
    value: named.value,
    rows: named.rows,
    firstRow: named.firstRow,
    rowsUrl: where ? `${site}${rowsPath(dataset)}?${where}` : null,
    decidedBy: named.byCodeList ? 'code list' : 'newsroom',
  };
}

function relationJson(relation: SaidRelation, asked: string | null, site: string) {
  const { from, to, attribution, quote, story, source } = relation;
  return {
    id: relation.id,
    kind: relation.kind,
    from: sideJson(from, asked, site),
    to: to ? sideJson(to, asked, site) : null,
    starts: relation.starts,
    ends: relation.ends,
    goods: relation.goods || null,
    codes: relation.codes,
    baskets: relation.baskets.map(({ slug }) => `${site}/basket/${slug}`),
    endUse: relation.endUse || null,
    attribution: attribution
      ? { kind: attribution.kind, who: attribution.who, role: attribution.role }
      : null,
    quote: quote ? { type: 'TextQuoteSelector', ...quote } : null,
    story: story ? storyJson(story, site) : null,
    source: source?.title ?? null,
    sourceUrl: source?.url ?? null,
  };
}

function sideJson(side: RelationSide, asked: string | null, site: string) {
  const { id, slug, label, schema, country, published } = side;
  const url = published ? `${site}/entity/${slug}` : null;
  return { id, label, name: nameAs(side, asked), schema, country, url };
}

/** The name in the requested language; the label if none was requested. */
function nameAs(entity: Entity | RelationSide, asked: string | null): string {
  return asked === null ? entity.label : shownName(entity, asked);
}

function storyJson({ slug, headline, language, publishedAt }: StoryRef, site: string) {
  return { slug, url: `${site}/story/${slug}`, headline, language, published: publishedAt.toISOString() };
}

function listJson(status: ListStatus) {
  const { version, age } = status;
  return {
    list: status.listName,
    listUrl: status.listUrl,
    producer: status.producer,
    entry: status.entryKey,
    entryName: status.entryName || null,
    entryUrl: status.entryUrl,
    programmes: status.programmes,
    listedOn: status.listedOn,
    withheld: status.redistributable ? null : WITHHELD,
    version: version.number,
    versionOf: version.asOf,
    versionImported: version.importedAt,
    versionMissing: version.missing ?? [],
    versionBehind: version.behind
      ? {
          version: version.behind.number,
          versionOf: version.behind.asOf,
          versionImported: version.behind.importedAt,
        }
      : null,
    decided: status.decidedAt.toISOString(),
    automatic: status.automatic,
    decision: status.automatic
      ? 'Matched automatically; not yet reviewed by an editor.'
      : 'A person at this newsroom decided that this is the entry.',
    stale: age?.stale ?? null,
  };
}
