import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comesUp } from '../comes-up.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { EXPORTS as SENTENCE } from './seeds.ts';

const portal = inject('newsroom');
const keeper = inject('seeded').evidence;

const SLUG = 'exports-to-kyrgyzstan';
const MONTHS = Array.from({ length: 12 }, (_, at) => `2023-${String(at + 1).padStart(2, '0')}`);
const csv = (december: number) =>
  [
    'reporter,partner,flow,period,value',
    ...MONTHS.map((month) => `DE,KG,export,${month},${month.endsWith('12') ? december : 1_000_000}`),
  ].join('\n');
const DESCRIPTOR = JSON.stringify({
  fields: [
    ...['reporter', 'partner', 'flow', 'period'].map((name) => ({ name, role: name })),
    { name: 'value', type: 'number', role: 'value', unit: 'EUR' },
  ],
});

let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
});

test('a data editor adds a dataset, accepts a proposal, signs, uploads a revision and accepts its case, without JavaScript', async () => {
  const context = await contextOf(browser, portal, keeper, { javaScriptEnabled: false });
  open.push(context);
  const desk = await context.newPage();
  await desk.goto('/desk');
  await desk.getByRole('link', { name: 'Datasets', exact: true }).click();
  await desk.getByLabel('Title in English').fill('Exports by month');
  await desk.getByLabel('Producer', { exact: true }).fill('An office of statistics');
  await desk.getByLabel('Licence', { exact: true }).fill('CC BY 4.0');
  await desk.getByText('Descriptor, pasted').first().click();
  await desk.locator('#descriptor').fill(DESCRIPTOR);
  await sendFile(desk, 'Add the dataset', csv(1_000_000));
  await desk.waitForURL('**/desk/datasets/exports-by-month?done=new');
  await desk.getByText('The dataset was added.').waitFor();
  await desk.getByRole('button', { name: 'Publish', exact: true }).click();
  await desk.getByText('The dataset is published.').waitFor();

  await comesUp(desk, '/desk/figures?state=proposed', 'Exports to Kyrgyzstan');
  await desk.getByRole('link', { name: SENTENCE }).click();
  const proposal = desk
    .locator('#proposals li')
    .filter({ hasText: 'Exports of all goods from Germany to Kyrgyzstan' });
  await proposal.getByText('Verdict if accepted: holds').waitFor();
  // Readers see the figure: what they are told of it is said with it.
  await proposal.getByLabel('Reason, for the log').fill('Customs data came in');
  await proposal.getByLabel('Note to readers').fill('The figure is checked against customs data now.');
  await proposal.getByRole('button', { name: 'Accept' }).click();
  await desk.getByText('Accepted: the figure is bound.').waitFor();
  await desk.getByRole('button', { name: 'Sign', exact: true }).click();
  await desk.getByText('You have signed the verdict.').waitFor();
  await desk.getByText('Signed by Dana Data', { exact: false }).first().waitFor();

  await desk.goto('/desk/datasets/exports-by-month');
  await desk.getByLabel('What is new in it').fill('December revised');
  await sendFile(desk, 'Add this version', csv(9_000_000));
  await desk.waitForURL('**/desk/datasets/exports-by-month?done=version');
  await comesUp(desk, '/desk/revisions', 'Exports by month');
  await desk.getByRole('main').getByRole('link', { name: 'Exports by month' }).click();
  await desk.getByRole('link', { name: 'Exports to Kyrgyzstan', exact: true }).waitFor();
  await desk.getByText('Values changed since the version before: 1', { exact: false }).waitFor();
  await desk.getByText('20 million euros', { exact: false }).first().waitFor();
  await desk.getByRole('button', { name: 'Accept Exports to Kyrgyzstan' }).click();
  await desk.getByText('Corrected. Readers see the change and the note.').waitFor();
  await desk.getByText('Accepted by Dana Data', { exact: false }).waitFor();

  await desk.goto('/corrections');
  await desk.getByText('after its data were revised', { exact: false }).first().waitFor();
  await desk.goto(`/story/${SLUG}`);
  expect(await desk.locator('main').textContent()).toContain('20 million euros');
  const feed = await (await fetch(`${portal}/feed.json`)).text();
  expect(feed).toContain('20 million euros');
}, 120_000);

test.runIf(WHOLE)(
  'the pages of evidence at the desk pass axe and fit a narrow screen, light and dark',
  async () => {
    const viewport = { width: 320, height: 700 };
    const context = await contextOf(browser, portal, keeper, { viewport, bypassCSP: true });
    open.push(context);
    const page = await context.newPage();
    await page.goto('/desk/figures');
    const figure = await page.locator('.desk-sentence a').first().getAttribute('href');
    await page.goto('/desk/revisions?state=closed');
    const revision = await page.locator('main .desk-rows a').first().getAttribute('href');
    for (const path of [
      '/desk',
      '/desk/figures',
      '/desk/figures?lang=ar',
      figure ?? '',
      '/desk/corrections?state=decided',
      '/desk/revisions?state=closed',
      revision ?? '',
      `${revision}?lang=ar`,
      '/desk/datasets',
      '/desk/datasets/exports-by-month',
      '/desk/baskets',
    ]) {
      await page.goto(path);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await passesAxeInBoth(page), path).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(320);
    }
  },
  120_000,
);

async function sendFile(page: Page, button: string, text: string): Promise<void> {
  const file = { name: 'exports.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('#upload input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: button }).click();
}
