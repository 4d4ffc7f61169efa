import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const LISTS = '/api/v1/desk/story-lists' as const;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
});
afterAll(() => api.close());

it('shows in the calendar when a story is due', async () => {
  const { client, member } = await api.clientOf('Emil', 'editor');
  const { data } = await client.POST('/api/v1/desk/stories', { body: { language: 'en' } });
  const id = data?.id ?? '';
  const body = { assigned: member.id, due: '2027-02-10T09:00:00.000Z' };
  await client.PATCH('/api/v1/desk/stories/{id}/plan', { params: { path: { id } }, body });
  const asked = (day: string, view?: string) =>
    client.GET('/api/v1/desk/calendar', { params: { query: { day, ...(view && { view }) } } });
  const { data: month } = await asked('2027-02-01');
  expect(month?.entries).toMatchObject([
    { kind: 'due', at: body.due, story: { id, state: 'draft' }, assigned: 'Emil' },
  ]);
  expect((await asked('2027-02-10', 'week')).data?.entries).toHaveLength(1);
  expect((await asked('2027-02-20', 'week')).data?.entries).toEqual([]);
  expect((await asked('2027-02-20', 'year')).response.status).toBe(400);
  expect(api.untold).toEqual([]);
});

it('keeps lists under names, shares them, and removes them', async () => {
  const emil = await api.clientOf('Edda', 'editor');
  const rita = await api.clientOf('Rita', 'reporter');
  const kept = await rita.client.PUT(LISTS, {
    body: { name: 'Mine', shared: true, query: { state: 'draft', whose: 'me' } },
  });
  expect(kept.data?.lists).toMatchObject([
    { name: 'Mine', shared: true, query: { state: 'draft', whose: 'me' } },
  ]);
  await rita.client.PUT(LISTS, { body: { name: 'Private', shared: false, query: {} } });
  const seen = (await emil.client.GET(LISTS)).data?.lists ?? [];
  expect(seen.map(({ name, owner }) => [name, owner.name])).toEqual([['Mine', 'Rita']]);
  const again = await rita.client.PUT(LISTS, {
    body: { name: 'mine', shared: true, query: { due: 'week' } },
  });
  expect(again.data?.lists.map(({ query }) => query)).toEqual([{ due: 'week' }, {}]);

  const path = { id: seen[0]?.id ?? '' };
  const wrong = await rita.client.PUT(LISTS, {
    body: { name: 'X', shared: false, query: { state: 'gone' } },
  });
  expect(wrong.response.status).toBe(400);
  const unknown = { name: 'X', shared: false, query: { password: 'x' } as Record<string, string> };
  expect((await rita.client.PUT(LISTS, { body: unknown })).response.status).toBe(400);
  const ruth = await api.clientOf('Ruth', 'reporter');
  const remove = (client: typeof rita.client) => client.DELETE(`${LISTS}/{id}`, { params: { path } });
  expect((await remove(ruth.client)).response.status).toBe(409);
  expect((await remove(emil.client)).response.status).toBe(204);
  expect((await rita.client.GET(LISTS)).data?.lists.map(({ name }) => name)).toEqual(['Private']);
  expect(api.untold).toEqual([]);
});
