import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { passesAxe } from '../passes-axe.ts';
import { tabTo } from '../tab-to.ts';

const portal = inject('newsroom');
const { editor } = inject('seeded').media;
let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(open.splice(0).map((context) => context.close())));
afterAll(() => browser?.close());

async function newPage(options: Parameters<typeof contextOf>[3] = {}): Promise<Page> {
  const context = await contextOf(browser, portal, editor, options);
  open.push(context);
  return context.newPage();
}

test('an editor writes a page with the keyboard, looks at it before saving it, and is asked before losing it', async () => {
  const page = await newPage({ bypassCSP: true });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/desk/pages/new?kind=contact&language=ar&lang=en');
  const text = page.getByRole('textbox', { name: 'Text' });
  expect(await text.evaluate((at) => getComputedStyle(at).direction)).toBe('rtl');
  await tabTo(page, 'Text');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('## أين نحن\n- واحد\nاثنان\n\n');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('harbour.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type('موقعنا');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' هنا');
  expect(await passesAxe(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await page.getByText('Draft saved.').waitFor();
  expect(await text.locator('h2').textContent()).toBe('أين نحن');
  expect(await text.locator('li').allTextContents()).toEqual(['واحد', 'اثنان']);
  expect(await text.locator('a').getAttribute('href')).toBe('https://harbour.example/');

  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' والآن');
  const beside = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Preview' }).click();
  const looked = await beside;
  await looked.getByText('Preview of unsaved changes.').waitFor();
  expect(await looked.locator('.body').textContent()).toContain('والآن');
  expect(await passesAxe(looked)).toEqual([]);
  const asked = page.waitForEvent('dialog');
  // The press ends only once the question is answered.
  const press = page.getByRole('link', { name: 'All pages' }).click();
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await press;
  await page.keyboard.press('Control+s');
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(faults).toEqual([]);
});

test('without scripts, the text is a plain field', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/desk/pages/new?kind=other&language=en');
  await page.getByLabel('Title', { exact: true }).fill('Our printers');
  await page.getByLabel('Text', { exact: true }).fill('## Where\n\nIn [Leith](https://leith.example/).');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByText('Draft saved.').waitFor();
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toContain(
    '[Leith](https://leith.example/)',
  );
});
