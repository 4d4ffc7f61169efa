import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { saveDraft } from '../../../desk/save-draft.ts';
import { startStory } from '../../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { keepOldPaths } from '../../../stories/keep-old-paths.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const HERE = '/desk/sections';
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor', name: 'Emil' });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal, as: editor }));
async function open(path: string, form?: Record<string, string>, by: TestMember | null = editor) {
  const answer = await (form ? post(path, form, by) : get(path, by));
  const html = await answer.text();
  return { status: answer.status, html, page: readPage(html), to: answer.headers.get('location') };
}
const versionOf = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
const seenOf = (html: string) => /name="seen" value="([0-9a-f]{16})"/.exec(html)?.[1] ?? '';
const slugs = async () =>
  JSON.parse((await open(`${HERE}.json`)).html).sections.map(({ slug }: { slug: string }) => slug);
const makes = (name: string, slug = '') => open(HERE, { name, slug });
const publish = async (headline: string, section: string) => {
  const draft = draftOf({
    headline,
    text: `${headline}. ${section}.`,
    section: { slug: section, names: {} },
  });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  return taken?.id ?? '';
};
const headOf = (html: string) => [...html.matchAll(/<a href="\/section\/([a-z-]+)/g)].map(([, slug]) => slug);

it('leads an empty newsroom from its front page and its desk to the first section', async () => {
  expect((await open('/', undefined, null)).html).toContain('For the newsroom: begin at the desk');
  expect.soft((await open('/desk')).page.leadsTo).toContain(`${HERE}#new`);
  const { page: asked } = await open('/desk', undefined, reporter);
  expect.soft(asked.text).toContain('Nobody has made a section yet.');
  expect.soft(asked.leadsTo).not.toContain(`${HERE}#new`);
  expect((await open(HERE)).html).toContain('There are no sections yet.');

  const writes = await staffIn(store, 'Wanda');
  const begun = await store.write((writing) =>
    startStory(writing, writtenDraft('First'), writes.writes, new Date(), null),
  );
  const { page } = await open(`/desk/stories/${begun.id}`);
  expect.soft(page.text).toContain('There is no section yet to put it in.');
  expect.soft(page.leadsTo).toContain(`${HERE}#new`);

  const made = await makes('Мир и Trade');
  expect([made.status, made.to]).toEqual([303, `${HERE}?done=added`]);
  expect((await open('/desk')).page.leadsTo).not.toContain(`${HERE}#new`);
  expect((await open(`/desk/stories/${begun.id}`)).html).not.toContain('There is no section yet');
  await open(`${HERE}/mir-i-trade/remove`, { version: '1' });
});

it('makes sections one after the other, at addresses that are free', async () => {
  await makes('World');
  await makes('Trade', 'goods');
  expect(await slugs()).toEqual(['world', 'goods']);
  const again = await makes('World');
  expect([again.status, again.html.includes('There is already a section at /section/world.')]).toEqual([
    409,
    true,
  ]);
  expect(again.page.fields(/^Name/)).toContainEqual(expect.objectContaining({ value: 'World' }));
  const odd = await makes('Odd', 'Not An Address');
  expect([odd.status, odd.html.includes('A section cannot have this address.')]).toEqual([400, true]);
  expect((await makes('  ')).html).toContain('A section needs a name.');
  expect((await makes('x'.repeat(81))).status).toBe(400);

  const [story] = await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'Old' })], new Date()),
  );
  await store.write((writing) =>
    keepOldPaths(writing, [{ path: '/section/archive', storyId: story?.id ?? '' }]),
  );
  const old = await makes('Archive');
  expect([old.status, old.html.includes('/section/archive is the old address of a story')]).toEqual([
    409,
    true,
  ]);
  expect(await slugs()).toEqual(['world', 'goods']);
});

it('names a section in each language at once, and tells the second of two editors what stands', async () => {
  await publish('A ship sails', 'world');
  const sections = async () => (await open('/', undefined, null)).page.links().map(({ name }) => name);
  expect(await sections()).toContain('World');
  const first = await open(`${HERE}/world`);
  const version = versionOf(first.html);
  const named = { 'name-en': 'Abroad', 'name-ar': 'العالم', 'name-fr': '', 'name-ru': '', 'name-zh': '' };
  expect((await open(`${HERE}/world`, { ...named, version })).to).toBe(`${HERE}/world?done=changed`);
  expect(await sections()).toContain('Abroad');
  expect((await open('/?lang=ar', undefined, null)).html).toContain('العالم');
  expect((await open('/section/world', undefined, null)).html).toContain('Abroad');

  const late = await open(`${HERE}/world`, { ...named, 'name-en': 'Elsewhere', version });
  expect(late.status).toBe(409);
  expect.soft(late.page.text).toContain('Somebody changed this section since you opened it.');
  expect.soft(late.page.field(/English/).value).toBe('Elsewhere');
  expect.soft(late.page.text).toContain('Now: Abroad');
  const over = { ...named, 'name-en': 'Elsewhere', version: versionOf(late.html) };
  expect((await open(`${HERE}/world`, over)).status).toBe(303);
  expect(await sections()).toContain('Elsewhere');
  const none = Object.fromEntries(Object.keys(named).map((name) => [name, '']));
  expect((await open(`${HERE}/world`, { ...none, version: '4' })).status).toBe(400);
});

