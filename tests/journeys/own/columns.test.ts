import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comesUp } from '../comes-up.ts';
import { passesAxeInBoth } from '../passes-axe.ts';

const portal = inject('newsroom');
const keeper = inject('seeded').columns;
const COLUMNS = '/desk/datasets/berths-and-dues/columns';

/** Berths are counted at the end of a month, in thousands; dues are of the month, and the harbour is a number. */
const ROWS = ['2025-01', '2025-02', '2025-03'].flatMap((month, at) =>
  [11, 12, 13].map((harbour) => [month, harbour, `${harbour + at}.5`, harbour * 40 + at]),
);
const BERTHS = ['month,harbour,berths,dues', ...ROWS].join('\n');
/** The next version has one column more. */
const NEXT = ['month,harbour,berths,dues,laid up', ...ROWS.map((row, at) => [...row, 7 + 3 * at])].join('\n');

let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
});

test('a data editor adds a table, says what two of its columns are, and sees what follows, without scripts', async () => {
  const context = await contextOf(browser, portal, keeper, { javaScriptEnabled: false });
  open.push(context);
  const desk = await context.newPage();
  await desk.goto('/desk/datasets');
  await desk.getByLabel('Title in English').fill('Berths and dues');
  await desk.getByLabel('Producer', { exact: true }).fill('A harbour office');
  await desk.getByLabel('Licence', { exact: true }).fill('CC0');
  const file = { name: 'berths.csv', mimeType: 'text/csv', buffer: Buffer.from(BERTHS) };
  await desk.locator('#upload input[type=file]').setInputFiles(file);
  await desk.getByRole('button', { name: 'Add the dataset' }).click();
  await desk.getByText('The dataset was added.').waitFor();
  await desk
    .getByRole('status')
    .getByRole('link', { name: 'Look at what the columns are taken to be' })
    .click();

  await desk.getByRole('heading', { level: 1, name: 'Columns: Berths and dues' }).waitFor();
  await expect.poll(() => desk.locator('.columns-table tbody tr').count()).toBe(8);
  const berths = desk.getByRole('group', { name: 'berths', exact: true });
  await berths.getByText('Only single cells can be read: nothing is added up').waitFor();
  await berths.getByLabel('Kind').selectOption({ label: 'stock (how many there are at a moment)' });
  await berths.getByLabel('Unit').fill('berth');
  await berths.getByLabel('One value counts').selectOption('1000');
  const harbour = desk.getByRole('group', { name: 'harbour', exact: true });
  await harbour.getByLabel('What it is').selectOption({ label: 'Places' });
  await desk.getByLabel('Why').fill('The office’s handbook');
  // From the keyboard: Enter in a field sends the form.
  await desk.getByLabel('Why').press('Enter');

  await desk.getByText('Saved. Figures that rest on the dataset are checked again.').waitFor();
  await berths.getByText('Measure · stock · berth · × 1,000').waitFor();
  await berths.getByText('Within 2025, months may not be added up').waitFor();
  await berths.getByText('May be added up across harbour').waitFor();
  await harbour.getByText('Places · 3 values').waitFor();
  await harbour.getByText('No value stands for all: a sentence has to name one').waitFor();
  await harbour.getByRole('link', { name: /See all values/ }).click();
  await desk.getByRole('heading', { name: 'Values of harbour' }).waitFor();
  await desk.getByRole('link', { name: 'Back to the columns' }).click();

  // The rest is right; and that it was said, and by whom, is there for others.
  await desk.getByRole('button', { name: 'Confirm all guesses' }).click();
  await desk.getByText('Nothing here is a guess.').waitFor();
  await desk.getByText('Changed by Dana Columns', { exact: true }).waitFor();
  await desk.getByText('The office’s handbook').waitFor();
  await desk.goto('/desk/datasets');
  expect(await desk.getByRole('link', { name: 'Berths and dues' }).count()).toBe(1);
  expect(await desk.locator(`a[href="${COLUMNS}"]`).count()).toBe(0);
}, 200_000);

test('the worker describes what is new, and the list says what is to be confirmed', async () => {
  const context = await contextOf(browser, portal, keeper);
  open.push(context);
  const desk = await context.newPage();
  await desk.goto('/desk/datasets/berths-and-dues');
  const file = { name: 'berths.csv', mimeType: 'text/csv', buffer: Buffer.from(NEXT) };
  await desk.locator('#upload input[type=file]').setInputFiles(file);
  await desk.getByRole('button', { name: 'Add this version' }).click();
  await desk.getByText('The version was added.').waitFor();
  await comesUp(desk, '/desk/datasets', '1 column to confirm');
  await desk.getByRole('link', { name: '1 column to confirm' }).click();
  // What was said of the version before is said of this one.
  await desk
    .getByRole('group', { name: 'berths', exact: true })
    .getByText('Measure · stock · berth · × 1,000')
    .waitFor();
}, 200_000);

test.runIf(WHOLE)(
  'the pages of columns pass axe and fit a narrow screen, light and dark',
  async () => {
    const viewport = { width: 320, height: 700 };
    const context = await contextOf(browser, portal, keeper, { viewport, bypassCSP: true });
    open.push(context);
    const page = await context.newPage();
    for (const path of [COLUMNS, `${COLUMNS}?lang=ar`, `${COLUMNS}?column=harbour`, `${COLUMNS}?q=nothing`]) {
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await passesAxeInBoth(page), path).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(320);
    }
  },
  120_000,
);
