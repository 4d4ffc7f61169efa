import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveDraft } from '../../../desk/save-draft.ts';
import { startStory } from '../../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const TWO = 'Exports rose by 12 % in 2023. Imports fell by 3 %.';

let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;
let writes: Awaited<ReturnType<typeof staffIn>>['writes'];

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', PUBLISH_BLOCKS: 'unsupported' });
  portal = await startTestPortal(store, { config });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  reporter = await makeMember(store, { role: 'reporter' });
  ({ writes } = await staffIn(store, 'Rana'));
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const begin = (headline: string, text = TWO) =>
  store
    .write((writing) => startStory(writing, writtenDraft(headline, text), writes, NOW))
    .then(({ id }) => id);
const { get, page: open, post } = visitsTo(() => ({ portal, as: editor }));
interface Sent {
  key: string;
  kind: string;
  what: string;
  advice: string;
  blocks: boolean;
  override: { reason: string; by: { name: string } } | null;
}
const blocksIn = async (id: string): Promise<Sent[]> =>
  (await (await get(`/desk/stories/${id}/blocks.json`)).json()).blocks;

test('each thing in the way is named with what to do about it, in the language asked for, and as data', async () => {
  const id = await begin('Named');
  const page = await open(`/desk/stories/${id}/blocks`);
  expect.soft(page.text).toContain('2 problems to fix');
  expect
    .soft(page.text.split('It has no data, and no named'), 'what is wrong with both is said once')
    .toHaveLength(2);
  expect.soft(page.text).toContain('Exports rose by 12 % in 2023.');
  expect.soft(page.text).toContain('Bind it to data, or name who says so.');
  const figures = page.leadsTo.filter((href) => /^\/desk\/figures\/[0-9a-f-]{36}$/.test(href));
  expect.soft(figures).toHaveLength(2);
  expect.soft(page.text).toContain('Override all 2 with one reason');
  const french = await open(`/desk/stories/${id}/blocks?lang=fr`);
  expect.soft(french.text).toContain('2 obstacles le retiennent');
  expect(await blocksIn(id)).toMatchObject([
    { kind: 'unsupported', exact: '12 %', blocks: true, override: null },
    { kind: 'unsupported', exact: '3 %', blocks: true },
  ]);
  expect((await get('/desk/stories/nothing/blocks')).status).toBe(404);
});

test('an editor lets things pass with a reason, and takes it back; others may not', async () => {
  const id = await begin('Let pass');
  const [first, second] = await blocksIn(id);
  const keys = `${first?.key} ${second?.key}`;
  expect((await get(`/desk/stories/${id}/blocks`, reporter)).status).toBe(200);
  const asked = await post(`/desk/stories/${id}/blocks/pass`, { keys, reason: 'Mine' }, reporter);
  expect(asked.status).toBe(403);
  const empty = await post(`/desk/stories/${id}/blocks/pass`, { keys, reason: ' ' });
  expect(empty.status).toBe(400);
  expect(await empty.text()).toContain('Say why the story should be published anyway.');
  const passed = await post(`/desk/stories/${id}/blocks/pass`, {
    keys,
    reason: 'In the file',
    from: 'writing',
  });
  expect(passed.headers.get('location')).toBe(`/desk/stories/${id}?done=blocks-passed#blocks`);
  expect((await blocksIn(id)).map(({ blocks, override }) => [blocks, override?.reason])).toEqual([
    [false, 'In the file'],
    [false, 'In the file'],
  ]);
  const page = await open(`/desk/stories/${id}/blocks`);
  expect.soft(page.text).toMatch(/Overridden by Edith Editor, .*: In the file/);
  expect.soft(page.text).toContain('It has no data, and no named');
  expect.soft(page.text, 'nothing is left to do').not.toContain('Bind it to data');
  await post(`/desk/stories/${id}/blocks/take-back`, { key: first?.key ?? '' });
  expect((await blocksIn(id)).map(({ blocks }) => blocks)).toEqual([true, false]);
  expect((await open(`/desk/stories/${id}/blocks`)).text).toContain('Bind it to data');
});

test('what is being written is asked, and a block that is gone cannot be let pass', async () => {
  const id = await begin('Written');
  const [first] = await blocksIn(id);
  const draft = writtenDraft('Written', 'Imports fell by 3 %.');
  await store.write((writing) => saveDraft(writing, { storyId: id, version: 0, draft }, writes, NOW));
  expect(await blocksIn(id)).toHaveLength(1);
  const gone = await post(`/desk/stories/${id}/blocks/pass`, { keys: first?.key ?? '', reason: 'x' });
  expect(gone.status).toBe(409);
});

test('what the newsroom only wants to be warned of is said to keep nothing back', async () => {
  const wire = { slug: 'w', name: 'A wire', url: null, licence: null, licenceUrl: null, policy: 'licensed' };
  const id = await begin('Warned', 'Nothing is counted here.');
  const draft = { ...writtenDraft('Warned', 'Nothing is counted here.'), source: wire as never };
  await store.write((writing) => saveDraft(writing, { storyId: id, version: 0, draft }, writes, NOW));
  const page = await open(`/desk/stories/${id}/blocks`);
  expect.soft(page.text).toContain('a warning: it does not block publishing');
  expect.soft(page.text).toContain('Copy of A wire is licensed, and no licence is stated.');
  expect.soft(page.fields(/reason/i)).toEqual([]);
});
