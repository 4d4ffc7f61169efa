import { afterAll, beforeAll, expect, it } from 'vitest';
import { startStory } from '../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../desk/testing.ts';
import type { Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import { givesPassword } from '../../readers/testing.ts';
import { makeToken } from '../../readers/tokens/make-token.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';

let store: Store;
let portal: RunningServer;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

it('refuses text that cannot be kept, and a condition on what has no version; a condition of reading is one of reading alone', async () => {
  const { member, writes } = await staffIn(store, 'Runa', 'editor');
  const by = authorize({ member, passed: 'passkey' } as Session, 'use tokens', { twoStep: false });
  const wanted = { ownerId: member.id, name: 'Odd', scopes: ['stories:write', 'media:write'], days: 1 };
  const confirmed = await givesPassword(store, by);
  const { secret } = await store.write((writing) => makeToken(writing, confirmed, wanted, new Date()));
  const story = await store.write((writing) => startStory(writing, writtenDraft('Odd'), writes, new Date()));
  const send = async (method: string, path: string, body: BodyInit, more: Record<string, string>) => {
    const headers = { authorization: `Bearer ${secret}`, ...more };
    const answer = await fetch(`${portal.url}/api/v1/desk${path}`, { method, headers, body });
    return [answer.status, ((await answer.json()) as { detail?: string }).detail];
  };
  const type = { 'content-type': 'application/json' };
  const none = [400, expect.stringContaining('contains an invalid character')];
  const texts = ['{"text":"a\\u0000b"}', '{"text":"a\\ud800b"}', '{"text":"a","b\\u0000":[1]}'];
  for (const text of texts)
    expect(await send('POST', `/stories/${story.id}/comments`, text, type)).toEqual(none);
  const form = new FormData();
  form.append('credit', 'Our\u0000own');
  form.append('file', new Blob(['x']), 'red.png');
  expect(await send('POST', '/media', form, {})).toEqual(none);
  const begin = JSON.stringify({ language: 'en' });
  expect(await send('POST', '/stories', begin, { ...type, 'if-match': '"v1"' })).toEqual([
    400,
    expect.stringContaining('takes no If-Match'),
  ]);
  const plan = JSON.stringify({ due: '2026-12-01T09:00:00Z' });
  expect(await send('PATCH', `/stories/${story.id}/plan`, plan, { ...type, 'if-none-match': '*' })).toEqual([
    200,
    undefined,
  ]);
});
