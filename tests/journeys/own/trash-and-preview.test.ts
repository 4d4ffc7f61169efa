import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStory } from '../../../src/desk/start-story.ts';
import { writtenDraft } from '../../../src/desk/testing.ts';
import type { Session } from '../../../src/readers/member.ts';
import { authorize } from '../../../src/readers/permission.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import { addMedia } from '../../../src/stories/media/add-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../../src/stories/media/testing.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { Keys } from '../keys.ts';
import { type OwnPortal, seedAndServe } from '../own-portal.ts';
import { passesAxeInBoth } from '../passes-axe.ts';

// A draft is shown to somebody without an account, and taken back; then it is deleted, and restored.

const say = wordsIn('en').say.bind(wordsIn('en'));
const HEADLINE = 'Ferries stop at Kisumu';
let browser: Browser;
let portal: OwnPortal;
let reporter: TestMember;
let arabic: TestMember;
let story = '';
const open: BrowserContext[] = [];

beforeAll(async () => {
  portal = await seedAndServe(async (store) => {
    reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
    arabic = await makeMember(store, { role: 'editor', name: 'Amal', language: 'ar' });
    const bytes = await drawnPicture(1200, 800).jpeg().toBuffer();
    const { id: mediaId } = await addMedia(store, sentPicture(bytes, { name: 'ferry.jpg' }), TEST_ADDING);
    const session = { member: { id: reporter.id, role: 'reporter' }, passed: 'passkey' } as Session;
    const by = authorize(session, 'write stories', { twoStep: false });
    const copy = {
      ...writtenDraft(HEADLINE, 'Passengers fell by 12 % in 2023, the port said.'),
      standfirst: 'The port says why.',
      lead: {
        ...{ mediaId, src: null, alt: 'A ferry', caption: 'A ferry', credit: 'The newsroom' },
        ...{ width: 1200, height: 800, focal: { x: 0.5, y: 0.5 } },
      },
    };
    story = (await store.write((writing) => startStory(writing, copy, by, new Date()))).id;
  });
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
  await portal?.stop();
});

const enter = async (who: TestMember | null, path: string): Promise<Page> => {
  const options = { baseURL: portal.url, bypassCSP: true };
  const context = who
    ? await contextOf(browser, portal.url, who, options)
    : await browser.newContext(options);
  open.push(context);
  const page = await context.newPage();
  await page.goto(path);
  return page;
};
const isWiderThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);

test('a draft is shown to somebody without an account, by a link that is then revoked', async () => {
  const page = await enter(reporter, `/desk/stories/${story}`);
  const keys = new Keys(page);
  await keys.enter(say('pvTitle'));
  await page.getByRole('heading', { name: say('pvSocial') }).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  await keys.to(say('pvName'));
  await keys.type('Our lawyer');
  await keys.enter(say('pvMake'));
  await page.getByText(say('pvMade')).waitFor();
  const address = new URL(await page.getByLabel(say('pvAddress'), { exact: true }).inputValue());

  const stranger = await enter(null, address.pathname);
  await stranger.getByRole('heading', { name: HEADLINE }).waitFor();
  await stranger.getByText(say('pvNotPublished')).waitFor();
  const picture = stranger.getByRole('img', { name: 'A ferry' });
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  expect(await passesAxeInBoth(stranger)).toEqual([]);
  await stranger.setViewportSize({ width: 390, height: 800 });
  expect(await isWiderThanScreen(stranger)).toBe(false);

  await page.goto(`/desk/stories/${story}/preview`);
  await keys.enter(`${say('pvRevoke')} Our lawyer`);
  await page.getByText(say('pvRevoked')).waitFor();
  const gone = await stranger.reload();
  expect(gone?.status()).toBe(404);
  await stranger.getByText(say('pvEnded')).waitFor();
}, 180_000);

test('a draft is deleted and restored by keyboard, and the trash reads from right to left', async () => {
  const page = await enter(reporter, `/desk/stories/${story}/workflow`);
  const keys = new Keys(page);
  await keys.enter(say('flowDelete'));
  await page.getByText(say('flowDoneDeleted', { days: '30' })).waitFor();
  expect(await page.getByRole('link', { name: HEADLINE }).count()).toBe(0);

  const other = await enter(arabic, '/desk/stories?state=deleted');
  await other.getByRole('link', { name: HEADLINE }).waitFor();
  expect(await other.evaluate(() => document.dir)).toBe('rtl');
  await other.setViewportSize({ width: 390, height: 800 });
  expect(await isWiderThanScreen(other)).toBe(false);

  await keys.enter(/^Trash \(1\)$/);
  await page.getByText(say('flowTrashAbout', { days: '30' })).waitFor();
  expect(await passesAxeInBoth(page)).toEqual([]);
  await keys.enter(`${say('flowRestore')} ${HEADLINE}`);
  await page.getByText(say('flowDoneRestored')).waitFor();
  await page.getByText(say('flowTrashNone')).waitFor();
  await page.goto('/desk/stories?state=draft');
  await page.getByRole('link', { name: HEADLINE }).waitFor();
}, 180_000);
