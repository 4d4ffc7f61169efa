import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import type { Store } from '../../../store/database.ts';
import { addMedia } from '../../../stories/media/add-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../../stories/media/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/media/{id}' as const;
let store: Store;
let api: TestApiPortal;
let editor: Awaited<ReturnType<TestApiPortal['clientOf']>>;
beforeAll(async () => {
  api = await openTestApi(fetch, {
    DATA_DIR: 'memory://',
    MEDIA_MEGAPIXELS: '2',
    TWO_PAIRS_OF_EYES: 'no',
  });
  ({ store } = api);
  editor = await api.clientOf('Edda', 'editor');
});
afterAll(() => api.close());

const drawn = (seed: number) => drawnPicture(90, 60, seed).png().toBuffer();
const picture = async (seed: number, more: Parameters<typeof sentPicture>[1] = {}) =>
  (
    await addMedia(store, sentPicture(await drawn(seed), { name: 'picture.png', ...more }), {
      ...TEST_ADDING,
      now: new Date(),
    })
  ).id;
const read = (id: string) => editor.client.GET(HERE, { params: { path: { id } } });
const etagOf = async (id: string) => (await read(id)).response.headers.get('etag') ?? '';
const seen = (id: string, etag: string) => ({ params: { path: { id }, header: { 'If-Match': etag } } });
const replace = (id: string, etag: string, bytes: Uint8Array, by = editor, notes?: string) => {
  const form = new FormData();
  if (notes !== undefined) form.append('notes', notes);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'new.png');
  return by.client.POST(`${HERE}/replacement`, {
    ...seen(id, etag),
    body: form as never,
    bodySerializer: (body) => body,
  });
};
const showIn = (headline: string, mediaId: string) => {
  const focal = { x: 0.5, y: 0.5 };
  const lead = { mediaId, src: null, alt: 'x', caption: null, credit: 'y', width: 90, height: 60, focal };
  return store.write((writing) => upsertStories(writing, [draftOf({ headline, lead })], new Date()));
};

it('reads a picture with where it stands, and changes what is said of it', async () => {
  const id = await picture(1, { alt: 'Cranes', credit: 'Ada' });
  await showIn('Cranes stand still', id);
  const { data, response } = await read(id);
  expect(data).toMatchObject({
    alts: { en: 'Cranes' },
    credit: 'Ada',
    usedIn: [{ headline: 'Cranes stand still', isLead: true, isOut: true, places: ['story'] }],
    files: [{ version: 1 }],
    history: [{ kind: 'add' }],
  });
  const etag = response.headers.get('etag') ?? '';
  const changed = await editor.client.PATCH(HERE, {
    ...seen(id, etag),
    body: {
      language: 'fr',
      alt: 'Des grues',
      rights: { licence: 'Single use', expiresOn: '2031-05-06' },
      focal: { x: 0.25, y: 0.8 },
      notes: { en: 'The picture has words in French.' },
    },
  });
  expect(changed.error).toBeUndefined();
  expect(changed.data).toMatchObject({
    alt: 'Des grues',
    alts: { en: 'Cranes', fr: 'Des grues' },
    credit: 'Ada',
    rights: { licence: 'Single use', expiresOn: '2031-05-06', state: null },
    focal: { x: 0.25, y: 0.8 },
    history: [{ kind: 'describe', by: 'Edda' }, { kind: 'add' }],
  });
  const [row] = await searchLog(store.reading, { action: 'change picture' }, 1);
  expect(row).toMatchObject({ actor: editor.member.id, details: { token: editor.tokenId } });

  const late = await editor.client.PATCH(HERE, { ...seen(id, etag), body: { credit: 'Late' } });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ current: { id, credit: 'Ada' }, etag: await etagOf(id) });
  const same = { ...seen(id, await etagOf(id)), body: { credit: 'Ada' } };
  expect((await editor.client.PATCH(HERE, same)).response.status).toBe(400);
  expect(api.untold).toEqual([]);
});

