import { afterAll, beforeAll, expect, it } from 'vitest';
import { cursorIn, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/notices' as const;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
});
afterAll(() => api.close());

it('lists what one was told, page by page, and marks it as read', async () => {
  const emil = await api.clientOf('Emil', 'editor');
  const rita = await api.clientOf('Rita', 'reporter');
  const stories: string[] = [];
  for (const language of ['en', 'fr', 'ar']) {
    const begun = await emil.client.POST('/api/v1/desk/stories', { body: { language } });
    const id = begun.data?.id ?? '';
    stories.push(id);
    const planned = await emil.client.PATCH('/api/v1/desk/stories/{id}/plan', {
      params: { path: { id } },
      body: { assigned: rita.member.id, due: null },
    });
    expect(planned.response.status).toBe(200);
  }
  const first = await rita.client.GET(HERE, { params: { query: { limit: '2' } } });
  expect(first.data?.notices).toMatchObject([
    { kind: 'given', story: { id: stories[2], language: 'ar' }, by: 'Emil', read: null },
    { kind: 'given', story: { id: stories[1] } },
  ]);
  expect(first.data?.notices[0]?.url).toBe(`http://localhost:3999/desk/stories/${stories[2]}/workflow`);
  const query = { limit: '2', cursor: cursorIn(first.data?.next) };
  const second = await rita.client.GET(HERE, { params: { query } });
  expect(second.data).toMatchObject({ notices: [{ story: { id: stories[0] } }], next: null });

  const one = first.data?.notices[0]?.id ?? '';
  await emil.client.POST(`${HERE}/read`, { body: { id: one } });
  expect((await rita.client.GET(HERE)).data?.notices).toHaveLength(3);
  expect((await rita.client.POST(`${HERE}/read`, { body: { id: one } })).response.status).toBe(204);
  expect((await rita.client.GET(HERE)).data?.notices).toHaveLength(2);
  await rita.client.POST(`${HERE}/read`, { body: {} });
  expect((await rita.client.GET(HERE)).data?.notices).toEqual([]);
  const all = await rita.client.GET(HERE, { params: { query: { show: 'all' } } });
  expect(all.data?.notices.map(({ read }) => read === null)).toEqual([false, false, false]);
  expect(api.untold).toEqual([]);
});

it('chooses the letters of notices, and refuses what is none', async () => {
  const { client } = await api.clientOf('Lea', 'reporter');
  const usual = { mine: 'at once', comments: 'daily', moves: 'daily', times: 'at once' } as const;
  expect((await client.GET(`${HERE}/letters`)).data).toEqual(usual);
  const wanted = { ...usual, moves: 'off' } as const;
  expect((await client.PUT(`${HERE}/letters`, { body: wanted })).data).toEqual(wanted);
  expect((await client.GET(`${HERE}/letters`)).data).toEqual(wanted);
  const wrong = { ...usual, moves: 'hourly' as 'off' };
  expect((await client.PUT(`${HERE}/letters`, { body: wrong })).response.status).toBe(400);
  expect((await client.GET(HERE, { params: { query: { cursor: 'none' } } })).response.status).toBe(400);
  expect(api.untold).toEqual([]);
});

it('wants its scope, and is nothing for readers', async () => {
  const { client } = await api.clientOf('Rolf', 'reporter', ['stories:read']);
  expect((await client.GET(HERE)).response.status).toBe(403);
  expect((await client.POST(`${HERE}/read`, { body: {} })).response.status).toBe(403);
  expect(api.untold).toEqual([]);
});
