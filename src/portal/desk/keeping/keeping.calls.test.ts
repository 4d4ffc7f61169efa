import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSetAsides } from '../../../desk/keeping/set-aside.queries.ts';
import { bodyOf, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const STORY = '/api/v1/desk/stories/{id}' as const;
let api: TestApiPortal;
let client: Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];
beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ client } = await api.clientOf('Ruth', 'editor'));
});
afterAll(() => api.close());

const at = (id: string) => ({ params: { path: { id } } });
const two = (id: string, aside: string, etag?: string) => ({
  params: { path: { id, aside }, header: { 'If-Match': etag ?? '' } },
});

async function begun(headline: string, more: object = {}) {
  const draft = { headline, body: bodyOf('First.') };
  const { data } = await client.POST('/api/v1/desk/stories', {
    body: { language: 'en', kind: 'news', copy: draft, ...more },
  });
  if (!data) throw new Error('no story was begun');
  return data.id;
}

/** Two save at once: the second text becomes a conflicting draft. */
async function twice(headline: string) {
  const id = await begun(headline);
  const save = async (text: string, etag: string) => {
    const { data } = await client.GET(`${STORY}/copy`, at(id));
    return client.PUT(`${STORY}/copy`, {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { ...data?.copy, headline: `${headline}: ${text}`, body: bodyOf(text) },
    });
  };
  const etag = (await client.GET(`${STORY}/copy`, at(id))).response.headers.get('etag') ?? '';
  await save('One.', etag);
  const late = await save('Other.', etag);
  expect(late.response.status).toBe(412);
  return { id, aside: String(late.error?.setAside), etag: String(late.error?.etag), save };
}

const shownOf = async (id: string, aside: string) => {
  const { data, response } = await client.GET(`${STORY}/set-asides/{aside}`, {
    params: { path: { id, aside } },
  });
  return { data, etag: response.headers.get('etag') ?? '' };
};

it('settles a text set aside: a program saves one of both, and says so', async () => {
  const { id, aside, etag, save } = await twice('Merged');
  await save('One. Other.', etag);
  const { data, etag: seen } = await shownOf(id, aside);
  expect(data).toMatchObject({ why: 'conflict', settled: null, standing: { version: 2 } });
  expect(JSON.stringify(data?.copy.body)).toContain('Other.');
  expect(data?.comparison.fields).toMatchObject([{ field: 'headline' }]);
  const settled = await client.POST(`${STORY}/set-asides/{aside}/settlement`, {
    ...two(id, aside, seen),
    body: { take: 'standing', over: false },
  });
  expect(settled.error).toBeUndefined();
  expect(JSON.stringify(settled.data?.copy.body)).toContain('One. Other.');
  expect(await openSetAsides(api.store.reading, id)).toEqual([]);
  const again = await client.POST(`${STORY}/set-asides/{aside}/settlement`, {
    ...two(id, aside, (await shownOf(id, aside)).etag),
    body: { take: 'standing', over: false },
  });
  expect([again.response.status, again.error?.detail]).toEqual([
    409,
    'This text has already been dealt with.',
  ]);
  expect(api.untold).toEqual([]);
});

it('settles part by part, or whole, on both texts as they were seen', async () => {
  const { id, aside, etag, save } = await twice('Chosen');
  const { etag: before } = await shownOf(id, aside);
  await save('Third.', etag);
  const settle = (seen: string, take: 'aside' | { fields: object; blocks: object }) =>
    client.POST(`${STORY}/set-asides/{aside}/settlement`, {
      ...two(id, aside, seen),
      body: { take: take as 'aside', over: false },
    });
  const late = await settle(before, 'aside');
  expect([late.response.status, late.error?.type]).toEqual([412, 'urn:sourceline:problem:version-passed']);
  expect(late.error?.current).toMatchObject({ id: aside, settled: null });
  const { data } = await shownOf(id, aside);
  const block = data?.comparison.blocks.findIndex(({ change }) => change !== 'same') ?? -1;
  const done = await settle(String(late.error?.etag), {
    fields: { headline: 'aside' },
    blocks: { [block]: 'both' },
  });
  expect(done.error).toBeUndefined();
  expect(done.data?.copy.headline).toBe('Chosen: Other.');
  const text = JSON.stringify(done.data?.copy.body);
  expect([text.includes('Third.'), text.includes('Other.')]).toEqual([true, true]);
  const { data: copy, response } = await client.GET(`${STORY}/copy`, at(id));
  expect([copy, response.headers.get('etag')]).toEqual([done.data, done.response.headers.get('etag')]);
  expect(api.untold).toEqual([]);
});

it('keeps a checkpoint under a name, to come back to', async () => {
  const id = await begun('Kept');
  const made = await client.POST(`${STORY}/checkpoints`, { ...at(id), body: { name: 'Before legal' } });
  expect(made.response.status).toBe(201);
  const { data } = await client.GET(`${STORY}/revisions`, at(id));
  expect(data?.kept).toMatchObject([{ id: made.data?.id, why: 'checkpoint', name: 'Before legal' }]);
  const empty = await client.POST(`${STORY}/checkpoints`, { ...at(id), body: { name: ' ' } });
  expect(empty.response.status).toBe(400);
  expect(api.untold).toEqual([]);
});

it('tells which language of a story is behind the original', async () => {
  const original = await begun('Original');
  const french = await begun('Traduit', { language: 'fr', translates: original });
  const { data: copy, response } = await client.GET(`${STORY}/copy`, at(original));
  await client.PUT(`${STORY}/copy`, {
    params: { path: { id: original }, header: { 'If-Match': response.headers.get('etag') ?? '' } },
    body: { ...copy?.copy, body: bodyOf('Changed since.') },
  });
  const { data } = await client.GET(`${STORY}/languages`, at(french));
  expect(data?.languages).toMatchObject([
    { id: original, language: 'en', isOriginal: true, isBehind: false },
    { id: french, language: 'fr', isOriginal: false, isBehind: true, originalThen: 1 },
  ]);
  expect(api.untold).toEqual([]);
});

it('refuses what is not there, and anyone who may not write', async () => {
  const { id, aside, etag } = await twice('Refused');
  const none = '0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21';
  for (const [story, text] of [
    [id, none],
    [none, aside],
    [await begun('Another'), aside],
    [id, 'one'],
  ] as const) {
    const { response } = await client.GET(`${STORY}/set-asides/{aside}`, {
      params: { path: { id: story, aside: text } },
    });
    expect(response.status).toBe(404);
  }
  const reader = await api.clientOf('Rita', 'reporter', ['stories:read']);
  const settled = await reader.client.POST(`${STORY}/set-asides/{aside}/settlement`, {
    ...two(id, aside, etag),
    body: { take: 'aside', over: false },
  });
  expect(settled.error).toMatchObject({ scope: 'stories:write' });
  expect((await client.GET(`${STORY}/languages`, at(none))).response.status).toBe(404);
  expect((await openSetAsides(api.store.reading, id)).length).toBe(1);
  expect(api.untold).toEqual([]);
});
