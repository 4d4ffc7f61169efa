import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveMentionsOf } from '../../../src/entities/mentions/save-mentions.ts';
import { addVersion, entryOf } from '../../../src/entities/screening/testing.ts';
import { plantRelation } from '../../../src/entities/testing.ts';
import { makeMember, type TestMember } from '../../../src/readers/testing.ts';
import type { Store } from '../../../src/store/database.ts';
import { takeStories } from '../../../src/stories/take-stories.ts';
import { draftOf } from '../../../src/stories/testing.ts';
import { contextOf } from '../as-member.ts';
import { openBrowser } from '../browser.ts';
import { comes } from '../comes.ts';
import { comesUp } from '../comes-up.ts';
import { seedAndServe } from '../own-portal.ts';
import { passesAxeInBoth } from '../passes-axe.ts';

// A portal of its own: who is accepted, merged and published here is nobody else's.

const FIRM = 'Zenith Optics Technology Co Ltd';
const OTHER = 'Granite Bearing Company';
const TEXT = `${FIRM} supplies optical components used in tanks, officials said. The chief executive of ${FIRM}, Mr Pavel Orlov, denied it.

Customs data name ${OTHER} as well.`;

let browser: Browser;
let portal: Awaited<ReturnType<typeof seedAndServe<TestMember>>>;
let editor: TestMember;
const open: BrowserContext[] = [];

beforeAll(async () => {
  [browser, portal] = await Promise.all([openBrowser(), seedAndServe(seed)]);
  editor = portal.seeded;
}, 120_000);
afterAll(async () => {
  await Promise.all(open.map((context) => context.close()));
  await browser?.close();
  await portal?.stop();
});

test('an editor decides names and a hit by keyboard, publishes, merges and takes the merge back', async () => {
  const context = await contextOf(browser, portal.url, editor);
  open.push(context);
  const desk = await context.newPage();

  await desk.goto('/desk');
  await desk.getByRole('link', { name: 'names that wait' }).click();
  await desk.waitForURL('**/desk/mentions');
  await desk.goto('/desk/mentions?story=optics-for-tanks');
  const waiting = desk.locator('.ent-name');
  expect(await waiting.count()).toBe(3);
  expect(await waiting.first().textContent()).toContain(FIRM);
  // The company is accepted, the person is not one to have, the other company is accepted too.
  await decide(desk, 'a', FIRM);
  await named(desk, FIRM).waitFor({ state: 'detached' });
  await expect.poll(() => focused(desk)).toContain('Pavel Orlov');
  await desk.keyboard.press('r');
  await named(desk, 'Pavel Orlov').waitFor({ state: 'detached' });
  await desk.keyboard.press('a');
  await desk.getByText('No such name is here.').waitFor();

  // Screened as it became known: the hit waits, and needs a note to be the same.
  await comesUp(desk, '/desk/screening', FIRM);
  await desk.keyboard.press('j');
  await desk.keyboard.press('s');
  await desk.waitForURL('**/desk/screening/*');
  await desk.getByRole('textbox', { name: /note/i }).fill('The register number is the same.');
  await desk.getByRole('button', { name: /^The same/ }).click();
  await desk.waitForURL((url) => url.searchParams.has('done'));

  await desk.goto('/desk/entities?q=zenith');
  await desk.keyboard.press('j');
  await comes(desk, () => desk.keyboard.press('Enter'));
  await desk.getByRole('heading', { name: FIRM, level: 1 }).waitFor();
  const zenith = desk.url().replace(/\?.*/, '');
  await desk.getByText('the same', { exact: true }).waitFor();
  const relation = desk.locator('#relations .ent-relation').filter({ hasText: 'optical components' }).first();
  await relation.locator('.desk-state').getByText('proposed').waitFor();
  await desk.keyboard.press('j');
  await desk.keyboard.press('a');
  await desk.getByText('The relation was accepted.').waitFor();
  await relation.locator('.desk-state').getByText('accepted').waitFor();
  await desk.keyboard.press('p');
  await desk.getByText('The page is published.').waitFor();
  await comes(desk, () => desk.getByRole('link', { name: 'The page readers see' }).click());
  await desk.getByRole('heading', { name: FIRM, level: 1 }).waitFor();

  // A wrong merge: found as its name is typed, looked at side by side, done with a why, and taken back.
  await desk.goto(`/desk/entities?q=granite`);
  await comes(desk, () => desk.getByRole('link', { name: OTHER }).click());
  const granite = desk.url().replace(/\?.*/, '');
  const before = await statements(desk);
  expect(before).toContain(OTHER);
  await desk.keyboard.press('m');
  await desk.getByLabel(`Merge ${OTHER} into`).pressSequentially('zenith');
  await comes(desk, () => desk.locator('[data-found] a').filter({ hasText: FIRM }).click());
  await desk.getByRole('table', { name: new RegExp(`would be read as ${FIRM}`) }).waitFor();
  await desk.getByLabel('Why').fill('One owner');
  await comes(desk, () => desk.getByRole('button', { name: `Merge ${OTHER} into ${FIRM}` }).click());
  await desk.getByText('Merged. The history below can take it back.').waitFor();
  expect(await statements(desk)).toContain(OTHER);
  await comes(desk, () =>
    desk.locator('#history').getByRole('button', { name: 'Take the merge back' }).click(),
  );
  await desk.getByText('It stands for itself again.').waitFor();
  expect(desk.url()).toContain(granite);
  expect(await statements(desk)).toBe(before);
  await desk.goto(zenith);
  expect(await statements(desk)).not.toContain(OTHER);
  await desk.getByText('Taken back since.').waitFor();
}, 120_000);

