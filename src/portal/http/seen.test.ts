import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { silentLog } from '../../log.ts';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { visitsTo } from '../testing/testing-visitor.ts';
import { SavedPages } from './saved-pages.ts';
import { seen } from './seen.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-seen-'));
let store: Store;
let server: RunningServer;
let editor: TestMember;
let storyId: string;
let saved: SavedPages | null;

beforeAll(async () => {
  store = await openTestStore();
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  const [taken] = await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'It was wrong', slug: 'wrong' })], new Date()),
  );
  storyId = taken?.id ?? '';
  saved = SavedPages.open(folder, 'test', silentLog);
  server = await startTestPortal(store, {
    saved,
    config: testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' }),
  });
  await server.settled();
});
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const visits = visitsTo(() => ({ portal: server, as: editor }));
const read = async (path: string) => (await visits.get(path, null)).text();
const files = () => readdirSync(folder).filter((file) => file.endsWith('.page')).length;

it('a story that was withdrawn is found nowhere, in memory or on the disk, once its editor is answered', async () => {
  const paths = ['/', '/section/world', '/story/wrong', '/feed.xml'];
  for (const path of paths) expect(await read(path), path).toContain('It was wrong');
  await vi.waitFor(() => expect(files()).toBeGreaterThanOrEqual(paths.length), { timeout: 30_000 });
  const fields: [string, string][] = [
    ['move', 'withdraw'],
    ['note', 'Nobody had checked it.'],
  ];
  expect((await visits.post(`/desk/stories/${storyId}/move`, fields)).status).toBe(303);
  expect(files()).toBe(0);
  for (const path of ['/', '/section/world', '/feed.xml'])
    expect(await read(path), path).not.toContain('It was wrong');
  expect((await visits.get('/story/wrong', null)).status).toBe(410);
});

it('nobody waits for long, and a refusal is not held up', async () => {
  vi.useFakeTimers();
  try {
    const never = { invalidated: () => new Promise<void>(() => undefined) };
    const waiting = seen(Promise.resolve('done'), never);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await waiting).toBe('done');
    await expect(seen(Promise.reject(new Error('no')), never)).rejects.toThrow('no');
  } finally {
    vi.useRealTimers();
  }
});
