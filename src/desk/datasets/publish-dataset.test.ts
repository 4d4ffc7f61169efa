import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { figuresOnBasket } from '../../evidence/codes/baskets.queries.ts';
import {
  claimsOnDataset,
  datasetStories,
  findDataset,
  findVersion,
  listDatasets,
  listVersions,
} from '../../evidence/datasets/dataset.queries.ts';
import { openToReaders } from '../../evidence/datasets/open-values.ts';
import {
  findPublishedDataset,
  findPublishedVersion,
  listPublishedDatasets,
} from '../../evidence/datasets/published-dataset.queries.ts';
import {
  plantCheck,
  plantClaim,
  plantDataset,
  plantEvidence,
  plantVerdict,
  plantVersion,
} from '../../evidence/testing.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { staffIn } from '../testing.ts';
import { confirmRoles } from './confirm-roles.ts';
import type { DatasetManager } from './dataset-manager.ts';
import { publishDataset } from './publish-dataset.ts';
import { removeDataset } from './remove-dataset.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const SOON = new Date('2026-11-24T12:00:01Z');
const folder = mkdtempSync(join(tmpdir(), 'sourceline-change-dataset-'));
const settings = { DATA_DIR: folder };

let store: Store;
let ada: DatasetManager;
let dataset: { id: string; versionId: string };
let slug: string;
let places = 0;
beforeAll(async () => {
  store = await openTestStore();
  const { member } = await staffIn(store, 'Ada', 'data editor');
  ada = authorize({ member, passed: 'passkey' } as never, 'manage datasets', { twoStep: false });
});
beforeEach(async () => {
  places += 1;
  slug = `exports-${places}`;
  dataset = await store.write((writing) => plantDataset(writing, slug, { published: false }));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

type Writing = Parameters<Parameters<Store['write']>[0]>[0];
const take = async (writing: Writing, more: Parameters<typeof draftOf>[0]) =>
  (await upsertStories(writing, [draftOf(more)], NOW))[0]?.id ?? '';

/** A story with a figure that holds by the dataset; answers the story's id. */
const resting = (more: Partial<Parameters<typeof draftOf>[0]> = {}, claim: object = {}, query?: object) =>
  store.write(async (writing) => {
    const storyId = await take(writing, { headline: `Story ${newId()}`, ...more });
    const claimId = await plantClaim(writing, { storyId, exact: '12 percent', ...claim });
    const evidence = await plantEvidence(writing, {
      claimId,
      state: 'accepted',
      datasetId: dataset.id,
      ...(query && { query }),
    });
    const checkId = await plantCheck(writing, claimId, evidence, dataset.versionId, NOW);
    await plantVerdict(writing, claimId, 'holds', NOW, { checkId });
    return storyId;
  });
const marksOf = async (id: string) =>
  (await store.reading.selectFrom('stories').select('marks').where('id', '=', id).executeTakeFirst())?.marks;
const logged = async () =>
  (
    await store.statement(
      `select actor, action, details->>'kind' as kind from log_entries where about_id = $1::uuid order by seq`,
      [dataset.id],
    )
  ).rows;

describe('a dataset', () => {
  test('that is published shows readers its values and the verdicts by it, until that is taken back', async () => {
    const storyId = await resting();
    const publish = (at: Date | null) => store.write((writing) => publishDataset(writing, slug, at, ada));
    const seen = async () => [
      (await findPublishedDataset(store.reading, slug))?.slug ?? null,
      (await findPublishedVersion(store.reading, slug, 1))?.number ?? null,
      (await listPublishedDatasets(store.reading)).map((one) => one.slug).includes(slug),
      await marksOf(storyId),
    ];
    expect([await publish(NOW), await publish(NOW)]).toEqual([true, false]);
    expect(await seen()).toEqual([slug, 1, true, 'h']);
    expect([await publish(null), await publish(null)]).toEqual([true, false]);
    expect(await seen()).toEqual([null, null, false, 'u']);
    expect(await logged()).toEqual([
      { actor: ada.member?.id, action: 'change dataset', kind: 'publish' },
      { actor: ada.member?.id, action: 'change dataset', kind: 'unpublish' },
    ]);
    await expect(store.write((writing) => publishDataset(writing, 'none', NOW, ada))).rejects.toThrow(
      'no dataset',
    );
  });

  test.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, false],
  ])(
    'has open values where it is published (%s) and its licence lets us (%s): %s',
    async (published, redistributable, open) => {
      const name = `values-${published}-${redistributable}`;
      await store.write((writing) => plantDataset(writing, name, { published, redistributable }));
      const found = await findDataset(store.reading, name);
      expect(found?.valuesOpen).toBe(open);
      expect(found && openToReaders(found) !== null).toBe(open);
    },
  );

  test('has its guessed roles confirmed once somebody saw the newest version', async () => {
    await store.statement('update datasets set roles_confirmed = false where id = $1::uuid', [dataset.id]);
    const confirm = (seen: number) => store.write((writing) => confirmRoles(writing, { slug, seen }, ada));
    await store.write((writing) => plantVersion(writing, dataset.id, 2));
    for (const seen of [1, 3]) await expect(confirm(seen)).rejects.toThrow('added a version');
    expect((await findDataset(store.reading, slug))?.rolesConfirmed).toBe(false);
    await confirm(2);
    expect((await findDataset(store.reading, slug))?.rolesConfirmed).toBe(true);
    expect(await logged()).toEqual([{ actor: ada.member?.id, action: 'change dataset', kind: 'confirm' }]);
    await expect(
      store.write((writing) => confirmRoles(writing, { slug: 'none', seen: 1 }, ada)),
    ).rejects.toThrow('no dataset');
  });

  test('is removed by somebody, with all its versions, but not while a figure rests on it', async () => {
    const storyId = await resting();
    const remove = () => removeDataset(store, settings, { id: dataset.id, slug }, ada);
    await expect(remove()).rejects.toThrow(`1 figure rests on ${slug}`);
    await store.statement("update claim_evidence set state = 'replaced' where dataset_id = $1::uuid", [
      dataset.id,
    ]);
    await store.statement('delete from claims where story_id = $1::uuid', [storyId]);
    await store.write((writing) => plantVersion(writing, dataset.id, 2));
    await remove();
    expect([await findDataset(store.reading, slug), await listVersions(store.reading, dataset.id)]).toEqual([
      null,
      [],
    ]);
    expect(await logged()).toEqual([{ actor: ada.member?.id, action: 'change dataset', kind: 'remove' }]);
  });
});