test('the same is done without JavaScript, and a form that came too late says so', async () => {
  const context = await contextOf(browser, portal.url, editor, { javaScriptEnabled: false });
  open.push(context);
  const desk = await context.newPage();
  await desk.goto('/desk/mentions?state=rejected');
  await named(desk, 'Pavel Orlov').getByRole('link', { name: 'Another…' }).click();
  await desk.getByLabel('Find another entity').fill('zenith');
  await desk.getByRole('button', { name: 'Find' }).click();
  await desk.getByRole('button', { name: `Accept as ${FIRM}` }).waitFor();
  const late = await context.newPage();
  await late.goto(desk.url());
  await desk.getByText('Somebody new, or of another kind').click();
  await desk.getByLabel('Name', { exact: true }).fill('Pavel Ivanovich Orlov');
  await desk.getByLabel('Country').fill('Russia');
  await desk.getByRole('button', { name: 'Accept as new', exact: true }).click();
  await desk.getByText('Accepted.', { exact: true }).waitFor();
  await late
    .getByRole('button', { name: `Accept as ${FIRM}` })
    .first()
    .click();
  await late.getByText('Meanwhile somebody else has decided this name', { exact: false }).waitFor();
  await desk.goto('/desk/entities?q=orlov');
  await desk.getByRole('link', { name: 'Pavel Ivanovich Orlov' }).click();
  await desk.getByRole('button', { name: 'Publish the page' }).click();
  await desk.getByText('A person’s page needs this yes.').waitFor();
}, 120_000);

test('the pages of entities at the desk pass axe and fit a narrow screen, light and dark', async () => {
  const viewport = { width: 320, height: 700 };
  const context = await contextOf(browser, portal.url, editor, { viewport, bypassCSP: true });
  open.push(context);
  const page = await context.newPage();
  await page.goto('/desk/mentions?state=accepted');
  const name = await page.locator('.ent-name h2 a').first().getAttribute('href');
  await page.goto('/desk/entities?q=zenith');
  const entity = await page.locator('.desk-row h2 a').first().getAttribute('href');
  await page.goto('/desk/entities?q=granite');
  const other = await page.locator('.desk-row h2 a').first().getAttribute('href');
  for (const path of [
    '/desk/mentions',
    '/desk/mentions?state=accepted&lang=ar',
    `${name}?q=zenith`,
    '/desk/entities',
    '/desk/entities?lang=ar',
    `${entity}`,
    `${entity}?lang=ar`,
    `${entity}/merge?with=${other?.split('/').at(-1)}`,
    `${entity}/split`,
  ]) {
    await page.goto(path);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await passesAxeInBoth(page), path).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
}, 120_000);

/** The item of a name in the queue. */
function named(desk: Page, name: string) {
  return desk.getByRole('listitem', { name });
}

/** Moves to the name with the keys and presses one for it. */
async function decide(desk: Page, key: string, name: string): Promise<void> {
  await desk.keyboard.press('j');
  expect(await focused(desk)).toContain(name);
  await desk.keyboard.press(key);
}

function focused(desk: Page): Promise<string> {
  return desk.evaluate(() => document.activeElement?.textContent ?? '');
}

async function statements(desk: Page): Promise<string> {
  return (await desk.locator('#statements .ent-statements').allTextContents()).join('\n');
}

/** A newsroom of one story, one list and one editor. */
async function seed(store: Store): Promise<TestMember> {
  const draft = draftOf({ headline: 'Optics for tanks', slug: 'optics-for-tanks', text: TEXT });
  let storyId = '';
  await store.write(async (writing) => {
    const [taken] = await takeStories(writing, [draft], new Date());
    storyId = taken?.id ?? '';
    await saveMentionsOf(writing, [storyId], new Date());
  });
  const { entity_id: from } = await store.reading
    .selectFrom('mentions')
    .select('entity_id')
    .where('name', '=', FIRM)
    .executeTakeFirstOrThrow();
  await plantRelation(store, {
    from: from ?? '',
    to: null,
    storyId,
    goods: 'optical components',
    endUse: 'tanks',
    who: 'officials',
    quote: TEXT.split('. ')[0] ?? '',
  });
  await addVersion(
    store,
    'trade-list',
    [entryOf('77001', 'ZENITH OPTICS TECHNOLOGY CO., LTD.')],
    '2026-11-01',
  );
  return await makeMember(store, { role: 'editor', name: 'Edith Editor' });
}
