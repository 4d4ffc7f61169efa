import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { drawnPicture } from '../../../src/stories/media/testing.ts';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comes } from '../comes.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { saveText } from './save-text.ts';

// A picture from the file on an editor's machine to a reader's page.

const portal = inject('newsroom');
const { editor, reporter } = inject('seeded').media;
let browser: Browser;
const WAIT = { timeout: 20_000 };
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(open.splice(0).map((context) => context.close())));
afterAll(() => browser?.close());

async function newPage(options: Parameters<typeof contextOf>[3] = {}, as = editor): Promise<Page> {
  const context = await contextOf(browser, portal, as, options);
  open.push(context);
  return context.newPage();
}

async function beginStory(page: Page, headline: string): Promise<string> {
  await page.goto('/desk/stories/new');
  await page.getByRole('button', { name: 'Begin the story' }).click();
  await page.getByRole('toolbar').waitFor();
  await page.locator('[name="headline"]').fill(headline);
  await page.locator('.writing-text').click();
  await page.keyboard.type('The cranes stand still.');
  return /stories\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

const file = async (seed: number, name: string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await drawnPicture(900, 600, seed).jpeg().toBuffer(),
});

test('from a file to a reader’s page: words, focal point by keyboard, chosen in a story, held back until it has words', async () => {
  const page = await newPage();
  await page.goto('/desk/media');
  await page.locator('input[type="file"]').setInputFiles(await file(1, 'cranes.jpg'));
  await page.getByLabel('Credit').fill('Ada Byron');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('1 picture was added.').waitFor();

  await page.getByRole('link', { name: 'cranes.jpg' }).focus();
  await page.keyboard.press('Enter');
  const picture = page.getByRole('button', { name: /^Focal point/ });
  await picture.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'Shift+ArrowUp']) await page.keyboard.press(key);
  await page.getByText('60 % from the left, 44 % from the top').waitFor({ state: 'attached' });
  expect(await page.getByLabel('From the left, %').inputValue()).toBe('60');
  expect(await page.getByLabel('From the top, %').inputValue()).toBe('44');
  await page.locator('#caption').fill('The cranes of the port');
  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Saved.').waitFor();
  await page.getByText('Changed by Emil Editor: Caption and Focal point').waitFor();
  const address = new URL(page.url()).pathname;

  const writing = await newPage({}, reporter);
  const story = await beginStory(writing, 'A port stands still');
  const lead = writing.locator('details', { has: writing.locator('[name="leadPicture"]') });
  await lead.locator('summary').focus();
  await writing.keyboard.press('Enter');
  await lead.getByRole('button', { name: 'From the library' }).focus();
  await writing.keyboard.press('Enter');
  await writing.getByRole('dialog', { name: 'From the library' }).waitFor();
  // The list is drawn anew with what was found: a picture that has the focus before that loses it.
  const found = writing.waitForResponse((answer) => /[?&]q=cranes(?:&|$)/.test(answer.url()));
  await writing.keyboard.type('cranes');
  await (await found).finished();
  await writing
    .getByRole('dialog')
    .getByRole('button', { name: /The cranes of the port/ })
    .waitFor();
  await writing.keyboard.press('ArrowDown');
  await writing.locator('.writing-library li button:focus').waitFor();
  await writing.keyboard.press('Enter');
  await expect.poll(() => writing.locator('[name="leadCredit"]').inputValue()).toBe('Ada Byron');
  expect(await writing.locator('[name="leadFocal"]').inputValue()).toBe('60 44');
  await saveText(writing);

  await writing.goto(`/desk/stories/${story}/blocks`);
  await writing.getByText('It has no description for people who cannot see it.').waitFor();
  await comes(writing, () => writing.getByRole('link', { name: 'To the picture' }).click());
  await writing.getByRole('toolbar').waitFor();
  await writing.locator('[name="leadAlt"]').fill('Three cranes over empty quays');
  await saveText(writing);
  await writing.goto(`/desk/stories/${story}/blocks`);
  await writing.getByText('Nothing blocks this story.').waitFor();
  await writing.goto(`/desk/stories/${story}/workflow`);
  await comes(writing, () => writing.getByRole('button', { name: 'Ask for review' }).click());
  await writing.getByText('In review').first().waitFor();
  await page.goto(`/desk/stories/${story}/workflow`);
  await comes(page, () => page.getByRole('button', { name: 'Approve', exact: true }).click());
  await comes(page, () => page.getByRole('button', { name: 'Publish', exact: true }).click());
  await page.getByRole('link', { name: 'As readers see it' }).waitFor();

  await page.goto('/story/a-port-stands-still');
  const shown = page.locator('.story-lead img');
  await expect.poll(() => shown.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  expect(await shown.getAttribute('alt')).toBe('Three cranes over empty quays');
  expect(await shown.getAttribute('src')).toMatch(/&v=[0-9a-f]{12}$/);
  expect(await shown.evaluate((one) => getComputedStyle(one).objectPosition)).toBe('60% 44%');

  await page.goto(address);
  await page.getByText('It is used in 1 story: take it out there first.').waitFor();
  expect(await page.getByRole('button', { name: 'Take out' }).count()).toBe(0);
  await page.getByRole('link', { name: 'As readers see it' }).waitFor();
});

