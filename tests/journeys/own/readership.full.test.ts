import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveClaims } from '../../../src/evidence/claims/save-claims.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { upsertStories } from '../../../src/stories/upsert-stories.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { type OwnPortal, seedAndServe } from '../own-portal.ts';
import { passesAxeInBoth } from '../passes-axe.ts';

// A portal of its own: what others read would be counted too.

const SHIP = '/story/a-ship';
const GOOGLEBOT =
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/147.0.0.0 Safari/537.36';

let browser: Browser;
let portal: OwnPortal;
let editor: TestMember;
beforeAll(async () => {
  portal = await seedAndServe(async (store) => {
    editor = await makeMember(store, { role: 'editor', name: 'Edda Editor' });
    const now = new Date();
    const at = { publishedAt: new Date(now.getTime() - 3_600_000) };
    const text = `Exports rose by 12 % in 2023. ${'The ship came in with the tide, and the port was full. '.repeat(60)}`;
    const drafts = [
      draftOf({ headline: 'A ship comes in', slug: 'a-ship', text, ...at }),
      draftOf({ headline: 'A port opens', slug: 'a-port', ...at }),
    ];
    await store.write(async (writing) => {
      await saveClaims(writing, drafts, await upsertStories(writing, drafts, now), now);
    });
  });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await portal.stop();
});

/** Whether a page reports with a request, or is answered. */
const isReport = (sent: { url(): string }) => sent.url().endsWith('/read');

/** A window of a reader who has never been here. */
async function reader(options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext({ baseURL: portal.url, ...options })).newPage();
}

/** Visits an address that is to be reported, and waits until the portal has heard it. */
async function reads(page: Page, path: string): Promise<void> {
  const heard = page.waitForResponse(isReport);
  await page.goto(path);
  expect((await heard).status()).toBe(204);
}

interface Counted {
  readonly totals: { readonly reads: number; readonly finished: number; readonly figures: number };
  readonly stories: readonly { readonly slug: string; readonly reads: number }[];
  readonly origins: readonly { readonly origin: string; readonly reads: number }[];
}

/** What the desk has counted, once it has at least `least` reads: they are written every few seconds. */
async function counted(least: number): Promise<Counted> {
  for (;;) {
    const answer = await fetch(`${portal.url}/desk/readership.json`, { headers: { cookie: editor.cookie } });
    const data = (await answer.json()) as Counted;
    if (data.totals.reads >= least) return data;
  }
}

test('scripted visits are counted to the unit; twice loaded, prerendered, robots’, staff’s and private ones are not', async () => {
  const [first, second, third] = [await reader(), await reader(), await reader()];
  for (const page of [first, second, third]) await reads(page, SHIP);
  await reads(first, '/story/a-port');

  // Loaded again in every way there is.
  const sent: string[] = [];
  for (const page of [first, second])
    page.on('request', (request) => isReport(request) && sent.push(request.url()));
  await second.reload();
  await second.goto(SHIP);
  await second.goto(`${SHIP}?lang=fr`);
  await first.goto(SHIP);
  await first.goBack();
  expect(sent).toEqual([]);

  // Loaded ahead: nothing is reported until it is shown.
  const ahead = await reader();
  await ahead.addInitScript(() => {
    let isAhead = true;
    Object.defineProperty(document, 'prerendering', { get: () => isAhead });
    Object.assign(globalThis, {
      show: () => {
        isAhead = false;
        document.dispatchEvent(new Event('prerenderingchange'));
      },
    });
  });
  const early: string[] = [];
  ahead.on('request', (request) => isReport(request) && early.push(request.url()));
  await ahead.goto(SHIP);
  expect(early).toEqual([]);
  const shown = ahead.waitForResponse(isReport);
  await ahead.evaluate(() => (globalThis as unknown as { show: () => void }).show());
  await shown;

  const privately = await reader();
  await privately.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  );
  privately.on('request', (request) => isReport(request) && early.push(request.url()));
  await privately.goto(SHIP);
  // These are reported, and left out by the portal.
  await reads(await reader({ userAgent: GOOGLEBOT }), SHIP);
  await reads(await reader({ extraHTTPHeaders: { 'Sec-GPC': '1' } }), SHIP);
  const staff = await contextOf(browser, portal.url, editor);
  await reads(await staff.newPage(), SHIP);
  expect(early).toHaveLength(1);

  const data = await counted(5);
  expect(data.totals).toEqual({ reads: 5, finished: 0, figures: 0 });
  expect(data.stories.map(({ slug, reads }) => [slug, reads])).toEqual([
    ['a-ship', 4],
    ['a-port', 1],
  ]);
});

test('the end is reached after a time in which the text can be read; a figure counts once, here or on its page', async () => {
  const page = await reader();
  const reports: string[] = [];
  page.on('request', (request) => {
    if (isReport(request)) reports.push(new URLSearchParams(request.postData() ?? '').get('kind') ?? '');
  });
  await page.clock.install();
  await page.goto(`${SHIP}#newsletter`);
  expect(new URL(page.url()).hash).toBe('');
  await page.locator('.story-end').scrollIntoViewIfNeeded();
  await page.clock.fastForward('00:02');
  const figure = page.locator('a[data-figure]').first();
  await figure.click();
  await page.locator('.panel').waitFor();
  await figure.click();
  await figure.click();
  expect(reports).toEqual(['read', 'figure']);
  const finished = page.waitForResponse(isReport);
  await page.locator('.story-end').scrollIntoViewIfNeeded();
  await page.clock.fastForward('02:00');
  await finished;
  await page.clock.fastForward('02:00');
  // As a link in the panel does.
  await figure.evaluate((link: HTMLAnchorElement) => location.assign(link.href));
  await page.waitForURL(/\/figure\//);
  expect(reports).toEqual(['read', 'figure', 'finished']);
  await reads(await reader(), page.url());
  const data = await counted(6);
  expect(data.totals).toEqual({ reads: 6, finished: 1, figures: 2 });
  expect(data.origins.map(({ origin, reads }) => [origin, reads])).toEqual([
    ['direct', 5],
    ['newsletter', 1],
  ]);
});

test('the desk shows it, to everybody', async () => {
  const context = await contextOf(browser, portal.url, editor, { bypassCSP: true });
  const page = await context.newPage();
  await page.goto('/desk/readership');
  await page.getByRole('link', { name: 'A ship comes in' }).click();
  await page.waitForURL(/story=/);
  expect(await page.locator('.readership-totals').textContent()).toMatch(/Finished\s*1\s/);
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.goto('/desk/readership?lang=ar&days=90');
  expect(await passesAxeInBoth(page)).toEqual([]);
});
