import { expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { addMedia } from '../../../src/stories/media/add-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../../src/stories/media/testing.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { upsertStories } from '../../../src/stories/upsert-stories.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { Keys } from '../keys.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { isWiderThanScreen, servedNewsroom } from './served-newsroom.ts';

// An editor says who an author is, and readers of their stories find out.

const words = wordsIn('en');
const say = words.say.bind(words);
const english = { language: words.nameOfLanguage('en') };
const HEADLINE = 'Ferries come back';
let editor: TestMember;
let arabic: TestMember;
let picture: string;

const { enter } = servedNewsroom(async (store) => {
  editor = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
  arabic = await makeMember(store, { role: 'editor', name: 'Amal', language: 'ar' });
  const bytes = await drawnPicture(900, 1100).jpeg().toBuffer();
  picture = (await addMedia(store, sentPicture(bytes, { alt: 'A portrait', credit: 'Ada' }), TEST_ADDING)).id;
  const authors = [{ slug: 'ana-ruiz', names: { en: 'Ana Ruiz' } }];
  await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: HEADLINE, authors })], new Date()),
  );
});

test('an editor writes a profile by keyboard, and a reader goes from a story to it', async () => {
  const page = await enter(editor, '/desk/authors');
  const keys = new Keys(page);
  await keys.enter('Ana Ruiz');
  await page.waitForURL('**/desk/authors/ana-ruiz');
  await keys.to(say('authorRoleIn', english));
  await keys.type('Trade editor');
  await keys.to(say('authorBiographyIn', english));
  await keys.type('Covers ports and the ships that call there.');
  await keys.press('Enter', 'Enter');
  await keys.type('Before that, she wrote about customs.');
  await keys.enter(say('writeFromLibrary'));
  const library = page.getByRole('dialog', { name: say('writeFromLibrary') });
  await library.getByRole('button', { name: 'A portrait' }).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  await keys.press('ArrowDown', 'Enter');
  await page.locator(`.picture-field > img[src*="${picture}"]`).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  await keys.to(say('authorEmail'));
  await keys.type('ana');
  await keys.to(say('authorLinks'));
  await keys.type('Mastodon: https://social.example/@ana');
  await keys.enter(say('resourceSave'));
  await page.getByText(say('authorNoEmail')).first().waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.getByLabel(say('authorEmail'), { exact: true }).fill('ana@example.org');
  await keys.press('Enter');
  await page.getByText(say('authorSaved')).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);

  const reading = await enter(null, '/story/ferries-come-back');
  await reading.getByRole('link', { name: 'Ana Ruiz' }).first().click();
  await reading.getByRole('heading', { level: 1, name: 'Ana Ruiz' }).waitFor();
  for (const text of ['Trade editor', 'Before that, she wrote about customs.', HEADLINE])
    await reading.getByText(text, { exact: true }).first().waitFor();
  await reading.getByRole('img', { name: 'A portrait' }).waitFor();
  const contacts = reading.getByRole('list', { name: say('authorContacts', { name: 'Ana Ruiz' }) });
  expect(await contacts.getByRole('link').allTextContents()).toEqual(['ana@example.org', 'Mastodon']);
  expect(await passesAxeInBoth(reading)).toEqual([]);

  await reading.goto('/author/ana-ruiz?lang=ar');
  const biography = reading.getByText('Covers ports and the ships that call there.');
  expect(await biography.evaluate((one) => [document.dir, getComputedStyle(one).direction])).toEqual([
    'rtl',
    'ltr',
  ]);
  expect(await passesAxeInBoth(reading)).toEqual([]);
  const other = await enter(arabic, '/desk/authors/ana-ruiz');
  expect(await passesAxeInBoth(other)).toEqual([]);
  for (const one of [reading, other]) {
    await one.setViewportSize({ width: 390, height: 800 });
    expect(await isWiderThanScreen(one)).toBe(false);
  }
}, 240_000);
