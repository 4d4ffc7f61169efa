import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { upsertStories } from '../../../src/stories/upsert-stories.ts';
import { WHOLE } from '../../depth.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comes } from '../comes.ts';
import { type OwnPortal, seedAndServe } from '../own-portal.ts';
import { passesAxeInBoth } from '../passes-axe.ts';

// A portal of its own: the front page is everybody's.

const HOUR = 3_600_000;
let browser: Browser;
let portal: OwnPortal;
let editor: TestMember;
const open: BrowserContext[] = [];

beforeAll(async () => {
  portal = await seedAndServe(async (store) => {
    editor = await makeMember(store, { role: 'editor', name: 'Edda Editor' });
    const drafts = ['en', 'ar'].flatMap((language) =>
      ['Ash', 'Birch', 'Cedar', 'Doum', 'Elder'].map((name, at) =>
        draftOf({
          headline: language === 'ar' ? `خبر ${name}` : `${name} is felled`,
          slug: `${name.toLowerCase()}-${language}`,
          language,
          text: Array.from({ length: 30 }, (_, word) => `${language}${name}${word}`).join(' '),
          publishedAt: new Date(Date.now() - (at + 1) * HOUR),
        }),
      ),
    );
    await store.write((writing) => upsertStories(writing, drafts, new Date()));
  });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
  await portal?.stop();
});

const enter = async (path: string, options = {}) => {
  const context = await contextOf(browser, portal.url, editor, options);
  open.push(context);
  const page = await context.newPage();
  await page.goto(path);
  // Grips are there when the script is.
  await page.locator('[data-choice] > .grip:visible').first().waitFor();
  return page;
};
const row = (page: Page, name: string) => page.locator(`[data-slot][data-headline*="${name}"]`);
const choice = (page: Page, name: string) => page.locator('[data-choice]', { hasText: name });
const order = (page: Page) => page.locator('.board-rows .board-name').allTextContents();
const told = (page: Page) => page.locator('.board-placed [role=status]');
/** The story that leads the front page, as a stranger gets it. */
const lead = async (lang = 'en') => {
  const html = await (await fetch(`${portal.url}/${lang === 'en' ? '' : `?lang=${lang}`}`)).text();
  return /<div class="lead">.*?<h2[^>]*>(.*?)<\/h2>/s
    .exec(html)?.[1]
    ?.replace(/<[^>]+>/g, '')
    .trim();
};
const middle = async (page: Page, what: ReturnType<Page['locator']>) => {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y, page };
};
/** Takes `grip` by the pointer and lets it go above `target`. */
const dragAbove = async (
  page: Page,
  grip: ReturnType<Page['locator']>,
  target: ReturnType<Page['locator']>,
) => {
  const from = await middle(page, grip);
  const to = await target.boundingBox();
  if (!to) throw new Error('it is not drawn');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height, { steps: 6 });
  await page.mouse.move(to.x + to.width / 2, to.y + 4, { steps: 6 });
  await page.mouse.up();
};
const save = async (page: Page, name = 'Save') => {
  await comes(page, () => page.getByRole('button', { name, exact: true }).click());
  expect(page.url()).toContain('done=saved');
};

