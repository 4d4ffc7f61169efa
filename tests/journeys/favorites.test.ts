import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { WHOLE } from '../depth.ts';
import { contextOf } from './as-member.ts';
import { openBrowser } from './browser.ts';
import { comes } from './comes.ts';
import { passesAxeInBoth } from './passes-axe.ts';

const portal = inject('portal');
const STORY = '/story/mirror-statistics';
let browser: Browser;
const open: BrowserContext[] = [];
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});
afterAll(() => browser.close());

const member = (name: string) => {
  const found = inject('members')[name];
  if (!found) throw new Error(`no member ${name} was seeded`);
  return found;
};
async function as(name: string | null, options: Parameters<typeof contextOf>[3] = {}): Promise<Page> {
  const context = name
    ? await contextOf(browser, portal, member(name), options)
    : await browser.newContext({ baseURL: portal, ...options });
  open.push(context);
  return context.newPage();
}
async function saved(page: Page): Promise<string[]> {
  const answer = await page.request.get('/favorites.json');
  return ((await answer.json()) as { favorites: { slug: string }[] }).favorites.map(({ slug }) => slug);
}
async function clear(page: Page): Promise<void> {
  for (const story of await saved(page)) {
    const headers = { origin: portal, accept: 'application/json' };
    await page.request.post('/favorites/remove', { form: { story }, headers });
  }
}
const slugOf = (button: ReturnType<Page['locator']>) =>
  button.getAttribute('value').then((value) => value ?? '');
const isPressed = (button: ReturnType<Page['locator']>) =>
  button.getAttribute('aria-pressed').then((pressed) => pressed === 'true');
/** A button's words for who hears the page; browsers part the hidden words from the seen with a space. */
const nameOf = (word: string, headline: string | null) => new RegExp(`^${word} ?: ${headline}$`);
async function logIn(page: Page, name: string): Promise<void> {
  await page.locator('input[name=email]').fill(member(name).email);
  await page.locator('input[name=password]').fill(member(name).password);
  await page.locator('input[name=password]').press('Enter');
}

