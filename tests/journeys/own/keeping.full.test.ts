import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { TestMember } from '../../../src/readers/testing.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { openLine } from '../line.ts';
import { passesAxeInBoth } from '../passes-axe.ts';

const portal = inject('newsroom');
const { ann, ben, stories } = inject('seeded').keeping;
let browser: Browser;
/** Another browser, on another desk. */
let theirs: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  [browser, theirs] = await Promise.all([openBrowser(), openBrowser()]);
});
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
  await theirs?.close();
});

const enter = async (member: TestMember, at = browser, options: Parameters<typeof contextOf>[3] = {}) => {
  const context = await contextOf(at, portal, member, options);
  open.push(context);
  return context;
};
const writeAt = async (context: BrowserContext, story: string | undefined) => {
  const page = await context.newPage();
  await page.goto(`/desk/stories/${story}`);
  await text(page).waitFor();
  return page;
};
const text = (page: Page) => page.locator('.writing-text');
const type = async (page: Page, words: string) => {
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
};

test('two write at one story, one without a connection: both texts are kept, and merged', async () => {
  const [annAt, benAt] = await Promise.all([enter(ann), enter(ben, theirs)]);
  const first = await writeAt(annAt, stories[0]);
  await type(first, ' Ann was here.');
  await first.getByText(/^Saved \d\d:\d\d/).waitFor();

  // Ben reads along, and is told who writes.
  const second = await writeAt(benAt, stories[0]);
  await second.getByText(/Ann Writer has been writing here since/).waitFor();
  await type(second, ' Nobody sees this.');
  expect(await text(second).textContent()).toBe('The first words. Ann was here.');

  // Ann loses her connection, and writes on; Ben takes the story over.
  await annAt.setOffline(true);
  await type(first, ' Ann without a connection.');
  await first.getByText('Kept in this browser: no connection').waitFor();
  await second.getByRole('button', { name: 'Take over' }).click();
  await second.getByText(/has been writing here/).waitFor({ state: 'detached' });
  await type(second, ' Ben was here.');
  await second.getByText(/^Saved \d\d:\d\d/).waitFor();

  await annAt.setOffline(false);
  await first.getByText('Ben Editor took this story over. Your text is saved beside theirs.').waitFor();
  expect(await text(first).textContent()).toContain('Ann without a connection.');
  await first.getByRole('link', { name: 'Look at both texts' }).click();
  await first.getByRole('heading', { name: 'Two texts of one story' }).waitFor();
  await first.getByText('Ben was here.').first().waitFor();
  await first.getByText('Ann without a connection.').first().waitFor();
  await first.getByText(/Ben Editor has been writing here since/).waitFor();
  await first.getByLabel('Both', { exact: true }).check();
  await first.getByLabel('Take the story over from Ben Editor').check();
  await first.getByRole('button', { name: 'Take what is chosen' }).click();
  await first.getByText('The texts are merged.').waitFor();
  await first.getByRole('link', { name: 'Write on' }).click();
  await text(first).waitFor();
  expect(await text(first).textContent()).toBe(
    'The first words. Ann was here. Ben was here.The first words. Ann was here. Ann without a connection.',
  );
});

test('a tab killed in the middle of typing loses two seconds at most, and says what it brought back', async () => {
  const line = await openLine();
  const context = await enter(ann, browser, { proxy: line.proxy });
  const page = await writeAt(context, stories[1]);
  await type(page, ' One is saved.');
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();
  // From here on nothing reaches the server.
  line.cut();
  await type(page, ' Two is kept here.');
  await page.waitForTimeout(2_000);
  // The tab crashes: nothing of the page runs any more, not even its farewell.
  const crashed = page.waitForEvent('crash');
  const tab = await context.newCDPSession(page);
  void tab.send('Page.crash').catch(() => undefined);
  await crashed;
  line.mend();
  const again = await writeAt(context, stories[1]);
  await again.getByText(/Restored what this browser kept at/).waitFor();
  expect(await text(again).textContent()).toBe('The first words. One is saved. Two is kept here.');
  // The dead tab held the story: it was this browser's own, so nobody waits for it.
  await type(again, ' Three.');
  await again.getByText(/^Saved \d\d:\d\d/).waitFor();
  await again.reload();
  await text(again).waitFor();
  expect(await text(again).textContent()).toBe('The first words. One is saved. Two is kept here. Three.');
  await context.close();
  await line.close();
});

test('whoever goes to another page of the desk gives the story up at once', async () => {
  const [annAt, benAt] = await Promise.all([enter(ann), enter(ben, theirs)]);
  // What a page says as it goes is told past the worker that keeps pages, which looks after it from the second on.
  const first = await writeAt(annAt, stories[2]);
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.reload();
  await type(first, ' Ann was here.');
  await first.getByText(/^Saved \d\d:\d\d/).waitFor();
  expect(await first.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await first.getByRole('link', { name: 'Workflow' }).first().click();
  await first.waitForURL('**/workflow');
  const second = await writeAt(benAt, stories[2]);
  await type(second, ' Ben is.');
  await second.getByText(/^Saved \d\d:\d\d/).waitFor({ timeout: 5_000 });
  expect(await text(second).textContent()).toBe('The first words. Ann was here. Ben is.');
});

test('the pages of versions pass axe and fit a narrow screen, light and dark', async () => {
  const viewport = { width: 320, height: 700 };
  const context = await contextOf(browser, portal, ann, { viewport, bypassCSP: true });
  open.push(context);
  const page = await context.newPage();
  const at = `/desk/stories/${stories[0]}`;
  const data = await (await context.request.get(`${at}/revisions.json`)).json();
  const aside = data.kept.find((one: { why: string }) => one.why === 'taken over')?.id;
  for (const path of [
    `${at}/revisions`,
    `${at}/revisions/1`,
    `${at}/compare?from=1&to=now`,
    `${at}/compare?from=1&to=now&lang=ar`,
    `${at}/set-asides/${aside}`,
    `${at}/languages`,
  ]) {
    await page.goto(path);
    expect(await passesAxeInBoth(page), path).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, path).toBeLessThanOrEqual(320);
  }
});
