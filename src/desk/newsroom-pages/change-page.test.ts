import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { removeMedia } from '../../stories/media/remove-media.ts';
import { findShownMedia } from '../../stories/media/shown-media.queries.ts';
import { keepMedia } from '../../stories/media.queries.ts';
import {
  findNewsroomPage,
  findShownPage,
  listNewsroomPages,
  pageVersions,
} from '../../stories/newsroom-pages/newsroom-page.queries.ts';
import type { NewPageContent, PageContent } from '../../stories/newsroom-pages/newsroom-page.ts';
import { searchLog, verifyLog } from '../log/log.queries.ts';
import { staffIn } from '../testing.ts';
import { changePage, removePage, restorePage, setPageState } from './change-page.ts';
import { makePage } from './make-page.ts';
import { contentOf, UnreadyPage } from './page-change.ts';
import { newPage } from './testing.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Edda', 'editor');
});
afterAll(() => store.close());

const keeps = () => authorize(editor.writes.session, 'manage pages', { twoStep: false });
const make = (page: NewPageContent) => store.write((writing) => makePage(writing, keeps(), page, NOW));
const pageAt = async (id: string) => {
  const page = await findNewsroomPage(store.reading, id);
  if (!page) throw new Error('no such page');
  return page;
};
const set = async (id: string, state: 'draft' | 'published') => {
  const seen = await pageAt(id);
  return store.write((writing) => setPageState(writing, keeps(), seen, state, NOW));
};
const change = async (id: string, more: Partial<PageContent>, version?: number) => {
  const page = await pageAt(id);
  const seen = { id, version: version ?? page.version };
  return store.write((writing) => changePage(writing, keeps(), seen, { ...contentOf(page), ...more }, NOW));
};

it('makes a draft that readers do not see, and shows it to them once it is published', async () => {
  const id = await make(newPage('We report on trade.', { title: 'Who we are' }));
  expect(await pageAt(id)).toMatchObject({
    slug: 'who-we-are',
    state: 'draft',
    version: 1,
    publishedAt: null,
  });
  expect(await findShownPage(store.reading, { slug: 'who-we-are' })).toBeNull();
  expect(await set(id, 'published')).toBe(true);
  expect(await set(id, 'published')).toBe(false);
  expect(await findShownPage(store.reading, { slug: 'who-we-are' })).toMatchObject({
    id,
    version: 2,
    publishedAt: NOW,
    translations: [],
  });
  await set(id, 'draft');
  expect(await findShownPage(store.reading, { slug: 'who-we-are' })).toBeNull();
  expect(await findShownPage(store.reading, { id })).toMatchObject({ state: 'draft', publishedAt: NOW });
});

it('publishes no page that has no text, or asks what its template asked', async () => {
  const id = await make(
    newPage('Published by [What is the legal name?], [Berlin].', { kind: 'imprint', title: 'Imprint' }),
  );
  await expect(set(id, 'published')).rejects.toThrow('[What is the legal name?]');
  await change(id, { body: { type: 'doc', content: [] } });
  await expect(set(id, 'published')).rejects.toBeInstanceOf(UnreadyPage);
  await change(id, { body: newPage('Published by The Quay Ltd, [Berlin].').body });
  await set(id, 'published');
  await expect(change(id, { standfirst: 'Since [When?]' })).rejects.toBeInstanceOf(UnreadyPage);
});

it('changes a page at the version that was looked at, and at no other', async () => {
  const id = await make(newPage('One.', { title: 'Contact', kind: 'contact' }));
  expect(await change(id, { title: 'Contact us' })).toBe(true);
  expect(await change(id, {})).toBe(false);
  await expect(change(id, { title: 'Late' }, 1)).rejects.toThrow('Somebody changed this page');
  expect(await pageAt(id)).toMatchObject({ title: 'Contact us', version: 2, slug: 'contact' });
});

it('keeps an address once readers had it, and gives nobody one that is taken', async () => {
  const id = await make(newPage('One.', { title: 'Ethics', kind: 'ethics' }));
  await expect(make(newPage('Two.', { slug: 'ethics' }))).rejects.toMatchObject({
    field: 'slug',
    why: 'taken',
  });
  const other = await make(newPage('Éthique', { title: 'Ethics', language: 'fr' }));
  expect((await pageAt(other)).slug).toBe('ethics-fr');
  expect((await pageAt(await make(newPage('Three.', { title: 'Ethics' })))).slug).toBe('ethics-en');
  expect((await pageAt(await make(newPage('Four.', { title: 'Ethics' })))).slug).toBe('ethics-2');
  await change(id, { slug: 'our-ethics' });
  await set(id, 'published');
  await expect(change(id, { slug: 'ethics-code' })).rejects.toMatchObject({ field: 'slug', why: 'stays' });
  await set(id, 'draft');
  await expect(change(id, { slug: 'ethics-code' })).rejects.toMatchObject({ why: 'stays' });
});

