import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { keepMedia } from '../media.queries.ts';
import { draftOf } from '../testing.ts';
import { upsertStories } from '../upsert-stories.ts';
import { addMedia } from './add-media.ts';
import { describeMedia } from './describe-media.ts';
import { keepNextSizes, type SizedPicture } from './keep-sizes.ts';
import { findMediaItem } from './library.queries.ts';
import { sizesOf } from './media-sizes.ts';
import { awaitPoints } from './points.queries.ts';
import { replaceMedia } from './replace-media.ts';
import { sizesThere } from './sizes.queries.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(() => store.statement('delete from media'));

const { now } = TEST_ADDING;
const MINUTE = 60_000;
let seed = 100;
const photo = (width = 900, height = 600) => {
  seed += 1;
  return drawnPicture(width, height, seed).jpeg().toBuffer();
};
const add = async (bytes: Uint8Array) => (await addMedia(store, sentPicture(bytes), TEST_ADDING)).id;
/** As pictures were kept before sizes were made as they come in. */
const fromBefore = async (bytes: Uint8Array, mime = 'image/jpeg') =>
  store.write((writing) => keepMedia(writing, { mime, width: 900, height: 600, bytes }));
async function keepAll(at = now): Promise<SizedPicture[]> {
  const all = [];
  for (let one = await keepNextSizes(store, at); one; one = await keepNextSizes(store, at)) all.push(one);
  return all;
}
const stateOf = async (id: string) => {
  const { rows } = await store.statement(
    'select sizes, sizes_tries as tries, sizes_due as due, sizes_failure as failure from media where id = $1',
    [id],
  );
  return rows[0];
};
const names = async (id: string) =>
  (await sizesThere(store.reading, id)).map((one) => Object.values(one).filter(Boolean).join(' ')).sort();
const wanted = (points: readonly string[], more = {}) =>
  sizesOf({ width: 900, height: 600, frames: 1, isDrawing: false, ...more }, points)
    .map((one) => Object.values(one).filter(Boolean).join(' '))
    .sort();

describe('as a picture comes in', () => {
  test('every size it is sent in is kept with it', async () => {
    const id = await add(await photo());
    expect(await names(id)).toEqual(wanted(['50-50']));
    expect(await stateOf(id)).toMatchObject({ sizes: 'made', failure: '' });
    expect(await keepNextSizes(store, now)).toBeNull();
    const rows = await store.reading.selectFrom('media_renditions').selectAll().execute();
    for (const { kind, shape, width, mime, bytes } of rows) {
      const metadata = await sharp(bytes).metadata();
      expect(mime).toBe(kind === 'webp' ? 'image/webp' : 'image/jpeg');
      expect(`image/${metadata.format}`).toBe(mime);
      if (shape === 'whole') expect(metadata.width).toBe(Math.min(width, 900));
    }
  });

  test('one with more pixels than are shown is scaled down, and the file stays as it came', async () => {
    const bytes = await drawnPicture(5_000, 3_000, 7).jpeg({ quality: 30 }).toBuffer();
    const limits = { ...TEST_ADDING.limits, pixels: 16_000_000 };
    const { id } = await addMedia(store, sentPicture(bytes), { ...TEST_ADDING, limits });
    const { width, height } = (await findMediaItem(store.reading, id)) ?? { width: 0, height: 0 };
    expect(width * height).toBeLessThanOrEqual(12_000_000);
    expect(width / height).toBeCloseTo(5 / 3, 2);
    const { rows } = await store.statement('select octet_length(bytes) as length from media_originals');
    expect(rows[0]?.length).toBe(bytes.length);
  });

  test('another file in its place has sizes of its own, about the points in use; those before are gone', async () => {
    const id = await add(await photo(500, 400));
    const changedAt = (await findMediaItem(store.reading, id))?.changedAt ?? now;
    await store.statement('update media set focal_x = 0.25, focal_y = 0.8 where id = $1', [id]);
    const sent = { name: 'other.jpg', bytes: await photo() };
    await replaceMedia(store, { id, seen: changedAt.getTime() }, sent, TEST_ADDING, async () => {});
    expect(await names(id)).toEqual(wanted(['25-80']));
    expect(await keepNextSizes(store, now)).toBeNull();
  });

  test('deleted, it leaves no size behind', async () => {
    await add(await photo());
    await store.statement('delete from media');
    const { rows } = await store.statement('select count(*) as count from media_renditions');
    expect(Number(rows[0]?.count)).toBe(0);
  });
});

