import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TestMember } from '../../src/readers/testing.ts';
import { contextOf } from './as-member.ts';
import { openBrowser } from './browser.ts';
import { comes } from './comes.ts';
import { headlineOf } from './headline-of.ts';
import { openLine } from './line.ts';

const portal = inject('portal');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const member = (name: string): TestMember => inject('members')[name] ?? expect.fail(`no member ${name}`);
const rows = (page: Page) => page.locator('[data-blocks] .block-name b').allInnerTexts();
const titles = (page: Page) => page.locator('.own-block > h2').allInnerTexts();

/** What the server keeps of the member's blocks, however long the island waits before it sends. */
async function keptAs(page: Page, wanted: string[]): Promise<void> {
  await expect
    .poll(
      async () => {
        const answer = await page.request.get(`${portal}/front-page.json`);
        const { blocks } = (await answer.json()) as { blocks: { name: string }[] };
        return blocks.map(({ name }) => name);
      },
      { timeout: 10_000 },
    )
    .toEqual(wanted);
}

describe('a stranger', () => {
  it('is told what a front page of their own takes, and makes the portal the start of the browser', async () => {
    const context = await browser.newContext({
      baseURL: portal,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto('/');
    await comes(page, () => page.getByRole('link', { name: 'Set as front page' }).click());
    expect(await page.locator('h1').textContent()).toBe('Set as front page');
    await page.getByRole('heading', { name: 'In your browser: Chrome on a computer' }).waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${portal}/`);
    const other = page.getByText('Firefox on a computer');
    await other.click();
    await page.getByText('Custom URLs').waitFor();
    await comes(page, () => page.locator('main').getByRole('link', { name: 'Member login' }).click());
    expect(page.url()).toContain('next=%2Ffront-page');
    await context.close();
  });
});

describe('a front page of one’s own', () => {
  it('is composed without JavaScript, becomes the front page, and leaves the common one a click away', async () => {
    const context = await contextOf(browser, portal, member('front'), { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/front-page');
    await page.getByText('Nothing yet.').waitFor();
    const add = async (name: string) => {
      await page.getByLabel('Add a block').selectOption({ label: name });
      await comes(page, () => page.getByRole('button', { name: 'Add', exact: true }).click());
      await page.getByText('Added.').waitFor();
    };
    await add('World');
    await add('Kyrgyzstan');
    await add('Climate');
    expect(await rows(page)).toEqual(['World', 'Kyrgyzstan', 'Climate']);
    await comes(page, () => page.getByRole('button', { name: 'Move Climate up' }).click());
    await comes(page, () => page.getByRole('button', { name: 'Move Climate up' }).click());
    expect(await rows(page)).toEqual(['Climate', 'World', 'Kyrgyzstan']);
    await page.getByLabel('Stories of Climate').selectOption('6');
    await comes(page, () => page.getByRole('button', { name: 'Save the numbers' }).click());
    expect(await page.getByLabel('Stories of Climate').inputValue()).toBe('6');
    const preview = page.locator('#preview');
    expect(await preview.locator('h3').allInnerTexts()).toEqual([
      'The editors’ lead',
      'Climate',
      'World',
      'Kyrgyzstan',
    ]);

    const muted = (await preview.locator('li a').first().textContent()) ?? '';
    await comes(page, () => preview.getByRole('button', { name: `Mute this story ${muted}` }).click());
    await page.getByText('Muted.', { exact: true }).waitFor();
    expect(await preview.locator('li a').allInnerTexts()).not.toContain(muted);

    await comes(page, () => page.getByRole('button', { name: 'Use as my front page' }).click());
    await page.goto('/');
    expect(await titles(page)).toEqual(['Climate', 'World', 'Kyrgyzstan']);
    expect(await page.locator('main').textContent()).not.toContain(muted);
    const stories = await page
      .locator('main :is(h2, h3) a[href^="/story/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(stories).size).toBe(stories.length);
    const lead = await page.locator('.lead h2').textContent();
    await comes(page, () => page.getByRole('link', { name: 'See the common one' }).click());
    expect(await page.locator('.lead h2').textContent()).toBe(lead);
    expect(await titles(page)).toEqual([]);
    await comes(page, () => page.getByRole('link', { name: 'Back to your own' }).click());
    expect(await titles(page)).toEqual(['Climate', 'World', 'Kyrgyzstan']);
    await context.close();
  });

  it('is ordered by keyboard and by pointer, and the preview follows', async () => {
    const context = await contextOf(browser, portal, member('front'), {
      viewport: { width: 1440, height: 1200 },
    });
    const page = await context.newPage();
    await page.goto('/front-page');
    await expect.poll(() => rows(page)).toEqual(['Climate', 'World', 'Kyrgyzstan']);
    expect(await page.getByRole('button', { name: 'Save the numbers' }).isVisible()).toBe(false);
    const grip = page.getByRole('button', { name: 'Move Climate: drag it' });
    await grip.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => rows(page)).toEqual(['World', 'Kyrgyzstan', 'Climate']);
    expect(await grip.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect
      .poll(() => page.locator('[data-blocks] [role=status]').textContent())
      .toBe('Climate: place 3 of 3');
    await keptAs(page, ['World', 'Kyrgyzstan', 'Climate']);
    const shown = page.locator('#preview h3');
    await expect
      .poll(() => shown.allInnerTexts())
      .toEqual(['The editors’ lead', 'World', 'Kyrgyzstan', 'Climate']);

    await page.getByRole('button', { name: 'Move Climate up' }).press('Enter');
    await expect.poll(() => rows(page)).toEqual(['World', 'Climate', 'Kyrgyzstan']);
    await keptAs(page, ['World', 'Climate', 'Kyrgyzstan']);

    const box = (name: string) => page.getByRole('button', { name: `Move ${name}: drag it` }).boundingBox();
    const [from, to] = [await box('Kyrgyzstan'), await box('World')];
    if (!from || !to) throw new Error('no grips to drag');
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    for (let y = from.y; y >= to.y - 8; y -= 6) await page.mouse.move(from.x + 8, y);
    await page.mouse.up();
    await expect.poll(() => rows(page)).toEqual(['Kyrgyzstan', 'World', 'Climate']);
    await keptAs(page, ['Kyrgyzstan', 'World', 'Climate']);
    await page.reload();
    await expect.poll(() => rows(page)).toEqual(['Kyrgyzstan', 'World', 'Climate']);
    await context.close();
  });

  it('is composed in Arabic, from right to left', async () => {
    const context = await contextOf(browser, portal, member('sami'));
    const page = await context.newPage();
    await page.goto('/front-page');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await comes(page, () => page.getByRole('button', { name: 'البدء بجميع الأقسام' }).click());
    await page.getByText('أُضيف.').waitFor();
    expect((await rows(page)).length).toBeGreaterThan(3);
    await comes(page, () => page.getByRole('button', { name: 'استخدامها صفحةً أولى لي' }).click());
    await page.goto('/');
    expect((await titles(page)).length).toBeGreaterThan(3);
    expect(await page.locator('.front-switch h1').textContent()).toBe('صفحتك الأولى');
    await page.goto('/front-page');
    await comes(page, () => page.getByRole('button', { name: 'العودة إلى الصفحة العامة' }).click());
    await page.goto('/');
    expect(await titles(page)).toEqual([]);
    await context.close();
  });
});

describe('reading offline', () => {
  const paths = (page: Page) =>
    page.evaluate(async () => {
      const kept: string[] = [];
      for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys())
          kept.push(`${name} ${new URL(url).pathname}`);
      }
      return kept;
    });
  const kept = (page: Page, wanted: RegExp) =>
    expect
      .poll(async () => (await paths(page)).some((path) => wanted.test(path)), { timeout: 20_000 })
      .toBe(true);

  async function story(page: Page, number: number): Promise<{ path: string; headline: string }> {
    const link = page.locator('main .own-block h3 a').nth(number);
    const href = (await link.getAttribute('href')) ?? '';
    return { path: href.split('?')[0] ?? '', headline: (await link.textContent()) ?? '' };
  }

  it('opens the last front page and a favorite, says so of others, and forgets all at logout', async () => {
    const line = await openLine();
    const { proxy } = line;
    const context: BrowserContext = await contextOf(browser, portal, member('front'), { proxy });
    const page = await context.newPage();
    await page.goto('/');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.reload();
    await kept(page, /^member [0-9a-f]{16} \/$/);
    const [saved, other] = [await story(page, 0), await story(page, 1)];
    await page.goto(saved.path);
    const read = await page.locator('.body').textContent();
    await page.locator('.keep button').click();
    await kept(page, new RegExp(`^member [0-9a-f]{16} ${saved.path}$`));
    await page.goto('/account');
    expect((await paths(page)).filter((path) => /account|login|desk/.test(path))).toEqual([]);

    line.cut();
    await page.goto('/');
    expect(await titles(page)).toEqual(['Kyrgyzstan', 'World', 'Climate']);
    await page.goto(saved.path);
    expect(await headlineOf(page)).toBe(saved.headline);
    expect(await page.locator('.body').textContent()).toBe(read);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Newsreader');
    await page.goto(other.path);
    expect(await page.locator('h1').textContent()).toBe('You are offline');
    const list = page.locator('.kept-pages a');
    await list.first().waitFor();
    expect(await list.allInnerTexts()).toEqual(['Front page', saved.headline]);
    await list.nth(1).click();
    await page.waitForURL(`**${saved.path}`);
    expect(await headlineOf(page)).toBe(saved.headline);

    line.mend();
    await page.goto('/');
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('link', { name: 'Member login' }).first().waitFor();
    await expect
      .poll(async () => (await paths(page)).filter((path) => path.startsWith('member')))
      .toEqual([]);
    line.cut();
    await page.goto(saved.path);
    expect(await page.locator('h1').textContent()).toBe('You are offline');
    await context.close();
    await line.close();
  });
});
