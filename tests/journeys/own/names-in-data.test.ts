import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comesUp } from '../comes-up.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { LENSES as FIRM } from './seeds.ts';

const portal = inject('newsroom');
const keeper = inject('seeded').names;

const CUSTOMS = [
  'declared,consignee,consignor,goods,value_usd',
  `2024-03-01,Cobalt Bearing LLC,"MERIDIAN LENS TECHNOLOGY CO., LTD.",Lenses,1200`,
  `2024-03-09,Cobalt Bearing LLC,"MERIDIAN LENS TECHNOLOGY CO., LTD.",Mounts,300`,
  '2024-04-11,To the order of the bank,Harbour Trading,Mounts,80',
].join('\n');

let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
});

test('a data editor adds customs records, decides by keyboard whom they name, and a reader is led from the dossier to the rows', async () => {
  const context = await contextOf(browser, portal, keeper);
  open.push(context);
  const desk = await context.newPage();
  await desk.goto('/desk/datasets');
  await desk.getByLabel('Title in English').fill('Customs records');
  await desk.getByLabel('Producer', { exact: true }).fill('A customs office');
  await desk.getByLabel('Licence', { exact: true }).fill('CC BY 4.0');
  await desk.getByLabel('Its rows may be handed on').check();
  const file = { name: 'customs.csv', mimeType: 'text/csv', buffer: Buffer.from(CUSTOMS) };
  await desk.locator('#upload input[type=file]').setInputFiles(file);
  await desk.getByRole('button', { name: 'Add the dataset' }).click();
  await desk.getByText('The dataset was added.').waitFor();
  await desk.getByRole('button', { name: 'Publish', exact: true }).click();
  await desk.getByText('The dataset is published.').waitFor();

  await comesUp(desk, '/desk/data-names', 'MERIDIAN LENS TECHNOLOGY CO., LTD.');
  expect(await desk.locator('.ent-name h2').allTextContents()).toEqual([
    'MERIDIAN LENS TECHNOLOGY CO., LTD.',
    'Cobalt Bearing LLC',
    'Harbour Trading',
  ]);
  // Of somebody known; then a company is made of a name; the third is not one to have.
  await desk.keyboard.press('j');
  expect(await focused(desk)).toContain(`Accept as ${FIRM}`);
  await desk.keyboard.press('a');
  await named(desk, 'MERIDIAN').waitFor({ state: 'detached' });
  await expect.poll(() => focused(desk)).toContain('Cobalt Bearing LLC');
  await desk.keyboard.press('a');
  await named(desk, 'Cobalt').waitFor({ state: 'detached' });
  await desk.keyboard.press('r');
  await desk.getByText('No names in data to decide.').waitFor();
  await desk.goto('/desk/entities?q=cobalt');
  await desk.getByRole('link', { name: 'Cobalt Bearing LLC' }).first().click();
  await desk.locator('#in-data').getByText('column consignee').waitFor();

  const stranger = await browser.newContext({ baseURL: portal });
  open.push(stranger);
  const page = await stranger.newPage();
  await page.goto('/dataset/customs-records');
  await page.getByRole('link', { name: FIRM }).click();
  await page.getByRole('heading', { name: 'In data' }).waitFor();
  await page.getByRole('region', { name: 'In data' }).getByRole('link', { name: '2', exact: true }).click();
  await page.getByRole('heading', { level: 1 }).getByText('Rows where consignor says').waitFor();
  await expect.poll(() => page.locator('tbody tr').count()).toBe(2);
  const csv = await stranger.request.get(
    (await page.getByRole('link', { name: 'Download data (CSV)' }).getAttribute('href')) ?? '',
  );
  expect((await csv.text()).split('\r\n')[1]).toContain('Cobalt Bearing LLC');
  await page.getByRole('link', { name: '1', exact: true }).click();
  await page.getByRole('heading', { name: 'Row 1' }).waitFor();
}, 200_000);

test.runIf(WHOLE)(
  'the pages of names in data pass axe and fit a narrow screen, light and dark',
  async () => {
    const viewport = { width: 320, height: 700 };
    const context = await contextOf(browser, portal, keeper, {
      viewport,
      bypassCSP: true,
    });
    open.push(context);
    const page = await context.newPage();
    await page.goto('/desk/data-names?state=accepted');
    const name = await page.locator('.ent-name h2 a').first().getAttribute('href');
    for (const path of [
      '/desk/data-names',
      '/desk/data-names?state=accepted',
      '/desk/data-names?state=accepted&lang=ar',
      `${name}?q=meridian`,
      '/dataset/customs-records',
      '/dataset/customs-records/versions/1/rows',
      '/dataset/customs-records/versions/1/rows?column=goods&value=Mounts&lang=ar',
      '/dataset/customs-records/versions/1/rows?column=goods&value=Nothing',
      '/entity/meridian-lens-technology-co-ltd',
      '/entity/meridian-lens-technology-co-ltd?lang=ar',
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

/** The item of a name in the list. */
function named(desk: Page, name: string) {
  return desk.getByRole('listitem', { name: new RegExp(name) });
}

function focused(desk: Page): Promise<string> {
  return desk.evaluate(() => document.activeElement?.textContent ?? '');
}
