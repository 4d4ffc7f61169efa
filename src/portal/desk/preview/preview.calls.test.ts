import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodyOf, openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const STORY = '/api/v1/desk/stories/{id}' as const;
let api: TestApiPortal;
let client: Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];
let other: typeof client;
beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ client } = await api.clientOf('Rosa', 'reporter'));
  ({ client: other } = await api.clientOf('Otto', 'reporter'));
});
afterAll(() => api.close());

const at = (id: string) => ({ params: { path: { id } } });

async function begun(headline: string) {
  const copy = { headline, body: bodyOf('First.') };
  const { data } = await client.POST('/api/v1/desk/stories', {
    body: { language: 'en', kind: 'news', copy },
  });
  if (!data) throw new Error('no story was begun');
  return data.id;
}

it('makes a preview link, lists it without its address, and revokes it', async () => {
  const id = await begun('Shared by a program');
  const made = await client.POST(`${STORY}/preview-links`, { ...at(id), body: { name: 'Ann', days: 3 } });
  expect(made.response.status).toBe(201);
  const { pathname } = new URL(made.data?.url ?? '');
  expect(pathname).toMatch(/^\/preview\/[0-9a-f]{64}$/);
  const page = () => fetch(api.url + pathname);
  expect(await (await page()).text()).toContain('Shared by a program');
  const listed = await client.GET(`${STORY}/preview-links`, at(id));
  expect(listed.data?.links).toMatchObject([{ name: 'Ann', madeBy: 'Rosa', opened: 1, revoked: null }]);
  expect(JSON.stringify(listed.data)).not.toContain(pathname.slice('/preview/'.length));
  const link = made.data?.id ?? '';
  const revoke = (by = client) =>
    by.DELETE(`${STORY}/preview-links/{link}`, { params: { path: { id, link } } });
  expect((await revoke(other)).response.status).toBe(403);
  expect((await revoke()).response.status).toBe(204);
  expect((await page()).status).toBe(404);
  // Revoking twice is fine.
  expect((await revoke()).response.status).toBe(204);
});

it('refuses days that cannot be chosen, and stories of others, in one sentence', async () => {
  const id = await begun('Refused');
  const days = await client.POST(`${STORY}/preview-links`, { ...at(id), body: { name: '', days: 90 } });
  expect([days.response.status, days.error?.detail]).toEqual([400, 'A link works for 1, 3, 7, 14, 30 days.']);
  const theirs = await other.POST(`${STORY}/preview-links`, { ...at(id), body: { name: '', days: 7 } });
  expect(theirs.response.status).toBe(403);
});

it('deletes a draft and restores it, and lists what is in the trash', async () => {
  const id = await begun('Deleted by a program');
  const move = (name: 'delete' | 'restore', by = client) =>
    by.POST(`${STORY}/moves`, { ...at(id), body: { move: name } });
  expect((await move('delete', other)).response.status).toBe(403);
  const gone = await move('delete');
  expect(gone.data).toMatchObject({ state: 'deleted', story: { moves: ['restore'] } });
  expect(gone.data?.story.deleted).toMatch(/Z$/);
  const trash = await client.GET('/api/v1/desk/stories', { params: { query: { state: 'deleted' } } });
  expect(trash.data?.stories.map((story) => story.id)).toContain(id);
  const all = await client.GET('/api/v1/desk/stories', { params: { query: { state: 'all' } } });
  expect(all.data?.stories.map((story) => story.id)).not.toContain(id);
  const again = await move('delete');
  expect(again.response.status).toBe(409);
  expect((await move('restore')).data).toMatchObject({ state: 'draft', story: { deleted: null } });
});
