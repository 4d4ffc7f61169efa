import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Verdict } from '../checks/verdict.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import type { Figure, SetAside } from '../claims/figure.ts';
import { isStatement } from '../claims/statement.queries.ts';

/** The states the queue of claims can be narrowed to, as they stand in addresses. */
export const QUEUE_STATES = [
  'proposed',
  'none',
  'bound',
  'unsupported',
  'unsigned',
  'aside',
  'statements',
  'hidden',
] as const;

/** One of {@link QUEUE_STATES}. */
export type QueueState = (typeof QUEUE_STATES)[number];

/** A claim as it waits at the desk. */
export interface QueuedClaim {
  readonly id: string;
  readonly position: number;
  readonly place: ClaimPlace;
  readonly exact: string;
  readonly sentence: string;
  readonly figure: Figure;
  readonly mark: string;
  readonly hidden: boolean;
  /** Why it is no claim of its story, where nobody said that it is one. */
  readonly setAside: SetAside | null;
  readonly storyId: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  /** When the story appeared, or was made where it has not. */
  readonly at: Date;
  /** What it rests on; null where on nothing yet. */
  readonly rests: 'query' | 'source' | null;
  readonly proposals: number;
  readonly score: number | null;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  readonly signed: boolean;
}

/** Which claims: of a state, of a verdict, of one story, of the stories that are found, after the place `after`. */
export interface QueueWanted {
  readonly state?: QueueState | undefined;
  readonly verdict?: Verdict | undefined;
  /** The end of its address. */
  readonly story?: string | undefined;
  /** That as well, or a part of it or of a headline. */
  readonly find?: string | undefined;
  /** The id of the last claim of the page before. */
  readonly after?: string | undefined;
  readonly most: number;
}

/** What waits at the desk, counted. */
export interface DeskCounts {
  readonly proposed: number;
  readonly none: number;
  readonly differs: number;
  readonly unchecked: number;
  readonly unsupported: number;
  readonly corrections: number;
  readonly rolesOpen: number;
}

const shownAt = sql<Date>`coalesce(s.published_at, s.created_at)`;
const accepted = sql<SqlBool>`exists (select 1 from claim_evidence e where e.claim_id = c.id and e.state = 'accepted')`;
const proposed = sql<SqlBool>`exists (select 1 from claim_evidence e where e.claim_id = c.id and e.state = 'proposed')`;

const setAside = sql<SqlBool>`(c.figure->>'setAside' is not null and not c.asserted and not ${accepted})`;

/** What is said without a number waits for nobody: it is in no list before a question to a table is proposed to it. */
const unasked = sql<SqlBool>`(${isStatement('c')} and not ${accepted} and not ${proposed})`;

const STATES: Readonly<Record<QueueState, Expression<SqlBool>>> = {
  proposed: sql<SqlBool>`not c.hidden and ${proposed}`,
  none: sql<SqlBool>`not c.hidden and not ${setAside} and not ${accepted} and not ${proposed} and not ${unasked}`,
  bound: sql<SqlBool>`not c.hidden and ${accepted}`,
  unsupported: sql<SqlBool>`not c.hidden and c.mark = 'u'`,
  unsigned: sql<SqlBool>`not c.hidden and v.verdict is not null and not v.signed`,
  aside: sql<SqlBool>`not c.hidden and ${setAside}`,
  statements: sql<SqlBool>`not c.hidden and ${isStatement('c')}`,
  hidden: sql<SqlBool>`c.hidden`,
};

