import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { addMedia } from '../../stories/media/add-media.ts';
import { keepNextAvif } from '../../stories/media/keep-avif.ts';
import { keepNextSizes } from '../../stories/media/keep-sizes.ts';
import { awaitPoints } from '../../stories/media/points.queries.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../stories/media/testing.ts';
import { keepMedia } from '../../stories/media.queries.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';

let store: Store;
let portal: RunningServer;
let id: string;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store);
  const bytes = await drawnPicture(900, 900).jpeg().toBuffer();
  id = (await addMedia(store, sentPicture(bytes, { credit: 'Ada' }), TEST_ADDING)).id;
  const words = { src: null, alt: 'A port', caption: null, credit: 'Ada' };
  const lead = { mediaId: id, ...words, width: null, height: null, focal: { x: 0.5, y: 0.1 } };
  const figure = { mediaId: id, ...words, alt: 'In the text', width: null, height: null };
  const body = { type: 'doc' as const, content: [{ type: 'figure' as const, attrs: figure }] };
  const draft = draftOf({ headline: 'A port in winter', slug: 'a-port', lead, body });
  await store.write((writing) => upsertStories(writing, [draft], new Date()));
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const page = async (path = '/story/a-port') => (await fetch(portal.url + path)).text();
const get = (path: string) => fetch(portal.url + path.replaceAll('&amp;', '&'));
const kept = 'public, max-age=31536000, s-maxage=300, immutable';

async function until(path: string, words: string): Promise<string> {
  for (;;) {
    const text = await page(path);
    if (text.includes(words)) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a page names AVIF once it was made, each address kept for a year; cards do too', async () => {
  expect(await page()).not.toContain('image/avif');
  expect(await page('/')).toContain(`/media/${id}`);
  while (await keepNextAvif(store, new Date()));
  for (const path of ['/story/a-port', '/']) {
    const text = await until(path, 'image/avif');
    const [, sources = ''] = /<source type="image\/avif" srcset="([^"]+)"/.exec(text) ?? [];
    const addresses = sources.split(', ').map((one) => one.split(' ')[0] ?? '');
    expect(addresses.map((one) => /w=(\d+)/.exec(one)?.[1])).toEqual(['400', '800']);
    for (const address of addresses) {
      const answer = await get(address);
      expect(answer.headers.get('content-type')).toBe('image/avif');
      expect(answer.headers.get('cache-control')).toBe(kept);
    }
  }
  const story = await page();
  expect(story.match(/<picture>/g)).toHaveLength(2);
  const [, src = ''] = /<img src="([^"]+)"[^>]*alt="In the text"/.exec(story) ?? [];
  const webp = await get(src);
  expect(webp.headers.get('content-type')).toBe('image/webp');
  expect(webp.headers.get('cache-control')).toBe(kept);
  // The size comes from the file: the story has none.
  expect(story).toMatch(/width="900" height="900" alt="In the text"/);
});

test('a shared link shows the picture cut by the point of the story, as JPEG of the size that is said', async () => {
  const text = await page();
  await store.write(awaitPoints);
  while (await keepNextSizes(store, new Date()));
  const [, image = ''] = /property="og:image" content="[^"]*(\/media\/[^"]+)"/.exec(text) ?? [];
  expect(image).toContain('at=50-10');
  expect(text).toContain('property="og:image:width" content="900"');
  expect(text).toContain('property="og:image:height" content="473"');
  const answer = await get(image);
  expect(answer.headers.get('cache-control')).toBe(kept);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 900, height: 473 });
  // The top row of the crop is the top of the picture, where green starts at zero.
  const topOf = async (one: Buffer) => (await sharp(one).raw().toBuffer())[1] ?? 255;
  expect(await topOf(bytes)).toBeLessThan(8);
  // A focal point that no story uses is not cropped, so that no one can fill the memory with crops.
  const other = await get(image.replace('at=50-10', 'at=50-90'));
  expect(other.headers.get('cache-control')).toBe('public, max-age=300');
  expect(await topOf(Buffer.from(await other.arrayBuffer()))).toBeGreaterThan(40);
});

