import { expect, test } from 'vitest';
import { plantEvent } from '../../../src/desk/events/testing.ts';
import { saveClaims } from '../../../src/evidence/claims/save-claims.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { upsertStories } from '../../../src/stories/upsert-stories.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { passesAxeInBoth } from '../passes-axe.ts';
import { tabTo } from '../tab-to.ts';
import { isWiderThanScreen, servedNewsroom } from './served-newsroom.ts';

// An editor shows an event, splits a report off and joins it again, without a mouse; readers see it, in Arabic too.

const say = wordsIn('en').say.bind(wordsIn('en'));
const ar = wordsIn('ar');
const [WALK, GROWS, CHESS] = ['Steelworkers walk out in Linz', 'Linz strike grows', 'Chess: Ivanov wins'];
let editor: TestMember;
let event: string;

const { enter } = servedNewsroom(async (store) => {
  editor = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
  const now = new Date();
  const texts = [
    'In Linz 4,200 workers walked out on Thursday.',
    'Some 3,500 workers walked out in Linz on Thursday.',
    'Ivanov won in Porto.',
  ];
  const drafts = [WALK, GROWS, CHESS].map((headline, at) =>
    draftOf({ headline, text: texts[at] ?? '', publishedAt: new Date(now.getTime() - (9 - at) * 60_000) }),
  );
  const ids = await store.write(async (writing) => {
    const taken = await upsertStories(writing, drafts, now);
    await saveClaims(writing, drafts, taken, now);
    return taken.map(({ id }) => id);
  });
  event = await plantEvent(store, ids, now);
  // Or the worker would put chess on an event of its own first.
  await store.statement('update event_stories set by_person = true');
});

test('an editor splits, joins and shows an event by keyboard, and readers see it in every width', async () => {
  const page = await enter(editor, `/desk/events/${event}`);
  await page.getByRole('heading', { name: say('eventTimeline'), exact: true }).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  // The chess report came last.
  for (const _report of [WALK, GROWS, CHESS]) await tabTo(page, 'story');
  await page.keyboard.press('Space');
  await tabTo(page, say('eventSplitDo'));
  await page.keyboard.press('Enter');
  await page.getByText(say('eventSplitDone')).waitFor();
  const other = page.url();
  await page.goto(`/desk/events/${event}`);
  await tabTo(page, 'address');
  await page.keyboard.type(other);
  await page.keyboard.press('Enter');
  await page.getByText(say('eventJoined')).waitFor();
  await tabTo(page, say('eventShowDo'));
  await page.keyboard.press('Enter');
  await page.getByText(say('eventShownDone')).waitFor();
  await page.getByRole('link', { name: say('eventSeePage') }).click();
  await page.waitForURL(/\/event\//);
  for (const language of ['en', 'ar'])
    for (const width of [1440, 820, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/event/${event}?lang=${language}`);
      await page.getByRole('link', { name: GROWS }).first().waitFor();
      expect([language, width, await isWiderThanScreen(page)]).toEqual([language, width, false]);
      expect([language, width, await passesAxeInBoth(page)]).toEqual([language, width, []]);
    }
  expect(await page.getByRole('heading', { name: ar.say('eventDisagree') }).count()).toBe(1);
  await page.goto('/');
  await page.getByRole('link', { name: say('eventMore', { count: 2 }) }).click();
  await page.waitForURL(/\/event\//);
}, 240_000);