/** Claims of stories, newest story first and in the order of its text; one more than `most` where there are more. */
export function listQueue(reading: Reading, wanted: QueueWanted): Promise<QueuedClaim[]> {
  const { state, verdict, story, find, after, most } = wanted;
  let query = claims(reading)
    .select((eb) => [
      'c.id',
      'c.position',
      sql<ClaimPlace>`c.place`.as('place'),
      'c.exact',
      'c.sentence',
      sql<Figure>`c.figure`.as('figure'),
      'c.mark',
      'c.hidden',
      sql<SetAside | null>`case when ${setAside} then c.figure->>'setAside' end`.as('setAside'),
      's.id as storyId',
      's.slug',
      's.headline',
      's.language',
      shownAt.as('at'),
      eb
        .selectFrom('claim_evidence as e')
        .select(sql<'query' | 'source'>`e.kind`.as('kind'))
        .whereRef('e.claim_id', '=', 'c.id')
        .where('e.state', '=', 'accepted')
        .as('rests'),
      sql<number>`(select count(*)::int from claim_evidence e where e.claim_id = c.id and e.state = 'proposed')`.as(
        'proposals',
      ),
      sql<
        number | null
      >`(select max(e.score) from claim_evidence e where e.claim_id = c.id and e.state = 'proposed')`.as(
        'score',
      ),
      sql<Verdict | null>`v.verdict`.as('verdict'),
      sql<string | null>`v.reason`.as('reason'),
      sql<boolean>`coalesce(v.signed, false)`.as('signed'),
    ])
    .orderBy(shownAt, 'desc')
    .orderBy('s.id', 'desc')
    .orderBy('c.position')
    .orderBy('c.id')
    .limit(most + 1);
  query = query.where(state ? STATES[state] : sql<SqlBool>`not c.hidden and not ${unasked}`);
  if (verdict) query = query.where(sql<SqlBool>`v.verdict = ${verdict}`);
  if (story) query = query.where('s.slug', '=', story);
  if (find) query = query.where(isFoundBy(find));
  if (after && isId(after)) query = query.where(comesAfter(after));
  return query.execute();
}

/** The story of an address, or where it is none, all that have the words in theirs or in their headline. */
function isFoundBy(find: string): Expression<SqlBool> {
  const like = `%${find.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`(s.slug = ${find} or (not exists (select 1 from stories o where o.slug = ${find})
    and (s.slug ilike ${like} or s.headline ilike ${like})))`;
}

/** How much waits at the desk. */
export async function countDesk(reading: Reading): Promise<DeskCounts> {
  const count = (what: Expression<SqlBool>, name: string) =>
    sql<number>`count(*) filter (where ${what})::int`.as(name);
  const counted = await claims(reading)
    .select([
      count(STATES.proposed, 'proposed'),
      count(STATES.none, 'none'),
      count(sql<SqlBool>`not c.hidden and v.verdict = 'differs'`, 'differs'),
      count(sql<SqlBool>`not c.hidden and not ${unasked} and v.verdict = 'cannot be checked'`, 'unchecked'),
      count(STATES.unsupported, 'unsupported'),
    ])
    .executeTakeFirstOrThrow();
  const { corrections, rolesOpen } = await reading
    .selectNoFrom([
      sql<number>`(select count(*)::int from correction_proposals where state = 'open' and case_id is null)`.as(
        'corrections',
      ),
      sql<number>`(select count(*)::int from datasets where not roles_confirmed)`.as('rolesOpen'),
    ])
    .executeTakeFirstOrThrow();
  return { ...(counted as unknown as Omit<DeskCounts, 'corrections' | 'rolesOpen'>), corrections, rolesOpen };
}

/** The claims that stand in their stories and that somebody may check, with their newest verdict. */
function claims(reading: Reading) {
  return reading
    .selectFrom('claims as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('verdicts')
          .select(['verdict', 'reason', 'signed'])
          .whereRef('verdicts.claim_id', '=', 'c.id')
          .orderBy('verdicts.at', 'desc')
          .orderBy('verdicts.id', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .where('c.gone_at', 'is', null)
    .where('s.withdrawn_at', 'is', null)
    .where(sql<SqlBool>`not coalesce((c.figure->>'minor')::boolean, false)`);
}

/** The claims that come after claim `id` in the order of the queue: nothing where it is no longer there. */
function comesAfter(id: string): Expression<SqlBool> {
  return sql<SqlBool>`exists (
    select 1 from claims lc join stories ls on ls.id = lc.story_id
    where lc.id = ${id}::uuid and (
      (${shownAt}, s.id) < (coalesce(ls.published_at, ls.created_at), ls.id)
      or (s.id = ls.id and (c.position, c.id) > (lc.position, lc.id))))`;
}
