import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comes } from '../comes.ts';
import { passesAxe } from '../passes-axe.ts';

const portal = inject('newsroom');
const { editor, stories } = inject('seeded').live;
let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
});

const keep = (context: BrowserContext) => {
  open.push(context);
  return context;
};
const read = async (slug: string, options: Parameters<Browser['newContext']>[0] = {}) => {
  const context = keep(await browser.newContext({ baseURL: portal, bypassCSP: true, ...options }));
  const page = await context.newPage();
  await page.goto(`/story/${slug}`);
  return page;
};
const write = async (desk: Page, text: string, headline = '') => {
  await desk.locator('#write [name="headline"]').fill(headline);
  await desk.locator('#write textarea').fill(text);
  await comes(desk, () => desk.keyboard.press('Control+Enter'));
  await desk.getByText('The entry is published.').waitFor();
};
const entries = (page: Page) =>
  page.locator('.live-entry').evaluateAll((all) => all.map((entry) => (entry as HTMLElement).dataset.entry));

test('an editor writes by keyboard; two readers have each entry without a reload, one without a script after it', async () => {
  const { id, slug } = stories.en;
  const desk = await keep(await contextOf(browser, portal, editor, { bypassCSP: true })).newPage();
  const [one, two, plain] = await Promise.all([
    read(slug),
    read(slug, { viewport: { width: 390, height: 700 } }),
    read(slug, { javaScriptEnabled: false }),
  ]);
  await one.getByText('No entries yet.').waitFor();
  expect(await plain.locator('noscript .live-none').isVisible()).toBe(true);

  // What is typed and not sent is there again after the tab was closed.
  await desk.goto(`/desk/stories/${id}/live`);
  await desk.locator('#write textarea').fill('The first shelf has **twelve** files.');
  await desk.getByText('What you type is saved in this browser').waitFor();
  await desk.close();
  const again = await (open[0] as BrowserContext).newPage();
  await again.goto(`/desk/stories/${id}/live`);
  expect(await again.locator('#write textarea').inputValue()).toBe('The first shelf has **twelve** files.');
  await again.locator('#write [name="headline"]').fill('The first shelf');
  await again.getByLabel('It is a key point').check();
  await comes(again, () => again.locator('#write textarea').press('Control+Enter'));
  await again.getByText('The entry is published.').waitFor();
  expect(await again.locator('#write textarea').inputValue()).toBe('');

  for (const page of [one, two]) {
    await page.getByRole('heading', { name: 'The first shelf' }).waitFor();
    await page.locator('.live-points').getByRole('link', { name: 'The first shelf' }).waitFor();
    await expect.poll(() => page.getByText('No entries yet.').count()).toBe(0);
  }
  expect(await plain.locator('.live-entry').count()).toBe(0);
  await plain.reload();
  expect(await plain.locator('.live-entry strong').textContent()).toBe('twelve');
  expect(await passesAxe(one)).toEqual([]);
  expect(await passesAxe(again)).toEqual([]);
});

test.runIf(WHOLE)(
  'whoever has scrolled down is told how many entries wait, and nothing they read moves',
  async () => {
    const { id, slug } = stories.en;
    const desk = await keep(await contextOf(browser, portal, editor, { bypassCSP: true })).newPage();
    await desk.goto(`/desk/stories/${id}/live`);
    for (const shelf of ['second', 'third', 'fourth', 'fifth'])
      await write(desk, `The ${shelf} shelf is empty.\n\nNobody knows why.\n\nIt is swept.`);
    const page = await read(slug, { viewport: { width: 390, height: 500 } });
    const second = page.locator('#entry-2');
    await second.scrollIntoViewIfNeeded();
    const before = (await second.boundingBox())?.y;
    await write(desk, 'The sixth shelf is full.');
    await write(desk, 'The seventh shelf is full.');
    const more = page.getByRole('button', { name: '2 new entries' });
    await more.waitFor();
    expect(await page.getByRole('status').filter({ hasText: '2 new entries' }).count()).toBe(1);
    expect(Math.abs(((await second.boundingBox())?.y ?? 0) - (before ?? 0))).toBeLessThan(2);
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await entries(page)).slice(0, 3)).toEqual(['7', '6', '5']);
    await page.waitForFunction(() => document.activeElement?.closest('#entry-7') !== null);
    await expect.poll(() => more.isVisible()).toBe(false);
  },
);

test.runIf(WHOLE)(
  'an entry that is changed says so, one that is taken back leaves a notice; the coverage is ended',
  async () => {
    const { id, slug } = stories.en;
    const desk = await keep(await contextOf(browser, portal, editor, { bypassCSP: true })).newPage();
    const page = await read(slug);
    const edit = async (number: number) => {
      await desk.goto(`/desk/stories/${id}/live`);
      const row = desk.locator('#entries .desk-row').nth(7 - number);
      await comes(desk, () => row.getByRole('link').click());
      await desk.getByRole('heading', { name: `Entry ${number}`, level: 1 }).waitFor();
    };
    await edit(7);
    await desk.locator('#edit textarea').fill('The seventh shelf holds maps.');
    await desk.getByLabel('What changed').fill('It was not as we said.');
    await desk.locator('#edit textarea').press('Control+Enter');
    await desk.getByText('The change is published.').waitFor();
    const seventh = page.locator('#entry-7');
    await seventh.getByText('holds maps').waitFor();
    expect(await seventh.locator('.live-updated').textContent()).toMatch(
      /Updated \d\d:\d\d.*: It was not as we said\./,
    );

    await edit(6);
    await desk.getByLabel('The reason, for readers').fill('It was counted twice.');
    await desk.getByRole('button', { name: 'Take it back' }).click();
    await desk.getByText('The entry is taken back.').waitFor();
    await page.getByText('This entry was taken back: It was counted twice.').waitFor();
    await expect.poll(() => page.getByText('The sixth shelf').count()).toBe(0);

    await desk.locator('#summary textarea').fill('The shelves hold maps and letters.');
    await desk.getByRole('button', { name: 'Publish the summary' }).click();
    await desk.getByText('The summary is published.').waitFor();
    await page.locator('.live-summary').getByText('The shelves hold').waitFor();
    await desk.getByRole('button', { name: 'End the coverage' }).click();
    await desk.getByText('The coverage is ended.').waitFor();
    await page.getByText('This coverage ended on').waitFor();
    expect(await passesAxe(page)).toEqual([]);
  },
);

test.runIf(WHOLE)('in Arabic, from right to left, at the desk and for readers', async () => {
  const { id, slug } = stories.ar;
  const desk = await keep(await contextOf(browser, portal, editor, { bypassCSP: true })).newPage();
  const page = await read(slug, { viewport: { width: 390, height: 800 } });
  await page.getByText('لا فقرات بعد.').waitFor();
  await desk.goto(`/desk/stories/${id}/live?lang=ar`);
  await desk.locator('#write [name="headline"]').fill('الرف الأول');
  await desk.locator('#write textarea').fill('على الرف اثنا عشر ملفًا.');
  await desk.locator('#write textarea').press('Control+Enter');
  await desk.getByText('نُشرت الفقرة.').waitFor();
  const entry = page.locator('.live-entry');
  await entry.getByRole('heading', { name: 'الرف الأول' }).waitFor();
  expect(await entry.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  const box = await entry.locator('h3').boundingBox();
  const time = await entry.locator('.live-when a').boundingBox();
  // What is written begins at the right: its ends stand under each other.
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) - (time?.x ?? 0) - (time?.width ?? 0))).toBeLessThan(2);
  expect(await passesAxe(page)).toEqual([]);
});
