import { decisionsAbout } from '../../../entities/decisions/decisions.queries.ts';
import {
  type EntityName,
  entityAtDesk,
  type RelationAtDesk,
  relationsAtDesk,
  type StatementAtDesk,
  statementsAtDesk,
  storiesAtDesk,
} from '../../../entities/queue/entity-at-desk.queries.ts';
import { expectUnchanged } from '../../../entities/queue/expect-unchanged.ts';
import { hitsOfEntity } from '../../../entities/screening/hits.queries.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import type { ActContext } from '../../http/own-page.ts';
import { ifUnmodified, seenIn, seenTag, tagged } from '../../json/if-unmodified.ts';
import { noSuchEntity } from './entity.routes.ts';
import { MOST_ROWS } from './entity-parts.ts';
import { relationSeen } from './relation-as-seen.ts';

type Where = Pick<ActContext, 'config'> & { readonly reading: Reading };

/** The current state of a full entity, as the API returns it. Throws `not found`. */
export async function entityAnswered(context: Where, id: string | undefined) {
  return tagged(await deskEntityJson(context, id));
}

/** Locks an entity at the version a client saw. Throws `version passed` with the current state. */
export function holdEntity(
  { config }: Pick<ActContext, 'config'>,
  writing: Writing,
  id: string,
  tag: string | null,
): Promise<void> {
  const seen = seenIn(tag);
  return ifUnmodified(
    () => expectUnchanged(writing, id, seen),
    async () => {
      const current = await deskEntityJson({ config, reading: writing }, id);
      return { current, etag: current.etag };
    },
  );
}

async function deskEntityJson({ config, reading }: Where, id: string | undefined) {
  const desk = id === undefined ? null : await entityAtDesk(reading, id);
  if (!desk) throw noSuchEntity();
  const { entity, madeBy, readAs, merged } = desk;
  const statements = await statementsAtDesk(reading, entity.id, MOST_ROWS);
  const relations = await relationsAtDesk(reading, entity.id, MOST_ROWS);
  const stories = await storiesAtDesk(reading, entity.id, MOST_ROWS);
  const hits = await hitsOfEntity(reading, entity.id);
  const decisions = await decisionsAbout(reading, entity.id);
  const hasPage = entity.state === 'published' && readAs === null;
  return {
    id: entity.id,
    slug: entity.slug,
    url: hasPage ? `${config.PUBLIC_URL}/entity/${entity.slug}` : null,
    label: entity.label,
    byLanguage: entity.names,
    kind: entity.schema,
    state: entity.state,
    country: entity.country,
    topic: entity.topicSlug,
    madeBy,
    created: entity.createdAt.toISOString(),
    changed: entity.changedAt.toISOString(),
    published: entity.publishedAt?.toISOString() ?? null,
    readAs: readAs && sideJson(readAs),
    merged: merged.map((one) => ({ ...sideJson(one), into: one.into })),
    statements: statements.map(statementJson),
    relations: relations.map(relationJson),
    stories: stories.map(({ exact, at, storyId: _story, out: _out, ...one }) => ({
      ...one,
      at: at.toISOString(),
      quote: exact,
    })),
    hits: hits.map(({ id: hitId, version, entry, score, state }) => ({
      id: hitId,
      list: version.listSlug,
      entry: entry.key,
      name: entry.names[0]?.name ?? entry.key,
      score,
      state,
    })),
    decisions: decisions.map((one) => ({
      id: one.id,
      kind: one.kind,
      entity: { id: one.entityId, label: one.entityLabel },
      other: one.otherId === null ? null : { id: one.otherId, label: one.otherLabel ?? '' },
      details: one.details,
      why: one.why,
      by: one.byName,
      at: one.at.toISOString(),
      undoneBy: one.undoneBy,
    })),
    etag: seenTag(String(entity.changedAt.getTime())),
  };
}

function statementJson(one: StatementAtDesk) {
  const { id, value, origin, story, dataset, row, source, by } = one;
  return {
    id,
    property: one.prop,
    value,
    language: one.lang,
    origin,
    story: storyJson(story),
    dataset: dataset && { slug: dataset.slug, names: dataset.names, number: dataset.number },
    row,
    list: one.listSlug,
    entry: one.entryKey,
    source,
    firstSeen: one.firstSeen.toISOString(),
    lastSeen: one.lastSeen.toISOString(),
    by,
    withdrawn: one.withdrawnAt && { at: one.withdrawnAt.toISOString(), by: one.withdrawnBy, why: one.why },
    everywhere: one.standsAt && { at: one.standsAt.toISOString(), by: one.standsBy },
  };
}

/** A relation as the API returns it. */
export function relationJson({ decidedAt, shown: _shown, ...relation }: RelationAtDesk) {
  return {
    ...relation,
    story: storyJson(relation.story),
    from: sideJson(relation.from),
    to: relation.to && sideJson(relation.to),
    decided: decidedAt?.toISOString() ?? null,
    etag: seenTag(relationSeen({ ...relation, decidedAt })),
  };
}

function storyJson(story: StatementAtDesk['story']) {
  return story && { slug: story.slug, headline: story.headline, language: story.language };
}

function sideJson({ id, label, schema }: EntityName) {
  return { id, label, kind: schema };
}
