import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';

const portal = inject('portal');
const STORY = '/story/china-russia-equipment-claims';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, more: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
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
    expect(await page.locator('.panel').count()).toBe(1);
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').count()).toBe(0);
    expect(await second.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(STORY);
    await page.context().close();
  });

  it('on a page of its own without JavaScript, and goes back to its place', async () => {
    const page = await open(STORY, { javaScriptEnabled: false });
    const link = page.locator('.body a[data-figure]').first();
    const id = await link.getAttribute('data-figure');
    await link.click();
    expect(new URL(page.url()).pathname).toBe(`/figure/${id}`);
    expect(await page.locator('.panel .verdict').first().textContent()).toMatch(/\w/);
    await page.locator(`.panel a[href$="#figure-${id}"]`).click();
    expect(new URL(page.url()).hash).toBe(`#figure-${id}`);
    await page.context().close();
  });

  it('from the sourceline, among all figures of the story', async () => {
    const page = await open(STORY);
    const ticks = await page.locator('.story-head .ticks i').count();
    await page.locator('.story-head .sl a').click();
    expect(new URL(page.url()).pathname).toBe(`${STORY}/figures`);
    expect(await page.locator('.of-story li').count()).toBe(ticks);
    await page.context().close();
  });
});
