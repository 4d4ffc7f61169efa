import { expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { upsertStories } from '../../../src/stories/upsert-stories.ts';
import { Keys } from '../keys.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { servedNewsroom } from './served-newsroom.ts';

// A portal of its own: menus are around every page.

let editor: TestMember;

const { enter, url } = servedNewsroom(async (store) => {
  editor = await makeMember(store, { role: 'editor', name: 'Edda Editor' });
  const topic = { slug: 'ports', names: { en: 'Ports', ar: 'الموانئ' } };
  const draft = draftOf({ headline: 'A ship comes in', topics: [topic] });
  await store.write((writing) => upsertStories(writing, [draft], new Date()));
});

/** The links at the head of the front page, as a stranger gets them. */
async function head(lang = ''): Promise<string[]> {
  const html = await (await fetch(`${url()}/${lang && `?lang=${lang}`}`)).text();
  const [, nav = ''] = /<nav class="sections"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
  return [...nav.matchAll(/>([^<]+)<\/a>/g)].map(([, text]) => text ?? '');
}

test('an editor arranges the menu of the header with the keyboard alone, without JavaScript', async () => {
  const page = await enter(editor, '/desk/menus', { javaScriptEnabled: false });
  const keys = new Keys(page);
  await keys.enter('Edit: Header');
  await page.waitForURL('**/desk/menus/header');

  await keys.enter('Add an entry');
  await keys.focusOn('#to-3');
  await keys.type('/topic/ports');
  // Up twice, each time with the focus on the same button.
  await keys.enter('Move “Entry 4” up');
  await keys.focusOn('button[value="up-2"]');
  await keys.press('Enter');
  await keys.focusOn('button[value="up-1"]');
  await page.getByText('Not saved yet.').waitFor();
  expect(await head()).toEqual(['Front page', 'World', 'Corrections']);

  // Enter in a field saves, and does not press the first button of a row.
  await keys.to('Leads to');
  await keys.press('Enter');
  await page.waitForURL('**/desk/menus/header?done=saved');
  expect(await head()).toEqual(['Front page', 'Ports', 'World', 'Corrections']);
  expect(await head('ar')).toContain('الموانئ');

  await page.getByRole('button', { name: 'Remove “Front page”' }).click();
  await page.getByLabel('Leads to').nth(0).fill('/nowhere');
  await page.getByRole('button', { name: 'Save menu' }).last().click();
  await page.getByRole('alert').filter({ hasText: 'Nothing was saved.' }).waitFor();
  expect(await page.getByLabel('Leads to').nth(0).inputValue()).toBe('/nowhere');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('to-0');
  expect(await head()).toEqual(['Front page', 'Ports', 'World', 'Corrections']);

  await page.getByRole('button', { name: 'Use the standard menu' }).first().click();
  await page.waitForURL('**/desk/menus/header?done=standard');
  expect(await head()).toEqual(['Front page', 'World', 'Corrections']);
  await page.getByRole('button', { name: 'Restore version 1' }).click();
  await page.waitForURL('**/desk/menus/header?done=restored');
  expect(await head()).toEqual(['Front page', 'Ports', 'World', 'Corrections']);
});

test('the pages of menus pass axe, and no page is wider than the screen', async () => {
  for (const path of ['/desk/menus', '/desk/menus/header', '/desk/menus/social?lang=ar']) {
    const page = await enter(editor, path, { bypassCSP: true, viewport: { width: 360, height: 800 } });
    expect(await passesAxeInBoth(page), path).toEqual([]);
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width, path).toBeLessThanOrEqual(room ?? 0);
  }
});
