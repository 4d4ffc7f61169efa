import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { addMedia } from '../../../stories/media/add-media.ts';
import { keepNextSizes } from '../../../stories/media/keep-sizes.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../../stories/media/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let editor: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  const settings = {
    PUBLIC_URL: 'http://localhost:3999',
    DATA_DIR: 'memory://',
    MEDIA_MEGAPIXELS: '2',
    TWO_PAIRS_OF_EYES: 'no',
  };
  portal = await startTestPortal(store, { config: testConfig(settings) });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rosa Reporter' });
  editor = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get } = visitsTo(() => ({ portal, as: reporter }));
const { post } = visitsTo(() => ({ portal, as: editor }));
const picture = async (seed: number, more: Parameters<typeof sentPicture>[1] = {}) => {
  const bytes = await drawnPicture(90, 60, seed).png().toBuffer();
  return (
    await addMedia(store, sentPicture(bytes, { name: 'picture.png', ...more }), {
      ...TEST_ADDING,
      now: new Date(),
    })
  ).id;
};
const dataOf = async (id: string) => (await get(`/desk/media/${id}.json`)).json();
const words = async (id: string, more: Record<string, string> = {}, as = reporter) => {
  const { changed } = await dataOf(id);
  const fields = { seen: String(Date.parse(changed)), language: 'en', focalX: '50', focalY: '50', ...more };
  return post(`/desk/media/${id}/words`, fields, as);
};
const leadOf = (mediaId: string) => ({
  mediaId,
  src: null,
  alt: 'x',
  caption: null,
  credit: 'y',
  width: 90,
  height: 60,
  focal: { x: 0.5, y: 0.5 },
});
const showIn = (headline: string, mediaId: string) =>
  store.write((writing) =>
    upsertStories(writing, [draftOf({ headline, lead: leadOf(mediaId) })], new Date()),
  );
const replaceBy = async (id: string, bytes: Uint8Array, as = editor, more: Record<string, string> = {}) => {
  const body = new FormData();
  const { changed } = await dataOf(id);
  for (const [name, value] of Object.entries({ seen: String(Date.parse(changed)), ...more }))
    body.append(name, value);
  body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'new.png');
  return post(`/desk/media/${id}/replace`, body, as);
};