test.runIf(WHOLE)(
  'pictures are dropped and pasted into the text, and chosen from the library there',
  async () => {
    const page = await newPage();
    const story = await beginStory(page, 'Pictures in the text');
    for (const [seed, way] of [
      [2, 'paste'],
      [3, 'drop'],
    ] as const) {
      const { buffer } = await file(seed, '');
      await page.evaluate(
        ([bytes, how]) => {
          const data = new DataTransfer();
          const decoded = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
          data.items.add(new File([decoded], `${how}.jpg`, { type: 'image/jpeg' }));
          const text = document.querySelector('.writing-text');
          const { left, bottom } = (text?.lastElementChild ?? text)?.getBoundingClientRect() ?? {
            left: 0,
            bottom: 0,
          };
          const at = { bubbles: true, cancelable: true, clientX: left + 5, clientY: bottom - 3 };
          const event =
            how === 'drop'
              ? new DragEvent('drop', { ...at, dataTransfer: data })
              : new ClipboardEvent('paste', { ...at, clipboardData: data });
          text?.dispatchEvent(event);
        },
        [buffer.toString('base64'), way] as const,
      );
      await expect.poll(() => page.locator('.writing-picture').count(), WAIT).toBe(seed - 1);
    }
    await page.getByRole('toolbar').getByRole('button', { name: 'From the library' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /paste\.jpg/ })
      .click();
    await expect.poll(() => page.locator('.writing-picture').count(), WAIT).toBe(3);
    await page.keyboard.press('Escape');
    await page.keyboard.type('After them.');
    await saveText(page);
    await page.goto(`/desk/media?q=paste`);
    await page.getByText('in 1 story').waitFor();
    await page.goto(`/desk/stories/${story}/blocks.json`);
    const { blocks } = JSON.parse((await page.textContent('body')) ?? '');
    expect(blocks.map(({ kind }: { kind: string }) => kind)).toEqual(['media', 'media']);
  },
);

test.runIf(WHOLE)(
  'without JavaScript the focal point is two numbers, and what is wrong is said',
  async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto('/desk/media');
    await page.locator('input[type="file"]').setInputFiles(await file(4, 'plain.jpg'));
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await comes(page, () => page.getByRole('link', { name: 'plain.jpg' }).click());
    expect(await page.getByRole('button', { name: /^Focal point/ }).count()).toBe(0);
    await page.getByLabel('From the left, %').fill('10');
    await comes(page, () => page.getByRole('button', { name: 'Save' }).click());
    await page.getByText('Saved.').waitFor();
    await comes(page, () => page.getByRole('button', { name: 'Save' }).click());
    await page.getByText('Nothing changes.').waitFor();
    await page.getByRole('button', { name: 'Take out' }).click();
    await page.getByText('It was taken out of the library.').waitFor();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await page.getByText('It is in the library again.').waitFor();
  },
);

test.runIf(WHOLE)('library and picture pass axe and fit a narrow screen, light and dark', async () => {
  const page = await newPage({ bypassCSP: true, viewport: { width: 320, height: 700 } });
  await page.goto('/desk/media');
  const [link] = await page.locator('.media-tile a').all();
  await link?.click();
  await page.getByRole('button', { name: /^Focal point/ }).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
