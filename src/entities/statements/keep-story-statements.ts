import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { visible } from '../../stories/visible.queries.ts';

/** A story's statement about an entity: a name, a country, a role. */
export interface StoryStatement {
  readonly entityId: string;
  readonly prop:
    | 'name'
    | 'alias'
    | 'country'
    | 'position'
    | 'wikidataId'
    | 'leiCode'
    | 'isinCode'
    | 'sourceUrl';
  readonly value: string;
  readonly folded: string;
  readonly lang: string;
  readonly storyId: string;
}

/**
 * Who attributed a story's words to the entity: a person, who may restore what was withdrawn; otherwise it was
 * automatic.
 */
export interface SaidBy {
  readonly person: boolean;
  readonly by: string | null;
}

/** How many public stories are enough for the same statement. */
const ENOUGH = 10;

/**
 * Saves stories' statements about entities: once per entity, value and story, with when it was first and last made.
 * Automatic ones are saved only for proposed entities, and for names that a person confirmed everywhere. A name that
 * the entity already has keeps its kind, name or alias, in its language.
 */
export async function keepStoryStatements(
  writing: Writing,
  statements: readonly StoryStatement[],
  { person, by }: SaidBy,
  now: Date,
): Promise<void> {
  if (statements.length === 0) return;
  const once = new Map(
    statements.map((one) => [
      JSON.stringify([one.entityId, one.folded ? 'name' : one.prop, one.value, one.storyId]),
      one,
    ]),
  );
  const rows = [...once.values()].map((one) => ({
    id: newId(),
    entity_id: one.entityId,
    prop: one.prop,
    value: one.value,
    lang: one.lang,
    folded: one.folded,
    story_id: one.storyId,
  }));
  const out = visible(now, 't');
  const isPerson = sql`cast(${person} as boolean)`;
  await sql`with fresh as (
      select f.*, coalesce(${out}, false) as is_out
      from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb))
        as f(id uuid, entity_id uuid, prop text, value text, lang text, folded text, story_id uuid)
        join stories t on t.id = f.story_id),
    said as (
      select f.id as fresh_id, f.story_id as fresh_story, s.id, s.prop, s.lang, s.origin, s.story_id, s.first_seen,
        s.withdrawn_at, s.standing_at, s.standing_by
      from fresh f
        -- From each entity to its statements: where the planner believes the tables empty, it would compare all with all.
        cross join lateral (select id from entities where canonical_id = f.entity_id offset 0) g
        cross join lateral (
          select * from statements where entity_id = g.id and value = f.value
            and (prop = f.prop or (folded <> '' and f.folded <> '')) offset 0) s),
    again as (
      update statements set last_seen = ${now} from said
      where statements.id = said.id and said.origin = 'story' and said.story_id = said.fresh_story
        and said.withdrawn_at is null and statements.last_seen < ${now}
      returning 1),
    first as (
      select distinct on (fresh_id) fresh_id, prop, lang, standing_at, standing_by from said where withdrawn_at is null
      order by fresh_id, standing_at nulls last, first_seen, id),
    counted as (
      select said.fresh_id, count(*) as stories from said join stories t on t.id = said.story_id
      where said.origin = 'story' and said.withdrawn_at is null and ${out} group by said.fresh_id),
    ranked as (
      select f.*, e.state = 'proposed' or ${isPerson} or first.standing_at is not null as may_say,
        coalesce(first.prop, f.prop) as kept_prop, coalesce(first.lang, f.lang) as kept_lang,
        first.standing_at, first.standing_by,
        row_number() over (partition by f.entity_id, f.value, coalesce(first.prop, f.prop) order by f.is_out desc, f.id)
          + coalesce(counted.stories, 0) as place
      from fresh f join entities e on e.id = f.entity_id left join first on first.fresh_id = f.id
        left join counted on counted.fresh_id = f.id
      where not exists (select 1 from said where said.fresh_id = f.id and said.origin = 'story'
        and said.story_id = f.story_id and said.withdrawn_at is null)
        and (${isPerson} or not exists (select 1 from said where said.fresh_id = f.id and said.withdrawn_at is not null)))
    insert into statements (id, entity_id, prop, value, lang, folded, origin, story_id, first_seen, last_seen, made_by,
      standing_at, standing_by)
    select id, entity_id, kept_prop, value, kept_lang, folded, 'story', story_id, ${now}, ${now}, cast(${by} as uuid),
      standing_at, standing_by
    from ranked where may_say and place <= ${sql.lit(ENOUGH)}`.execute(writing);
}
