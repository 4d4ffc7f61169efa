import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { searchLog } from '../log/log.queries.ts';
import { staffIn } from '../testing.ts';
import {
  addRedirect,
  changeRedirect,
  countHits,
  importRedirects,
  type RedirectManager,
  removeRedirect,
} from './change-redirects.ts';
import { listRedirects, REDIRECT_ORDERS, redirectAt } from './redirects.queries.ts';
import { redirectsCsv, redirectsOfCsv } from './redirects-csv.ts';

const order = REDIRECT_ORDERS.path;

const NOW = new Date('2026-11-25T12:00:00Z');
const rules = {
  site: 'https://news.example',
  isAnswered: (path: string) => /^\/(?:search|story\/[^/]+)$/.test(path),
};
let store: Store;
let by: RedirectManager;
beforeAll(async () => {
  store = await openTestStore();
  const { member } = await staffIn(store, 'Edda', 'editor');
  by = authorize({ member, passed: 'passkey' } as Session, 'manage redirects', { twoStep: false });
});
beforeEach(() => store.statement('truncate redirects'));
afterAll(() => store.close());

const add = (from: string, to: string, isPermanent = true) =>
  store.write((writing) => addRedirect(writing, by, { from, to, isPermanent }, rules, NOW));
const at = async (path: string) => (await redirectAt(store.reading, path))?.target ?? null;

it('finds the redirect of a path, else that of its longest beginning', async () => {
  await add('/a/*', '/story/all');
  await add('/a/b/*', '/story/some');
  await add('/a/b/c', '/story/one', false);
  expect(await at('/a/b/c')).toBe('/story/one');
  expect(await at('/a/b/d')).toBe('/story/some');
  expect(await at('/a/b')).toBe('/story/some');
  expect(await at('/a')).toBe('/story/all');
  expect(await at('/ab')).toBeNull();
  expect(await at('/')).toBeNull();
});

it('refuses what the portal answers, what is redirected already, and what leads back to itself', async () => {
  await expect(add('/search', '/story/x')).rejects.toThrow('This address is in use on this site');
  await expect(add('/story/*', '/story/x')).rejects.toThrow('This address is in use on this site');
  await add('/one', '/two');
  await expect(add('/one/', '/three')).rejects.toThrow('already redirected');
  await expect(add('/two', '/two')).rejects.toThrow('lead back to itself');
  await add('/two', '/three');
  await expect(add('/three', '/one')).rejects.toThrow('lead back to itself');
  await expect(add('/three', 'https://news.example/ONE/')).rejects.toThrow('lead back to itself');
  await expect(add('/deep/*', '/deep/er/*')).rejects.toThrow('lead back to itself');
  await add('/x/*', '/y/*');
  await expect(add('/y/*', '/x/*')).rejects.toThrow('lead back to itself');
  await expect(add('/y/q', '/x/q')).rejects.toThrow('lead back to itself');
  await add('/p/q', '/o/q');
  await expect(add('/o/*', '/p/*')).rejects.toThrow('lead back to itself');
  await add('/x*', '/*');
  await add('/everything/*', '/story/x');
  await add('/*', 'https://archive.example/*');
  expect(await at('/anything')).toBe('https://archive.example/*');
});

it('refuses a path at which a story was before it came here', async () => {
  await store.statement(
    `insert into sources (id, slug, name, policy) values (gen_random_uuid(), 'x', 'X', 'own')`,
  );
  await store.statement(`insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id, policy,
    citations, zone_stated, revision, word_count, copy_sketch, content_hash, demo, created_at, changed_at)
    select gen_random_uuid(), gen_random_uuid(), 'came', 'en', 'news', 'draft', 'Came', '{"type":"doc","content":[]}', id, 'own',
    '[]', true, 1, 0, '', 'h', false, now(), now() from sources where slug = 'x'`);
  await store.statement(
    `insert into old_paths (path, story_id) select '/2019/came', id from stories where slug = 'came'`,
  );
  await expect(add('/2019/came', '/story/x')).rejects.toThrow('This address is in use on this site');
  await add('/2019/*', '/story/x');
});

