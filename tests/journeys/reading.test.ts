import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { WHOLE } from '../depth.ts';
import { openBrowser } from './browser.ts';
import { comes } from './comes.ts';
import { headlineOf } from './headline-of.ts';

const portal = inject('portal');
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await page?.context().close();
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
});

describe('a reader', () => {
  it('opens the lead, sees where it comes from and when, and goes on to a related story', async () => {
    await page.goto(portal);
    const headline = await page.locator('main h2').first().textContent();
    await comes(page, () => page.locator('main h2 a').first().click());
    expect(await headlineOf(page)).toBe(headline);
    const time = page.locator('article time').first();
    expect(await time.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?Z$/);
    expect(await time.textContent()).toContain('UTC');
    const related = page.getByRole('heading', { name: 'Related information' });
    expect(await related.count()).toBe(1);
    const item = page.locator('section, nav, aside').filter({ has: related }).locator('li a').first();
    const next = await item.textContent();
    await comes(page, () => item.click());
    expect(await headlineOf(page)).toBe(next);
  });

  it('reaches the text by keyboard from the top of the page', async () => {
    await page.goto(portal);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#content');
    await page.keyboard.press('Enter');
    await page.waitForURL('**#content');
  });

  it('searches, finds the words marked, and is helped when nothing is found', async () => {
    await page.goto(portal);
    await page.getByRole('searchbox').first().fill('customs code');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?/);
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
    await page.goto(`${portal}/search?q=zzzzqqqq`);
    expect(await page.locator('main mark').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('zzzzqqqq');
  });

  it('finds Chinese, Arabic and Russian words', async () => {
    for (const [lang, words] of [
      ['zh', '海关'],
      ['ar', 'الجمارك'],
      ['ru', 'таможенный код'],
    ]) {
      await page.goto(`${portal}/search?lang=${lang}&q=${encodeURIComponent(words ?? '')}`);
      expect(await page.locator('main mark').count(), `${lang}: ${words}`).toBeGreaterThan(0);
    }
  });

  it('changes to Arabic, and the page is mirrored and stays Arabic', async () => {
    await page.goto(portal);
    await page.getByRole('link', { name: 'العربية' }).first().click();
    await page.waitForURL(/lang=ar/);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await comes(page, () => page.locator('main h2 a').first().click());
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.locator('h1').textContent()).toMatch(/\p{Script=Arabic}/u);
  });

  it('reads everything without JavaScript, without a cookie, and without asking another host', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    const hosts = new Set<string>();
    plain.on('request', (request) => hosts.add(new URL(request.url()).host));
    await plain.goto(portal);
    await comes(plain, () => plain.locator('main h2 a').first().click());
    await plain.locator('h1').waitFor();
    expect([...hosts]).toEqual([new URL(portal).host]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

describe('a page', () => {
  const sizes = [320, 390, 820, 1440, 1920];

  it.each([
    '/',
    '/story/mirror-statistics',
    '/?lang=ar',
    ...(WHOLE ? ['/search?q=customs', '/sitemap'] : []),
  ])('fits every width without scrolling sideways: %s', async (path) => {
    for (const width of sizes) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(portal + path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  it('fits a narrow screen while its fonts are on their way', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.route(/\.woff2$/, (route) => route.abort());
    for (const path of ['/', '/story/mirror-statistics', '/search?q=customs', '/sitemap']) {
      await page.goto(portal + path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, path).toBeLessThanOrEqual(0);
    }
  });

  it('does not move while it loads, and weighs at most 61 KB before its pictures', async () => {
    // A worker that keeps pages for reading offline would load them once more, and answer with them unpacked.
    const first = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    const page = await first.newPage();
    for (const path of ['/', '/story/kyrgyzstan-europe-fast-growing-customer']) {
      const bytes: Record<string, number> = {};
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      const types = new Map<string, string>();
      session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        const type = types.get(requestId) ?? 'Other';
        bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
      });
      await page.goto(portal + path, { waitUntil: 'networkidle' });
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(moved, `layout shift of ${path}`).toBe(0);
      const { Image: _pictures = 0, ...rest } = bytes;
      const weight = Object.values(rest).reduce((sum, size) => sum + size, 0);
      expect(weight, `${path}: ${JSON.stringify(bytes)}`).toBeLessThanOrEqual(61 * 1024);
      await session.detach();
    }
    await first.close();
  });
});
