import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { addMedia } from '../../stories/media/add-media.ts';
import { keepNextAvif } from '../../stories/media/keep-avif.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../stories/media/testing.ts';
import { takeStories } from '../../stories/take-stories.ts';
import { draftOf } from '../../stories/testing.ts';
import type { RunningServer } from '../server.ts';
import { startTestPortal } from '../testing.ts';

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
  await store.write((writing) => takeStories(writing, [draft], new Date()));
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
  // The size is the file's: the story says none.
  expect(story).toMatch(/width="900" height="900" alt="In the text"/);
});

test('a shared link shows the picture cut by the point of the story, as JPEG of the size that is said', async () => {
  const text = await page();
  const [, image = ''] = /property="og:image" content="[^"]*(\/media\/[^"]+)"/.exec(text) ?? [];
  expect(image).toContain('at=50-10');
  expect(text).toContain('property="og:image:width" content="900"');
  expect(text).toContain('property="og:image:height" content="473"');
  const answer = await get(image);
  expect(answer.headers.get('cache-control')).toBe(kept);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 900, height: 473 });
  // Its top is the top of the picture, where green begins at nothing.
  const topOf = async (one: Buffer) => (await sharp(one).raw().toBuffer())[1] ?? 255;
  expect(await topOf(bytes)).toBeLessThan(8);
  // A point no story has is not cut: nobody fills the memory with crops.
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
