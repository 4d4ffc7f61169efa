import { keepDecision } from '../../entities/decisions/keep-decision.ts';
import { addRelation } from '../../entities/relations/add-relation.ts';
import { acceptMentions } from '../../entities/review/accept-mentions.ts';
import { describeEntity } from '../../entities/review/describe-entity.ts';
import { insertEntity } from '../../entities/review/insert-entity.ts';
import { publishEntity } from '../../entities/review/publish-entity.ts';
import { stateName } from '../../entities/review/state-name.ts';
import { stateProperty } from '../../entities/statements/state-property.ts';
import type { StatementSource } from '../../entities/statements/statement.ts';
import { Problem } from '../../errors.ts';
import { latinKey } from '../../language/latin-key.ts';
import type { Writing } from '../../store/database.ts';
import { waitingMentions } from './demo-entities.queries.ts';
import type { DemoEntities } from './entities-schema.ts';

/** The ids of the demo's entities by their names in entities.yaml. */
export type DemoEntityIds = ReadonlyMap<string, string>;

/**
 * Adds the entities of the demo, with their names and statements, before its stories are: so that the stories are
 * read with their names known.
 */
export async function keepDemoEntities(
  writing: Writing,
  { entities, sources }: DemoEntities,
  now: Date,
): Promise<DemoEntityIds> {
  const ids = new Map<string, string>();
  const sourceOf = (slug: string | undefined): StatementSource | null => {
    if (slug === undefined) return null;
    const source = sources[slug];
    if (!source) throw new Problem('bad input', `entities.yaml: there is no source ${slug}.`);
    return source;
  };
  for (const { slug, schema, label, country, names, statements } of entities) {
    const made = await insertEntity(writing, {
      schema,
      label,
      country,
      state: 'known',
      by: null,
      now,
      demo: true,
    });
    if (made.slug !== slug) {
      throw new Problem('bad input', `entities.yaml: ${slug}: its label makes the slug ${made.slug}.`);
    }
    ids.set(slug, made.id);
    await keepDecision(writing, { kind: 'make', entityId: made.id, why: 'For the demo.', by: null, at: now });
    await stateName(writing, { entityId: made.id, name: label, lang: 'en', by: null, now });
    for (const { name, kind, lang, source } of names) {
      const from = sourceOf(source) ?? { title: 'Known to The Demo Courier', url: null };
      await stateProperty(
        writing,
        { entityId: made.id, prop: kind, value: name, lang, source: from },
        null,
        now,
      );
    }
    for (const { prop, value, source } of statements) {
      const from = sourceOf(source) ?? { title: source, url: null };
      await stateProperty(writing, { entityId: made.id, prop, value, source: from }, null, now);
    }
  }
  return ids;
}

/** Says yes to the mentions of the demo's entities, states their relations, and gives them their pages. */
export async function publishDemoEntities(
  writing: Writing,
  { entities, relations, sources }: DemoEntities,
  ids: DemoEntityIds,
  now: Date,
): Promise<void> {
  const idOf = (slug: string): string => {
    const id = ids.get(slug);
    if (!id) throw new Problem('bad input', `entities.yaml: there is no entity ${slug}.`);
    return id;
  };
  for (const { slug, label, names, topic } of entities) {
    const entityId = idOf(slug);
    const folded = [label, ...names.map(({ name }) => name)].map(latinKey);
    const mentions = await waitingMentions(writing, entityId, folded);
    if (mentions.length > 0) await acceptMentions(writing, { mentions }, { entityId }, null, now);
    if (topic) await describeEntity(writing, entityId, { topicSlug: topic }, null, now);
    await publishEntity(writing, entityId, null, now, '', true);
  }
  for (const { from, to, kind, source, said_by: attribution, end_use: endUse, ...parts } of relations) {
    const given = sources[source];
    if (!given) throw new Problem('bad input', `entities.yaml: there is no source ${source}.`);
    for (const slug of from) {
      await addRelation(
        writing,
        { kind, fromEntity: idOf(slug), toEntity: idOf(to), source: given, attribution, endUse, ...parts },
        null,
        now,
      );
    }
  }
}
