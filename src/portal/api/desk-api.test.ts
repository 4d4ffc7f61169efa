import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Schemas, SourcelineClient } from '../../../client/sourceline-client.ts';
import { searchLog } from '../../desk/log/log.queries.ts';
import type { Store } from '../../store/database.ts';
import { bodyOf, cursorIn, openTestApi, type TestApiPortal } from './api-testing.ts';

let store: Store;
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch);
  ({ store } = api);
});
afterAll(() => api.close());

const clientOf: TestApiPortal['clientOf'] = (...wanted) => api.clientOf(...wanted);
const at = (id: string) => ({ params: { path: { id } } });

async function begun(client: SourcelineClient, headline: string, text: string) {
  const { data } = await client.POST('/api/v1/desk/stories', {
    body: { language: 'en', kind: 'news', copy: { headline, body: bodyOf(text) } },
  });
  if (!data) throw new Error('no story was begun');
  return data;
}

it('takes a story from draft over review and publication to its correction', async () => {
  const { client: reporter, member } = await clientOf('Rosa', 'reporter');
  const { client: editor, tokenId } = await clientOf('Emil', 'editor');
  const story = await begun(reporter, 'Quiet exports', 'Exports rose by 12 % in 2023. Nobody denied it.');
  const here = at(story.id);
  expect(story).toMatchObject({ state: 'draft', moves: ['ask for review', 'delete'] });

  const read = await reporter.GET('/api/v1/desk/stories/{id}/copy', here);
  const etag = read.response.headers.get('etag') ?? '';
  const copy = { ...read.data?.copy, headline: 'Exports stay quiet' };
  const saved = await reporter.PUT('/api/v1/desk/stories/{id}/copy', {
    params: { path: { id: story.id }, header: { 'If-Match': etag } },
    body: copy,
  });
  expect(saved.data?.version).toBeGreaterThan(read.data?.version ?? 0);

  const said = await editor.POST('/api/v1/desk/stories/{id}/comments', {
    ...here,
    body: { text: 'Who said so? @Rosa', quote: 'Nobody denied it' },
  });
  const comments = await reporter.GET('/api/v1/desk/stories/{id}/comments', here);
  expect(comments.data?.comments).toMatchObject([{ id: said.data?.id, found: { changed: false } }]);
  await reporter.PUT('/api/v1/desk/stories/{id}/comments/{comment}/settled', {
    params: { path: { id: story.id, comment: said.data?.id ?? '' } },
    body: { settled: true },
  });
  const plan = { body: { assigned: member.id, due: '2026-12-01T09:00:00+01:00' } };
  const planned = await editor.PATCH('/api/v1/desk/stories/{id}/plan', { ...here, ...plan });
  expect(planned.data).toMatchObject({ assigned: member.id, due: '2026-12-01T08:00:00.000Z' });

  const move = (client: SourcelineClient, name: Schemas['DeskStory']['moves'][number], note?: string) =>
    client.POST('/api/v1/desk/stories/{id}/moves', { ...here, body: { move: name, ...(note && { note }) } });
  expect((await move(reporter, 'ask for review')).data?.state).toBe('in review');
  const refused = await move(reporter, 'approve');
  expect([refused.response.status, refused.error?.detail]).toEqual([403, 'Your role does not allow this.']);
  await move(editor, 'approve');
  const blocked = await move(editor, 'publish');
  expect([blocked.response.status, blocked.error?.type]).toEqual([422, 'urn:sourceline:problem:blocked']);
  const blocks = blocked.error?.blocks as Schemas['Block'][];
  expect(blocks.map(({ kind, advice }) => [kind, advice.length > 10])).toEqual([['unsupported', true]]);
  const out = await editor.POST('/api/v1/desk/stories/{id}/moves', {
    ...here,
    body: {
      move: 'publish',
      override: { keys: blocks.map(({ key }) => key), reason: 'Known since spring.' },
    },
  });
  expect(out.data?.state).toBe('published');
  expect((await editor.GET('/api/v1/desk/stories/{id}/blocks', here)).data?.blocks).toMatchObject([
    { passed: { reason: 'Known since spring.' } },
  ]);

  const { client: second } = await clientOf('Eva', 'editor');
  const shown = await second.GET('/api/v1/desk/stories/{id}/copy', here);
  await second.PUT('/api/v1/desk/stories/{id}/copy', {
    params: { path: { id: story.id }, header: { 'If-Match': shown.response.headers.get('etag') ?? '' } },
    body: { ...shown.data?.copy, body: bodyOf('Exports rose by 12 % in 2023. The ministry denied it.') },
  });
  const { data: changes } = await editor.GET('/api/v1/desk/stories/{id}/changes', here);
  expect(changes?.passages).toEqual([{ before: 'Nobody denied it.', after: 'The ministry denied it.' }]);
  const corrected = await editor.POST('/api/v1/desk/stories/{id}/changes', {
    ...here,
    body: {
      version: changes?.version ?? 0,
      revision: changes?.revision ?? 0,
      telling: { kind: 'correction', text: 'The ministry denied it.', passageBefore: 'Nobody denied it.' },
    },
  });
  expect([corrected.response.status, corrected.error]).toEqual([201, undefined]);
  const { data: reader } = await editor.GET('/api/v1/stories/{slug}', {
    params: { path: { slug: corrected.data?.story.slug ?? '' } },
  });
  expect(reader).toMatchObject({
    text: 'Exports rose by 12 % in 2023. The ministry denied it.',
    corrections: [{ kind: 'correction' }],
  });

  const { data: texts } = await editor.GET('/api/v1/desk/stories/{id}/revisions', here);
  const numbers = texts?.revisions.map(({ number }) => number) ?? [];
  const compared = await editor.GET('/api/v1/desk/stories/{id}/comparison', {
    params: { path: { id: story.id }, query: { from: String(numbers.at(-1)), to: 'now' } },
  });
  expect(JSON.stringify(compared.data)).toContain('"kind":"new"');
  expect((await editor.GET('/api/v1/desk/stories/{id}/figures', here)).data?.figures).toMatchObject([
    { quote: '12 %', mark: 'unsupported' },
  ]);
  expect((await move(editor, 'withdraw', 'It was made up.')).data?.state).toBe('withdrawn');
  const log = await searchLog(store.reading, { story: story.id, action: 'move' }, 50);
  expect(log.filter(({ details }) => (details as { token?: string }).token === tokenId)).toHaveLength(4);
  expect(api.untold).toEqual([]);
});

