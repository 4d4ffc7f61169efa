import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comes } from '../comes.ts';
import { passesAxe } from '../passes-axe.ts';
import { WRONG } from './seeds.ts';

const portal = inject('newsroom');
const { people, story } = inject('seeded').correcting;
const RIGHT = 'Exports of steel rose by 14 % in 2023, officials said.';
/** How long a page may stay in the cache after a change. */
const SAID = 'An earlier version said that exports rose by 12 %. They rose by 14 %.';

let browser: Browser;
const open: BrowserContext[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => Promise.all(open.splice(0).map((context) => context.close())));
afterAll(() => browser?.close());

const pageOf = async (who: keyof typeof people, script = false): Promise<Page> => {
  const options = script ? { bypassCSP: true } : { javaScriptEnabled: false };
  const context = await contextOf(browser, portal, people[who], options);
  open.push(context);
  return context.newPage();
};
const text = async (path: string) => (await fetch(portal + path)).text();

test('a figure is put right at the desk by two editors, and every place the story went says so', async () => {
  const reader = await pageOf('reader');
  await reader.goto('/story/steel-exports');
  await comes(reader, () => reader.getByRole('button', { name: /^Save/ }).first().click());

  const writer = await pageOf('writer');
  await writer.goto(`/desk/stories/${story}`);
  await writer.locator('#body').fill(`${RIGHT}\n\nImports fell.`);
  await comes(writer, () => writer.getByRole('button', { name: 'Save', exact: true }).click());
  await writer.goto(`/desk/stories/${story}`);
  await writer.getByRole('link', { name: 'Publish changes or correct' }).click();
  await writer.getByText('a colleague must publish the changes', { exact: false }).waitFor();
  expect(await text('/story/steel-exports')).toContain('12 %');

  const editor = await pageOf('editor');
  await editor.goto(`/desk/stories/${story}/changes`);
  expect(await editor.locator('.changes-text del').allTextContents()).toEqual(['12']);
  expect(await editor.locator('.changes-text ins').allTextContents()).toEqual(['14']);
  await editor.getByLabel('A correction: something was wrong').check();
  await editor.getByLabel('What readers will be told').fill(SAID);
  await editor.getByRole('button', { name: 'Publish the changes' }).click();
  await editor.getByText('Published, with a note to readers.').waitFor();

  await expect.poll(() => text('/story/steel-exports')).toContain(SAID);
  await reader.goto('/story/steel-exports');
  const correction = reader.locator('.story-head .correction');
  await correction.getByText(SAID).waitFor();
  await correction.getByText(`It said: “${WRONG}”`).waitFor();
  await reader.getByRole('link', { name: 'corrected', exact: true }).waitFor();
  expect(await text('/story/steel-exports')).toContain('"@type":"CorrectionComment"');
  for (const feed of ['/feed.xml', '/feed.atom', '/feed.json'])
    await expect.poll(() => text(feed)).toContain(SAID);
  const { associations } = await (await fetch(`${portal}/api/v1/stories/steel-exports/ninjs`)).json();
  expect(associations.map(({ rel }: { rel: string }) => rel)).toEqual(['figure', 'correction']);
  await reader.goto('/corrections?kind=correction');
  await reader.getByText(SAID).waitFor();

  const outbox = async () => {
    const headers = { cookie: people.administrator.cookie };
    const { letters } = await (await fetch(`${portal}/desk/outbox.json`, { headers })).json();
    return (letters as { recipient: string; subject: string }[])
      .filter(({ recipient }) => recipient === people.reader.email)
      .map(({ subject }) => subject);
  };
  await expect.poll(outbox).toEqual(['Correction: Steel exports rise']);
});

test('a change that puts nothing right goes out with a note', async () => {
  const writer = await pageOf('writer');
  await writer.goto(`/desk/stories/${story}`);
  await writer.locator('#standfirst').fill('A year of steel.');
  await comes(writer, () => writer.getByRole('button', { name: 'Save', exact: true }).click());
  const editor = await pageOf('editor');
  await editor.goto(`/desk/stories/${story}/changes`);
  await editor.getByLabel('A note: something changed, and nothing was wrong').check();
  await editor.getByLabel('What readers will be told').fill('A line was added under the headline.');
  await editor.getByRole('button', { name: 'Publish the changes' }).click();
  await editor.getByText('Published, with a note to readers.').waitFor();
  const reader = await pageOf('reader');
  await expect.poll(() => text('/story/steel-exports')).toContain('A line was added under the headline.');
  await reader.goto('/story/steel-exports');
  expect(await reader.locator('#changes').textContent()).toMatch(
    /Changed on .*: A line was added under the headline\./,
  );
});

test('a withdrawn story answers 410 with why, and stands as a retraction', async () => {
  const reader = await pageOf('reader');
  const gone = await reader.goto('/story/made-up');
  expect(gone?.status()).toBe(410);
  await reader.getByText('Its source lied.', { exact: false }).waitFor();
  await reader.getByRole('link', { name: 'It is listed as a retraction under Corrections' }).click();
  await reader.getByRole('link', { name: 'All of it was made up' }).waitFor();
  expect((await fetch(`${portal}/api/v1/stories/made-up/ninjs`)).status).toBe(410);
});

test('the pages are fit for all: axe finds nothing, and nothing is wider than a phone', async () => {
  for (const [who, paths] of [
    ['editor', [`/desk/stories/${story}/changes`]],
    ['reader', ['/corrections', '/story/steel-exports', '/story/made-up', '/corrections?lang=ar']],
  ] as const) {
    const page = await pageOf(who, true);
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of paths) {
      await page.goto(path);
      expect(await passesAxe(page), path).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(360);
    }
  }
});