it('changes and removes a redirect as it was seen, and logs each change but no hit', async () => {
  const id = await add('/old', '/story/a');
  const typed = { from: '/older/*', to: '/story/b', isPermanent: false };
  const change = (version: number) =>
    store.write((writing) => changeRedirect(writing, by, { id, version }, typed, rules));
  await change(1);
  await expect(change(1)).rejects.toThrow('Somebody has changed this redirect');
  await store.write((writing) => countHits(writing, new Map([[id, 3]]), '2026-11-25'));
  await store.write((writing) => countHits(writing, new Map([[id, 2]]), '2026-11-24'));
  expect(await listRedirects(store.reading, { page: { order, most: 9 } })).toMatchObject([
    { path: '/older/', isPrefix: true, isPermanent: false, hits: 5, lastHit: '2026-11-25', version: 2 },
  ]);
  await store.write((writing) => removeRedirect(writing, by, id));
  await expect(store.write((writing) => removeRedirect(writing, by, id))).rejects.toThrow('no such redirect');
  const log = await searchLog(store.reading, { action: 'change redirect' }, 3);
  expect(log.map(({ actor, details }) => [actor, details])).toEqual([
    [by.member?.id, { kind: 'remove', from: '/older/*', to: '/story/b' }],
    [by.member?.id, { kind: 'change', from: '/older/*', to: '/story/b' }],
    [by.member?.id, { kind: 'add', from: '/old', to: '/story/a' }],
  ]);
});

it('imports a list, names what is refused, and writes one that it reads again', async () => {
  await add('/kept', '/story/kept');
  await add('/changed', '/story/a');
  const text = [
    '\uFEFFtype;to;from',
    '301;/story/a;/first',
    '302;"https://archive.example/a;b";/second/*',
    ';/story/kept;/KEPT/',
    '307;/story/b;/changed',
    '301;/story/c;/search',
    '301;ftp://x;/third',
    ';;',
  ].join('\r\n');
  const lines = redirectsOfCsv(text);
  const done = await store.write((writing) => importRedirects(writing, by, lines, rules, NOW));
  expect(done).toEqual({
    added: 2,
    changed: 1,
    same: 1,
    refused: [
      { line: 6, from: '/search', to: '/story/c', why: expect.objectContaining({ code: 'redirectLive' }) },
      { line: 7, from: '/third', to: 'ftp://x', why: expect.objectContaining({ code: 'redirectWrongTo' }) },
    ],
  });
  const list = await listRedirects(store.reading, { page: { order, most: 9 } });
  const csv = redirectsCsv(list);
  expect(csv.split('\r\n').slice(0, 3)).toEqual([
    'from,to,type,hits,last_hit',
    '/changed,/story/b,302,0,',
    '/first,/story/a,301,0,',
  ]);
  const again = await store.write((writing) => importRedirects(writing, by, redirectsOfCsv(csv), rules, NOW));
  expect(again).toEqual({ added: 0, changed: 0, same: 4, refused: [] });
  expect(() => redirectsOfCsv('from,to\n\n')).toThrow('no redirect');
  expect(redirectsOfCsv('/a,/b')).toEqual([{ line: 1, from: '/a', to: '/b', isPermanent: true }]);
});

it('pages through its list, and finds a path among many by its index', async () => {
  // Twenty thousand rows of the log are not what this is about.
  await store.statement('alter table redirects disable trigger user');
  await store.statement(
    `insert into redirects (id, path, is_prefix, target, made_at)
     select gen_random_uuid(), '/many/' || lpad(n::text, 6, '0'), false, '/story/x', now() from generate_series(1, 20000) n`,
  );
  await store.statement('alter table redirects enable trigger user');
  await store.statement('analyze redirects');
  const [first] = await listRedirects(store.reading, { page: { order, most: 1 } });
  const [second] = await listRedirects(store.reading, {
    page: { order, after: ['/many/000001', false], most: 1 },
  });
  expect([first?.path, second?.path]).toEqual(['/many/000001', '/many/000002']);
  expect(
    await listRedirects(store.reading, { page: { order, most: 9 }, text: '019999', isUnused: true }),
  ).toHaveLength(1);
  const { rows } = await store.statement(
    `explain select 1 from redirects r where r.path = any(cast(array['/many/012345', '/many/'] as text[])) and (r.is_prefix or r.path = '/many/012345')`,
  );
  expect(JSON.stringify(rows)).toContain('Index');
});
