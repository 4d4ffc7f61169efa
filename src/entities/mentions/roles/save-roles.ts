import { sql } from 'kysely';
import type { Writing } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import type { RelationQuote } from '../../relations/relation.ts';
import type { FoundRole } from './find-roles.ts';

/** A role mentioned in a story, with its holder. */
export interface StoryRole {
  readonly storyId: string;
  readonly role: FoundRole;
  readonly from: string;
  readonly to: string | null;
}

/** A story that may already have roles, and whether a given sentence is in it. */
export interface KnownStory {
  readonly storyId: string;
  says(sentence: string): boolean;
}

/**
 * Proposes the relations that stories mention. Existing ones keep their id and a person's decision; missing ones are
 * stored as gone. A decision belongs to its sentence: it stays as long as the sentence does, and is never moved to
 * another. `known` are the stories that may already have some.
 */
export async function saveRoles(
  writing: Writing,
  roles: readonly StoryRole[],
  known: readonly KnownStory[],
  now: Date,
): Promise<void> {
  const before = await keptRoles(writing, known);
  const standing = placeRoles(roles, before);
  const rows = [...standing].map(([id, role]) => rowOf(role, id, now));
  const texts = new Map(known.map((story) => [story.storyId, story]));
  const stands = ({ id, storyId, state, sentence }: KeptRole) =>
    standing.has(id) || (state !== 'proposed' && sentence !== null && texts.get(storyId)?.says(sentence));
  await mark(
    writing,
    before.filter((one) => !one.isGone && !stands(one)).map(({ id }) => id),
    now,
  );
  await mark(
    writing,
    before.filter((one) => one.isGone && stands(one)).map(({ id }) => id),
    null,
  );
  if (rows.length === 0) return;
  // What a person has decided or corrected is left alone, except for its position.
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

async function mark(writing: Writing, ids: readonly string[], goneAt: Date | null): Promise<void> {
  if (ids.length === 0) return;
  await writing
    .updateTable('relations')
    .set({ gone_at: goneAt })
    .where('id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute();
}

/** The roles to store, by the id of the row each continues, or of a new one. */
function placeRoles(roles: readonly StoryRole[], before: readonly KeptRole[]): Map<string, StoryRole> {
  const placed = new Map<string, StoryRole>();
  const open: StoryRole[] = [];
  for (const alike of claims(roles)) {
    const undecided: StoryRole[] = [];
    let accepted = false;
    for (const role of alike) {
      const old = before.find((one) => one.state !== 'proposed' && isReadAs(one, role));
      if (!old) undecided.push(role);
      else if (!placed.has(old.id)) placed.set(old.id, role);
      accepted ||= old?.state === 'accepted';
    }
    // What was rejected in one sentence may be true in another; what was accepted is not proposed again.
    const [first] = undecided;
    if (first && !accepted) open.push(first);
  }
  const left = new Set(open);
  const sameGoods = (one: KeptRole, { role }: StoryRole) => one.goods === role.goods;
  for (const suits of [
    (one: KeptRole, role: StoryRole) => sameGoods(one, role) && one.sentence === role.role.quote.exact,
    sameGoods,
    () => true,
  ]) {
    for (const role of left) {
      const old = before.find(
        (one) =>
          one.state === 'proposed' && !placed.has(one.id) && one.pair === pairOf(role) && suits(one, role),
      );
      if (!old) continue;
      placed.set(old.id, role);
      left.delete(role);
    }
  }
  for (const role of left) placed.set(newId(), role);
  return placed;
}

/** Whether a stored relation was read from this role: the same sentence and the same pair. */
const isReadAs = ({ sentence, pair, readPair }: KeptRole, role: StoryRole) =>
  sentence === role.role.quote.exact && (pair === pairOf(role) || readPair === pairOf(role));

interface KeptRole {
  readonly id: string;
  readonly storyId: string;
  readonly state: string;
  readonly sentence: string | null;
  /** The two entities and their roles, after merges. */
  readonly pair: string;
  /** The same as the grammar read it, before a person corrected it; null if nobody has decided anything. */
  readonly readPair: string | null;
  readonly goods: string;
  readonly isGone: boolean;
}

interface Pair {
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
}

/** The relations that were read from stories, not those that a person stated. */
async function keptRoles(writing: Writing, stories: readonly KnownStory[]): Promise<KeptRole[]> {
  if (stories.length === 0) return [];
  const rows = await writing
    .selectFrom('relations as r')
    .innerJoin('entities as f', 'f.id', 'r.from_entity')
    .leftJoin('entities as t', 't.id', 'r.to_entity')
    .select(['r.id', 'r.kind', 'r.state', 'r.quote', 'r.goods', 'r.gone_at'])
    .select(['f.canonical_id as from', 't.canonical_id as to'])
    .select(sql<string>`r.story_id`.as('story_id'))
    .select(readFirst.as('read'))
    .where('r.story_id', '=', sql<string>`any(cast(${stories.map(({ storyId }) => storyId)} as uuid[]))`)
    .where('r.made_by', 'is', null)
    .where('r.source', 'is', null)
    .orderBy('r.id')
    .execute();
  return rows.map(({ id, story_id, state, quote, read, goods, gone_at, ...pair }) => ({
    id,
    storyId: story_id,
    state,
    sentence: (quote as RelationQuote | null)?.exact ?? null,
    pair: keyOf(story_id, pair),
    readPair: read && keyOf(story_id, read),
    goods,
    isGone: gone_at !== null,
  }));
}

/** Relation `r` before the first decision on it. */
const readFirst = sql<Pair | null>`case when r.state <> 'proposed' then (
  select jsonb_build_object('kind', d.details->'before'->>'kind',
    'from', (select canonical_id from entities where id = cast(d.details->'before'->>'from_entity' as uuid)),
    'to', (select canonical_id from entities where id = cast(d.details->'before'->>'to_entity' as uuid)))
  from entity_decisions d where d.kind = 'relation' and d.details->>'relationId' = cast(r.id as text)
  order by d.at, d.id limit 1) end`;

const keyOf = (storyId: string, { kind, from, to }: Pair) => JSON.stringify([storyId, kind, from, to]);

const pairOf = ({ storyId, role, from, to }: StoryRole) => keyOf(storyId, { kind: role.kind, from, to });

/** Distinct claims, each with every sentence that makes it: a story may say the same thing twice. */
function claims(roles: readonly StoryRole[]): StoryRole[][] {
  const alike = new Map<string, StoryRole[]>();
  for (const one of roles) {
    const key = `${pairOf(one)} ${one.role.goods.toLowerCase()}`;
    const known = alike.get(key);
    if (known) known.push(one);
    else alike.set(key, [one]);
  }
  return [...alike.values()];
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
