import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { settingHistory } from '../../../desk/settings/settings.queries.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { drawnPicture } from '../../../stories/media/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { wordsIn } from '../../../words/words.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const HERE = '/desk/settings/pictures';
const SITE = 'http://localhost:3999';
let store: Store;
let portal: RunningServer;
/** Another process on the same database. */
let other: RunningServer;
let admin: TestMember;
let editor: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: SITE, PORTAL_NAME: '' });
  portal = await startTestPortal(store, { config });
  other = await startTestPortal(store, { config });
  admin = await makeMember(store, { role: 'administrator', name: 'Anna' });
  editor = await makeMember(store, { role: 'editor', name: 'Emil' });
  const draft = draftOf({ headline: 'A ship comes in', text: 'It came at noon.' });
  await store.write((writing) => upsertStories(writing, [draft], new Date('2026-11-01T12:00:00Z')));
});
afterAll(async () => {
  await portal.close();
  await other.close();
  await store.close();
});

const { get, post, text } = visitsTo(() => ({ portal, as: admin }));
const onOther = visitsTo(() => ({ portal: other, as: admin }));
const asStranger = (path: string) => text(path, null);

const svg = (inner: string, box = '0 0 400 100') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${inner}</svg>`);
const LOGO = svg('<script>alert(1)</script><rect width="400" height="100" fill="#a11"/>');

async function seen(): Promise<string> {
  return String(JSON.parse(await text('/desk/settings.json')).version);
}
async function upload(key: string, name: string, bytes: Uint8Array, as = admin, version?: string) {
  const body = new FormData();
  body.set('key', key);
  body.set('seen', version ?? (await seen()));
  body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  return post(HERE, body, as);
}
const remove = async (key: string) => post(HERE, { key, seen: await seen(), remove: 'yes' });
const idOf = async (key: string): Promise<string | null> =>
  JSON.parse(await text('/desk/settings.json')).settings.find((one: { key: string }) => one.key === key)
    .value;
const ldOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.+?)<\/script>/g)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );

it('shows the name in letters, and our mark, while there is nothing', async () => {
  const front = await asStranger('/');
  expect(front).not.toContain('class="logo');
  expect(front).toContain('<link rel="icon" href="/favicon.svg" type="image/svg+xml"/>');
  expect(ldOf(front)[0].logo).toBeUndefined();
  expect((await get('/logo.png', null)).status).toBe(404);
  expect(readPage(await text('/desk/settings')).text).toContain('None yet.');
});

it('is for administrators alone', async () => {
  expect((await upload('logo', 'logo.svg', LOGO, editor, '0')).status).toBe(403);
  expect((await post(HERE, { key: 'logo', seen: '0' }, null)).status).toBe(303);
  expect(await idOf('logo')).toBe(null);
});

it('shows an uploaded logo to the next reader wherever the newsroom is named', async () => {
  for (const path of ['/', '/story/a-ship-comes-in', '/feed.atom', '/manifest.webmanifest'])
    await asStranger(path);
  const answer = await upload('logo', 'The logo.svg', LOGO);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toContain('done=picture#picture-logo');
  const id = await idOf('logo');
  const front = await asStranger('/');
  const [, src = ''] =
    /<picture class="logo on-light"><img src="([^"]+)" alt="Newsroom" width="400" height="100"\/>/.exec(
      front,
    ) ?? [];
  expect(src).toMatch(new RegExp(`^/media/${id}\\?v=[0-9a-f]{12}$`));
  const file = await get(src, null);
  expect(file.status).toBe(200);
  expect(file.headers.get('content-type')).toBe('image/svg+xml');
  expect(file.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await file.text()).not.toContain('script');

  const logo = { '@type': 'ImageObject', width: '600 px', height: '150 px' };
  expect(ldOf(front)[0].logo).toMatchObject(logo);
  const [story] = ldOf(await asStranger('/story/a-ship-comes-in'));
  expect(story.publisher.logo).toMatchObject(logo);
  const named = new URL(story.publisher.logo.url);
  expect(named.origin).toBe(SITE);
  const png = await get(named.pathname + named.search, null);
  expect(png.headers.get('cache-control')).toContain('immutable');
  const drawn = await sharp(Buffer.from(await png.arrayBuffer())).metadata();
  expect([drawn.format, drawn.width, drawn.height, drawn.hasAlpha]).toEqual(['png', 600, 150, false]);
  expect(await asStranger('/feed.atom')).toContain(`<logo>${SITE}/logo.png?v=`);
  await post('/login/link', { email: admin.email }, null);
  const letter = await store.reading
    .selectFrom('letters')
    .select('html')
    .where('recipient', '=', admin.email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(letter.html).toContain(`<img src="${SITE}/logo.png" alt="Newsroom"`);
});

it('is live in other processes', async () => {
  await other.settled();
  const page = await onOther.text('/', null);
  const [, src = ''] = /<picture class="logo on-light"><img src="([^"]+)"/.exec(page) ?? [];
  expect((await onOther.get(src, null)).status).toBe(200);
});

it('has another logo for dark pages, which is shown only beside the first', async () => {
  const dark = await drawnPicture(1200, 300, 4).png().toBuffer();
  expect((await upload('logoDark', 'dark.png', dark)).status).toBe(303);
  const front = await asStranger('/');
  expect(front).toContain('<picture class="logo"><source media="(prefers-color-scheme: dark)"');
  const [, set = ''] = /dark\)" srcset="([^"]+)"/.exec(front) ?? [];
  const [once = '', twice = ''] = set.split(', ').map((one) => one.split(' ')[0]?.replaceAll('&amp;', '&'));
  for (const path of [once, twice]) expect((await get(path, null)).status).toBe(200);
  expect(set).toMatch(/w=400&(?:amp;)?v=[0-9a-f]{12} 1x, .*w=800&(?:amp;)?v=[0-9a-f]{12} 2x$/);
});

it('draws the icon at every size, at addresses that change with it', async () => {
  const before = Buffer.from(await (await get('/icon-192.png', null)).arrayBuffer());
  const icon = await drawnPicture(700, 700, 9).png().toBuffer();
  expect((await upload('icon', 'icon.png', icon)).status).toBe(303);
  const front = await asStranger('/');
  expect(front).toMatch(/<link rel="icon" href="\/icon-192\.png\?v=[0-9a-f]{12}" type="image\/png"\/>/);
  expect(front).toMatch(/<link rel="apple-touch-icon" href="\/apple-touch-icon\.png\?v=[0-9a-f]{12}"\/>/);
  const manifest = JSON.parse(await asStranger('/manifest.webmanifest'));
  const paths = manifest.icons.map(({ src }: { src: string }) => src);
  expect(paths).toHaveLength(3);
  for (const [at, side] of [192, 512, 512].entries()) {
    expect(paths[at]).toMatch(/\?v=[0-9a-f]{12}$/);
    const answer = await get(paths[at], null);
    const drawn = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([drawn.width, drawn.height]).toEqual([side, side]);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  }
  expect(Buffer.from(await (await get('/icon-192.png', null)).arrayBuffer()).equals(before)).toBe(false);
  expect((await get('/icon-192.png', null)).headers.get('cache-control')).not.toContain('immutable');
  expect((await get('/favicon.svg', null)).headers.get('location')).toMatch(/^\/icon-192\.png\?v=/);
  expect(await asStranger('/feed.atom')).toContain(`<icon>${SITE}/icon-512.png?v=`);
  expect(JSON.parse(await asStranger('/feed.json')).icon).toContain('/icon-512.png?v=');
});

it.each([
  ['logo', 'page.png', Buffer.from('<!doctype html><p>no picture'), 'This is not a picture.'],
  ['logo', 'bomb.svg', Buffer.from('<!DOCTYPE s [<!ENTITY a "b">]><svg>&a;</svg>'), 'declares entities'],
  ['icon', 'wide.svg', svg('<rect width="9" height="9"/>'), 'An icon must be square'],
  ['logo', 'long.svg', svg('<rect width="9" height="9"/>', '0 0 2000 100'), 'at most ten times as wide'],
])(
  'refuses as %s the file %s in one clear sentence, and keeps what there was',
  async (key, name, bytes, says) => {
    const before = [await idOf('logo'), await idOf('icon')];
    const kept = await countPictures();
    const answer = await upload(key, name, bytes);
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toMatch(new RegExp(`id="file-${key}-wrong">[^<]*${says}`));
    expect([await idOf('logo'), await idOf('icon')]).toEqual(before);
    expect(await countPictures()).toBe(kept);
  },
);

it('refuses small, moving and no files, in every language', async () => {
  const small = await drawnPicture(300, 300, 2).png().toBuffer();
  expect((await upload('icon', 'small.png', small)).status).toBe(400);
  const low = await drawnPicture(200, 40, 2).png().toBuffer();
  expect((await upload('logo', 'low.png', low)).status).toBe(400);
  const frames = Buffer.alloc(80 * 160 * 3, 0);
  frames.fill(255, frames.length / 2);
  const moving = await sharp(frames, { raw: { width: 80, height: 160, channels: 3, pageHeight: 80 } })
    .gif({ delay: [100, 100] })
    .toBuffer();
  expect((await upload('logo', 'moving.gif', moving)).status).toBe(400);
  for (const language of ['en', 'fr', 'ru', 'ar', 'zh'] as const) {
    const none = await post(`${HERE}?lang=${language}`, { key: 'logo', seen: await seen() });
    expect(none.status).toBe(400);
    expect(await none.text()).toContain(wordsIn(language).say('fileNotSent'));
  }
  expect((await post(HERE, { key: 'name', seen: '1' })).status).toBe(400);
});

it('says that somebody else uploaded one meanwhile', async () => {
  const version = await seen();
  expect((await upload('logo', 'theirs.svg', svg('<circle r="9"/>'))).status).toBe(303);
  const kept = await countPictures();
  const late = await upload('logo', 'mine.svg', svg('<circle r="8"/>'), admin, version);
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Somebody else changed this after you opened the page.');
  expect(await countPictures()).toBe(kept);
});

it('lists who changed it by the name of its file, and undoes it', async () => {
  const [newest] = await settingHistory(store.reading, 1);
  expect(readPage(await text('/desk/settings')).text).toContain('from The logo.svg to theirs.svg');
  expect((await post('/desk/settings/undo', { id: newest?.id ?? '' })).status).toBe(303);
  expect(await idOf('logo')).toBe(newest?.before);
  const [logged] = await searchLog(store.reading, { action: 'change setting' }, 1);
  expect(logged).toMatchObject({ actor: admin.id, details: { setting: 'logo' } });
});

it('is neither taken out of the library nor replaced there while it is shown', async () => {
  const id = await idOf('logo');
  const taken = await post(`/desk/media/${id}/remove`, {});
  expect(taken.status).toBe(409);
  expect(await taken.text()).toContain('The picture is the newsroom’s logo or icon.');
  const seenAt = /name="seen" value="(\d+)"/.exec(await text(`/desk/media/${id}`))?.[1] ?? '';
  const body = new FormData();
  body.set('seen', seenAt);
  body.append('file', new Blob([svg('<path d="M0 0h9v9z"/>') as Uint8Array<ArrayBuffer>]), 'x.svg');
  const replaced = await post(`/desk/media/${id}/replace`, body, editor);
  expect(replaced.status).toBe(409);
  expect(await replaced.text()).toContain('An administrator uploads another in the settings.');
  expect((await get(`/media/${id}`, null)).status).toBe(200);
});

it('is removed with one button, and is no longer shown to anybody', async () => {
  const id = await idOf('logo');
  expect((await remove('logo')).status).toBe(303);
  const front = await asStranger('/');
  expect(front).not.toContain('class="logo');
  expect(front).toMatch(/<a class="name"[^>]*>Newsroom<\/a>/);
  expect((await get(`/media/${id}`, null)).status).toBe(404);
  expect((await get('/logo.png', null)).status).toBe(404);
});

async function countPictures(): Promise<number> {
  const rows = await store.reading.selectFrom('media').select('id').where('removed_at', 'is', null).execute();
  return rows.length;
}
