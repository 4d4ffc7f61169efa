import { type SqlBool, sql } from 'kysely';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { basketLists } from '../checks/code-lists.queries.ts';
import { listDatasets } from '../datasets/dataset.queries.ts';
import { type EchoProposal, echoProposals } from './echo-proposals.queries.ts';
import type { Figure } from './figure.ts';
import { type ProposedQuery, proposeQueries, SURE } from './propose-evidence.ts';

const AT_ONCE = 300;
/** More than these nobody compares. */
const MOST = 3;

/**
 * Looks for evidence for claims that were not looked at since their figure or a dataset changed, and keeps what was
 * found as proposals; one that a person decided on is not made again. Answers how many claims were looked at and
 * how many proposals were made; call it until nothing is left.
 */
export async function keepProposals(store: Store, now: Date): Promise<{ looked: number; proposed: number }> {
  const datasets = await listDatasets(store.reading);
  const newest = new Date(Math.max(0, ...datasets.map((dataset) => dataset.newest.addedAt.getTime())));
  const claims = await store.reading
    .selectFrom('claims as c')
    .select(['c.id', 'c.story_id', 'c.place', 'c.figure'])
    .where('c.gone_at', 'is', null)
    .where('c.mark', '<>', '')
    .where(sql<SqlBool>`(c.proposed_at is null or c.proposed_at < ${newest})`)
    .where(
      sql<SqlBool>`not exists (select 1 from claim_evidence e where e.claim_id = c.id and e.state = 'accepted')`,
    )
    .orderBy('c.id')
    .limit(AT_ONCE)
    .execute();
  if (claims.length === 0) return { looked: 0, proposed: 0 };
  const figures = claims.map(({ figure }) => figure as Figure);
  const products = new Set(figures.flatMap(({ subject }) => subject.product ?? []));
  const lists = await basketLists(store.reading, [...products, 'common-high-priority']);
  const echoes = await echoProposals(store.reading, claims);
  const found = claims.map(({ id }, i) => {
    const figure = figures[i] as Figure;
    const likely = figure.derivedFrom ? [] : proposeQueries(figure, datasets, lists);
    return { id, proposals: bestOf(likely) };
  });
  const derived = await derivedProposals(store, claims, datasets, lists);
  const all = [...found, ...derived].map(({ id, proposals }) => {
    const echoed = echoes.get(id) ?? [];
    return { id, proposals: echoed.length > 0 ? echoed.slice(0, MOST) : proposals };
  });
  // The machine that added the newest data may have a clock ahead of this one: looked at "now" they would never be done.
  const looked = now > newest ? now : newest;
  const proposed = await store.write((writing) => keep(writing, claims, all, { now, looked }));
  return { looked: claims.length, proposed };
}

/** What follows from two figures is compared over their periods, which stand at their claims. */
async function derivedProposals(
  store: Store,
  claims: readonly { id: string; story_id: string; figure: unknown }[],
  datasets: Parameters<typeof proposeQueries>[1],
  lists: Parameters<typeof proposeQueries>[2],
): Promise<{ id: string; proposals: EchoProposal[] }[]> {
  const derived = claims.filter(({ figure }) => (figure as Figure).derivedFrom !== null);
  if (derived.length === 0) return [];
  const rows = await store.reading
    .selectFrom('claims')
    .select(['story_id', 'position', 'figure'])
    .where('story_id', '=', sql<string>`any(${[...new Set(derived.map(({ story_id }) => story_id))]})`)
    .where('gone_at', 'is', null)
    .execute();
  const byStory = new Map<string, Figure[]>();
  for (const { story_id, position, figure } of rows) {
    const list = byStory.get(story_id) ?? [];
    list[position] = figure as Figure;
    byStory.set(story_id, list);
  }
  return derived.map(({ id, story_id, figure }) => ({
    id,
    proposals: bestOf(proposeQueries(figure as Figure, datasets, lists, byStory.get(story_id) ?? [])),
  }));
}

function bestOf(likely: readonly ProposedQuery[]): EchoProposal[] {
  return likely
    .filter(({ score }) => score >= SURE)
    .slice(0, MOST)
    .map(({ dataset, query, score }) => ({ datasetId: dataset.id, query, source: null, score }));
}

async function keep(
  writing: Writing,
  claims: readonly { id: string }[],
  found: readonly { id: string; proposals: readonly EchoProposal[] }[],
  { now, looked }: { readonly now: Date; readonly looked: Date },
): Promise<number> {
  const ids = claims.map(({ id }) => id);
  await writing
    .updateTable('claims')
    .set({ proposed_at: looked })
    .where('id', '=', sql<string>`any(${ids})`)
    .execute();
  // What is proposed still is proposed anew: a newer version may fit where the one before did not.
  await writing
    .deleteFrom('claim_evidence')
    .where('claim_id', '=', sql<string>`any(${ids})`)
    .where('state', '=', 'proposed')
    // What somebody at the desk proposed stays until it is decided.
    .where('proposed_by', 'is', null)
    .execute();
  const rows = found.flatMap(({ id, proposals }) =>
    proposals.map(({ datasetId, query, source, score }) => ({
      id: newId(),
      claim_id: id,
      kind: query ? 'query' : 'source',
      state: 'proposed',
      dataset_id: datasetId,
      query,
      source,
      score,
      proposed_at: now,
      note: '',
    })),
  );
  if (rows.length === 0) return 0;
  const { rows: kept } = await sql<{ id: string }>`insert into claim_evidence
      (id, claim_id, kind, state, dataset_id, query, source, score, proposed_at, note)
    select id, claim_id, kind, state, dataset_id, query, source, score, proposed_at, note
    from jsonb_populate_recordset(null::claim_evidence, cast(${JSON.stringify(rows)} as jsonb)) as fresh
    where not exists (select 1 from claim_evidence e
      where e.claim_id = fresh.claim_id and coalesce(e.query, e.source) = coalesce(fresh.query, fresh.source))
    returning id`.execute(writing);
  return kept.length;
}
