import { type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Names } from '../../store/tables.ts';
import type { VersionChanges } from '../datasets/dataset.ts';
import {
  type CaseState,
  DECISIONS_SHOWN,
  type RevisionCase,
  STILL_HOLD_COUNTED,
  type WholeCase,
} from './revision-case.ts';

/** Which cases: those that wait, the oldest first, or those that are closed, the newest first; after the case `after`. */
export interface CasesWanted {
  readonly open: boolean;
  readonly after?: string | undefined;
  readonly most: number;
}

/** Cases of new versions; one more than `most` where there are more. */
export async function listCases(reading: Reading, wanted: CasesWanted): Promise<RevisionCase[]> {
  const { open, after, most } = wanted;
  let query = selectCases(reading).limit(most + 1);
  query = open
    ? query.where('k.state', '=', 'open').orderBy('k.opened_at').orderBy('k.id')
    : query.where('k.state', '<>', 'open').orderBy('k.opened_at', 'desc').orderBy('k.id', 'desc');
  if (after && isId(after)) {
    const last = sql`(select l.opened_at, l.id from revision_cases l where l.id = ${after}::uuid)`;
    query = query.where(
      open ? sql<SqlBool>`(k.opened_at, k.id) > ${last}` : sql<SqlBool>`(k.opened_at, k.id) < ${last}`,
    );
  }
  return (await query.execute()).map(caseOf);
}

/** One case; null where there is none. */
export async function findCase(reading: Reading | Writing, id: string): Promise<RevisionCase | null> {
  if (!isId(id)) return null;
  const row = await selectCases(reading).where('k.id', '=', id).executeTakeFirst();
  return row ? caseOf(row) : null;
}

/** One case with what the producer changed and what people decided; null where there is none. */
export async function findWholeCase(reading: Reading, id: string): Promise<WholeCase | null> {
  const found = await findCase(reading, id);
  if (!found) return null;
  const { changes, still_hold: stillHold } = await reading
    .selectFrom('revision_cases as k')
    .innerJoin('dataset_versions as v', 'v.id', 'k.to_version')
    .select([
      sql<VersionChanges | null>`v.changes`.as('changes'),
      sql<number>`(select count(*)::int from (select distinct d.claim_id from checks c
        join verdicts d on d.check_id = c.id
        where v.id in (c.dataset_version_id, c.second_version_id) and d.verdict in ('holds', 'holds with hedge')
          and not exists (select 1 from correction_proposals p where p.case_id = k.id and p.claim_id = d.claim_id)
        limit ${STILL_HOLD_COUNTED}) one)`.as('still_hold'),
    ])
    .where('k.id', '=', id)
    .executeTakeFirstOrThrow();
  const decisions = await reading
    .selectFrom('revision_decisions as d')
    .innerJoin('stories as s', 's.id', 'd.story_id')
    .leftJoin('users as u', 'u.id', 'd.made_by')
    .select([
      'd.story_id as storyId',
      's.headline',
      's.language',
      sql<'accepted' | 'dismissed'>`d.decision`.as('decision'),
      'd.sentences',
      'u.name as by',
      'd.at',
      'd.note',
    ])
    .where('d.case_id', '=', id)
    .orderBy('d.at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(DECISIONS_SHOWN)
    .execute();
  return { ...found, changes, stillHold, decisions };
}

/** How many cases wait. */
export async function countCases(reading: Reading): Promise<number> {
  const { count } = await reading
    .selectFrom('revision_cases')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return count;
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCases>['execute']>>[number];

function selectCases(reading: Reading | Writing) {
  const sentences = (waiting: boolean) =>
    sql<number>`(select count(*)::int from (select distinct p.story_id, c.place, p.passage_before
      from correction_proposals p join claims c on c.id = p.claim_id
      where p.case_id = k.id ${waiting ? sql`and p.state = 'open'` : sql``}) one)`;
  return reading
    .selectFrom('revision_cases as k')
    .innerJoin('datasets as d', 'd.id', 'k.dataset_id')
    .innerJoin('dataset_versions as v', 'v.id', 'k.to_version')
    .leftJoin('dataset_versions as f', 'f.id', 'k.from_version')
    .select([
      'k.id',
      'k.state',
      'd.slug',
      sql<Names>`d.names`.as('names'),
      'd.producer',
      'f.number as from',
      'v.number as to',
      'v.retrieved',
      'k.opened_at as openedAt',
      'k.closed_at as closedAt',
      sql<number>`(select count(distinct p.story_id)::int from correction_proposals p where p.case_id = k.id)`.as(
        'stories',
      ),
      sentences(false).as('sentences'),
      sentences(true).as('waiting'),
    ]);
}

function caseOf({ slug, names, producer, state, ...row }: Row): RevisionCase {
  return { ...row, state: state as CaseState, dataset: { slug, names, producer } };
}
