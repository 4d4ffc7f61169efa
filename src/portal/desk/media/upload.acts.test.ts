import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { drawnPicture } from '../../../stories/media/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let reader: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  const settings = { PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://', MEDIA_MEGAPIXELS: '2' };
  portal = await startTestPortal(store, { config: testConfig(settings) });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rosa Reporter' });
  reader = await makeMember(store, { role: 'reader' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

interface Sent {
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly fields?: Record<string, string>;
  readonly as?: TestMember;
  readonly json?: boolean;
}
function upload({ files, fields = {}, as = reporter, json = false }: Sent) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const [name, bytes] of files) body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  return post('/desk/media/upload', body, as, json ? { accept: 'application/json' } : {});
}
const { get, post } = visitsTo(() => ({ portal, as: reporter }));

describe('a picture is sent', () => {
  test('an island is told its id, address and words; the library has it, as page, JSON and CSV', async () => {
    const bytes = await drawnPicture(300, 200, 1).jpeg().toBuffer();
    const fields = {
      alt: 'Cranes in the port',
      caption: 'The port',
      credit: 'Rosa Reporter',
      language: 'en',
    };
    const answer = await upload({ files: [['port.jpg', bytes]], fields, json: true });
    expect(answer.status).toBe(200);
    const told = await answer.json();
    expect(told).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      src: expect.stringMatching(/^\/media\/[0-9a-f-]{36}\?w=800&v=[0-9a-f]{12}$/),
      width: 300,
      height: 200,
      alt: 'Cranes in the port',
      caption: 'The port',
      credit: 'Rosa Reporter',
      known: false,
      refused: [],
    });
    const again = await (await upload({ files: [['copy.jpg', bytes]], json: true })).json();
    expect(again).toMatchObject({ id: told.id, known: true, alt: 'Cranes in the port' });
    const page = await (await get('/desk/media?q=cranes+ROSA')).text();
    expect(page).toContain(told.id);
    expect(page).toContain('unused');
    expect((await (await get('/desk/media?q=nowhere')).text()).includes(told.id)).toBe(false);
    const { media } = await (await get('/desk/media.json?lack=unused&kind=photo')).json();
    expect(media).toContainEqual(expect.objectContaining({ id: told.id, uses: 0, addedBy: 'Rosa Reporter' }));
    const csv = await (await get('/desk/media.csv')).text();
    expect(csv).toMatch(/^id,name,type,width,height,/);
    expect(csv).toContain('port.jpg,image/jpeg,300,200,1,Cranes in the port,The port,Rosa Reporter');
  });

  test('a form is answered with a page that says what became of each file', async () => {
    const png = await drawnPicture(60, 40, 2).png().toBuffer();
    const large = await drawnPicture(2000, 1200, 3).jpeg({ quality: 30 }).toBuffer();
    const answer = await upload({
      files: [
        ['one.png', png],
        ['large.jpg', large],
        ['<b>page.png', Buffer.from('<!doctype html><p>no picture')],
      ],
      fields: { credit: 'Kept as typed' },
    });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('1 picture was added.');
    expect(page).toContain(
      'large.jpg was not added. The picture has 2000 × 1200 pixels; the limit is 2 million. Scale it down.',
    );
    expect(page).toContain('&lt;b>page.png was not added. This is not a picture.');
    expect(page).toContain('value="Kept as typed"');
    const none = await upload({ files: [] });
    expect(none.status).toBe(400);
    expect(await none.text()).toContain('Choose a file.');
  });

  test('what is refused alone is one clear line for an island', async () => {
    const answer = await upload({ files: [['x.gif', Buffer.from('GIF89a but no more')]], json: true });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('The picture is damaged or incomplete.');
    const page = await drawnPicture(20, 20, 4).png().toBuffer();
    const lie = await upload({ files: [['holiday.jpg', page]], json: true });
    expect(await lie.text()).toContain('The file name ends in .jpg, but the file is PNG.');
  });

  test('readers cannot send, nor strangers, nor other sites', async () => {
    const bytes = await drawnPicture(30, 20, 5).png().toBuffer();
    expect((await upload({ files: [['x.png', bytes]], as: reader })).status).toBe(403);
    const stranger = await fetch(`${portal.url}/desk/media/upload`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body: new FormData(),
    });
    expect(stranger.status).toBe(403);
    expect((await get('/desk/media', reader)).status).toBe(403);
  });
});

describe('a picture is sent out', () => {
  test('to the newsroom at once; to readers only while a story that is out shows it', async () => {
    const bytes = await drawnPicture(900, 600, 6).jpeg().toBuffer();
    const { id, src } = await (await upload({ files: [['x.jpg', bytes]], json: true })).json();
    const own = await get(src);
    expect(own.status).toBe(200);
    expect(own.headers.get('cache-control')).toBe('private, no-cache');
    for (const as of [null, reader]) {
      const answer = await get(src, as);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toContain('no-store');
    }
    const lead = { mediaId: id, src: null, alt: 'x', caption: null, credit: 'y', width: 900, height: 600 };
    const draft = draftOf({ headline: 'With a picture', lead: { ...lead, focal: { x: 0.5, y: 0.5 } } });
    await store.write((writing) => upsertStories(writing, [draft], new Date()));
    const out = await get(src, null);
    expect(out.status).toBe(200);
    expect(out.headers.get('cache-control')).toBe('public, max-age=31536000, s-maxage=300, immutable');
    expect(out.headers.get('content-type')).toBe('image/webp');
    expect((await get(`/media/${id}?w=800`, null)).headers.get('cache-control')).toBe('public, max-age=300');
    await store.statement(`update stories set embargo_until = now() + interval '1 hour'`);
    expect((await get(src, null)).status).toBe(404);
    await store.statement(`update stories set embargo_until = null, state = 'withdrawn'`);
    expect((await get(src, null)).status).toBe(404);
    expect((await get(src)).status).toBe(200);
  });
});
