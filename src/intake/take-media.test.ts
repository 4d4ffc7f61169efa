import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { drawnPicture, TEST_ADDING } from '../stories/media/testing.ts';
import { findStory } from '../stories/story.queries.ts';
import { draftOf } from '../stories/testing.ts';
import { importFiles } from './import-files.ts';
import { inTurn, openMediaFolder } from './media-source.ts';
import { takingMedia } from './take-media.ts';

let store: Store;
const folder = mkdtempSync(join(tmpdir(), 'sourceline-take-media-'));
const uploads = join(folder, 'backup', 'wp-content', 'uploads');
const SITE = 'https://old.example/wp-content/uploads';

function put(path: string, bytes: Uint8Array | string): void {
  const file = join(uploads, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

beforeAll(async () => {
  store = await openTestStore();
  put('2020/01/port.jpg', await drawnPicture(300, 200, 1).jpeg().toBuffer());
  put('2021/01/port.jpg', await drawnPicture(330, 200, 2).jpeg().toBuffer());
  put('2020/01/порт зимой.png', await drawnPicture(120, 90, 3).png().toBuffer());
  put('2020/01/lie.jpg', '<html>');
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const post = (id: number, html: string, title = `Story ${id}`) => `<item><title>${title}</title>
  <link>https://old.example/${id}/</link><guid>https://old.example/?p=${id}</guid><dc:creator>ada</dc:creator>
  <wp:post_id>${id}</wp:post_id><wp:post_name>story-${id}</wp:post_name><wp:status>publish</wp:status>
  <wp:post_type>post</wp:post_type><wp:post_date_gmt>2020-01-0${id} 10:00:00</wp:post_date_gmt>
  <content:encoded><![CDATA[${html}]]></content:encoded></item>`;
const wxr = (...posts: string[]) => `<?xml version="1.0"?><rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Old</title><link>https://old.example</link>
  <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>
  ${posts.join('')}</channel></rss>`;
const figure = (src: string, alt = 'A port') => `<figure><img src="${SITE}/${src}" alt="${alt}"></figure>`;
const text = '<p>The cranes of the port stand still this winter, as they did the winter before.</p>';

async function run(withFolder: boolean, ...posts: string[]) {
  const file = join(folder, 'export.xml');
  writeFileSync(file, wxr(...posts));
  const source = withFolder ? inTurn([await openMediaFolder(join(folder, 'backup'), 1_000_000)]) : null;
  const media = await takingMedia(store, source, TEST_ADDING);
  const rules = { portalName: 'Test', language: 'en' };
  const standardInput = (async function* () {})();
  const counts = await importFiles({ paths: [file], store, rules, clock: systemClock, standardInput, media });
  return { counts, media };
}

const POSTS = [
  post(1, text + figure('2020/01/port-150x100.jpg') + text),
  post(2, `${text + text + figure('2021/01/port.jpg')}<blockquote>${text}</blockquote>`),
  post(
    3,
    text + text + figure('2020/01/%D0%BF%D0%BE%D1%80%D1%82%20%D0%B7%D0%B8%D0%BC%D0%BE%D0%B9.png') + text,
  ),
  post(4, text + text + figure('2020/01/lie.jpg') + figure('2019/12/lost.jpg') + figure('2020/01/port.jpg')),
];

test('pictures come along by their addresses, each once; what is missing or is none is told, and the story is taken', async () => {
  const { counts, media } = await run(true, ...POSTS);
  expect(counts).toMatchObject({ taken: 4, refused: 0 });
  // The smaller size and the whole are one file of the folder.
  expect(media.counts).toEqual({ taken: 3, known: 1, missing: 1, refused: 1 });
  expect(media.left.map(({ src, why }) => [src.split('/').at(-1), why]).sort()).toEqual([
    ['lie.jpg', 'This is not a picture.'],
    ['lost.jpg', 'It is not in the folder.'],
  ]);
  const found = await findStory(store.reading, 'story-2', new Date());
  const story = found.found === 'story' ? found.story : null;
  const shown = story?.body.content.flatMap((block) => (block.type === 'figure' ? [block.attrs] : []));
  expect(shown).toMatchObject([{ width: 330, height: 200, alt: 'A port', src: `${SITE}/2021/01/port.jpg` }]);
  expect(Object.keys(story?.pictures ?? {})).toEqual([shown?.[0]?.mediaId]);
});

test('taken in again, with the folder or without, nothing changes', async () => {
  for (const withFolder of [true, false]) {
    const { counts, media } = await run(withFolder, ...POSTS);
    expect(counts).toMatchObject({ taken: 0, revised: 0, same: 4 });
    expect(media.counts).toMatchObject({ taken: 0, known: 4 });
  }
});

test('a draft that fetches nothing gets what was in the library before', async () => {
  put('2023/01/new.jpg', await drawnPicture(90, 60, 9).jpeg().toBuffer());
  const source = inTurn([await openMediaFolder(join(folder, 'backup'), 1_000_000)]);
  const sent = (src: string) => {
    const draft = draftOf({ headline: 'Port' });
    const attrs = { mediaId: null, src: `${SITE}/${src}`, alt: '', caption: null, credit: null };
    return { ...draft, lead: { ...attrs, width: null, height: null, focal: { x: 0.5, y: 0.5 } } };
  };
  const media = await takingMedia(store, source, TEST_ADDING);
  const lead = async (src: string, fetches: boolean) =>
    typeof (await media.take(sent(src), new Map(), fetches)).lead?.mediaId;
  expect(await lead('2021/01/port.jpg', false)).toBe('string');
  expect(await lead('2023/01/new.jpg', false)).toBe('object');
  expect(await lead('2023/01/new.jpg', true)).toBe('string');
});

test('a name that two folders have, where the address fits both as well, is nobody’s', async () => {
  const source = await openMediaFolder(uploads, 1_000_000);
  expect(await source.find('https://elsewhere.example/port.jpg')).toEqual({
    missing: 'It is not in the folder.',
  });
  expect(await source.find('https://elsewhere.example/2020/01/port.jpg')).toHaveProperty('bytes');
  expect(await source.find('https://elsewhere.example/%ZZ/port.jpg')).toHaveProperty('missing');
  expect(await source.find('https://elsewhere.example/../../etc/passwd')).toHaveProperty('missing');
});

test('a name alone is taken from the top of the folder only; what cannot be read is missing', async () => {
  put('top.jpg', 'x');
  put('2020/01/deep.jpg', 'x');
  put('2020/01/gone.jpg', 'x');
  const source = await openMediaFolder(uploads, 1_000_000);
  expect(await source.find(`${SITE}/2018/07/top.jpg`)).toHaveProperty('bytes');
  for (const src of ['2018/07/deep.jpg', '2018/07/deep-150x100.jpg', '2018/01/deep.jpg', 'deep.jpg'].map(
    (path) => `${SITE}/${path}`,
  )) {
    expect(await source.find(src)).toEqual({ missing: 'It is not in the folder.' });
  }
  expect(await source.find('https://old.example/files/01/deep.jpg')).toHaveProperty('bytes');
  // Neither what went away, nor what a link leads to.
  put('2020/02/link.jpg', 'x');
  rmSync(join(uploads, '2020/02/link.jpg'));
  symlinkSync(join(uploads, 'top.jpg'), join(uploads, '2020/02/link.jpg'));
  const linked = await openMediaFolder(uploads, 1_000_000);
  expect(await linked.find(`${SITE}/2020/02/link.jpg`)).toEqual({ missing: 'It cannot be read.' });
  rmSync(join(uploads, '2020/01/gone.jpg'));
  expect(await source.find(`${SITE}/2020/01/gone.jpg`)).toEqual({ missing: 'It cannot be read.' });
});

test('the terms of a picture come along, and the holder its sender names goes before the one in its file', async () => {
  put('2022/01/terms.png', await drawnPicture(90, 60, 7).png().toBuffer());
  const media = await takingMedia(
    store,
    await openMediaFolder(join(folder, 'backup'), 1_000_000),
    TEST_ADDING,
  );
  const src = `${SITE}/2022/01/terms.png`;
  const lead = {
    ...{ mediaId: null, src, alt: 'A port', caption: 'The port', credit: 'C. Photographer' },
    ...{ width: null, height: null, focal: { x: 0.5, y: 0.5 } },
  };
  const rights = {
    holder: 'A Wire',
    licence: 'https://wire.example/terms',
    note: 'Not in Portugal',
    expiresOn: '2027-03-31',
  };
  const { lead: taken } = await media.take(draftOf({ headline: 'Terms', lead }), new Map([[src, rights]]));
  const row = await store.reading
    .selectFrom('media')
    .select(['credit', 'holder', 'licence', 'rights_note'])
    .select(sql<string>`cast(expires_on as text)`.as('expires'))
    .where('id', '=', taken?.mediaId ?? '')
    .executeTakeFirst();
  expect(row).toEqual({
    ...{ credit: 'C. Photographer', holder: 'A Wire', licence: 'https://wire.example/terms' },
    ...{ rights_note: 'Not in Portugal', expires: '2027-03-31' },
  });
});

test('a picture that has its file already is not looked for again', async () => {
  const media = await takingMedia(
    store,
    inTurn([await openMediaFolder(join(folder, 'backup'), 1_000_000)]),
    TEST_ADDING,
  );
  const lead = {
    ...{ mediaId: '01a22412-0000-7000-8000-000000000000', src: `${SITE}/2020/01/port.jpg`, alt: 'A port' },
    ...{ caption: null, credit: null, width: 10, height: 10, focal: { x: 0.5, y: 0.5 } },
  };
  const draft = draftOf({ headline: 'Has its picture', lead });
  expect((await media.take(draft)).lead).toEqual(lead);
  expect(media.counts).toEqual({ taken: 0, known: 0, missing: 0, refused: 0 });
});