test('while no reader may see a story that shows it, no way of asking for it brings a byte to a stranger', async () => {
  const text = await page();
  const asked = [...text.matchAll(/\/media\/[^" ]+/g)].map(([one]) => one);
  const ways = [...new Set([...asked, `/media/${id}`, `/media/${id}?crop=card`, `/media/${id}?as=card`])];
  expect(ways.length).toBeGreaterThan(8);
  for (const way of ways) expect((await get(way)).status).toBe(200);
  const hidden = [
    `embargo_until = now() + interval '1 hour'`,
    `embargo_until = null, published_at = now() + interval '1 hour'`,
    `published_at = now() - interval '1 hour', state = 'draft'`,
    `state = 'withdrawn', withdrawn_at = now()`,
  ];
  for (const how of hidden) {
    await store.statement(`update stories set ${how}`);
    for (const way of ways) {
      const answer = await get(way);
      expect(answer.status, `${way} while ${how}`).toBe(404);
      expect(answer.headers.get('cache-control')).toContain('no-store');
    }
  }
});

describe('while the sizes of a picture from before are made', () => {
  const from = async (bytes: Uint8Array, slug: string, before: (bytes: Uint8Array) => Promise<string>) => {
    const one = await before(bytes);
    const words = { src: null, alt: 'A port', caption: null, credit: 'Ada' };
    const lead = { mediaId: one, ...words, width: null, height: null, focal: { x: 0.5, y: 0.5 } };
    const draft = draftOf({ headline: slug, slug, lead });
    await store.write((writing) => upsertStories(writing, [draft], new Date()));
    return one;
  };
  const ofOurs = async (bytes: Uint8Array) => {
    const added = await addMedia(store, sentPicture(bytes, { credit: 'Zoë' }), TEST_ADDING);
    await store.statement('delete from media_renditions where media_id = $1', [added.id]);
    await store.statement(`update media set sizes = 'waiting' where id = $1`, [added.id]);
    return added.id;
  };
  const typeOf = async (path: string, accept = '*/*') => {
    const answer = await fetch(portal.url + path, { headers: { accept } });
    return {
      answer,
      type: answer.headers.get('content-type'),
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  };

  test('one that we drew is sent as it is kept, with its credit; then AVIF to who reads it; then each size', async () => {
    const one = await from(await drawnPicture(700, 500, 60).jpeg().toBuffer(), 'ours', ofOurs);
    const stamp = /v=([0-9a-f]{12})/.exec(await page('/story/ours'))?.[1];
    for (const way of ['', `?w=400&v=${stamp}`, '?crop=card', '?as=card']) {
      const { answer, type, bytes } = await typeOf(`/media/${one}${way}`);
      expect([type, answer.headers.get('cache-control')]).toEqual(['image/jpeg', 'public, max-age=300']);
      expect((await sharp(bytes).metadata()).width).toBe(700);
      expect(bytes.includes('Zoë')).toBe(true);
    }
    while (await keepNextAvif(store, new Date()));
    expect((await typeOf(`/media/${one}?w=400`, 'image/avif,image/webp,*/*')).type).toBe('image/avif');
    expect((await typeOf(`/media/${one}?w=400`)).type).toBe('image/jpeg');
    while (await keepNextSizes(store, new Date()));
    const made = await typeOf(`/media/${one}?w=400&v=${stamp}`, 'image/avif,image/webp,*/*');
    expect([made.type, made.answer.headers.get('cache-control')]).toEqual(['image/webp', kept]);
    expect((await sharp(made.bytes).metadata()).width).toBe(400);
  });

  test('one that came as it was is sent to nobody until it was drawn: it may say where it was taken', async () => {
    const bytes = await drawnPicture(300, 200, 61)
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
      .jpeg()
      .toBuffer();
    const one = await from(bytes, 'theirs', (sent) =>
      store.write((writing) =>
        keepMedia(writing, { mime: 'image/jpeg', width: 300, height: 200, bytes: sent }),
      ),
    );
    const { answer } = await typeOf(`/media/${one}?w=400`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
    while (await keepNextSizes(store, new Date()));
    const made = await typeOf(`/media/${one}?w=400`);
    expect([made.answer.status, made.type]).toEqual([200, 'image/webp']);
    expect((await sharp(made.bytes).metadata()).exif).toBeUndefined();
  });

  test('a drawing is sent as a drawing, also to programs, until there are dots of it', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="45" height="60"/></svg>';
    const one = await from(Buffer.from(svg), 'drawn', (sent) =>
      store.write((writing) =>
        keepMedia(writing, { mime: 'image/svg+xml', width: 90, height: 60, bytes: sent }),
      ),
    );
    expect((await typeOf(`/media/${one}?as=card`)).type).toBe('image/svg+xml');
    while (await keepNextSizes(store, new Date()));
    expect((await typeOf(`/media/${one}?as=card`)).type).toBe('image/png');
    expect((await typeOf(`/media/${one}?w=400`)).type).toBe('image/svg+xml');
  });
});
