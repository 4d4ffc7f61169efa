import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { Keys } from '../keys.ts';
import { type OwnPortal, seedAndServe } from '../own-portal.ts';
import { passesAxe } from '../passes-axe.ts';
import { becomes } from './newsroom.ts';

// A portal of its own: it begins with nothing at all.

const say = wordsIn('en').say.bind(wordsIn('en'));
let browser: Browser;
let portal: OwnPortal;
let editor: TestMember;
let second: TestMember;
let arabic: TestMember;
const open: BrowserContext[] = [];

beforeAll(async () => {
  portal = await seedAndServe(async (store) => {
    editor = await makeMember(store, { role: 'editor', name: 'Edda Editor' });
    second = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
    arabic = await makeMember(store, { role: 'editor', name: 'Amal', language: 'ar' });
  });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
  await portal?.stop();
});

const enter = async (who: TestMember, path: string, options = {}): Promise<Page> => {
  const context = await contextOf(browser, portal.url, who, options);
  open.push(context);
  const page = await context.newPage();
  await page.goto(path);
  return page;
};
const stranger = async (path: string) => (await fetch(portal.url + path)).text();

test('an empty newsroom gets its first section and its first story by keyboard, and readers find both', async () => {
  expect(await stranger('/')).toContain(say('secFrontStaff'));
  const page = await enter(editor, '/desk');
  const keys = new Keys(page);
  await keys.enter(say('secFirstMake'));
  await page.waitForURL('**/desk/sections#new');
  await keys.to(/^Name \(/);
  await keys.type('Lake News');
  await keys.press('Enter');
  await page.getByText(say('secDoneMade')).waitFor();
  await page.getByRole('link', { name: 'Lake News', exact: true }).waitFor();

  await page.goto('/desk/stories/new');
  await keys.enter(say('writeBegin'));
  await page.getByRole('toolbar').waitFor();
  const path = new URL(page.url()).pathname;
  await keys.to(say('writeHeadline'));
  await keys.type('A ferry sails');
  await keys.to(say('writePlace'));
  await keys.type('Kisumu');
  // Whoever goes on from a place nobody knows finds its country asked for.
  await keys.press('Tab');
  await page.locator('[data-new-place][open]').waitFor();
  await keys.to(say('writePlaceCountry'));
  await keys.type('Kenya');
  await keys.enter(say('writePlaceAdd'));
  await page.getByText(say('writePlaceAdded', { name: 'Kisumu' })).waitFor();
  await keys.focusOn('[name=place]');
  const filled = (name: string) => page.locator(`[name=${name}]`).inputValue();
  expect([await filled('place'), await filled('dateline')]).toEqual(['Kisumu', 'KISUMU']);
  await keys.to(say('writeBody'));
  await keys.focusOn('.writing-text');
  await keys.type('The ferry sails again.');
  await keys.enter(say('writeFiling'));
  await keys.to(say('writeSection'));
  await keys.type('Lake');
  // What is typed is saved at the next pause.
  const kept = () => page.evaluate(async (at) => (await fetch(at)).text(), path);
  await becomes(async () => /<option value="lake-news" selected/.test(await kept()), true, 15_000);
  await page.goto(`${path}/workflow`);
  await keys.enter(say('flowAskForReview'));
  const moved = (state: string) => say('flowDoneMoved', { state });
  await page.getByText(moved(say('flowInReview'))).waitFor();

  const other = await enter(second, `${path}/workflow`);
  const others = new Keys(other);
  await others.enter(say('flowApprove'));
  await other.getByText(moved(say('flowApproved'))).waitFor();
  await others.enter(say('flowPublish'));
  await other.getByText(moved(say('flowPublished'))).waitFor();
  await becomes(async () => (await stranger('/')).includes('href="/section/lake-news"'), true);
  expect(await stranger('/section/lake-news')).toContain('A ferry sails');
  const story = /href="(\/story\/[^"]+)"/.exec(await stranger('/section/lake-news'))?.[1] ?? '';
  expect(await stranger(story)).toContain('KISUMU');
}, 90_000);

test('the order is changed by keys alone, again and again, without a script', async () => {
  const page = await enter(second, '/desk/sections', { javaScriptEnabled: false });
  const keys = new Keys(page);
  for (const name of ['Boats', 'Fish']) {
    await page.goto('/desk/sections');
    await page.locator('[name=name]').fill(name);
    await page.locator('[name=name]').press('Enter');
    await page.waitForURL(/done=added/);
  }
  await page.goto('/desk/sections');
  const order = () => page.locator('.desk-row h2 bdi').allTextContents();
  expect(await order()).toEqual(['Lake News', 'Boats', 'Fish']);
  await page.getByRole('button', { name: say('deskUpNamed', { name: 'Fish' }) }).focus();
  await keys.press('Enter');
  await page.waitForURL('**#section-fish');
  expect(await order()).toEqual(['Lake News', 'Fish', 'Boats']);
  expect(await page.locator('[autofocus]').getAttribute('aria-label')).toBe(
    say('deskUpNamed', { name: 'Fish' }),
  );
  await page.locator('[autofocus]').press('Enter');
  await becomes(order, ['Fish', 'Lake News', 'Boats']);
});

test('the sections stand in Arabic from right to left, and pass axe there and where the screen is narrow', async () => {
  const ar = wordsIn('ar');
  const page = await enter(arabic, '/desk/sections/lake-news', { bypassCSP: true });
  await page.locator('[name=name-ar]').fill('أخبار البحيرة');
  await page.getByRole('button', { name: ar.say('resourceSave') }).click();
  await page.getByText(ar.say('secDoneNamed')).waitFor();
  expect(await passesAxe(page)).toEqual([]);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/desk/sections');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    await page.getByRole('link', { name: 'أخبار البحيرة', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await passesAxe(page)).toEqual([]);
  }
});
