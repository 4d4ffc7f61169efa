import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { TestMember } from '../../../src/readers/testing.ts';
import type { Store } from '../../../src/store/database.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { type OwnPortal, seedAndServe } from '../own-portal.ts';

/** A newsroom and a browser for the tests of one file. */
export interface ServedNewsroom {
  url(): string;
  /** Opens a path as a member, or as a stranger. */
  enter(who: TestMember | null, path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Serves a newsroom that `seed` has filled before the tests of a file, and stops it and the browser after them. */
export function servedNewsroom(seed: (store: Store) => Promise<unknown>): ServedNewsroom {
  let browser: Browser;
  let portal: OwnPortal;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    portal = await seedAndServe(seed);
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await Promise.all(open.map((context) => context.close()));
    await browser?.close();
    await portal?.stop();
  });
  return {
    url: () => portal.url,
    enter: async (who, path, options = { bypassCSP: true }) => {
      const all = { baseURL: portal.url, ...options };
      const context = who ? await contextOf(browser, portal.url, who, all) : await browser.newContext(all);
      open.push(context);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
  };
}

/** Whether a page has to be scrolled sideways. */
export function isWiderThanScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
}
