import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { slugOf } from '../../stories/story.ts';
import type { Schema } from '../entity.ts';

/** An entity that a story names for the first time. */
export interface ProposedEntity {
  readonly id: string;
  readonly schema: Schema;
  readonly label: string;
  readonly country: string | null;
  readonly demo: boolean;
}

/** What a story says of a proposed entity: a name, a country, what somebody is. */
export interface StoryStatement {
  readonly entityId: string;
  readonly prop: 'name' | 'alias' | 'country' | 'position';
  readonly value: string;
  readonly folded: string;
  readonly lang: string;
  readonly storyId: string;
}

/** Adds entities that nobody has said yes to yet, each with an address of its own. */
export async function proposeEntities(
  writing: Writing,
  proposed: readonly ProposedEntity[],
  now: Date,
): Promise<void> {
  if (proposed.length === 0) return;
  const slugs = await freeSlugs(writing, proposed);
  const rows = proposed.map((one, i) => ({
    id: one.id,
    slug: slugs[i],
    schema: one.schema,
    label: one.label,
    state: 'proposed',
    country: one.country,
    demo: one.demo,
    created_at: now,
    changed_at: now,
  }));
  await sql`insert into entities (id, slug, schema, label, state, country, demo, created_at, changed_at)
    select id, slug, schema, label, state, country, demo, created_at, changed_at
    from jsonb_populate_recordset(null::entities, cast(${JSON.stringify(rows)} as jsonb))`.execute(writing);
}

/** A slug for each: of its name, or of its name and as many letters of its id as it takes. */
async function freeSlugs(writing: Writing, proposed: readonly ProposedEntity[]): Promise<string[]> {
  const wishes = proposed.map(({ id, label }) => {
    const wish = slugOf(label, 'entity');
    const letters = id.replaceAll('-', '');
    return [wish, `${wish}-${letters.slice(-8)}`, `${wish}-${letters}`];
  });
  const { rows } = await sql<{ slug: string }>`select slug from entity_slugs
    where slug = any(${[...new Set(wishes.flat())]})`.execute(writing);
  const used = new Set(rows.map(({ slug }) => slug));
  return wishes.map((candidates) => {
    const slug = candidates.find((one) => !used.has(one)) ?? newId();
    used.add(slug);
    return slug;
  });
}

/** Keeps what stories say of entities: once for each entity and value, with when it was first and last said. */
export async function keepStoryStatements(
  writing: Writing,
  statements: readonly StoryStatement[],
  now: Date,
): Promise<void> {
  if (statements.length === 0) return;
  const once = new Map(statements.map((one) => [`${one.entityId} ${one.prop} ${one.value}`, one]));
  const rows = [...once.values()].map((one) => ({
    id: newId(),
    entity_id: one.entityId,
    prop: one.prop,
    value: one.value,
    lang: one.lang,
    folded: one.folded,
    story_id: one.storyId,
  }));
  const fresh = sql`jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb))
    as fresh(id uuid, entity_id uuid, prop text, value text, lang text, folded text, story_id uuid)`;
  // One that was withdrawn is not said again.
  await sql`with seen as (
      update statements s set last_seen = ${now} from ${fresh}
      where s.entity_id = fresh.entity_id and s.value = fresh.value and s.last_seen < ${now}
        and (s.prop = fresh.prop or (s.folded <> '' and fresh.folded <> ''))
      returning 1)
    insert into statements (id, entity_id, prop, value, lang, folded, origin, story_id, first_seen, last_seen)
    select fresh.id, fresh.entity_id, fresh.prop, fresh.value, fresh.lang, fresh.folded, 'story', fresh.story_id,
      ${now}, ${now}
    from ${fresh} join entities e on e.id = fresh.entity_id
    where e.state = 'proposed' and not exists (select 1 from statements s where s.entity_id = fresh.entity_id
      and s.value = fresh.value and (s.prop = fresh.prop or (s.folded <> '' and fresh.folded <> '')))`.execute(
    writing,
  );
}
