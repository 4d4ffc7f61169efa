import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../../src/clock.ts';
import { openReplayHost, type ReplayHost } from '../../../src/desk/following/testing.ts';
import { moveStory } from '../../../src/desk/move-story.ts';
import { saveClaims } from '../../../src/evidence/claims/save-claims.ts';
import { describeNewDatasets } from '../../../src/jobs/describe-datasets.ts';
import { fetchDatasets, fetchDueDatasets } from '../../../src/jobs/fetch-datasets.ts';
import { recheckClaims } from '../../../src/jobs/recheck-claims.ts';
import { startWorker, type Worker } from '../../../src/jobs/worker.ts';
import { silentLog } from '../../../src/log.ts';
import type { RunningServer } from '../../../src/portal/server/server.ts';
import { startTestPortal } from '../../../src/portal/testing/testing.ts';
import { testConfig } from '../../../src/portal/testing/testing-parts.ts';
import type { Member } from '../../../src/readers/member.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import type { Store } from '../../../src/store/database.ts';
import { openTestStore } from '../../../src/store/testing.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { upsertStories } from '../../../src/stories/upsert-stories.ts';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comes } from '../comes.ts';
import { comesUp } from '../comes-up.ts';
import { passesAxeInBoth } from '../passes-axe.ts';

// From a table that nobody described to a reader who sees what was revised. The portal runs in this process, for the
// address that the dataset follows is answered by a host of ours, and no setting lets the built program ask one.

const ADDRESS = 'https://data.example/quays.csv';
const RATE = 'Some 83.5% of the berths of Northquay were taken in 2024.';
const RANK = 'Eastquay had the third-most berths in 2024.';
const SHARE = 'Northquay alone had 40% of all berths in 2024.';
const COUNT = 'Southquay counted 300 berths in 2024.';

/** Headers that say nothing: what is measured a person has to say. */
function quays({ taken = 83.5, north = 400, south = 300 } = {}): string {
  const rows = [2022, 2023, 2024].flatMap((year) => {
    const isLast = year === 2024;
    const berths = [isLast ? north : 380, isLast ? south : 290, 200, 100] as const;
    const full = [isLast ? taken : 80.1, 71.2, 64.3, 58.4] as const;
    return [
      ...['Northquay', 'Southquay', 'Eastquay', 'Westquay'].map(
        (quay, at) => `${quay},${year},${berths[at]},${full[at]}`,
      ),
      `All quays,${year},${berths.reduce((sum, one) => sum + one, 0)},73.9`,
    ];
  });
  return ['quay,year,k1,k2', ...rows].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'sourceline-revised-table-'));
const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: folder });
let store: Store;
let portal: RunningServer;
let worker: Worker;
let host: ReplayHost;
let keeper: TestMember;
let editor: TestMember;
let browser: Browser;
let stories: { quays: string; count: string };
const open: BrowserContext[] = [];

