import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comes } from '../comes.ts';
import { comesUp } from '../comes-up.ts';
import { passesAxeInBoth } from '../passes-axe.ts';

const portal = inject('newsroom');
const keeper = inject('seeded').screening;

const blank = '-0- ';
const entry = (key: number, name: string, programme: string, remarks: string) =>
  [key, `"${name}"`, blank, `"${programme}"`, ...Array.from({ length: 7 }, () => blank), `"${remarks}"`].join(
    ',',
  );
const list = (...entries: string[]) => `${entries.join('\r\n')}\r\n`;
const HARBOUR = entry(501, 'HARBOUR PHOTONICS CO., LTD.', 'EXAMPLE-1', 'It grinds lenses');
const QUIET = entry(502, 'QUIET OPTICS LLC', 'EXAMPLE-1', 'Tax ID No. 7701234567 (Russia).');
const ALIASES = list('501,1,"aka","HARBOUR PHOTONICS",-0- ', '502,2,"aka","QUIET OPTICS",-0- ');

let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
});

test('a data editor imports a list, decides hits by keyboard alone, and is asked again when an entry changed', async () => {
  const context = await contextOf(browser, portal, keeper);
  open.push(context);
  const desk = await context.newPage();
  await desk.goto('/desk/lists');
  await sendList(desk, list(HARBOUR, QUIET), '2026-01-05');
  await desk.getByText('It was imported as a new version').waitFor();
  await comesUp(desk, '/desk/screening', 'Waiting (2)');

  // From the queue to a hit, with what is needed to say that they are the same.
  await desk.keyboard.press('j');
  expect(await focused(desk)).toContain('Harbour Photonics');
  await comes(desk, () => desk.keyboard.press('s'));
  expect(desk.url()).toMatch(/\/desk\/screening\/[^/]+\?say=same/);
  await desk.getByText('customs records show').waitFor();
  await desk.getByText('It grinds lenses').waitFor();
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('s');
  await desk.keyboard.type('The address in the customs records');
  await comes(desk, () => desk.keyboard.press('Control+Enter'));

  // The next one comes by itself; back in the list, its key decides it where it stands, and it is said.
  expect(desk.url()).toMatch(/\/desk\/screening\/[^/]+\?done=same/);
  await desk.getByRole('heading', { name: /Quiet Optics/ }).waitFor();
  await comes(desk, () => desk.keyboard.press('q'));
  await desk.getByText('Waiting (1)').waitFor();
  await desk.keyboard.press('j');
  await desk.keyboard.press('n');
  await desk.getByText('No hit is here.').waitFor();
  await desk.goto('/desk/screening?state=same');
  await comes(desk, () => desk.getByRole('link', { name: /Harbour Photonics/ }).click());
  await desk.getByText('The same: Dina Data').waitFor();
  await desk.getByText('The address in the customs records').waitFor();

  await desk.goto('/desk/lists/ofac-sdn');
  await sendList(desk, list(HARBOUR.replace('EXAMPLE-1', 'EXAMPLE-2'), QUIET), '2026-02-05');
  await desk.getByText('Against version 1: 0 new, 1 changed, 0 gone.').first().waitFor();
  await comesUp(desk, '/desk/screening', 'Since then the entry says something else: programmes');
  expect(await desk.getByText('Waiting (1)').count()).toBe(1);
}, 180_000);

test.runIf(WHOLE)('without JavaScript all of it is links and forms', async () => {
  const context = await contextOf(browser, portal, keeper, { javaScriptEnabled: false });
  open.push(context);
  const desk = await context.newPage();
  await desk.goto('/desk/screening');
  await desk
    .getByRole('link', { name: /Harbour Photonics.*HARBOUR PHOTONICS CO/ })
    .first()
    .click();
  await desk.getByRole('button', { name: 'Unclear' }).click();
  await desk.getByText('Saved: unclear. Nothing else waits.').waitFor();
  await desk.getByRole('link', { name: 'Screen a name' }).click();
  await desk.getByLabel('Name', { exact: true }).fill('Nobody At All Of Any List');
  await desk.getByRole('button', { name: 'Look for it' }).click();
  await desk.getByText('No match in the lists loaded.').waitFor();
  expect(await desk.locator('main').textContent()).not.toMatch(/sanctioned/i);
});

test.runIf(WHOLE)(
  'the pages of screening at the desk pass axe and fit a narrow screen, light and dark',
  async () => {
    const viewport = { width: 320, height: 700 };
    const context = await contextOf(browser, portal, keeper, { viewport, bypassCSP: true });
    open.push(context);
    const page = await context.newPage();
    await page.goto('/desk/screening?state=unsure');
    const hit = await page.locator('[data-keys-open]').first().getAttribute('href');
    for (const path of [
      '/desk/screening?state=unsure',
      '/desk/screening?lang=ar',
      hit ?? '',
      `${hit}?lang=ar`,
      '/desk/lists',
      '/desk/lists/ofac-sdn?version=2',
      '/desk/lists/ofac-sdn/entry?key=501',
      '/desk/screen?name=quiet%20optics',
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

async function sendList(page: Page, primary: string, day: string): Promise<void> {
  const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page
    .locator('#upload input[type=file]')
    .setInputFiles([file('sdn.csv', primary), file('alt.csv', ALIASES)]);
  await page.getByLabel('The day it is of').fill(day);
  await page.getByRole('button', { name: 'Import it' }).click();
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
