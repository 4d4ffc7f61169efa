import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { contextOf } from './as-member.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the head of every page leads a stranger to the five functions, and a member to their own', async () => {
  const portal = inject('portal');
  const stranger = await browser.newContext({ baseURL: portal });
  const page = await stranger.newPage();
  await page.goto('/');
  const tools = page.getByRole('navigation', { name: 'Tools' });
  expect(await tools.getByRole('link').allInnerTexts()).toEqual([
    'Member login',
    'User registration',
    'Set as front page',
    'Add to favorites',
    'Sitemap',
  ]);
  const { reader } = inject('members');
  if (!reader) throw new Error('no reader was seeded');
  const member = await contextOf(browser, portal, reader);
  const own = await member.newPage();
  const answer = await own.goto('/');
  expect(answer?.headers()['cache-control']).toBe('private, no-store');
  await own.getByRole('link', { name: 'Your account' }).waitFor();
  expect(await own.getByRole('link', { name: 'Member login' }).count()).toBe(0);
  await Promise.all([stranger.close(), member.close()]);
});
