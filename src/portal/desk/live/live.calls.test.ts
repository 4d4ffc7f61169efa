import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../store/ids.ts';
import { bodyOf, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/stories/{id}/live' as const;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
});
afterAll(() => api.close());

async function begun(name: string) {
  const { client } = await api.clientOf(name, 'editor');
  const { data } = await client.POST('/api/v1/desk/stories', {
    body: { language: 'en', kind: 'news', copy: { headline: 'The vote', body: bodyOf('It begins.') } },
  });
  const id = data?.id ?? '';
  const path = { id };
  await client.POST(HERE, { params: { path } });
  const entry = async (text: string, more: { id?: string; key?: boolean } = {}) => {
    const body = { headline: '', byline: '', key: false, override: '', ...more, body: bodyOf(text) };
    return client.POST(`${HERE}/entries`, { params: { path }, body });
  };
  return { client, id, path, entry };
}
const tagOf = (response: Response) => response.headers.get('etag') ?? '';

it('covers something live: entries, key points, summary, changes, an entry taken back, the end', async () => {
  const { client, path, entry } = await begun('Emil');
  const first = await entry('Doors open.', { key: true });
  const second = await entry('Counting begins.');
  expect([first.response.status, first.data?.number, second.data?.number]).toEqual([201, 1, 2]);
  const at = (id = '') => ({ path: { ...path, entry: id } });
  const pinned = await client.POST(`${HERE}/entries/{entry}/key`, {
    params: at(second.data?.id),
    body: { step: 'pin' },
  });
  expect(pinned.data?.keyPoints).toEqual([first.data?.id, second.data?.id]);
  const up = await client.POST(`${HERE}/entries/{entry}/key`, {
    params: at(second.data?.id),
    body: { step: 'up' },
  });
  expect(up.data?.keyPoints).toEqual([second.data?.id, first.data?.id]);

  const header = { 'If-Match': '"v0"' };
  const summary = await client.PUT(`${HERE}/summary`, {
    params: { path, header },
    body: { body: bodyOf('So far.'), override: '' },
  });
  expect(summary.data).toMatchObject({ number: 0, version: 1 });

  const edited = await client.PUT(`${HERE}/entries/{entry}`, {
    params: { ...at(first.data?.id), header: { 'If-Match': tagOf(first.response) } },
    body: { headline: 'Doors', body: bodyOf('Doors opened at eight.'), note: 'The hour.', override: '' },
  });
  expect(edited.data).toMatchObject({ version: 2, headline: 'Doors', note: 'The hour.' });
  const read = await client.GET(`${HERE}/entries/{entry}`, { params: at(first.data?.id) });
  expect(tagOf(read.response)).toBe(tagOf(edited.response));
  expect(read.data?.versions.map(({ what, by }) => [what, by])).toEqual([
    ['edited', 'Emil'],
    ['out', 'Emil'],
  ]);

  const back = await client.POST(`${HERE}/entries/{entry}/withdrawal`, {
    params: at(second.data?.id),
    body: { reason: 'It was another hall.' },
  });
  expect(back.data).toMatchObject({ state: 'taken back', note: 'It was another hall.' });
  const ended = await client.PUT(`${HERE}/ended`, { params: { path }, body: { ended: true } });
  expect(ended.data?.ended).not.toBeNull();
  expect((await entry('Too late.')).response.status).toBe(409);
  const live = await client.GET(HERE, { params: { path } });
  expect(live.data).toMatchObject({
    summary: { body: bodyOf('So far.') },
    entries: [{ state: 'taken back' }, { headline: 'Doors' }],
  });
  expect(api.untold).toEqual([]);
});

it('makes one entry of what is sent twice, and tells what stands where somebody was quicker', async () => {
  const { client, path, entry } = await begun('Edda');
  const id = newId();
  const [one, same] = [await entry('Doors open.', { id }), await entry('Doors open.', { id })];
  expect([one.data?.number, same.data?.number]).toEqual([1, 1]);
  const change = (text: string) =>
    client.PUT(`${HERE}/entries/{entry}`, {
      params: { path: { ...path, entry: id }, header: { 'If-Match': '"v1"' } },
      body: { headline: '', body: bodyOf(text), note: '', override: '' },
    });
  expect((await change('Doors opened.')).response.status).toBe(200);
  const late = await change('Doors are open.');
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ etag: '"v2"', current: { body: bodyOf('Doors opened.') } });
  const write = () =>
    client.PUT(`${HERE}/summary`, {
      params: { path, header: { 'If-Match': '"v0"' } },
      body: { body: bodyOf('So far.'), override: '' },
    });
  expect((await write()).response.status).toBe(200);
  expect((await write()).error).toMatchObject({ etag: '"v1"', current: { body: bodyOf('So far.') } });
  expect(api.untold).toEqual([]);
});

it('refuses a token without the scope, a story that is no live blog, and an entry of another', async () => {
  const { path, entry } = await begun('Else');
  const kept = await entry('Doors open.');
  const { client: reads } = await api.clientOf('Nora', 'editor', ['stories:read', 'stories:write']);
  const body = { headline: '', byline: '', key: false, override: '', body: bodyOf('No.') };
  expect((await reads.POST(`${HERE}/entries`, { params: { path }, body })).response.status).toBe(403);
  const { data: other } = await reads.POST('/api/v1/desk/stories', {
    body: { language: 'en', kind: 'news' },
  });
  const there = { id: other?.id ?? '' };
  expect((await reads.GET(HERE, { params: { path: there } })).response.status).toBe(404);
  const { path: second } = await begun('Ezra');
  const params = { path: { ...second, entry: kept.data?.id ?? '' } };
  expect((await reads.GET(`${HERE}/entries/{entry}`, { params })).response.status).toBe(404);
  expect(api.untold).toEqual([]);
});