it('keeps both texts where two write, and says which stands', async () => {
  const { client } = await clientOf('Ruth', 'editor');
  const story = await begun(client, 'Two write', 'First.');
  const read = await client.GET('/api/v1/desk/stories/{id}/copy', at(story.id));
  const header = { 'If-Match': read.response.headers.get('etag') ?? '' };
  const save = (text: string) =>
    client.PUT('/api/v1/desk/stories/{id}/copy', {
      params: { path: { id: story.id }, header },
      body: { ...read.data?.copy, body: bodyOf(text) },
    });
  expect((await save('One.')).response.status).toBe(200);
  const late = await save('Other.');
  expect([late.response.status, late.error?.type]).toEqual([412, 'urn:sourceline:problem:version-passed']);
  const kept = await client.GET('/api/v1/desk/stories/{id}/revisions/{version}', {
    params: { path: { id: story.id, version: String(late.error?.setAside) } },
  });
  expect(JSON.stringify(kept.data?.copy.body)).toContain('Other.');
  expect(JSON.stringify(late.error?.current)).toContain('One.');
  const restored = await client.POST('/api/v1/desk/stories/{id}/restore', {
    params: { path: { id: story.id }, header: { 'If-Match': String(late.error?.etag) } },
    body: { version: String(late.error?.setAside) },
  });
  expect(JSON.stringify(restored.data?.copy.body)).toContain('Other.');
  const passed = await client.POST('/api/v1/desk/stories/{id}/restore', {
    params: { path: { id: story.id }, header },
    body: { version: String(late.error?.setAside) },
  });
  expect([passed.response.status, passed.error?.type]).toEqual([
    412,
    'urn:sourceline:problem:version-passed',
  ]);
  expect(passed.error?.etag).toBe(restored.response.headers.get('etag'));
  expect(api.untold).toEqual([]);
});