it('changes the order by a button, and refuses one that was looked at before another change', async () => {
  await publish('A lathe turns', 'goods');
  const list = await open(HERE);
  const seen = seenOf(list.html);
  expect(headOf((await open('/', undefined, null)).html).slice(0, 2)).toEqual(['world', 'goods']);
  const moved = await open(`${HERE}/goods/move`, { step: 'up', seen });
  expect(moved.to).toBe(`${HERE}?done=moved&moved=goods&step=up#section-goods`);
  expect(await slugs()).toEqual(['goods', 'world']);
  const table = (await open(`${HERE}.csv`)).html.split('\r\n');
  expect(table.map((line) => line.split(',')[0])).toEqual(['slug', 'goods', 'world', '']);
  expect(headOf((await open('/', undefined, null)).html).slice(0, 2)).toEqual(['goods', 'world']);

  const late = await open(`${HERE}/goods/move`, { step: 'down', seen });
  expect([late.status, late.html.includes('Somebody changed the order of the sections')]).toEqual([
    409,
    true,
  ]);
  expect(await slugs()).toEqual(['goods', 'world']);
  // Pressing it twice has no further effect: the first stays the first.
  await open(`${HERE}/goods/move`, { step: 'up', seen: seenOf(late.html) });
  expect(await slugs()).toEqual(['goods', 'world']);
});

it('removes a section when no story is in it or on its way into it, and brings it back under its address', async () => {
  const kept = await open(`${HERE}/goods/remove`, { version: versionOf((await open(`${HERE}/goods`)).html) });
  expect(kept.status).toBe(409);
  expect(kept.html).toContain('There is a story in this section.');
  expect(kept.html).toContain('A lathe turns');

  await makes('Sport');
  const copy = { ...writtenDraft('A race'), section: { slug: 'sport', names: { en: 'Sport' } } };
  const { writes } = await staffIn(store, 'Walt');
  const begun = await store.write((writing) => startStory(writing, copy, writes, new Date(), null));
  const { page } = await open(`${HERE}/sport`);
  expect.soft(page.text).toContain('It cannot be removed while a story is in it.');
  expect.soft(page.buttons(/remove/i)).toEqual([]);
  const { copy_version: version } = await store.reading
    .selectFrom('stories')
    .select('copy_version')
    .where('id', '=', begun.id)
    .executeTakeFirstOrThrow();
  const away = { ...copy, section: { slug: 'goods', names: { en: 'Goods' } } };
  const sent = { storyId: begun.id, version, draft: away };
  expect(await store.write((writing) => saveDraft(writing, sent, writes, new Date()))).toMatchObject({
    saved: true,
  });

  const free = await open(`${HERE}/sport`);
  expect((await open(`${HERE}/sport/remove`, { version: '7' })).status).toBe(409);
  const gone = await open(`${HERE}/sport/remove`, { version: versionOf(free.html) });
  expect(gone.to).toBe(`${HERE}?done=removed`);
  expect(await slugs()).toEqual(['goods', 'world']);
  expect((await open('/section/sport', undefined, null)).status).toBe(404);
  expect((await open(`${HERE}/sport`)).status).toBe(404);

  await makes('Games', 'sport');
  expect(await slugs()).toEqual(['goods', 'world', 'sport']);
  expect((await open('/section/sport', undefined, null)).html).toContain('Games');
});

it('puts a story back into a section that was removed, and the section with it', async () => {
  await open(`${HERE}/sport/remove`, { version: versionOf((await open(`${HERE}/sport`)).html) });
  expect(await slugs()).not.toContain('sport');
  await publish('A game is won', 'sport');
  expect(await slugs()).toContain('sport');
  expect((await open('/section/sport', undefined, null)).html).toContain('A game is won');
});

it('is for editors, and stands in the audit log', async () => {
  for (const path of [HERE, `${HERE}/world`]) {
    expect((await open(path, undefined, reporter)).status).toBe(403);
  }
  expect((await open(HERE, { name: 'Mine', slug: '' }, reporter)).status).toBe(403);
  const rows = await searchLog(store.reading, { action: 'change section', person: editor.id }, 50);
  const said = rows.map(({ details }) => (details as { kind: string; section: string }).kind);
  for (const kind of ['add', 'rename', 'order', 'remove', 'bring back']) expect(said).toContain(kind);
  expect(said.filter((kind) => kind === 'order')).toHaveLength(1);
});

it('asks for the name of a new section in each language that the newsroom shows', async () => {
  expect((await open(HERE)).page.fields(/^Name \(/).length).toBe(5);
  expect((await open(HERE, { name: 'Money', 'name-ar': 'أموال', slug: '' })).to).toBe(`${HERE}?done=added`);
  expect((await open(HERE)).html).toContain('أموال');
});