test('an editor drags a story to the lead, looks at it, saves; readers see it, until it is undone', async () => {
  const page = await enter('/desk/front');
  expect(await lead()).toBe('Ash is felled');
  await dragAbove(page, choice(page, 'Birch').locator('.grip').first(), page.getByText('Nothing is placed.'));
  await expect.poll(() => order(page)).toEqual(['Birch is felled']);
  await dragAbove(page, choice(page, 'Elder').locator('.grip').first(), row(page, 'Birch'));
  await expect.poll(() => order(page)).toEqual(['Elder is felled', 'Birch is felled']);
  await expect.poll(() => told(page).textContent()).toBe('“Elder is felled” is at 1 of 2.');
  // It can be placed no second time.
  await expect.poll(() => choice(page, 'Elder').isVisible()).toBe(false);
  await page.getByText('Not saved yet. Readers see the board as it was.').waitFor();

  // The page as it would be, at three widths, in frames without scripts.
  for (const width of [1440, 820, 390]) {
    const frame = page.frameLocator(`.frame-${width} iframe`);
    await expect.poll(() => frame.locator('.lead h2').textContent()).toContain('Elder is felled');
    // The frame may load once more for the second move.
    await expect.poll(() => frame.locator('html').evaluate(() => window.innerWidth)).toBe(width);
  }
  expect(await lead()).toBe('Ash is felled');
  await save(page);
  await page.getByText('Saved. Readers see it.').waitFor();
  await expect.poll(() => lead()).toBe('Elder is felled');

  // A row within the board, by pointer; let go elsewhere, it stays where it was.
  await dragAbove(page, row(page, 'Birch').locator('.grip'), row(page, 'Elder'));
  await expect.poll(() => order(page)).toEqual(['Birch is felled', 'Elder is felled']);
  const { x, y } = await middle(page, row(page, 'Elder').locator('.grip'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 60, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => order(page)).toEqual(['Birch is felled', 'Elder is felled']);
  await comes(page, () => page.getByRole('link', { name: 'Drop the changes' }).click());
  await page.waitForURL(/\/desk\/front$/);
  await expect.poll(() => order(page)).toEqual(['Elder is felled', 'Birch is felled']);

  await comes(page, () => page.getByRole('button', { name: /^Undo version/ }).click());
  await page.getByText('Undone. Readers see it.').waitFor();
  await expect.poll(() => lead()).toBe('Ash is felled');
  await comes(page, () => page.getByRole('button', { name: /^Redo version/ }).click());
  await page.getByText('Redone. Readers see it.').waitFor();
  await expect.poll(() => lead()).toBe('Elder is felled');
});

test.runIf(WHOLE)('the same by the keyboard alone: found, placed, moved, given an end, saved', async () => {
  const page = await enter('/desk/front');
  const { keyboard } = page;
  /** Goes on with Tab until what has the focus is called `name`. */
  const tabTo = async (name: RegExp) => {
    const named = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return (
          at?.getAttribute('aria-label') ??
          (at as HTMLInputElement)?.labels?.[0]?.textContent ??
          at?.textContent ??
          ''
        );
      });
    for (let tabs = 0; tabs < 150; tabs += 1) {
      await keyboard.press('Tab');
      if (name.test((await named()).trim())) return;
    }
    throw new Error(`nothing on the way is called ${name}`);
  };
  await tabTo(/^Words of the headline$/);
  await keyboard.type('cedar');
  await keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-choice]:visible').count()).toBe(1);
  await tabTo(/^Place “Cedar is felled” as the last$/);
  await keyboard.press('Enter');
  // The focus is on its grip: the arrows move it, and each move is said.
  await expect.poll(() => told(page).textContent()).toBe('“Cedar is felled” is at 3 of 3.');
  await keyboard.press('ArrowUp');
  await expect.poll(() => told(page).textContent()).toBe('“Cedar is felled” is at 2 of 3.');
  await keyboard.press('Home');
  await expect.poll(() => told(page).textContent()).toBe('“Cedar is felled” is at 1 of 3.');
  await expect.poll(() => order(page)).toEqual(['Cedar is felled', 'Elder is felled', 'Birch is felled']);
  await tabTo(/^Move “Birch/);
  await keyboard.press('Delete');
  await expect.poll(() => told(page).textContent()).toBe('“Birch is felled” is taken out.');
  await tabTo(/^Save$/);
  await comes(page, () => keyboard.press('Enter'));
  await expect.poll(() => lead()).toBe('Cedar is felled');

  // Its end, an hour from now: the preview shows what stands there then.
  const end = new Date(Math.ceil((Date.now() + HOUR) / 60_000) * 60_000).toISOString().slice(0, 16);
  await row(page, 'Cedar').locator('summary').click();
  await row(page, 'Cedar').getByLabel('Ends (UTC)').fill(end);
  await row(page, 'Cedar')
    .getByText(`Until ${end.replace('T', ' ')}`)
    .waitFor();
  await save(page);
  await page.locator('.board-turns button').nth(1).click();
  await expect
    .poll(() => page.frameLocator('.frame-820 iframe').locator('.lead h2').textContent())
    .toContain('Elder is felled');
  expect(await lead()).toBe('Cedar is felled');
});

test.runIf(WHOLE)('in Arabic, from right to left: placed, dragged and moved the same way', async () => {
  const page = await enter('/desk/front?lang=ar&edition=ar');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await choice(page, 'Birch')
    .getByRole('button', { name: /^ضع «\u2068?خبر Birch\u2069?» في الآخر$/ })
    .click();
  const board = await page.locator('.board-placed').boundingBox();
  const list = await page.locator('.board-choose').boundingBox();
  expect(board && list && board.x > list.x).toBe(true);
  await dragAbove(page, choice(page, 'Doum').locator('.grip').first(), row(page, 'Birch'));
  await expect.poll(() => order(page)).toEqual(['خبر Doum', 'خبر Birch']);
  await row(page, 'Birch').locator('.grip').focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => told(page).textContent()).toBe('«خبر Birch» في الموضع 1 من 2.');
  const frame = page.frameLocator('.frame-390 iframe');
  await expect.poll(() => frame.locator('.lead h2').textContent()).toContain('خبر Birch');
  expect(await frame.locator('html').getAttribute('dir')).toBe('rtl');
  await save(page, 'احفظ');
  await expect.poll(() => lead('ar')).toBe('خبر Birch');
  expect(await lead()).toBe('Cedar is felled');
});

test.runIf(WHOLE)('passes axe, and fits a narrow screen, light and dark', async () => {
  const page = await enter('/desk/front', { bypassCSP: true });
  for (const path of [
    '/desk/front',
    '/desk/front/versions',
    '/desk/front/versions/1',
    '/desk/front?lang=ar&edition=fr',
  ]) {
    await page.goto(path);
    expect(await passesAxeInBoth(page), path).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(
      true,
    );
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});