describe('of pictures from before', () => {
  test('sizes are made, the newest first, and once', async () => {
    const older = await fromBefore(await photo());
    const newer = await fromBefore(await photo());
    await store.statement(`update media set created_at = created_at - interval '1 day' where id = $1`, [
      older,
    ]);
    expect((await keepAll()).map(({ id, failure }) => [id, failure])).toEqual([
      [newer, null],
      [older, null],
    ]);
    expect(await names(older)).toEqual(wanted(['50-50']));
    expect(await names(newer)).toEqual(wanted(['50-50']));
  });

  test('a drawing has stills alone', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="450" height="600"/></svg>';
    const id = await fromBefore(Buffer.from(svg), 'image/svg+xml');
    await keepAll();
    expect(await names(id)).toEqual(wanted(['50-50'], { isDrawing: true }));
    const row = await store.reading
      .selectFrom('media_renditions')
      .selectAll()
      .where('shape', '=', 'social')
      .executeTakeFirstOrThrow();
    expect(await sharp(row.bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });

  test('one that cannot be read says so, holds up no other, and is tried again, each time later', async () => {
    const broken = await fromBefore(Buffer.from('no picture'), 'image/png');
    const good = await fromBefore(await photo());
    const failure = 'The picture is damaged or incomplete.';
    const first = await keepAll();
    expect(first.find(({ id }) => id === broken)).toMatchObject({ failure, made: 0 });
    expect(first.find(({ id }) => id === good)).toMatchObject({ failure: null });
    expect(await names(broken)).toEqual([]);
    expect(await stateOf(broken)).toMatchObject({ sizes: 'waiting', tries: 1, failure });
    const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
    expect(await keepAll(later(4))).toEqual([]);
    expect(await keepAll(later(5))).toHaveLength(1);
    expect(await keepAll(later(5 + 19))).toEqual([]);
    expect(await keepAll(later(5 + 20))).toHaveLength(1);
    // Mended, it is made as any other.
    await store.statement('update media set bytes = $1 where id = $2', [await photo(), broken]);
    expect(await keepAll(later(1_000))).toMatchObject([{ failure: null }]);
    expect(await stateOf(broken)).toMatchObject({ sizes: 'made', tries: 0, due: null, failure: '' });
  });

  test('what was drawn of a file that was replaced meanwhile is not kept', async () => {
    const id = await fromBefore(await photo());
    const other = 'a'.repeat(64);
    const busy = happening(store, () =>
      store.statement(`update media set sha256 = $1, sizes = 'waiting' where id = $2`, [other, id]),
    );
    await keepNextSizes(busy, now);
    expect(await names(id)).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ sizes: 'waiting' });
  });
});

describe('the points it is cut about', () => {
  const lead = (mediaId: string, x: number, y: number) => ({
    mediaId,
    src: null,
    alt: 'A port',
    caption: null,
    credit: null,
    width: null,
    height: null,
    focal: { x, y },
  });
  const publish = (mediaId: string, x: number, y: number) => {
    const draft = draftOf({ headline: 'A port', slug: 'a-port', lead: lead(mediaId, x, y) });
    return store.write((writing) => upsertStories(writing, [draft], now));
  };

  test('are its own and those of stories; what none keeps any more goes', async () => {
    const id = await add(await photo());
    await publish(id, 0.1, 0.9);
    await store.write(awaitPoints);
    expect(await keepAll()).toMatchObject([{ id, made: 3 }]);
    expect(await names(id)).toEqual(wanted(['50-50', '10-90']));
    await store.write(awaitPoints);
    expect(await keepAll()).toEqual([]);
    await publish(id, 0.3, 0.4);
    await store.write(awaitPoints);
    await keepAll();
    expect(await names(id)).toEqual(wanted(['50-50', '30-40']));
  });

  test('its own, moved, has it cut anew', async () => {
    const id = await add(await photo());
    const item = await findMediaItem(store.reading, id);
    if (!item) throw new Error('no picture');
    const { credit, rights, changedAt } = item;
    const by = newId();
    await store.statement(
      `insert into users (id, name, email, email_verified) values ($1, 'E', 'e@news.example', true)`,
      [by],
    );
    const change = { language: 'en', alt: '', caption: '', credit, rights, focal: { x: 0.333, y: 0.5 } };
    await store.write((writing) =>
      describeMedia(
        writing,
        { id, seen: changedAt.getTime(), by: permittedTo(by), now },
        change,
        async () => {},
      ),
    );
    expect(await keepAll()).toMatchObject([{ id, made: 3, failure: null }]);
    expect(await names(id)).toEqual(wanted(['33.3-50']));
  });
});

/** A store to which something happens just before it is written to. */
function happening(to: Store, happens: () => Promise<unknown>): Store {
  return new Proxy(to, {
    get: (target, name) =>
      name === 'write'
        ? async (work: never) => {
            await happens();
            return target.write(work);
          }
        : Reflect.get(target, name, target),
  });
}
