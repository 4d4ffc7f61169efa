import { expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { upsertStories } from '../../../src/stories/upsert-stories.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { Keys } from '../keys.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { isWiderThanScreen, servedNewsroom } from './served-newsroom.ts';

// An old address leads to its story again, and a list brings the addresses of a whole site.

const say = wordsIn('en').say.bind(wordsIn('en'));
const HEADLINE = 'Ferries come back';
let editor: TestMember;
let arabic: TestMember;

const { enter } = servedNewsroom(async (store) => {
  editor = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
  arabic = await makeMember(store, { role: 'editor', name: 'Amal', language: 'ar' });
  await store.write((writing) => upsertStories(writing, [draftOf({ headline: HEADLINE })], new Date()));
});

test('an editor redirects addresses by keyboard, changes one, and imports a list', async () => {
  const reading = await enter(null, '/2019/05/ferries');
  expect(await reading.getByRole('heading', { name: HEADLINE }).count()).toBe(0);

  const page = await enter(editor, '/desk/redirects');
  await page.getByText(say('redirectsNone')).waitFor();
  const keys = new Keys(page);
  await keys.to(say('redirectFrom'));
  await keys.type('/search');
  await keys.to(say('redirectTo'));
  await keys.type('/story/ferries-come-back');
  await keys.enter(say('redirectAddButton'));
  await page.getByText(say('redirectLive')).first().waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.getByLabel(say('redirectFrom'), { exact: true }).fill('/2019/05/ferries');
  await keys.press('Enter');
  await page.getByText(say('redirectDoneAdded')).waitFor();

  await reading.goto('/2019/05/Ferries/');
  await reading.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();

  await page.getByLabel(say('redirectsFile')).setInputFiles({
    name: 'redirects.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'from,to,type\n/blog/*,https://archive.example/blog/*,302\n/sitemap,/story/ferries-come-back,301\n',
    ),
  });
  await page.getByRole('button', { name: say('redirectsImportButton'), exact: true }).click();
  await page.getByText('Added: 1. Updated: 0. Unchanged: 0.').waitFor();
  await page.getByText(/^Line 3, \/sitemap: /).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);

  await page.getByRole('link', { name: '/blog/*' }).click();
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.getByLabel(say('redirectTo'), { exact: true }).fill('/story/ferries-come-back');
  await page.getByRole('button', { name: say('resourceSave'), exact: true }).click();
  await page.getByText(say('redirectDoneSaved')).waitFor();
  await reading.goto('/blog/anything/at/all');
  await reading.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();

  const other = await enter(arabic, '/desk/redirects');
  expect(await other.evaluate(() => document.dir)).toBe('rtl');
  expect(await passesAxeInBoth(other)).toEqual([]);
  await other.setViewportSize({ width: 390, height: 800 });
  expect(await isWiderThanScreen(other)).toBe(false);
}, 240_000);