it('refuses what it does not know, by name, and what the token has not the scope for', async () => {
  const { secret, client } = await clientOf('Rolf', 'reporter', ['stories:read', 'stories:write']);
  const story = await begun(client, 'Strict', 'Text.');
  const send = async (method: string, path: string, body: string, type = 'application/json') => {
    const headers = {
      authorization: `Bearer ${secret}`,
      'content-type': type,
      ...(method === 'PUT' && { 'if-match': '"v0"' }),
    };
    const answer = await fetch(`${api.url}/api/v1/desk${path}`, { method, headers, body });
    const told = (await answer.json()) as { detail: string; scope?: string };
    return [answer.status, told.detail, told.scope];
  };
  const here = `/stories/${story.id}`;
  const { data } = await client.GET('/api/v1/desk/stories/{id}/copy', at(story.id));
  const typo = JSON.stringify({ ...data?.copy, headlin: 'x' });
  expect(await send('PUT', `${here}/copy`, typo)).toEqual([
    400,
    'The field headlin is not known here.',
    undefined,
  ]);
  const nested = JSON.stringify({ ...data?.copy, source: { ...data?.copy.source, nam: 'x' } });
  expect((await send('PUT', `${here}/copy`, nested))[1]).toBe('The field source.nam is not known here.');
  expect((await send('POST', '/stories', '{"language":"en","lang":"x"}'))[1]).toBe(
    'The field lang is not known here.',
  );
  expect((await send('POST', '/stories', '{"language":"e n"}'))[1]).toContain(
    'The field language is not right',
  );
  expect((await send('POST', '/stories', '{')).slice(0, 2)).toEqual([400, 'The body is not JSON.']);
  expect((await send('POST', '/stories', 'language=en', 'application/x-www-form-urlencoded'))[0]).toBe(415);
  expect(await send('POST', `${here}/moves`, '{"move":"publish"}')).toEqual([
    403,
    'This token does not have the scope stories:move.',
    'stories:move',
  ]);
  expect((await send('POST', '/stories', `{"language":"en","x":"${'y'.repeat(4_100_000)}"}`))[0]).toBe(413);
});

