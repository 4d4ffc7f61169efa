import { expect, test } from 'vitest';
import { startStory } from '../../../src/desk/start-story.ts';
import { writtenDraft } from '../../../src/desk/testing.ts';
import type { Session } from '../../../src/readers/member.ts';
import { authorize } from '../../../src/readers/permission.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { addMedia } from '../../../src/stories/media/add-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../../src/stories/media/testing.ts';
import { setColumns } from '../../../src/stories/testing.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { Keys } from '../keys.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { saveText } from './save-text.ts';
import { isWiderThanScreen, servedNewsroom } from './served-newsroom.ts';

// A published story gets another headline and picture on the front page, and search engines another title.

const say = wordsIn('en').say.bind(wordsIn('en'));
const HEADLINE = 'Passenger numbers at the port of Kisumu fall by a tenth';
const TEASER = 'Why the ferries are empty';
let editor: TestMember;
let arabic: TestMember;
let story = '';

const { enter } = servedNewsroom(async (store) => {
  editor = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
  arabic = await makeMember(store, { role: 'editor', name: 'Amal', language: 'ar' });
  const [mediaId] = await Promise.all(
    [1, 2].map(async (seed) => {
      const bytes = await drawnPicture(1200, 800, seed).jpeg().toBuffer();
      return (await addMedia(store, sentPicture(bytes, { name: `ferry-${seed}.jpg` }), TEST_ADDING)).id;
    }),
  );
  const session = { member: { id: editor.id, role: 'editor' }, passed: 'passkey' } as Session;
  const by = authorize(session, 'write stories', { twoStep: false });
  const draft = {
    ...writtenDraft(HEADLINE, 'Passengers fell by 12 % in 2023, the port said.'),
    standfirst: 'The port says why.',
    lead: {
      ...{ mediaId: mediaId ?? '', src: null, alt: 'A ferry', caption: 'A ferry', credit: 'The newsroom' },
      ...{ width: 1200, height: 800, focal: { x: 0.5, y: 0.5 } },
    },
  };
  story = (await store.write((writing) => startStory(writing, draft, by, new Date()))).id;
  await setColumns(store, story, { state: 'published', published_at: new Date(Date.now() - 3_600_000) });
});

test('one editor chooses by keyboard how a story is teased and found, another publishes it without a note', async () => {
  const reading = await enter(null, '/');
  await reading.getByRole('link', { name: HEADLINE }).first().waitFor();

  const page = await enter(editor, `/desk/stories/${story}`);
  await page.getByRole('toolbar').waitFor();
  const keys = new Keys(page);
  await keys.enter(say('writePreviews'));
  await keys.to(say('shownSearchTitle'));
  await keys.type('Kisumu ferries: why a tenth of the passengers stay away');
  await page.getByText('55 / 65').waitFor();
  await keys.to(say('shownTeaserHeadline'));
  await keys.type(TEASER);
  expect(await page.locator('[data-preview="headline"]').textContent()).toBe(TEASER);
  await keys.enter(say('writeFromLibrary'));
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /ferry-2/ })
    .click();
  // The dialog hands over what was chosen when it has closed.
  await expect.poll(() => page.getByLabel(say('shownTeaserPicture')).inputValue()).toMatch(/^[0-9a-f-]{36}$/);
  await saveText(page);
  expect(await passesAxeInBoth(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await isWiderThanScreen(page)).toBe(false);

  const other = await enter(arabic, `/desk/stories/${story}/preview`);
  await other.getByText(TEASER).waitFor();
  expect(await passesAxeInBoth(other)).toEqual([]);
  await other.goto(`/desk/stories/${story}/changes`);
  const quiet = wordsIn('ar').say('changesAsQuiet');
  expect(await other.getByLabel(quiet).isChecked()).toBe(true);
  await other.getByRole('button', { name: wordsIn('ar').say('changesPublish') }).click();
  await other.getByText(wordsIn('ar').say('changesDoneQuietly')).waitFor();

  await expect
    .poll(async () => {
      await reading.goto('/');
      return reading.getByRole('link', { name: TEASER }).count();
    })
    .toBeGreaterThan(0);
  expect(await reading.getByRole('link', { name: HEADLINE }).count()).toBe(0);
  const picture = reading.locator('article.card img').first();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await reading.getByRole('link', { name: TEASER }).first().click();
  await reading.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
  expect(await reading.title()).toMatch(/^Kisumu ferries: why a tenth of the passengers stay away · /);
}, 240_000);
