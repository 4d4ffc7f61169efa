import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { comes } from './comes.ts';
import { passesAxe } from './passes-axe.ts';

const portal = inject('portal');
const STORY = '/story/china-russia-equipment-claims';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(
  path: string,
  more: { javaScriptEnabled?: boolean; bypassCSP?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 820, height: 900 }, ...more });
  const page = await context.newPage();
  await page.goto(portal + path);
  return page;
}
const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

describe('a reader opens a figure', () => {
  it('in its place, by keyboard, and comes back to where they read', async () => {
    const page = await open(STORY);
    const figures = page.locator('.body a[data-figure]');
    const [first, second] = [figures.first(), figures.nth(1)];
    await first.focus();
    const before = await topOf(page, '.body a[data-figure]');
    await page.keyboard.press('Enter');
    await page.locator('.body .panel').waitFor();
    expect(await topOf(page, '.body a[data-figure]')).toBeCloseTo(before, 0);
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(
      await page.locator('.panel').evaluate((panel) => panel === panel.ownerDocument.activeElement),
    ).toBe(true);
    await second.click();
    await expect.poll(() => second.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => page.locator('.panel').count()).toBe(1);
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(await second.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(STORY);
    await page.context().close();
  });

  it('of the headline, by keyboard, and comes back to it', async () => {
    const page = await open('/story/kyrgyzstan-europe-fast-growing-customer', { bypassCSP: true });
    const figure = page.locator('h1 a[data-figure]').first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const panel = page.locator('.story-head .panel');
    await panel.waitFor();
    // After the headline, not within it: a heading holds words alone.
    expect(await panel.evaluate((element) => element.previousElementSibling?.tagName)).toBe('H1');
    expect(await figure.getAttribute('aria-expanded')).toBe('true');
    expect(await passesAxe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await figure.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
    await page.context().close();
  });

  it('on a page of its own without JavaScript, and goes back to its place', async () => {
    const page = await open(STORY, { javaScriptEnabled: false });
    const link = page.locator('.body a[data-figure]').first();
    const id = await link.getAttribute('data-figure');
    await comes(page, () => link.click());
    expect(new URL(page.url()).pathname).toBe(`/figure/${id}`);
    expect(await page.locator('.panel .verdict').first().textContent()).toMatch(/\w/);
    await comes(page, () => page.locator(`.panel a[href$="#figure-${id}"]`).click());
    expect(new URL(page.url()).hash).toBe(`#figure-${id}`);
    await page.context().close();
  });

  it('from the sourceline, among all figures of the story', async () => {
    const page = await open(STORY);
    const ticks = await page.locator('.story-head .ticks i').count();
    await comes(page, () => page.locator('.story-head .sl a').click());
    expect(new URL(page.url()).pathname).toBe(`${STORY}/figures`);
    expect(await page.locator('.of-story li').count()).toBe(ticks);
    await page.context().close();
  });

  it('that data decide: the value, the chart, the rows and the data behind it', async () => {
    const page = await open('/story/kyrgyzstan-europe-fast-growing-customer', { javaScriptEnabled: false });
    await comes(page, () => page.locator('.body a.figure.h').first().click());
    const { pathname } = new URL(page.url());
    expect(await page.locator('[role="img"]').first().getAttribute('aria-label')).toMatch(/\d/);
    const data = (await (await page.request.get(`${portal}${pathname}/data.json`)).json()) as object;
    expect(JSON.stringify(data)).toContain('"holds"');
    const rows = await (await page.request.get(`${portal}${pathname}/rows.csv`)).text();
    expect(rows.trim().split('\n').length).toBeGreaterThan(4);
    await comes(page, () => page.locator('a[href^="/dataset/"]').first().click());
    expect(await page.locator('h1').textContent()).toContain('EU trade');
    await page.context().close();
  });

  it('as a card in the page of another site', async () => {
    const page = await open(STORY);
    const id = await page.locator('.body a[data-figure]').first().getAttribute('data-figure');
    const site = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>x</title><iframe src="${portal}/figure/${id}/embed"></iframe>
        <iframe src="${portal}/figure/${id}"></iframe>`);
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    try {
      await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
      const card = page.frameLocator('iframe').first();
      expect(await card.locator('body').textContent()).toMatch(
        /microelectronics|machine tool|semiconductor/i,
      );
      // The page of the figure itself is not to be framed.
      const framed = page.frames().find((frame) => frame.url().endsWith(`/figure/${id}`));
      expect(framed).toBeUndefined();
    } finally {
      site.close();
      await page.context().close();
    }
  });
});
