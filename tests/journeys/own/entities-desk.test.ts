import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comes } from '../comes.ts';
import { comesUp } from '../comes-up.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { OPTICS as FIRM, BEARINGS as OTHER } from './seeds.ts';

const portal = inject('newsroom');
const editor = inject('seeded').entities;

let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
});

test('an editor decides names and a hit by keyboard, publishes, merges and takes the merge back', async () => {
  const context = await contextOf(browser, portal, editor);
  open.push(context);
  const desk = await context.newPage();

  await desk.goto('/desk');
  await desk.getByRole('link', { name: 'names to review' }).click();
  await desk.waitForURL('**/desk/mentions');
  await desk.goto('/desk/mentions?story=optics-for-tanks');
  const waiting = desk.locator('.ent-name');
  expect(await waiting.count()).toBe(3);
  expect(await waiting.first().textContent()).toContain(FIRM);
  // The company is accepted, the person is not one to have, the other company is accepted too.
  await decide(desk, 'a', FIRM);
  await named(desk, FIRM).waitFor({ state: 'detached' });
  await expect.poll(() => focused(desk)).toContain('Pavel Orlov');
  await desk.keyboard.press('r');
  await named(desk, 'Pavel Orlov').waitFor({ state: 'detached' });
  await desk.keyboard.press('a');
  await desk.getByText('No names found.').waitFor();

  // Screened as it became known: the hit waits, and needs a note to be the same.
  await comesUp(desk, '/desk/screening?list=trade-list', FIRM);
  await desk.keyboard.press('j');
  await desk.keyboard.press('s');
  await desk.waitForURL('**/desk/screening/*');
  await desk.getByRole('textbox', { name: /note/i }).fill('The register number is the same.');
  await desk.getByRole('button', { name: /^The same/ }).click();
  await desk.waitForURL((url) => url.searchParams.has('done'));

  await desk.goto('/desk/entities?q=zenith');
  await desk.keyboard.press('j');
  await comes(desk, () => desk.keyboard.press('Enter'));
  await desk.getByRole('heading', { name: FIRM, level: 1 }).waitFor();
  const zenith = desk.url().replace(/\?.*/, '');
  await desk.getByText('the same', { exact: true }).waitFor();
  const relation = desk.locator('#relations .ent-relation').filter({ hasText: 'optical components' }).first();
  await relation.locator('.desk-state').getByText('proposed').waitFor();
  await desk.keyboard.press('j');
  await desk.keyboard.press('a');
  await desk.getByText('The relation was accepted.').waitFor();
  await relation.locator('.desk-state').getByText('accepted').waitFor();
  await desk.keyboard.press('p');
  await desk.getByText('The page is published.').waitFor();
  await comes(desk, () => desk.getByRole('link', { name: 'The page readers see' }).click());
  await desk.getByRole('heading', { name: FIRM, level: 1 }).waitFor();

  // A wrong merge: found as its name is typed, looked at side by side, done with a why, and taken back.
  await desk.goto(`/desk/entities?q=granite`);
  await comes(desk, () => desk.getByRole('link', { name: OTHER }).click());
  const granite = desk.url().replace(/\?.*/, '');
  const before = await statements(desk);
  expect(before).toContain(OTHER);
  await desk.keyboard.press('m');
  await desk.getByLabel(`Merge ${OTHER} into`).pressSequentially('zenith');
  await comes(desk, () => desk.locator('[data-found] a').filter({ hasText: FIRM }).click());
  await desk.getByRole('table', { name: new RegExp(`would be treated as ${FIRM}`) }).waitFor();
  await desk.getByLabel('Why').fill('One owner');
  await comes(desk, () => desk.getByRole('button', { name: `Merge ${OTHER} into ${FIRM}` }).click());
  await desk.getByText('Merged. You can undo this in the history below.').waitFor();
  expect(await statements(desk)).toContain(OTHER);
  await comes(desk, () => desk.locator('#history').getByRole('button', { name: 'Undo merge' }).click());
  await desk.getByText('It is an entity of its own again.').waitFor();
  expect(desk.url()).toContain(granite);
  expect(await statements(desk)).toBe(before);
  await desk.goto(zenith);
  expect(await statements(desk)).not.toContain(OTHER);
  await desk.getByText('Undone since.').waitFor();
}, 120_000);

test.runIf(WHOLE)(
  'the same is done without JavaScript, and a form that came too late says so',
  async () => {
    const context = await contextOf(browser, portal, editor, { javaScriptEnabled: false });
    open.push(context);
    const desk = await context.newPage();
    await desk.goto('/desk/mentions?state=rejected');
    await named(desk, 'Pavel Orlov').getByRole('link', { name: 'Another…' }).click();
    await desk.getByLabel('Find another entity').fill('zenith');
    await desk.getByRole('button', { name: 'Find' }).click();
    await desk.getByRole('button', { name: `Accept as ${FIRM}` }).waitFor();
    const late = await context.newPage();
    await late.goto(desk.url());
    await desk.getByText('Someone new, or another kind').click();
    await desk.getByLabel('Name', { exact: true }).fill('Pavel Ivanovich Orlov');
    await desk.getByLabel('Country').fill('Russia');
    await desk.getByRole('button', { name: 'Accept as new', exact: true }).click();
    await desk.getByText('Accepted.', { exact: true }).waitFor();
    await late
      .getByRole('button', { name: `Accept as ${FIRM}` })
      .first()
      .click();
    await late.getByText('Somebody else has decided this name', { exact: false }).waitFor();
    await desk.goto('/desk/entities?q=orlov');
    await desk.getByRole('link', { name: 'Pavel Ivanovich Orlov' }).click();
    await desk.getByRole('button', { name: 'Publish the page' }).click();
    await desk.getByRole('alert').filter({ hasText: 'A person’s page needs this yes.' }).waitFor();
  },
  120_000,
);

test.runIf(WHOLE)(
  'the pages of entities at the desk pass axe and fit a narrow screen, light and dark',
  async () => {
    const viewport = { width: 320, height: 700 };
    const context = await contextOf(browser, portal, editor, { viewport, bypassCSP: true });
    open.push(context);
    const page = await context.newPage();
    await page.goto('/desk/mentions?state=accepted');
    const name = await page.locator('.ent-name h2 a').first().getAttribute('href');
    await page.goto('/desk/entities?q=zenith');
    const entity = await page.locator('.desk-row h2 a').first().getAttribute('href');
    await page.goto('/desk/entities?q=granite');
    const other = await page.locator('.desk-row h2 a').first().getAttribute('href');
    for (const path of [
      '/desk/mentions',
      '/desk/mentions?state=accepted&lang=ar',
      `${name}?q=zenith`,
      '/desk/entities',
      '/desk/entities?lang=ar',
      `${entity}`,
      `${entity}?lang=ar`,
      `${entity}/merge?with=${other?.split('/').at(-1)}`,
      `${entity}/split`,
    ]) {
      await page.goto(path);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await passesAxeInBoth(page), path).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
    }
  },
  120_000,
);

/** The item of a name in the queue. */
function named(desk: Page, name: string) {
  return desk.getByRole('listitem', { name });
}

/** Moves to the name with the keys and presses one for it. */
async function decide(desk: Page, key: string, name: string): Promise<void> {
  await desk.keyboard.press('j');
  expect(await focused(desk)).toContain(name);
  await desk.keyboard.press(key);
}

function focused(desk: Page): Promise<string> {
  return desk.evaluate(() => document.activeElement?.textContent ?? '');
}

async function statements(desk: Page): Promise<string> {
  return (await desk.locator('#statements .ent-statements').allTextContents()).join('\n');
}