it('a member saves from a card and from the story page at once, and takes out again', async () => {
  const page = await as('favorites');
  await clear(page);
  await page.goto('/');
  const button = page.locator('main .card .s').first();
  const slug = await slugOf(button);
  const headline = await page.locator('main .card h2').first().textContent();
  expect(await page.getByRole('button', { name: nameOf('Save', headline), pressed: false }).count()).toBe(1);
  const [answer] = await Promise.all([page.waitForResponse('**/favorites/save'), button.click()]);
  expect(answer.status()).toBe(200);
  await page.getByRole('button', { name: nameOf('Saved', headline), pressed: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  await page.reload();
  expect(await isPressed(button)).toBe(true);
  await page.goto(`/story/${slug}`);
  const large = page.locator('.story-head .s');
  expect(await isPressed(large)).toBe(true);
  await Promise.all([page.waitForResponse('**/favorites/remove'), large.click()]);
  await expect.poll(() => isPressed(large)).toBe(false);
  expect(await saved(page)).toEqual([]);
  // What is clicked quickly ends as it was clicked last.
  for (let click = 0; click < 3; click += 1) await large.click();
  await expect.poll(() => saved(page)).toEqual([slug]);
});

it.runIf(WHOLE)('what could not be saved is taken back, and said', async () => {
  const page = await as('favorites');
  await clear(page);
  await page.goto(STORY);
  await page.route('**/favorites/save', (route) => route.abort());
  await page.locator('.story-head .s').click();
  await page.getByRole('status').filter({ hasText: 'That did not work' }).waitFor();
  expect(await isPressed(page.locator('.story-head .s'))).toBe(false);
  expect(await saved(page)).toEqual([]);
});

it('without JavaScript one click saves, and the page is where it was', async () => {
  const page = await as('favorites', { javaScriptEnabled: false });
  await clear(page);
  await page.goto('/section/world');
  const button = page.locator('main .row .s').first();
  const slug = await slugOf(button);
  await comes(page, () => button.click());
  expect(page.url()).toBe(`${portal}/section/world#s-${slug}`);
  expect([await isPressed(button), await saved(page)]).toEqual([true, [slug]]);
  await comes(page, () => button.click());
  expect([await isPressed(button), await saved(page)]).toEqual([false, []]);
});

it.runIf(WHOLE)(
  'without JavaScript a stranger logs in first, and then saves with the button that waits',
  async () => {
    const page = await as(null, { javaScriptEnabled: false });
    await page.goto(STORY);
    await comes(page, () => page.locator('.story-head .s').click());
    expect(new URL(page.url()).pathname).toBe('/login');
    await logIn(page, 'favorites');
    await page.getByText('You wanted to save').waitFor();
    expect(await saved(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save this story' }).click();
    await page.getByText('The story is saved.').waitFor();
    expect(await saved(page)).toEqual(['mirror-statistics']);
  },
);

it('what a stranger kept in the browser is listed, and offered after login, never taken silently', async () => {
  const page = await as(null);
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('favorites', '{broken'));
  await page.reload();
  const first = page.locator('main .card .s').nth(0);
  const second = page.locator('main .card .s').nth(1);
  await first.click();
  await page.getByRole('status').filter({ hasText: 'Saved in this browser' }).waitFor();
  await second.click();
  const slugs = [await slugOf(first), await slugOf(second)];
  await page.reload();
  expect([await isPressed(first), await isPressed(second)]).toEqual([true, true]);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto('/add-to-favorites');
  const list = page.locator('.kept li');
  await expect.poll(() => list.count()).toBe(2);
  await list.first().getByRole('button').click();
  await expect.poll(() => list.count()).toBe(1);
  await page.goto(`/story/${slugs[1]}`);
  expect(await isPressed(page.locator('.story-head .s'))).toBe(false);
  await page.locator('.story-head .s').click();
  await expect.poll(() => isPressed(page.locator('.story-head .s'))).toBe(true);
  await page.goto('/login');
  await logIn(page, 'favorites');
  await page.waitForURL((url) => url.pathname === '/');
  await clear(page);
  await page.goto('/');
  await page.getByRole('link', { name: /Add them to your favorites/ }).click();
  await page.getByText('This browser kept these stories').waitFor();
  expect(await saved(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take them into my favorites' }).click();
  await page.getByText('is in your favorites now').waitFor();
  expect((await saved(page)).sort()).toEqual(slugs.sort());
  expect(await page.evaluate(() => localStorage.getItem('favorites'))).toBe('[]');
  await expect.poll(() => page.locator('.offer').isVisible()).toBe(false);
});

it('folders, notes, searching and sorting, without JavaScript', async () => {
  const page = await as('favorites', { javaScriptEnabled: false });
  await clear(page);
  await page.goto('/');
  const slugs: string[] = [];
  for (let at = 0; at < 3; at += 1) {
    const button = page.locator('main .card .s').nth(at);
    slugs.push(await slugOf(button));
    await comes(page, () => button.click());
  }
  await page.goto('/favorites');
  await page.getByLabel('New folder').fill('Trade figures');
  await page.getByRole('button', { name: 'Add the folder' }).click();
  await page.getByText('The folder is there.').waitFor();
  await page.getByLabel('New folder').fill('trade FIGURES');
  await comes(page, () => page.getByRole('button', { name: 'Add the folder' }).click());
  expect(await page.getByLabel('New folder').getAttribute('aria-invalid')).toBe('true');
  await page.goto('/favorites');
  const last = page.locator(`#f-${slugs[0]}`);
  await last.getByText('Note and folder').click();
  await last.getByLabel('Your note').fill('Ask the customs desk <again>');
  await last.getByLabel('Folder', { exact: true }).selectOption({ label: 'Trade figures' });
  await last.getByRole('button', { name: 'Save the change' }).click();
  await page.getByText('Your change is saved.').waitFor();
  expect(await last.textContent()).toContain('Ask the customs desk <again>');
  const folders = page.getByRole('navigation', { name: 'Folders' });
  await comes(page, () => folders.getByRole('link', { name: /Trade figures/ }).click());
  expect(await page.locator('.fav').count()).toBe(1);
  await comes(page, () => folders.getByRole('link', { name: /^All/ }).click());
  await page.getByRole('searchbox', { name: 'Search your favorites' }).fill('desk again');
  await comes(page, () => page.getByRole('searchbox', { name: 'Search your favorites' }).press('Enter'));
  expect(await page.locator('.fav').count()).toBe(1);
  expect(await page.locator('main').textContent()).toContain('1 favorite found for “desk again”');
  await page.getByRole('searchbox', { name: 'Search your favorites' }).fill('');
  await page.getByLabel('Order').selectOption('headline');
  await comes(page, () => page.getByRole('button', { name: 'Show' }).click());
  const headlines = await page.locator('.fav h2').allInnerTexts();
  expect(headlines.length).toBe(3);
  expect(headlines).toEqual([...headlines].sort((x, y) => (x.toLowerCase() < y.toLowerCase() ? -1 : 1)));
  await page.getByLabel('Order').selectOption('oldest');
  await comes(page, () => page.getByRole('button', { name: 'Show' }).click());
  expect(await page.locator('.fav').first().getAttribute('id')).toBe(`f-${slugs[0]}`);
});

it.runIf(WHOLE)('bookmarks go out as a file a browser shows, and come in again', async () => {
  const page = await as('favorites');
  await page.goto('/favorites');
  const before = await saved(page);
  expect(before.length).toBeGreaterThan(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Bookmarks for a browser (HTML)' }).click(),
  ]);
  const path = await download.path();
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>/);
  const shown = await as(null);
  await shown.setContent(text);
  const links = await shown
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.sort()).toEqual(before.map((slug) => `${portal}/story/${slug}`).sort());
  expect(await shown.locator('h3').allInnerTexts()).toEqual(['Trade figures']);
  expect(await shown.locator('dd').first().textContent()).toContain('Ask the customs desk <again>');
  await page.locator('.fav').first().getByRole('button', { name: 'Remove' }).click();
  await page.getByText('no longer among your favorites').waitFor();
  await page.setInputFiles('input[type=file]', {
    name: 'bookmarks.html',
    mimeType: 'text/html',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { name: '1 story added' }).waitFor();
  expect(await page.locator('main').textContent()).toContain(`${before.length - 1} were there already`);
  expect((await saved(page)).sort()).toEqual(before.sort());
});

it('by keyboard alone: saving from a card, a note, removing', async () => {
  const page = await as('favorites');
  await clear(page);
  await page.goto('/');
  const tabTo = async (wanted: string) => {
    for (let press = 0; press < 200; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
    }
    throw new Error(`${wanted} is not reached by the tab key`);
  };
  await tabTo('main .card .s');
  const [answer] = await Promise.all([
    page.waitForResponse('**/favorites/save'),
    page.keyboard.press('Space'),
  ]);
  expect(answer.status()).toBe(200);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-pressed')))
    .toBe('true');
  await page.goto('/favorites');
  await tabTo('.fav summary');
  await page.keyboard.press('Enter');
  await tabTo('.fav textarea');
  await page.keyboard.type('typed');
  await tabTo('.fav .act');
  await page.keyboard.press('Enter');
  await page.getByText('Your change is saved.').waitFor();
  expect(await page.locator('.fav-note').textContent()).toBe('typed');
  await tabTo('.fav .word');
  await page.keyboard.press('Enter');
  await page.getByText('You have saved nothing yet.').waitFor();
});

it.runIf(WHOLE)('in Arabic the pages are mirrored and speak Arabic', async () => {
  const page = await as('favorites');
  await page.goto('/?lang=ar');
  const button = page.locator('main .s').first();
  expect(await button.textContent()).toMatch(/^حفظ/);
  await Promise.all([page.waitForResponse('**/favorites/save'), button.click()]);
  await expect.poll(() => button.textContent()).toMatch(/^محفوظة/);
  await page.goto('/favorites?lang=ar');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('.member h1').textContent()).toBe('المفضلة');
  const row = await page.locator('.fav .row-text').first().boundingBox();
  const picture = await page.locator('.fav .row-pic').first().boundingBox();
  if (row && picture) expect(picture.x).toBeLessThan(row.x);
  await comes(page, () => page.getByRole('button', { name: /^إزالة/ }).click());
  expect(page.url()).toContain('lang=ar');
  await page.getByText('لم تعد المادة في مفضلتك').waitFor();
});

it('history notes what is read and how far, leads back there, and is paused and cleared', async () => {
  const page = await as('history');
  await page.goto(STORY);
  // The page is sent before it is noted, and how far it is read is noted of what is in the history.
  await expect
    .poll(async () => JSON.stringify(await (await page.request.get('/history.json')).json()))
    .toContain('mirror-statistics');
  const noted = page.waitForResponse('**/history/progress');
  await page.evaluate(() => scrollTo({ top: 700 }));
  expect((await noted).status()).toBe(200);
  await page.goto('/history');
  const item = page.locator('.day li').first();
  expect(await item.textContent()).toMatch(/Read to \d+/);
  await item.getByRole('link', { name: /^Continue reading/ }).click();
  await page.waitForURL(/mirror-statistics#go-on/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.goto('/');
  await page.goto(STORY);
  await page.getByRole('link', { name: /Go on where you stopped/ }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.goto('/history');
  await page.getByRole('button', { name: 'Pause the history' }).click();
  await page.getByText('From now on nothing').waitFor();
  await page.goto('/story/kyrgyzstan-europe-fast-growing-customer');
  await page.goto('/history');
  expect(await page.locator('.day li').count()).toBe(1);
  await page.getByText('Clear all of it').click();
  await page.getByRole('button', { name: 'Clear the whole history' }).click();
  await page.getByText('Your history is empty.').waitFor();
  await page.getByRole('button', { name: 'Go on with the history' }).click();
  await page.getByText('What you read is noted again.').waitFor();
});

it.runIf(WHOLE)('the pages pass axe, are valid HTML, and fit every width', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
      'void-style': 'off',
      'no-inline-style': 'off',
      'long-title': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-implicit-button-type': 'off',
      'no-trailing-whitespace': 'off',
    },
  });
  const faults: string[] = [];
  const page = await as('favorites', { bypassCSP: true });
  const headers = { origin: portal, accept: 'application/json' };
  await page.request.post('/favorites/save', { form: { story: 'mirror-statistics' }, headers });
  for (const path of [
    '/favorites',
    '/favorites?save=mirror-statistics',
    '/favorites?q=zzz',
    '/history',
    '/add-to-favorites',
    STORY,
    '/',
  ]) {
    await page.goto(path);
    const html = await (await page.request.get(path)).text();
    for (const { messages } of (await validator.validateString(html)).results) {
      faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`));
    }
    faults.push(...(await passesAxeInBoth(page)).map((violation) => `${path} ${violation}`));
    for (const width of [320, 820, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.querySelector('main')?.scrollWidth ?? 0);
      if (over > width) faults.push(`${path} is ${over} wide at ${width}`);
    }
  }
  expect(faults).toEqual([]);
});
