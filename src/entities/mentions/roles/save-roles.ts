import { sql } from 'kysely';
import type { Writing } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import type { FoundRole } from './find-roles.ts';

/** A role that a story tells of, with whose it is. */
export interface StoryRole {
  readonly storyId: string;
  readonly role: FoundRole;
  readonly from: string;
  readonly to: string | null;
}

/**
 * Proposes the relations that stories tell of. One that stood there before keeps its id and what a person decided; one
 * that is no longer there is kept as gone. `known` are the stories that may have had some.
 */
export async function saveRoles(
  writing: Writing,
  roles: readonly StoryRole[],
  known: readonly string[],
  now: Date,
): Promise<void> {
  const before = await keptRoles(writing, known);
  const rows: Record<string, unknown>[] = [];
  const kept = new Set<string>();
  for (const one of unique(roles)) {
    const alike = before.filter(({ id, key }) => !kept.has(id) && key === pairOf(one));
    const old = alike.find(({ goods }) => goods === one.role.goods) ?? alike[0];
    if (old) kept.add(old.id);
    rows.push(rowOf(one, old?.id ?? newId(), now));
  }
  const gone = before.filter(({ id, isGone }) => !kept.has(id) && !isGone).map(({ id }) => id);
  if (gone.length > 0) {
    await writing
      .updateTable('relations')
      .set({ gone_at: now })
      .where('id', '=', sql<string>`any(cast(${gone} as uuid[]))`)
      .execute();
  }
  if (rows.length === 0) return;
  // What a person has decided, with what was set right, is left as it is but for where it stands.
  await sql`insert into relations (id, kind, from_entity, to_entity, starts, ends, goods, codes, baskets, end_use,
      attribution, story_id, quote, state, made_at)
    select id, kind, from_entity, to_entity, starts, ends, goods, codes, baskets, end_use,
      attribution, story_id, quote, state, made_at
    from jsonb_populate_recordset(null::relations, cast(${JSON.stringify(rows)} as jsonb))
    on conflict (id) do update set quote = excluded.quote, attribution = excluded.attribution, gone_at = null,
      starts = case when relations.state = 'proposed' then excluded.starts else relations.starts end,
      ends = case when relations.state = 'proposed' then excluded.ends else relations.ends end,
      goods = case when relations.state = 'proposed' then excluded.goods else relations.goods end,
      codes = case when relations.state = 'proposed' then excluded.codes else relations.codes end,
      baskets = case when relations.state = 'proposed' then excluded.baskets else relations.baskets end,
      end_use = case when relations.state = 'proposed' then excluded.end_use else relations.end_use end`.execute(
    writing,
  );
}

interface KeptRole {
  readonly id: string;
  readonly key: string;
  readonly goods: string;
  readonly isGone: boolean;
}

/** The relations that were read out of stories, not those a person stated. */
async function keptRoles(writing: Writing, storyIds: readonly string[]): Promise<KeptRole[]> {
  if (storyIds.length === 0) return [];
  const rows = await writing
    .selectFrom('relations')
    .select(['id', 'kind', 'from_entity', 'to_entity', 'story_id', 'goods', 'gone_at'])
    .where('story_id', '=', sql<string>`any(cast(${[...storyIds]} as uuid[]))`)
    .where('made_by', 'is', null)
    .where('source', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, kind, from_entity, to_entity, story_id, goods, gone_at }) => ({
    id,
    key: JSON.stringify([story_id, kind, from_entity, to_entity]),
    goods,
    isGone: gone_at !== null,
  }));
}

function pairOf({ storyId, role, from, to }: StoryRole): string {
  return JSON.stringify([storyId, role.kind, from, to]);
}

/** Each once: a story may say the same thing twice. */
function unique(roles: readonly StoryRole[]): StoryRole[] {
  const once = new Map<string, StoryRole>();
  for (const one of roles) {
    const key = `${pairOf(one)} ${one.role.goods.toLowerCase()}`;
    if (!once.has(key)) once.set(key, one);
  }
  return [...once.values()];
}

function rowOf({ storyId, role, from, to }: StoryRole, id: string, now: Date): Record<string, unknown> {
  return {
    id,
    kind: role.kind,
    from_entity: from,
    to_entity: to,
    starts: role.starts,
    ends: role.ends,
    goods: role.goods,
    codes: role.codes,
    baskets: role.baskets,
    end_use: role.endUse,
    attribution: role.attribution,
    story_id: storyId,
    quote: role.quote,
    state: 'proposed',
    made_at: now,
  };
}