it('acts once for an idempotency key, however often and at once it is asked', async () => {
  const { secret } = await clientOf('Rita', 'reporter');
  const count = async () =>
    (await store.reading.selectFrom('stories').select('id').where('headline', '=', 'Once').execute()).length;
  const send = async (key: string, headline = 'Once', method = 'POST') => {
    const answer = await fetch(`${api.url}/api/v1/desk/stories`, {
      method,
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ language: 'en', copy: { headline } }),
    });
    return {
      status: answer.status,
      replayed: answer.headers.get('idempotency-replayed'),
      to: answer.headers.get('location'),
      body: await answer.text(),
    };
  };
  const all = await Promise.all(Array.from({ length: 8 }, () => send('key-1')));
  expect(await count()).toBe(1);
  expect(new Set(all.map(({ status, to, body }) => JSON.stringify([status, to, body]))).size).toBe(1);
  expect(all.map(({ status, replayed }) => [status, replayed]).sort()).toEqual(
    [[201, null], ...Array.from({ length: 7 }, () => [201, 'true'])].sort(),
  );
  const other = await send('key-1', 'Another');
  expect([other.status, JSON.parse(other.body).type]).toEqual([422, 'urn:sourceline:problem:key-used']);
  expect((await send('key 1')).status).toBe(400);
  // A refusal is not stored, so the key can be used again.
  expect((await send('key-2', 'x'.repeat(400))).status).toBe(400);
  expect((await send('key-2', 'Once')).status).toBe(201);
  expect(await count()).toBe(2);
  // Idempotency keys are separate per token.
  const { secret: another } = await clientOf('Rudi', 'reporter');
  const answer = await fetch(`${api.url}/api/v1/desk/stories`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${another}`,
      'content-type': 'application/json',
      'idempotency-key': 'key-1',
    },
    body: '{"language":"en"}',
  });
  expect(answer.status).toBe(201);
});

it('lists stories in pages of a stable order, pictures, people and the log', async () => {
  const { client: admin } = await clientOf('Adam', 'administrator');
  for (let number = 1; number <= 5; number += 1) await begun(admin, `Paged ${number}`, 'Text.');
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { q: 'Paged', limit: '2', ...(cursor && { cursor }) };
    const { data } = await admin.GET('/api/v1/desk/stories', { params: { query } });
    seen.push(...(data?.stories.map(({ headline }) => headline) ?? []));
    cursor = cursorIn(data?.next) || undefined;
  } while (cursor);
  expect(seen).toEqual(['Paged 5', 'Paged 4', 'Paged 3', 'Paged 2', 'Paged 1']);
  expect((await admin.GET('/api/v1/desk/people')).data?.people.length).toBeGreaterThan(0);
  const { data: log } = await admin.GET('/api/v1/desk/log', { params: { query: { limit: '3' } } });
  expect([log?.entries.length, cursorIn(log?.next)]).toEqual([3, String(log?.entries[2]?.seq)]);
  const form = new FormData();
  const { default: sharp } = await import('sharp');
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    .png()
    .toBuffer();
  form.append('credit', 'Our own');
  form.append('file', new Blob([new Uint8Array(bytes)]), 'red.png');
  const sent = await admin.POST('/api/v1/desk/media', {
    params: { header: { 'Idempotency-Key': 'picture' } },
    body: form as never,
    bodySerializer: (body) => body,
  });
  expect([sent.response.status, sent.error]).toEqual([201, undefined]);
  expect(sent.data?.media).toMatchObject([{ width: 40, credit: 'Our own', known: false }]);
  const { data: media } = await admin.GET('/api/v1/desk/media');
  expect(media?.media.map(({ id }) => id)).toEqual([sent.data?.media[0]?.id]);
  expect(api.untold).toEqual([]);
});

it('moves the text that was looked at, where a program says which', async () => {
  const { client } = await clientOf('Edgar', 'editor');
  const { client: reporter } = await clientOf('Renate', 'reporter');
  const story = await begun(reporter, 'Unread', 'Exports rose by 12 % in 2023.');
  const here = at(story.id);
  await reporter.POST('/api/v1/desk/stories/{id}/moves', { ...here, body: { move: 'ask for review' } });
  const read = await client.GET('/api/v1/desk/stories/{id}/copy', here);
  const etag = read.response.headers.get('etag') ?? '';
  await reporter.PUT('/api/v1/desk/stories/{id}/copy', {
    params: { path: { id: story.id }, header: { 'If-Match': etag } },
    body: { ...read.data?.copy, body: bodyOf('Nobody has read this.') },
  });
  const approve = (match: string) =>
    client.POST('/api/v1/desk/stories/{id}/moves', {
      params: { path: { id: story.id }, header: { 'If-Match': match } },
      body: { move: 'approve' },
    });
  const refused = await approve(etag);
  expect([refused.response.status, refused.error?.type]).toEqual([
    412,
    'urn:sourceline:problem:version-passed',
  ]);
  expect(refused.error?.detail).toBe('Renate changed the text after you opened it.');
  expect(JSON.stringify(refused.error?.current)).toContain('Nobody has read this.');
  expect((await approve('"nonsense"')).response.status).toBe(412);
  expect((await client.GET('/api/v1/desk/stories/{id}', here)).data?.state).toBe('in review');
  expect((await approve(String(refused.error?.etag))).data?.state).toBe('approved');
  expect(api.untold).toEqual([]);
});

it('sets an embargo and lifts it, and schedules', async () => {
  const { client } = await clientOf('Edda', 'editor');
  const { client: reporter } = await clientOf('Rosi', 'reporter');
  const story = await begun(reporter, 'Later', 'Exports rose by 12 % in 2023.');
  const here = at(story.id);
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const set = await client.PUT('/api/v1/desk/stories/{id}/embargo', { ...here, body: { until } });
  expect(set.data?.embargo).toBe(until);
  expect((await client.DELETE('/api/v1/desk/stories/{id}/embargo', here)).data?.embargo).toBeNull();
  expect((await client.DELETE('/api/v1/desk/stories/{id}/embargo', here)).response.status).toBe(409);
  const { data } = await client.GET('/api/v1/desk/stories/{id}/blocks', here);
  const keys = data?.blocks.map(({ key }) => key) ?? [];
  const passes = { ...here, body: { keys, reason: 'Our own.' } };
  expect((await client.POST('/api/v1/desk/stories/{id}/blocks/passes', passes)).response.status).toBe(201);
  for (const [who, move] of [
    [reporter, 'ask for review'],
    [client, 'approve'],
  ] as const) {
    await who.POST('/api/v1/desk/stories/{id}/moves', { ...here, body: { move } });
  }
  const later = await client.POST('/api/v1/desk/stories/{id}/moves', {
    ...here,
    body: { move: 'schedule', at: until },
  });
  expect(later.data?.story).toMatchObject({ state: 'scheduled', scheduled: until });
  const key = keys[0] ?? '';
  const back = await client.DELETE('/api/v1/desk/stories/{id}/blocks/passes', {
    params: { path: { id: story.id }, query: { key } },
  });
  expect(back.response.status).toBe(204);
  expect(api.untold).toEqual([]);
});

it('adds webhooks, tells what was sent to them, sends it again, and removes them', async () => {
  const { client } = await clientOf('Wilma', 'administrator');
  const body = { url: 'https://hooks.example/in', about: 'Archive', events: ['story.published' as const] };
  const added = await client.POST('/api/v1/desk/webhooks', { body });
  const { webhook, secret = '' } = added.data ?? {};
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
  const here = at(webhook?.id ?? '');
  expect(JSON.stringify((await client.GET('/api/v1/desk/webhooks')).data)).not.toContain(secret.slice(6));
  const inside = { ...body, url: 'https://127.0.0.1/in' };
  expect((await client.POST('/api/v1/desk/webhooks', { body: inside })).response.status).toBe(400);
  const pinged = await client.POST('/api/v1/desk/webhooks/{id}/pings', here);
  expect(pinged.response.status).toBe(202);
  const log = await client.GET('/api/v1/desk/webhooks/{id}/deliveries', here);
  expect(log.data?.deliveries).toMatchObject([
    { id: pinged.data?.delivery, state: 'waiting', event: { type: 'ping' } },
  ]);
  const again = { ...here, body: { delivery: pinged.data?.delivery ?? '' } };
  expect((await client.POST('/api/v1/desk/webhooks/{id}/replays', again)).data?.count).toBe(1);
  const span = { ...here, body: { from: '2020-01-01T00:00:00Z', to: '2020-01-02T00:00:00Z' } };
  expect((await client.POST('/api/v1/desk/webhooks/{id}/replays', span)).data?.count).toBe(0);
  const off = await client.PATCH('/api/v1/desk/webhooks/{id}', { ...here, body: { on: false } });
  expect(off.data).toMatchObject({ on: false, off: { why: null }, waiting: 2 });
  expect((await client.DELETE('/api/v1/desk/webhooks/{id}', here)).response.status).toBe(204);
  expect((await client.GET('/api/v1/desk/webhooks/{id}', here)).response.status).toBe(404);
  const { client: editor } = await clientOf('Egon', 'editor');
  expect((await editor.GET('/api/v1/desk/webhooks')).response.status).toBe(403);
  expect(api.untold).toEqual([]);
});