describe('what is said of a picture', () => {
  test('words, rights and focal point are changed, shown, kept in its history and logged', async () => {
    const id = await picture(1, { alt: 'Cranes', credit: 'Ada' });
    const answer = await words(id, {
      language: 'fr',
      alt: 'Des grues',
      credit: 'Ada Byron',
      licence: 'Single use',
      territories: 'EU',
      expires: '2031-05-06',
      focalX: '25',
      focalY: '80.5',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/desk/media/${id}?done=described&in=fr`);
    expect(await dataOf(id)).toMatchObject({
      alts: { en: 'Cranes', fr: 'Des grues' },
      credit: 'Ada Byron',
      rights: { licence: 'Single use', territories: 'EU', expiresOn: '2031-05-06', state: null },
      focal: { x: 0.25, y: 0.805 },
      usedIn: [],
      files: [{ version: 1 }],
      history: [
        { kind: 'describe', by: 'Rosa Reporter', details: { credit: ['Ada', 'Ada Byron'] } },
        { kind: 'add' },
      ],
    });
    const page = await (await get(`/desk/media/${id}?in=fr`)).text();
    for (const text of ['Des grues', 'value="Single use"', 'value="2031-05-06"', 'Changed by Rosa Reporter:'])
      expect(page).toContain(text);
    const [row] = await searchLog(store.reading, { action: 'change picture' }, 1);
    expect(row).toMatchObject({
      actor: reporter.id,
      about: 'media_changes',
      details: { kind: 'describe', picture: id },
    });
  });

  test('its address for readers is another, and what was cut before is not sent any more', async () => {
    const id = await picture(2);
    await showIn('Cut by its point', id);
    const before = (await dataOf(id)).src;
    const cut = async () => {
      const answer = await get(`/media/${id}?crop=social&as=card`, null);
      const sent = sharp(Buffer.from(await answer.arrayBuffer()));
      const { width, height } = await sent.metadata();
      return { ratio: width / height, pixel: await sent.resize(1, 1).raw().toBuffer() };
    };
    const SOCIAL = 1200 / 630;
    const middle = await cut();
    expect(middle.ratio).toBeCloseTo(SOCIAL, 1);
    const told = { in0: 'en', told0: 'The picture is cut elsewhere.' };
    expect((await words(id, { focalY: '0', ...told })).status).toBe(403);
    expect((await words(id, { focalY: '0' }, editor)).status).toBe(400);
    await words(id, { focalY: '0', ...told }, editor);
    expect((await dataOf(id)).src).not.toBe(before);
    // Until it is cropped again, it is sent whole: an older crop may show what has just been cropped out.
    expect((await cut()).ratio).not.toBeCloseTo(SOCIAL, 1);
    while (await keepNextSizes(store, new Date()));
    const anew = await cut();
    expect(anew.ratio).toBeCloseTo(SOCIAL, 1);
    expect(Buffer.compare(middle.pixel, anew.pixel)).not.toBe(0);
  });

  test('where its sizes could not be made, its page says so, and its data says why', async () => {
    const id = await picture(31);
    expect(await (await get(`/desk/media/${id}`)).text()).not.toContain('sizes could not be made');
    await store.statement(`update media set sizes = 'waiting', sizes_failure = 'No.' where id = $1`, [id]);
    expect(await (await get(`/desk/media/${id}`)).text()).toContain('some sizes could not be made');
    expect((await dataOf(id)).sizesFailure).toBe('No.');
  });

  test.each([
    [{ focalX: '101' }, 'The focal point needs two numbers from 0 to 100.'],
    [{ expires: '2031-02-30' }, 'This must be a day.'],
    [{}, 'Nothing changes.'],
    [{ language: '<b>' }, 'The language is missing.'],
  ])('%o is refused, and what was typed stays', async (fields, why) => {
    const id = await picture(3);
    const answer = await words(id, { note: '', ...fields });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain(why);
    if ('focalX' in fields) expect(page).toContain('value="101"');
  });

  test('anyone who saw an older state is told so, and nothing of the newer is lost', async () => {
    const id = await picture(4);
    expect((await words(id, { credit: 'First' })).status).toBe(303);
    const late = await words(id, { credit: 'Second', seen: '1000' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Somebody has changed this picture since you opened it.');
    expect((await dataOf(id)).credit).toBe('First');
  });

  test('nothing at an address, and nothing of it for readers and strangers', async () => {
    const id = await picture(5);
    const reader = await makeMember(store, { role: 'reader' });
    for (const path of [`/desk/media/${id}`, `/desk/media/${id}.json`, `/desk/media/${id}/files/1`]) {
      expect((await get(path, reader)).status).toBe(403);
      expect([303, 401]).toContain((await get(path, null)).status);
    }
    for (const odd of ['no-id', '0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21'])
      expect((await get(`/desk/media/${odd}`)).status).toBe(404);
  });
});

describe('another file in its place', () => {
  test('stories show the new one, the file before is kept, and its words stay', async () => {
    const id = await picture(6, { alt: 'Cranes', credit: 'Ada' });
    const [story] = await showIn('With a picture that is replaced', id);
    const sent = await drawnPicture(120, 60, 7).png().toBuffer();
    const answer = await replaceBy(id, sent, editor, { in0: 'en', note0: 'Another picture.' });
    expect(answer.headers.get('location')).toBe(`/desk/media/${id}?done=replaced`);
    const out = await get(`/media/${id}`, null);
    expect(await sharp(Buffer.from(await out.arrayBuffer())).metadata()).toMatchObject({
      width: 120,
      height: 60,
    });
    const data = await dataOf(id);
    expect(data).toMatchObject({
      version: 2,
      width: 120,
      alt: 'Cranes',
      credit: 'Ada',
      files: [{ version: 2, name: 'new.png' }, { version: 1 }],
      usedIn: [{ headline: 'With a picture that is replaced', places: ['story'], isLead: true, isOut: true }],
    });
    const page = await (await get(`/story/${story?.slug}`, null)).text();
    expect(page).toContain('Another picture.');
    const kept = await get(`/desk/media/${id}/files/2`);
    expect(Buffer.from(await kept.arrayBuffer()).equals(sent)).toBe(true);
    expect(kept.headers.get('content-disposition')).toBe('attachment; filename="new.png"');
    expect(kept.headers.get('content-type')).toBe('application/octet-stream');
    expect((await get(`/desk/media/${id}/files/3`)).status).toBe(404);
  });

  test('readers of published stories are told, each in their language, or it is refused and nothing changes', async () => {
    const id = await picture(20);
    const shown = await store.write((writing) =>
      upsertStories(
        writing,
        [
          draftOf({ headline: 'Port of cranes', lead: leadOf(id) }),
          draftOf({ headline: 'Port aux grues', language: 'fr', lead: leadOf(id) }),
          draftOf({ headline: 'A draft of cranes', state: 'draft', lead: leadOf(id) }),
        ],
        new Date(),
      ),
    );
    const sent = await drawnPicture(120, 60, 21).png().toBuffer();
    const form = await (await get(`/desk/media/${id}`, editor)).text();
    for (const text of ['Note to readers, in English', 'Note to readers, in French', 'value="fr"'])
      expect(form).toContain(text);
    const half = await replaceBy(id, sent, editor, { in0: 'en', note0: 'Another picture.', in1: 'fr' });
    expect(half.status).toBe(400);
    const again = await half.text();
    expect(again).toContain('Write a note to them, in the language of the stories: fr.');
    expect(again).toContain('>Another picture.</textarea>');
    expect((await dataOf(id)).version).toBe(1);
    const notes = { in0: 'en', note0: 'Another picture.', in1: 'fr', note1: 'Une autre image.' };
    expect((await replaceBy(id, sent, editor, notes)).status).toBe(303);
    const rows = await store.reading
      .selectFrom('revisions as r')
      .innerJoin('stories as s', 's.id', 'r.story_id')
      .select(['s.headline', 'r.number', 'r.public_note as note', 'r.reason', 'r.made_by as by'])
      .where(
        'r.story_id',
        'in',
        shown.map((one) => one.id),
      )
      .where('r.number', '>', 1)
      .orderBy('s.headline')
      .execute();
    expect(rows).toEqual([
      {
        headline: 'Port aux grues',
        number: 2,
        note: 'Une autre image.',
        reason: 'picture replaced',
        by: editor.id,
      },
      {
        headline: 'Port of cranes',
        number: 2,
        note: 'Another picture.',
        reason: 'picture replaced',
        by: editor.id,
      },
    ]);
    const feed = await (await get('/feed.json', null)).json();
    const item = feed.items.find(({ title }: { title: string }) => title === 'Port of cranes');
    expect(Date.now() - Date.parse(item.date_modified)).toBeLessThan(60_000);
  });

  test('what is no picture, the same one, one of the library, and by a reporter: refused', async () => {
    const id = await picture(8);
    await picture(9);
    const page = async (bytes: Uint8Array) => (await replaceBy(id, bytes)).text();
    expect(await page(Buffer.from('<html>'))).toContain('This is not a picture.');
    expect(await page(await drawnPicture(90, 60, 8).png().toBuffer())).toContain('This is the same picture.');
    const other = await drawnPicture(90, 60, 9).png().toBuffer();
    expect(await page(other)).toContain('This picture is already in the library.');
    expect((await replaceBy(id, await drawnPicture(1500, 1500, 1).png().toBuffer())).status).toBe(400);
    expect((await replaceBy(id, await drawnPicture(50, 50, 1).png().toBuffer(), reporter)).status).toBe(403);
    const late = await replaceBy(id, await drawnPicture(50, 50, 1).png().toBuffer(), editor, {
      seen: '1000',
    });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Somebody has changed this picture since you opened it.');
    expect((await dataOf(id)).version).toBe(1);
  });
});

describe('taken out of the library', () => {
  const remove = (id: string, as = editor) => post(`/desk/media/${id}/remove`, {}, as);

  test('refused while a story shows it, saying where', async () => {
    const id = await picture(10);
    await showIn('Still showing it', id);
    const answer = await remove(id);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain(
      'The picture is used in “Still showing it”. Remove it from each story first.',
    );
    const page = await (await get(`/desk/media/${id}`, editor)).text();
    expect(page).toContain('It is used in 1 story: take it out there first.');
    expect((await remove(id, reporter)).status).toBe(403);
  });

  test('else it is gone from the library and can be brought back, also by sending it again', async () => {
    const id = await picture(11, { name: 'eleven.png' });
    const listed = async (lack = '') =>
      (await (await get(`/desk/media.json?q=eleven${lack}`)).json()).media.map(
        (one: { id: string }) => one.id,
      );
    expect((await remove(id)).status).toBe(303);
    expect(await listed()).toEqual([]);
    expect(await listed('&lack=removed')).toEqual([id]);
    expect((await remove(id)).status).toBe(409);
    expect(await (await get(`/desk/media/${id}`, editor)).text()).toContain('Bring back');
    expect((await post(`/desk/media/${id}/bring-back`)).status).toBe(303);
    expect(await listed()).toEqual([id]);
    await remove(id);
    expect(await picture(11)).toBe(id);
    expect(await listed()).toEqual([id]);
    const kinds = (await dataOf(id)).history.map((one: { kind: string }) => one.kind);
    expect(kinds).toEqual(['bring back', 'remove', 'bring back', 'remove', 'add']);
  });
});
