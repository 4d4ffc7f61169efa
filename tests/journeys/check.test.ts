import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { WHOLE } from '../depth.ts';
import { openBrowser } from './browser.ts';
import { passesAxeInBoth } from './passes-axe.ts';

const portal = inject('portal');
const TEXT =
  'EU exports to Kyrgyzstan in 2019 were 334 million euros. A ministry has spent $5 million on it.';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function open(path: string, width: number, more: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true, ...more });
  const page = await context.newPage();
  await page.goto(portal + path);
  return page;
}

describe('a reader has a text checked', () => {
  it('by keyboard, without JavaScript, and takes the result along', async () => {
    const page = await open('/', 820, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Check a text' }).click();
    await page.getByLabel('Text', { exact: true }).focus();
    await page.keyboard.insertText(TEXT);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const result = page.getByRole('region', { name: 'Result' });
    await result.waitFor();
    expect(await result.getByRole('listitem').count()).toBe(2);
    expect(await result.textContent()).toContain('334 million euros');
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(TEXT);
    await page.getByRole('button', { name: 'JSON' }).click();
    const { figures } = JSON.parse((await page.locator('body').textContent()) ?? '{}');
    expect(figures.map(({ quote }: { quote: string }) => quote)).toEqual(['334 million euros', '$5 million']);
    await page.context().close();
  });

  it.each([['/check?lang=ar', 390] as const, ...(WHOLE ? [['/check', 820] as const] : [])])(
    'and the result passes axe, and fits: %s at %i',
    async (path, width) => {
      const page = await open(path, width);
      await page.locator('#check-text').fill(TEXT);
      await page.locator('.check-form button').click();
      await page.locator('.check-result').waitFor();
      expect(await passesAxeInBoth(page)).toEqual([]);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
      await page.context().close();
    },
  );

  it('and is told at the field what is wrong with it', async () => {
    const page = await open('/check', 390);
    await page.locator('#check-text').fill('x'.repeat(20_001));
    await page.locator('.check-form button').click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('20,001 characters');
    expect(await page.locator('#check-text').getAttribute('aria-invalid')).toBe('true');
    expect(await passesAxeInBoth(page)).toEqual([]);
    await page.context().close();
  });
});