beforeAll(async () => {
  store = await openTestStore();
  host = await openReplayHost();
  host.answers['/quays.csv'] = { body: quays() };
  portal = await startTestPortal(store, { config });
  const fetching = {
    ...fetchDatasets,
    run: (context: Parameters<typeof fetchDueDatasets>[0]) => fetchDueDatasets(context, host.egress),
  };
  worker = await startWorker({ store, config, log: silentLog, clock: systemClock }, [
    fetching,
    describeNewDatasets,
    recheckClaims,
  ]);
  keeper = await makeMember(store, { role: 'data editor', name: 'Dana Quay' });
  editor = await makeMember(store, { role: 'editor', name: 'Emil Quay' });
  stories = {
    quays: await storyOf('The quays fill up', 'the-quays-fill-up', [RATE, RANK, SHARE]),
    count: await storyOf('A count of berths', 'a-count-of-berths', [COUNT]),
  };
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
  await worker?.stop();
  await portal?.close();
  await store?.close();
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A story that is still written, with its figures found. */
async function storyOf(headline: string, slug: string, sentences: readonly string[]): Promise<string> {
  const draft = { ...draftOf({ headline, slug, text: sentences.join('\n\n') }), state: 'draft' as const };
  const now = new Date();
  return store.write(async (writing) => {
    const taken = await upsertStories(writing, [draft], now);
    await saveClaims(writing, [draft], taken, now);
    const id = taken[0]?.id ?? '';
    await writing
      .updateTable('stories')
      .set({ state: 'approved', published_at: null })
      .where('id', '=', id)
      .execute();
    return id;
  });
}

async function publish(storyId: string): Promise<void> {
  const by = { id: editor.id, role: 'editor' } as Member;
  await store.write((writing) =>
    moveStory(writing, { storyId, move: 'publish', by }, { twoPairs: false, blocking: [] }, new Date()),
  );
}

async function deskOf(member: TestMember, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await contextOf(browser, home(), member, { ...options, bypassCSP: true });
  open.push(context);
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

const home = () => portal.url.replace('127.0.0.1', 'localhost');

/** Opens the table that a figure is picked from, from the queue of figures on. */
async function openTable(page: Page, slug: string, sentence: string): Promise<void> {
  await page.goto(`/desk/figures?story=${slug}`);
  await page.getByRole('link', { name: sentence }).click();
  await page.getByRole('link', { name: 'Pick from a table' }).click();
  await page.getByLabel('Dataset').selectOption({ label: 'Quays' });
  await comes(page, () => page.getByRole('button', { name: 'Open the table' }).click());
}

/** Has the table show another measure. */
async function measure(page: Page, label: string): Promise<void> {
  await page.getByLabel('What is measured').selectOption({ label });
  await comes(page, () => page.getByRole('button', { name: 'Show what the data say' }).click());
}

const cell = (page: Page, name: string) => page.getByRole('link', { name, exact: false }).first();

async function bind(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bind', exact: true }).click();
  await page.getByText('The figure was bound and checked.').waitFor();
}

test('a data editor loads a table that says nothing of itself, and corrects two of its columns', async () => {
  const desk = await deskOf(keeper, { javaScriptEnabled: false });
  await desk.goto('/desk/datasets');
  await desk.getByLabel('Title in English').fill('Quays');
  await desk.getByLabel('Producer', { exact: true }).fill('A harbour office');
  await desk.getByLabel('Licence', { exact: true }).fill('CC0');
  const file = { name: 'quays.csv', mimeType: 'text/csv', buffer: Buffer.from(quays()) };
  await desk.locator('#upload input[type=file]').setInputFiles(file);
  await desk.getByRole('button', { name: 'Add the dataset' }).click();
  await desk.getByText('The dataset was added.').waitFor();
  await desk.getByRole('button', { name: 'Publish', exact: true }).click();
  await desk.getByText('The dataset is published.').waitFor();

  await desk.goto('/desk/datasets/quays/columns');
  const berths = desk.getByRole('group', { name: 'k1', exact: true });
  await berths.getByLabel('Kind').selectOption({ label: 'stock (how many there are at a moment)' });
  await berths.getByLabel('Called').fill('Berths');
  await berths.getByLabel('Unit').fill('berth');
  await berths.getByLabel('One value counts').selectOption('1');
  const taken = desk.getByRole('group', { name: 'k2', exact: true });
  await taken.getByLabel('Kind').selectOption('rate');
  await taken.getByLabel('Called').fill('Berths taken');
  await taken.getByLabel('Unit').fill('%');
  await taken.getByLabel('One value counts').selectOption('1');
  await desk.getByLabel('Why').fill('The office’s handbook');
  await desk.getByLabel('Why').press('Enter');
  await desk.getByText('Saved. Figures that rest on the dataset are checked again.').waitFor();
}, 200_000);

test('it picks a rate without scripts', async () => {
  const desk = await deskOf(keeper, { javaScriptEnabled: false });
  await openTable(desk, 'the-quays-fill-up', RATE);
  await measure(desk, 'Berths taken');
  await cell(desk, 'Northquay, 2024').click();
  await desk.getByText('Verdict if accepted: holds').waitFor();
  await bind(desk);
}, 200_000);

test('it picks a rank by one cell, from the keyboard', async () => {
  const desk = await deskOf(keeper);
  await openTable(desk, 'the-quays-fill-up', RANK);
  await measure(desk, 'Berths');
  await comes(desk, async () => {
    await cell(desk, 'Eastquay, 2024').focus();
    await desk.keyboard.press('Enter');
  });
  await desk.getByText('The rank of', { exact: false }).first().waitFor();
  await desk.getByText('Verdict if accepted: holds').waitFor();
  await desk.getByRole('button', { name: 'Bind', exact: true }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByText('The figure was bound and checked.').waitFor();
}, 200_000);

test('it picks a share by two cells, without scripts', async () => {
  const desk = await deskOf(keeper, { javaScriptEnabled: false });
  await openTable(desk, 'the-quays-fill-up', SHARE);
  await measure(desk, 'Berths');
  await cell(desk, 'Northquay, 2024').click();
  await cell(desk, 'All quays, 2024').click();
  await desk.getByText('Verdict if accepted: holds', { exact: false }).waitFor();
  await bind(desk);
  await openTable(desk, 'a-count-of-berths', COUNT);
  await measure(desk, 'Berths');
  await cell(desk, 'Southquay, 2024').click();
  await bind(desk);
}, 200_000);

test('a version comes by the followed address; its case is decided; a reader sees both values', async () => {
  for (const id of [stories.quays, stories.count]) await publish(id);
  const desk = await deskOf(keeper, { javaScriptEnabled: false });
  await desk.goto('/desk/datasets/quays');
  await desk.getByLabel('Address to follow').fill(ADDRESS);
  await desk.getByRole('button', { name: 'Follow', exact: true }).click();
  await desk.getByText('The address is followed, and is being fetched.').waitFor();
  // It is fetched once by itself, and has what the dataset has: it changed not yet.
  await expect
    .poll(async () => {
      await desk.goto('/desk/datasets/quays');
      return desk.locator('#followed').getByText('not yet').count();
    })
    .toBe(1);
  host.answers['/quays.csv'] = { body: quays({ taken: 79.1, north: 360, south: 340 }) };
  await desk.getByRole('button', { name: 'Fetch now' }).click();
  await comesUp(desk, '/desk/revisions', 'Quays');
  await desk.getByRole('main').getByRole('link', { name: 'Quays' }).click();
  await desk.getByText(RATE).first().waitFor();
  await desk.getByText(SHARE).first().waitFor();
  expect(await desk.getByText(RANK).count()).toBe(0);

  // One story is put right; the other said what was true when it was written, and stays.
  await desk.getByRole('button', { name: 'Accept A count of berths' }).click();
  await desk.getByText('Corrected. Readers see the change and the note.').waitFor();
  await desk.getByRole('button', { name: 'Decline The quays fill up' }).click();
  await desk.getByText('Declined. The stories stay as they are.').waitFor();
  await desk.goto('/desk/revisions');
  await desk.getByText('Nothing to decide here.').waitFor();

  const reader = await browser.newContext({ baseURL: home(), javaScriptEnabled: false });
  open.push(reader);
  const page = await reader.newPage();
  await page.goto('/story/a-count-of-berths');
  await page.getByText('Southquay counted 340 berths in 2024.').first().waitFor();
  await page.goto('/story/the-quays-fill-up');
  const story = await page.locator('main').textContent();
  expect(story).toContain('83.5% when published, 79.1% now');
  await page.locator('main a[href*="/figure/"]').first().click();
  await page.getByText('revised', { exact: false }).first().waitFor();
  const figure = await page.locator('main').textContent();
  expect(figure).toContain('83.5');
  expect(figure).toContain('79.1');
}, 200_000);

test.runIf(WHOLE)(
  'the pages of this journey pass axe and fit a narrow screen, light and dark',
  async () => {
    const desk = await deskOf(keeper, { viewport: { width: 320, height: 700 } });
    await desk.goto('/desk/figures?story=the-quays-fill-up');
    const figures = await desk
      .locator('.desk-sentence a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const tables = figures.map((path) => `${path.split('?')[0]}/table`);
    for (const path of [...tables, `${tables[0]}?lang=ar`, '/story/the-quays-fill-up']) {
      await desk.goto(path);
      expect(await passesAxeInBoth(desk), path).toEqual([]);
      const wide = await desk.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(320);
    }
  },
  120_000,
);
