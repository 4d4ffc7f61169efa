import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Analytics } from '../../store/analytics.ts';
import type { Reading, Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { basketLists } from '../checks/code-lists.queries.ts';
import { type OpensTrade, opensTrade } from '../checks/open-trade.ts';
import type { Cube } from '../cubes/cube.ts';
import { describeDatasets, linkedTables } from '../cubes/describe-versions.ts';
import { listDatasets } from '../datasets/dataset.queries.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { openTables } from '../linking/open-tables.ts';
import { proposeQuestions } from '../linking/propose-questions.ts';
import { claimsWithText } from './claims-with-text.queries.ts';
import { type EchoProposal, echoProposals } from './echo-proposals.queries.ts';
import type { Figure } from './figure.ts';
import { type ProposedQuery, proposeQueries, SURE } from './propose-evidence.ts';
import { isProposedFor, isStatement } from './statement.queries.ts';

const AT_ONCE = 300;
/** More than these nobody compares. */
const MOST = 3;

/** What looking for evidence needs besides the database. */
export interface ProposalTools {
  readonly analytics: Analytics;
  /** Says that a table could not be read; the others are asked all the same. */
  onUnread(slug: string, error: unknown): void;
}

/**
 * Looks for evidence for claims that were not looked at since their figure, a dataset or its description changed, and
 * keeps what was found as proposals; one that a person decided on is not made again. Answers how many claims were looked
 * at and how many proposals were made; call it until nothing is left.
 */
export async function keepProposals(
  store: Store,
  tools: ProposalTools,
  now: Date,
): Promise<{ looked: number; proposed: number }> {
  const datasets = await listDatasets(store.reading);
  const newest = await lastChange(store.reading, datasets);
  const claims = await waitingClaims(store.reading, newest).execute();
  if (claims.length === 0) return { looked: 0, proposed: 0 };
  const figures = claims.map(({ figure }) => figure as Figure);
  const products = new Set(figures.flatMap(({ subject }) => subject.product ?? []));
  const lists = await basketLists(store.reading, [...products, 'common-high-priority']);
  const echoes = await echoProposals(store.reading, claims);
  const ofTables = await tableProposals(store, tools, claims, datasets, now);
  const open = opensTrade(tools.analytics, (dataset) => cubeKept(store, tools, dataset), tools.onUnread);
  const derived = await derivedProposals(store, claims, datasets, lists, open);
  const all: { id: string; proposals: EchoProposal[] }[] = [];
  for (const [i, { id }] of claims.entries()) {
    const figure = figures[i] as Figure;
    const ofTrade = derived.get(id) ?? (await proposeQueries(figure, datasets, lists, open));
    const echoed = echoes.get(id) ?? [];
    const found = [...bestOf(ofTrade), ...(ofTables.get(id) ?? [])].sort((a, b) => b.score - a.score);
    // "Fell" is said of many things: what its own sentence asks goes first.
    const isEcho = echoed.length > 0 && !(figure.statement && found.length > 0);
    all.push({ id, proposals: (isEcho ? echoed : found).slice(0, MOST) });
  }
  // The machine that added the newest data may have a clock ahead of this one: looked at "now" they would never be done.
  const described = await lastChange(store.reading, datasets);
  const looked = now > described ? now : described;
  const proposed = await store.write((writing) => keep(writing, claims, all, { now, looked }));
  return { looked: claims.length, proposed };
}

/**
 * Claims that evidence is looked for. Each of the four kinds is taken in the order of the index that finds it: in the
 * order of their ids, all claims of the archive would be looked at each time to find that none waits.
 */
export function waitingClaims(reading: Reading, newest: Date) {
  const waiting = (of: RawBuilder<SqlBool>, since: RawBuilder<SqlBool>) => sql`(select c.id from claims c
    where c.gone_at is null and ${of} and ${since}
      and not exists (select 1 from claim_evidence e where e.claim_id = c.id and e.state = 'accepted')
    order by c.proposed_at limit ${AT_ONCE})`;
  const never = sql<SqlBool>`c.proposed_at is null`;
  const before = sql<SqlBool>`c.proposed_at < ${newest}`;
  const marked = sql<SqlBool>`c.mark <> ''`;
  const stated = sql<SqlBool>`${isStatement('c')} and not c.hidden`;
  const kinds = [marked, stated].flatMap((of) => [waiting(of, never), waiting(of, before)]);
  return reading
    .selectFrom('claims as c')
    .select(['c.id', 'c.story_id', 'c.place', 'c.figure'])
    .where('c.id', 'in', sql<string>`(${sql.join(kinds, sql` union all `)})`)
    .where(isProposedFor('c'))
    .orderBy('c.id')
    .limit(AT_ONCE);
}

/** When a dataset or its description was changed last. */
async function lastChange(reading: Reading, datasets: readonly Dataset[]): Promise<Date> {
  const { described } = await reading
    .selectFrom('dataset_descriptions')
    .select(({ fn }) => fn.max('made_at').as('described'))
    .executeTakeFirstOrThrow();
  const added = datasets.map(({ newest }) => newest.addedAt.getTime());
  return new Date(Math.max(0, described?.getTime() ?? 0, ...added));
}

/** The questions to described tables that the sentences of claims license, by the claim's id. */
async function tableProposals(
  store: Store,
  { analytics, onUnread }: ProposalTools,
  claims: readonly { id: string; story_id: string }[],
  datasets: readonly Dataset[],
  now: Date,
): Promise<Map<string, EchoProposal[]>> {
  const { described, unread } = await describeDatasets(store, analytics, linkedTables(datasets));
  for (const { slug, error } of unread) onUnread(slug, error);
  const found = new Map<string, EchoProposal[]>();
  if (described.length === 0) return found;
  const tables = openTables(analytics, described);
  const wanted = new Set(claims.map(({ id }) => id));
  const stories = new Set(claims.map(({ story_id }) => story_id));
  for (const { parts, context, claims: placed } of await claimsWithText(store.reading, [...stories], now)) {
    const ids = new Map(placed.map(({ id, figure }) => [figure, id]));
    const asked = { most: MOST, onUnread, wanted: (figure: Figure) => wanted.has(ids.get(figure) ?? '') };
    for (const [figure, questions] of await proposeQuestions(parts, placed, context, tables, asked)) {
      const proposals = questions.map((one) => ({ ...one, source: null }));
      found.set(ids.get(figure) ?? '', proposals);
    }
  }
  return found;
}

/** What a table is described as, which is kept. */
async function cubeKept(
  store: Store,
  { analytics }: ProposalTools,
  dataset: Dataset,
): Promise<Cube | undefined> {
  const { described, unread } = await describeDatasets(store, analytics, [dataset]);
  if (unread[0]) throw unread[0].error;
  return described[0]?.cube;
}

/** What follows from two figures is compared over their periods, which stand at their claims. */
async function derivedProposals(
  store: Store,
  claims: readonly { id: string; story_id: string; figure: unknown }[],
  datasets: Parameters<typeof proposeQueries>[1],
  lists: Parameters<typeof proposeQueries>[2],
  open: OpensTrade,
): Promise<Map<string, ProposedQuery[]>> {
  const derived = claims.filter(({ figure }) => (figure as Figure).derivedFrom !== null);
  if (derived.length === 0) return new Map();
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
  const found = new Map<string, ProposedQuery[]>();
  for (const { id, story_id, figure } of derived) {
    const others = byStory.get(story_id) ?? [];
    found.set(id, await proposeQueries(figure as Figure, datasets, lists, open, others));
  }
  return found;
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
    // What somebody at the desk proposed stays until it is decided, and whom the text names as its source.
    .where('proposed_by', 'is', null)
    .where(sql<boolean>`not (kind = 'source' and source->>'title' is null and source->>'url' is null)`)
    .execute();
  const rows = found.flatMap(({ id, proposals }) =>
    proposals.map(({ datasetId, secondId = null, query, source, score, because = [], tied = false }) => ({
      id: newId(),
      claim_id: id,
      kind: query ? 'query' : 'source',
      state: 'proposed',
      dataset_id: datasetId,
      second_dataset_id: secondId,
      query,
      source,
      score,
      because,
      tied,
      proposed_at: now,
      note: '',
    })),
  );
  if (rows.length === 0) return 0;
  const { rows: kept } = await sql<{ id: string }>`insert into claim_evidence
      (id, claim_id, kind, state, dataset_id, second_dataset_id, query, source, score, because, tied, proposed_at, note)
    select id, claim_id, kind, state, dataset_id, second_dataset_id, query, source, score, because, tied, proposed_at, note
    from jsonb_populate_recordset(null::claim_evidence, cast(${JSON.stringify(rows)} as jsonb)) as fresh
    where not exists (select 1 from claim_evidence e
      where e.claim_id = fresh.claim_id and coalesce(e.query, e.source) = coalesce(fresh.query, fresh.source))
    returning id`.execute(writing);
  return kept.length;
}