it('puts another file in its place as it was seen, and tells the one that is there already', async () => {
  const id = await picture(2);
  await picture(3);
  const etag = await etagOf(id);
  const known = await replace(id, etag, await drawn(3));
  expect([known.response.status, known.error?.detail]).toEqual([
    409,
    'This picture is already in the library.',
  ]);
  const bytes = await drawnPicture(120, 60, 4).png().toBuffer();
  const out = await replace(id, etag, bytes);
  expect(out.error).toBeUndefined();
  expect(out.data).toMatchObject({
    version: 2,
    width: 120,
    files: [{ version: 2, name: 'new.png' }, { version: 1 }],
  });
  expect((await replace(id, etag, await drawn(5))).response.status).toBe(412);
  expect((await replace(id, await etagOf(id), Buffer.from('<html>'))).response.status).toBe(400);
  const reporter = await api.clientOf('Rosa', 'reporter');
  expect((await replace(id, await etagOf(id), await drawn(5), reporter)).response.status).toBe(403);
  expect((await read(id)).data?.version).toBe(2);
  expect(api.untold).toEqual([]);
});

it('tells readers of published stories that a picture is another, or leaves it', async () => {
  const id = await picture(9);
  const story = (await showIn('With another picture soon', id))[0];
  const etag = await etagOf(id);
  const silent = await replace(id, etag, await drawn(10));
  expect(silent.response.status).toBe(400);
  expect(silent.error?.advice).toBe('Write a note to them, in the language of the stories: en.');
  expect((await replace(id, etag, await drawn(10), editor, '{"en":')).response.status).toBe(400);
  expect((await replace(id, etag, await drawn(10), editor, '{"fr":"Autre."}')).response.status).toBe(400);
  expect((await read(id)).data?.version).toBe(1);
  const out = await replace(id, etag, await drawn(10), editor, '{"en":"Another picture of the port."}');
  expect(out.error).toBeUndefined();
  expect(out.data?.version).toBe(2);
  const { data } = await editor.client.GET('/api/v1/stories/{slug}', {
    params: { path: { slug: story?.slug ?? '' } },
  });
  expect(data).toMatchObject({ revision: 2, notes: [{ text: 'Another picture of the port.' }] });
  expect(api.untold).toEqual([]);
});

it('takes a picture out of the library where nothing shows it, and brings it back', async () => {
  const [id, used] = [await picture(6), await picture(7)];
  await showIn('Still shown', used);
  const at = (one: string) => ({ params: { path: { id: one } } });
  const refused = await editor.client.POST(`${HERE}/removal`, at(used));
  expect([refused.response.status, refused.error?.detail]).toEqual([
    409,
    'The picture is used in “Still shown”.',
  ]);
  const gone = await editor.client.POST(`${HERE}/removal`, at(id));
  expect(gone.data?.removed).toEqual(expect.any(String));
  expect((await editor.client.POST(`${HERE}/removal`, at(id))).response.status).toBe(409);
  const back = await editor.client.POST(`${HERE}/restoration`, at(id));
  expect(back.data).toMatchObject({
    removed: null,
    history: [{ kind: 'bring back' }, { kind: 'remove' }, {}],
  });
  expect(api.untold).toEqual([]);
});

it('refuses what is not there, what is not right and anyone who may not', async () => {
  const id = await picture(8);
  const none = '0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21';
  expect((await read(none)).response.status).toBe(404);
  expect((await read('cranes')).response.status).toBe(404);
  const etag = await etagOf(id);
  const patch = async (body: object, named = etag) => {
    const { response, error } = await editor.client.PATCH(HERE, { ...seen(id, named), body });
    return [response.status, error?.detail];
  };
  expect((await patch({ rights: { expiresOn: '2031-02-30' } }))[0]).toBe(400);
  expect((await patch({ focal: { x: 2, y: 0 } }))[0]).toBe(400);
  expect((await patch({ language: '<b>', alt: 'x' }))[0]).toBe(400);
  expect(await patch({ captoin: 'x' })).toEqual([400, 'The field captoin is not known here.']);
  expect((await patch({ alt: 'x' }, '"other"'))[0]).toBe(412);
  const reads = await api.clientOf('Ruth', 'reporter', ['media:read']);
  const scope = await reads.client.PATCH(HERE, { ...seen(id, etag), body: { credit: 'x' } });
  expect(scope.error).toMatchObject({ type: 'urn:sourceline:problem:scope-missing', scope: 'media:write' });
  expect((await read(id)).data).toMatchObject({ credit: '', history: [{ kind: 'add' }] });
  expect(api.untold).toEqual([]);
});
