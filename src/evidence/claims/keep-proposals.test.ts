import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeMember } from '../../readers/testing.ts';
import { openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { json } from '../../store/json-column.ts';
import type { Permitted } from '../../store/permitted.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { testCoverage, testField, testFigure, testVersion } from '../checks/testing.ts';
import { describeDatasets } from '../cubes/describe-versions.ts';
import { listDatasets } from '../datasets/dataset.queries.ts';
import { plantClaim, plantDataset, plantEvidence, plantVersion } from '../testing.ts';
import { proposalsOf } from './claims.queries.ts';
import type { Figure } from './figure.ts';
import { keepProposals, waitingClaims } from './keep-proposals.ts';
import { proposeBinding } from './propose-binding.ts';
import { rejectEvidence } from './reject-evidence.ts';

const ADDED = new Date('2026-11-20T00:00:00Z');
const NOW = new Date('2026-11-21T00:00:00Z');
const LATER = new Date('2026-11-23T00:00:00Z');
/** Exports from Germany to Kyrgyzstan in 2022 and 2023. */
const ROWS = Array.from({ length: 24 }, (_, i) => ({
  month: `202${2 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  reporter: 'DE',
  partner: 'KG',
  value: 1,
}));

// The datasets of these tests share one file.
const analytics = openAnalytics(mkdtempSync(join(tmpdir(), 'sourceline-proposals-')));
const tools = { analytics, onUnread: (slug: string) => expect.fail(slug) };

let store: Store;
let by: Permitted<never>;
let storyId: string;
let parquet: string;
beforeAll(async () => {
  ({ parquet } = await testVersion(analytics.folder, ROWS));
  store = await openTestStore();
  by = permittedTo((await makeMember(store, { name: 'Ada' })).id);
  storyId = await store.write(async (writing) => {
    const [taken] = await upsertStories(writing, [draftOf({ headline: 'Exports' })], ADDED);
    for (const slug of ['d', 'c', 'b', 'a'])
      await filled(writing, (await plantDataset(writing, slug)).versionId);
    await writing.updateTable('datasets').set({ roles_confirmed: true }).execute();
    return taken?.id ?? '';
  });
  await describeDatasets(store, analytics, await listDatasets(store.reading));
  await store.statement('update dataset_descriptions set made_at = $1', [ADDED]);
});
beforeEach(async () => {
  await store.statement('delete from claim_evidence');
  await store.statement('delete from claims');
});
afterAll(async () => {
  await store.close();
  await analytics.close();
});

type Writing = Parameters<Parameters<Store['write']>[0]>[0];

async function filled(writing: Writing, versionId: string, addedAt = ADDED): Promise<void> {
  const [fields, coverage] = [json<unknown>([testField('value')]), json<unknown>(testCoverage(ROWS))];
  await writing
    .updateTable('dataset_versions')
    .set({ fields, coverage, parquet, added_at: addedAt })
    .where('id', '=', versionId)
    .execute();
}

const FIGURE = testFigure({ value: 24, grain: 1 });
const exportsOf = (reporter: string): Partial<Figure> => ({
  ...FIGURE,
  subject: { ...FIGURE.subject, reporter },
});
const claim = (exact: string, more: Partial<Parameters<typeof plantClaim>[1]> = {}) =>
  store.write((writing) => plantClaim(writing, { storyId, exact, figure: exportsOf('DE'), ...more }));
const datasets = async (claimId: string) =>
  (await proposalsOf(store.reading, claimId)).map(({ rests }) =>
    rests.kind === 'query' ? rests.query.dataset : rests.source.who,
  );

test('a figure is looked at once, and the three likeliest datasets are proposed to it, the surest first', async () => {
  const id = await claim('24 euros');
  const second = await claim('of Brazil', { position: 1, figure: exportsOf('BR') });
  expect(await keepProposals(store, tools, NOW)).toEqual({ looked: 2, proposed: 3 });
  expect(await datasets(id)).toEqual(['a', 'b', 'c']);
  // Nobody is asked about what the data do not have.
  expect(await datasets(second)).toEqual([]);
  expect(await keepProposals(store, tools, LATER)).toEqual({ looked: 0, proposed: 0 });
});

test('what a figure is proposed to stands in the order of how sure it is, what nobody weighed last', async () => {
  const id = await claim('24 euros');
  const scores = [0.5, null, 0.9, 0.75];
  for (const score of scores)
    await store.write((writing) => plantEvidence(writing, { claimId: id, state: 'proposed', score }));
  for (const state of ['accepted', 'rejected', 'replaced'] as const)
    await store.write((writing) => plantEvidence(writing, { claimId: id, state, score: 1 }));
  expect((await proposalsOf(store.reading, id)).map(({ score }) => score)).toEqual([0.9, 0.75, 0.5, null]);
});

test('nothing is looked for where a figure is gone, has no mark, or rests on something already', async () => {
  await claim('gone', { goneAt: NOW });
  await claim('no mark', { mark: '' });
  const bound = await claim('bound');
  await store.write((writing) => plantEvidence(writing, { claimId: bound, state: 'accepted' }));
  expect(await keepProposals(store, tools, NOW)).toEqual({ looked: 0, proposed: 0 });
});

test('whom the text names as the source of a figure stays proposed beside what is found in data', async () => {
  const id = await claim('24 euros');
  await store.write((writing) => plantEvidence(writing, { claimId: id, state: 'proposed', score: 0.5 }));
  await keepProposals(store, tools, NOW);
  expect(await datasets(id)).toEqual(['a', 'b', 'c', 'An office']);
});

test('a figure is looked at once even if the clock of the machine that added the data is ahead', async () => {
  await claim('24 euros');
  const behind = new Date(ADDED.getTime() - 60_000);
  expect(await keepProposals(store, tools, behind)).toMatchObject({ looked: 1 });
  expect(await keepProposals(store, tools, behind)).toMatchObject({ looked: 0 });
});

test('with newer data it is looked again: what was rejected does not come back, what a person proposed stays', async () => {
  const id = await claim('24 euros');
  await keepProposals(store, tools, NOW);
  const [first] = await proposalsOf(store.reading, id);
  await store.write((writing) => rejectEvidence(writing, first?.id ?? '', by, NOW, 'Another basis.'));
  const own = await store.write((writing) =>
    proposeBinding(
      writing,
      id,
      { query: { ...testQueryOf(first), period: ['2022-01-01', '2022-02-01'] } },
      by,
      NOW,
    ),
  );
  await store.write(async (writing) => {
    const { id: datasetId } = await writing
      .selectFrom('datasets')
      .select('id')
      .where('slug', '=', 'd')
      .executeTakeFirstOrThrow();
    await filled(writing, await plantVersion(writing, datasetId, 2), new Date('2026-11-22T00:00:00Z'));
  });
  expect(await keepProposals(store, tools, LATER)).toEqual({ looked: 1, proposed: 2 });
  const { rows } = await store.statement(
    `select query->>'dataset' as dataset, state, note, proposed_by, decided_by from claim_evidence order by state, 1, proposed_by`,
  );
  expect(rows).toEqual([
    { dataset: 'a', state: 'proposed', note: '', proposed_by: by.member.id, decided_by: null },
    { dataset: 'b', state: 'proposed', note: '', proposed_by: null, decided_by: null },
    { dataset: 'c', state: 'proposed', note: '', proposed_by: null, decided_by: null },
    { dataset: 'a', state: 'rejected', note: 'Another basis.', proposed_by: null, decided_by: by.member.id },
  ]);
  expect((await proposalsOf(store.reading, id)).at(-1)?.id).toBe(own.evidenceId);
});

function testQueryOf(proposal: Awaited<ReturnType<typeof proposalsOf>>[number] | undefined) {
  if (proposal?.rests.kind !== 'query') throw new Error('no query was proposed');
  return proposal.rests.query;
}

test('where no claim waits, none is looked at, however many there are', async () => {
  await store.statement(
    `insert into claims (id, story_id, position, exact, prefix, suffix, start_at, end_at, sentence, figure, proposed_at)
      select gen_random_uuid(), $1, n, '1', '', '', 0, 1, '1', '{}', now() from generate_series(1, 3000) n`,
    [storyId],
  );
  await store.statement('analyze claims');
  const plan = JSON.stringify(await waitingClaims(store.reading, ADDED).explain('text'));
  expect(plan).toContain('claims_to_propose');
  expect(plan).toContain('claims_stated_to_propose');
  expect(plan).not.toContain('Seq Scan on claims');
});
