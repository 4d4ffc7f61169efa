import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { WHOLE } from '../depth.ts';
import { contextOf } from './as-member.ts';
import { openBrowser } from './browser.ts';
import { comes } from './comes.ts';
import { letterTo, textOf } from './mailbox.ts';

const portal = inject('portal');
const mailbox = inject('mailbox');
const members = inject('members');
const naming = inject('naming');
const STORY = '/story/china-russia-equipment-claims';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

function member(name: string) {
  return members[name] ?? expect.fail(`no ${name} was seeded`);
}

test.each([{ javaScriptEnabled: true }, ...(WHOLE ? [{ javaScriptEnabled: false }] : [])])(
  'a reader opens a dossier from a story, reads who says what, and comes back: $javaScriptEnabled',
  async (options) => {
    const context = await browser.newContext({ baseURL: portal, ...options });
    const page = await context.newPage();
    await page.goto(STORY);
    await page.locator('.body').getByRole('link', { name: 'Hikvision' }).first().click();
    await page.waitForURL('**/entity/hikvision');
    expect(await page.locator('h1').textContent()).toContain('Hikvision');
    const main = page.locator('main');
    // Which list matters, exactly; and who says what, with the story that says it.
    await main.getByText('Non-SDN Chinese Military-Industrial Complex', { exact: false }).first().waitFor();
    await main.getByText('two senior officials', { exact: false }).first().waitFor();
    await main.getByText('海康威视').first().waitFor();
    const text = ((await main.textContent()) ?? '').toLowerCase();
    expect(text).not.toMatch(/\bis sanctioned\b|\bsanctioned company\b/);
    await main.locator(`a[href^="${STORY}"]`).first().click();
    await page.waitForURL(`**${STORY}*`);
    await context.close();
  },
);

test('a member follows a company, and gets the letter once the desk says that a story names it', async () => {
  const reader = await contextOf(browser, portal, member('naming'), { javaScriptEnabled: false });
  const page = await reader.newPage();
  await page.goto(`/entity/${naming.entity}`);
  await page.getByRole('button', { name: /^Follow/ }).click();
  await page.getByRole('button', { name: /^Following/ }).waitFor();
  await page.goto('/following');
  await page.getByLabel('How often to alert me about Hikvision').selectOption('at once');
  await comes(page, () => page.getByRole('button', { name: 'Save these alerts' }).click());
  await page.getByRole('link', { name: 'Hikvision' }).waitFor();

  const desk = await contextOf(browser, portal, member('editor'));
  const editor = await desk.newPage();
  await editor.goto(`/desk/mentions?story=${naming.slug}`);
  await editor.keyboard.press('j');
  await editor.keyboard.press('a');
  await editor.getByText('No names found.').waitFor();

  const said = textOf(await letterTo(mailbox, member('naming').email));
  expect(said).toContain('You follow Hikvision');
  expect(said).toContain(`${portal}/story/${naming.slug}`);
  await page.goto(`/entity/${naming.entity}`);
  await page.getByRole('link', { name: naming.headline }).first().waitFor();
  await Promise.all([reader.close(), desk.close()]);
});
