import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { wordsIn } from '../../../src/words/words.ts';
import { WHOLE } from '../../depth.ts';
import { openBrowser } from '../browser.ts';
import { Keys } from '../keys.ts';
import { passesAxe } from '../passes-axe.ts';
import { startEmptyPortal } from './empty-portal.ts';
import { becomes } from './newsroom.ts';

// A newsroom from nothing: its portal is started on an empty folder, and its address is in the file that the start names.

const say = wordsIn('en').say.bind(wordsIn('en'));
const PASSWORD = 'quiet harbour at dawn';
let browser: Browser;
let ended: (() => Promise<void>) | null = null;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await ended?.();
  ended = null;
});
afterAll(() => browser?.close());

/** Starts the program on an empty folder, until the end of the test. */
async function start(options: BrowserContextOptions = {}) {
  const portal = await startEmptyPortal(browser, options);
  ended = portal.stop;
  return portal;
}

/** What is typed is saved at the next pause. */
async function saved(page: Page, path: string, words: string): Promise<void> {
  const kept = () => page.evaluate(async (at) => (await fetch(at)).text(), path);
  await becomes(async () => (await kept()).includes(words), true, 15_000);
}

test('a newsroom is set up with a mouse, and publishes its first story under its own name', async () => {
  const { setup, stranger, page, said } = await start({ bypassCSP: true });
  expect(said).not.toContain('The Demo Courier');
  expect(await stranger('/')).toMatchObject({
    status: 503,
    text: expect.stringContaining(say('setupHolding')),
  });
  await page.goto(setup);
  expect(await passesAxe(page)).toEqual([]);
  await page.getByLabel(say('settingName'), { exact: true }).first().fill('The Harbour');
  await page.getByLabel(say('settingZone'), { exact: true }).selectOption('Europe/Vienna');
  await page.locator('[name=person]').fill('Fay Founder');
  await page.getByLabel(say('doorEmail')).fill('fay@harbour.example');
  await page.getByLabel(say('doorPassword')).fill('short');
  await page.getByLabel(say('setupTemplateLocal')).check();
  await page.getByRole('button', { name: say('setupButton') }).evaluate((button) => {
    (button as HTMLButtonElement).form?.setAttribute('novalidate', '');
  });
  await page.getByRole('button', { name: say('setupButton') }).click();
  await page.getByRole('alert').getByText(say('doorPasswordShort')).waitFor();
  expect(await passesAxe(page)).toEqual([]);
  await page.getByLabel(say('doorPassword')).fill(PASSWORD);
  await page.getByRole('button', { name: say('setupButton') }).click();

  await page.getByText(say('setupWelcome')).waitFor();
  expect(await passesAxe(page)).toEqual([]);
  await page.goto(setup);
  expect(await page.locator('h1').textContent()).toBe(say('setupDone'));

  await page.goto('about:blank');
  await page.goto(`${new URL(setup).origin}/desk`);
  await page.getByRole('link', { name: say('firstSettings') }).click();
  await page.getByLabel(say('settingTagline'), { exact: true }).fill('News from the quay');
  await page.getByLabel(say('settingFourEyes'), { exact: true }).uncheck();
  await page.getByRole('button', { name: say('settingsSave') }).click();
  await page.getByText(say('settingsSaved')).waitFor();
  expect(await passesAxe(page)).toEqual([]);
  expect((await stranger('/')).text).toContain('News from the quay');

  await page.goto(`${new URL(setup).origin}/desk`);
  await page.getByRole('link', { name: say('firstStory') }).click();
  await page.getByRole('button', { name: say('writeBegin') }).click();
  await page.getByRole('toolbar').waitFor();
  const path = new URL(page.url()).pathname;
  await page.getByLabel(say('writeHeadline'), { exact: true }).fill('A ferry sails again');
  await page.locator('.writing-text').click();
  await page.keyboard.type('The ferry left at noon.');
  await page.getByText(say('writeFiling')).click();
  await page.getByLabel(say('writeSection'), { exact: true }).selectOption('town');
  await saved(page, path, '<option value="town" selected');
  await page.goto(`${new URL(setup).origin}${path}/workflow`);
  await page.getByRole('button', { name: say('flowPublish'), exact: true }).click();
  await page.getByText(say('flowDoneMoved', { state: say('flowPublished') })).waitFor();

  await becomes(async () => (await stranger('/')).text.includes('A ferry sails again'), true);
  const front = (await stranger('/')).text;
  expect(front).toContain('<title>The Harbour</title>');
  expect(front).toContain('href="/section/town"');
  // One language: no menu to choose from.
  expect(front).not.toContain('class="languages"');
  await page.goto(`${new URL(setup).origin}/desk`);
  expect(await page.getByRole('link', { name: say('firstStory') }).count()).toBe(0);
}, 120_000);

test.runIf(WHOLE)(
  'the same by keyboard alone',
  async () => {
    const { setup, stranger, page } = await start();
    const keys = new Keys(page);
    await page.goto(setup);
    await keys.to(say('settingName'));
    await keys.type('The Lighthouse');
    await keys.to(say('settingLanguage'));
    await keys.to('Arabic');
    await keys.press('Space');
    await keys.to(say('settingZone'));
    await keys.type('Vienna');
    await keys.to(say('setupYourName'));
    await keys.type('Fay Founder');
    await keys.to(say('doorEmail'));
    await keys.type('fay@harbour.example');
    await keys.to(say('doorPassword'));
    await keys.type(PASSWORD);
    // The arrows choose among the templates, of which Tab knows one.
    await keys.press('Tab', 'ArrowDown', 'ArrowDown');
    await keys.enter(say('setupButton'));
    await page.getByText(say('setupWelcome')).waitFor();

    await keys.enter(say('firstSettings'));
    await page.waitForURL('**/desk/settings');
    expect(await page.getByLabel(say('settingZone'), { exact: true }).inputValue()).toBe('Europe/Vienna');
    await keys.to(say('settingFourEyes'));
    await keys.press('Space');
    await keys.enter(say('settingsSave'));
    await page.getByText(say('settingsSaved')).waitFor();
    await keys.enter(say('settingsUndoNamed', { setting: say('settingFourEyes') }));
    await page.getByText(say('settingsUndone')).waitFor();
    await keys.to(say('settingFourEyes'));
    await keys.press('Space');
    await keys.enter(say('settingsSave'));
    await page.getByText(say('settingsSaved')).waitFor();

    await page.goto(`${new URL(setup).origin}/desk`);
    await keys.enter(say('firstStory'));
    await page.waitForURL('**/desk/stories/new');
    await keys.enter(say('writeBegin'));
    await page.getByRole('toolbar').waitFor();
    const path = new URL(page.url()).pathname;
    await keys.to(say('writeHeadline'));
    await keys.type('A lamp is lit');
    await keys.to(say('writeBody'));
    await keys.focusOn('.writing-text');
    await keys.type('The lamp was lit at dusk.');
    await keys.enter(say('writeFiling'));
    await keys.to(say('writeSection'));
    await keys.type('Town');
    await saved(page, path, '<option value="town" selected');
    await page.goto(`${new URL(setup).origin}${path}/workflow`);
    await keys.enter(say('flowPublish'));
    await page.getByText(say('flowDoneMoved', { state: say('flowPublished') })).waitFor();
    await becomes(async () => (await stranger('/')).text.includes('A lamp is lit'), true);
    expect((await stranger('/')).text).toContain('<title>The Lighthouse</title>');
    expect((await stranger('/?lang=ar')).text).toContain('dir="rtl"');
  },
  120_000,
);
