import type {
  Dossier,
  ListStatus,
  RelationSide,
  SaidRelation,
  SaidStatement,
  StoryRef,
} from '../../entities/dossier/dossier.ts';
import type { Entity } from '../../entities/entity.ts';
import { NAME_PROPERTIES, PROPERTIES } from '../../entities/statements/properties.ts';
import { cardJson } from '../api/story.json.ts';

const MARK_NAMES: Readonly<Record<string, string>> = {
  h: 'holds',
  w: 'holds with hedge',
  d: 'differs',
  a: 'attributed',
  u: 'unsupported',
};

/** An entity in a list, as the API answers it. */
export function entityJson(entity: Entity, site: string) {
  const { slug, schema, label, country, topicSlug, publishedAt, changedAt } = entity;
  return {
    id: entity.id,
    slug,
    url: `${site}/entity/${slug}`,
    schema,
    name: label,
    country,
    topic: topicSlug ? `${site}/topic/${topicSlug}` : null,
    published: publishedAt?.toISOString() ?? null,
    changed: changedAt.toISOString(),
  };
}

/** An entity whole: with who says what. */
export function dossierJson(dossier: Dossier, site: string) {
  const { entity, statements, relations, stories, storyCount, figures, lists, demo } = dossier;
  return {
    ...entityJson(entity, site),
    demo,
    names: statements
      .filter(({ prop }) => (NAME_PROPERTIES as readonly string[]).includes(prop))
      .map(({ prop, value, lang }) => ({ kind: prop, name: value, language: lang || null })),
    identifiers: statements
      .filter(({ prop }) => PROPERTIES.get(prop)?.type === 'identifier')
      .map(({ prop, value }) => ({ kind: prop, value })),
    statements: statements.map((statement) => statementJson(statement, site)),
    relations: relations.map((relation) => relationJson(relation, site)),
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
    ftm: `${site}/entity/${entity.slug}/ftm.json`,
  };
}

/** A statement with who says so, as the API answers it. */
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
    list: listSlug,
    entry: entryKey,
    source: source?.title ?? null,
    sourceUrl: source?.url ?? null,
    firstSeen: statement.firstSeen.toISOString(),
    lastSeen: statement.lastSeen.toISOString(),
  };
}

function relationJson(relation: SaidRelation, site: string) {
  const { from, to, attribution, quote, story, source } = relation;
  return {
    id: relation.id,
    kind: relation.kind,
    from: sideJson(from, site),
    to: to ? sideJson(to, site) : null,
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

function sideJson({ id, slug, label, schema, country, published }: RelationSide, site: string) {
  return { id, name: label, schema, country, url: published ? `${site}/entity/${slug}` : null };
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
    entryName: status.entryName,
    entryUrl: status.entryUrl,
    programmes: status.programmes,
    listedOn: status.listedOn,
    version: version.number,
    versionOf: version.asOf,
    versionImported: version.importedAt,
    decided: status.decidedAt.toISOString(),
    decision: 'A person at this newsroom decided that this is the entry.',
    stale: age?.stale ?? null,
  };
}