it('has one page of a group in each language, and links those that readers see', async () => {
  const id = await make(newPage('We report.', { title: 'Masthead', kind: 'masthead' }));
  const french = newPage('La rédaction.', {
    title: 'Ours',
    kind: 'masthead',
    language: 'fr',
    translationOf: id,
  });
  const other = await make(french);
  await expect(make(french)).rejects.toMatchObject({ field: 'language', why: 'translated' });
  await set(id, 'published');
  expect(await findShownPage(store.reading, { slug: 'masthead' })).toMatchObject({ translations: [] });
  await set(other, 'published');
  expect(await findShownPage(store.reading, { slug: 'masthead' })).toMatchObject({
    translations: [{ language: 'fr', slug: 'ours' }],
  });
});

it('keeps every version with who made it, also in the audit log, and brings one back', async () => {
  const id = await make(newPage('First.', { title: 'Privacy', kind: 'privacy', footer: 3 }));
  await set(id, 'published');
  await change(id, { title: 'Your privacy', footer: null });
  const seen = await pageAt(id);
  expect(await store.write((writing) => restorePage(writing, keeps(), seen, 1, NOW))).toBe(true);
  expect(await pageAt(id)).toMatchObject({ title: 'Privacy', footer: 3, state: 'published', version: 4 });
  const versions = await pageVersions(store.reading, id, 10);
  expect(versions.map(({ step, state, byName }) => [step, state, byName])).toEqual([
    ['restore', 'published', 'Edda'],
    ['change', 'published', 'Edda'],
    ['publish', 'published', 'Edda'],
    ['add', 'draft', 'Edda'],
  ]);
  const [logged] = await searchLog(store.reading, { action: 'change page' }, 1);
  expect(logged).toMatchObject({
    actor: editor.member.id,
    about: 'newsroom_pages',
    aboutId: id,
    details: { kind: 'restore', page: 'privacy', number: 4 },
  });
  expect((await verifyLog(store.reading)).broken).toBeNull();
});

it('shows readers its pictures once it is published, and keeps them in the library', async () => {
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
  const mediaId = await store.write((writing) =>
    keepMedia(writing, { mime: 'image/svg+xml', width: 4, height: 3, bytes }),
  );
  const attrs = { mediaId, src: null, alt: 'A quay', caption: null, credit: null, width: 4, height: 3 };
  const body = { type: 'doc' as const, content: [{ type: 'figure' as const, attrs }] };
  const id = await make(newPage('Replaced.', { title: 'Pictured', body }));
  expect(await findShownMedia(store.reading, mediaId, NOW)).toMatchObject({ isPublic: false });
  await set(id, 'published');
  expect(await findShownMedia(store.reading, mediaId, NOW)).toMatchObject({ isPublic: true });
  expect(Object.keys((await findShownPage(store.reading, { id }))?.pictures ?? {})).toEqual([mediaId]);
  await expect(
    store.write((writing) => removeMedia(writing, { id: mediaId, by: null, now: NOW })),
  ).rejects.toThrow('The picture is used in “Pictured”.');
  await set(id, 'draft');
});

it('deletes a draft that readers never saw, and no other page', async () => {
  const id = await make(newPage('Nothing.', { title: 'Not needed' }));
  const seen = await pageAt(id);
  await store.write((writing) => removePage(writing, keeps(), seen));
  expect(await findNewsroomPage(store.reading, id)).toBeNull();
  const [logged] = await searchLog(store.reading, { action: 'change page' }, 1);
  expect(logged).toMatchObject({ actor: editor.member.id, details: { kind: 'remove', page: 'not-needed' } });
  const out = await make(newPage('Out.', { title: 'Was out' }));
  await set(out, 'published');
  await set(out, 'draft');
  const was = await pageAt(out);
  await expect(store.write((writing) => removePage(writing, keeps(), was))).rejects.toMatchObject({
    advice: 'Unpublish it instead.',
  });
  const shown = await listNewsroomPages(store.reading, { state: 'published' });
  expect(shown.map(({ footer }) => footer)).toEqual([1, 1, 1, 3]);
});
