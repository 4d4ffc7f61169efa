import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { tabTo } from '../tab-to.ts';

// What stands beside the text while it is written.

const portal = inject('newsroom');
const editor = inject('seeded').beside;
let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(open.splice(0).map((context) => context.close())));
afterAll(() => browser?.close());

async function newPage(): Promise<Page> {
  const context = await contextOf(browser, portal, editor);
  open.push(context);
  return context.newPage();
}

test('how it will stand in a search and on a card is shown, by keyboard', async () => {
  const page = await newPage();
  await page.goto('/desk/stories/new');
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await page.getByRole('toolbar').waitFor();
  await tabTo(page, 'headline');
  const headline = 'Chinese machine tools fill the order books of makers of aircraft and tanks in Russia';
  await page.keyboard.type(headline);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const text =
    'Nearly 70 % of all machine tools that Russia imported in the year came from China, officials said on Tuesday. They named no makers, no buyers and no prices of them.';
  await page.keyboard.type(text);
  await tabTo(page, 'In search and on a card');
  await page.keyboard.press('Enter');
  const shown = (name: string) => page.locator(`[data-preview="${name}"]`);
  await shown('search-headline').waitFor();
  const says = (name: string) => expect.poll(() => shown(name).textContent(), { timeout: 10_000 });
  await says('search-headline').toBe('Chinese machine tools fill the order books of makers of aircraft…');
  await says('headline').toBe(headline);
  await says('description').toMatch(/^Nearly 70 %.{130,}…$/);
  const described = (await shown('description').textContent()) ?? '';
  expect(text.startsWith(described.slice(0, -1))).toBe(true);
  await says('standfirst').toBe('');
  await page.locator('[name="standfirst"]').focus();
  await page.keyboard.type('What customs data show.');
  await says('description').toBe('What customs data show.');
  await says('standfirst').toBe('What customs data show.');
});

test('the panel goes on being read while a reason is being typed in it', async () => {
  const page = await newPage();
  await page.goto('/desk/stories/new');
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await page.locator('.writing-text').click();
  await page.keyboard.type('Nearly 70 % of imports came from China.');
  const panel = page.locator('[data-panel]');
  const kind = panel.locator('[data-kind="unsupported"]');
  await kind.locator('summary').first().click();
  const reason = kind.locator('input[name="reason"]').first();
  await reason.fill('The ministry said so');
  await page.locator('.writing-text').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Exports rose by 12 % in 2023.');
  await reason.focus();
  await page.keyboard.press('End');
  await panel.locator('.reads-figure').getByText('12 %').waitFor();
  await page.keyboard.type(' yesterday');
  expect(await reason.inputValue()).toBe('The ministry said so yesterday');
  expect(await panel.locator('h2').count()).toBe(2);
  // What is open no more is drawn anew with the rest.
  await kind.locator('summary').first().click();
  await page.locator('.writing-text').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Imports fell by 9 %.');
  await panel.locator('.reads-figure').getByText('9 %').waitFor();
  await expect.poll(() => reason.inputValue()).toBe('');
  expect(await kind.count()).toBe(1);
});