test('datasets stand by their slug with their newest version, versions the newest first', async () => {
  await store.write(async (writing) => {
    await plantVersion(writing, dataset.id, 2);
    await plantDataset(writing, 'a-first');
  });
  const listed = await listDatasets(store.reading);
  expect(listed.map((one) => one.slug)).toEqual(listed.map((one) => one.slug).toSorted());
  expect(listed[0]?.slug).toBe('a-first');
  expect(listed.find((one) => one.slug === slug)?.newest.number).toBe(2);
  expect((await listVersions(store.reading, dataset.id)).map(({ number }) => number)).toEqual([2, 1]);
  expect((await findVersion(store.reading, slug, 1))?.id).toBe(dataset.versionId);
  expect([await findVersion(store.reading, slug, 3), await findVersion(store.reading, 'none', 1)]).toEqual([
    null,
    null,
  ]);
});

test('the desk is told which published stories stand on a dataset, the newest first, and with how many figures', async () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day));
  await resting({ headline: 'older', publishedAt: at(1) });
  const newer = await resting({ headline: 'newer', publishedAt: at(2) });
  await store.write(async (writing) => {
    for (const [position, state] of [
      [1, 'accepted'],
      [2, 'replaced'],
    ] as const) {
      const claimId = await plantClaim(writing, { storyId: newer, exact: 'x', position });
      await plantEvidence(writing, { claimId, state, datasetId: dataset.id });
    }
  });
  await resting({ headline: 'gone' }, { goneAt: NOW });
  await resting({ headline: 'draft', state: 'draft', publishedAt: null });
  expect(
    (await datasetStories(store.reading, dataset.id)).map(({ headline, figures }) => [headline, figures]),
  ).toEqual([
    ['newer', 2],
    ['older', 1],
  ]);
  // The person who removes it sees every figure that uses it, in whatever story.
  expect(await claimsOnDataset(store.reading, dataset.id)).toBe(5);
});

test('a basket tells whose figures are summed for its codes: those that readers see, of the newest story first', async () => {
  const on = (
    more: object,
    claim: object = {},
    query: object = { filter: { product: { basket: 'optics' } } },
  ) => resting(more, claim, query);
  const at = (day: number) => ({ publishedAt: new Date(Date.UTC(2026, 10, day)) });
  await on({ headline: 'older', ...at(1) });
  await on({ headline: 'newer', ...at(2) }, {}, { part: { product: { basket: 'optics' } } });
  await on({ headline: 'other goods' }, {}, { filter: { product: { basket: 'chips' } } });
  await on({ headline: 'hidden' }, { hidden: true });
  await on({ headline: 'gone' }, { goneAt: NOW });
  await on({ headline: 'embargoed', embargoUntil: SOON, ...at(3) });
  const figures = async (now: Date, most = 9) =>
    (await figuresOnBasket(store.reading, 'optics', now, most)).map(({ headline }) => headline);
  expect(await figures(NOW)).toEqual(['newer', 'older']);
  expect(await figures(SOON)).toEqual(['embargoed', 'newer', 'older']);
  expect(await figures(SOON, 1)).toEqual(['embargoed']);
});
