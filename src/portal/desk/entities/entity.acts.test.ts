import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptMentions } from '../../../entities/review/accept-mentions.ts';
import { plantMention } from '../../../entities/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore, permittedTo } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let editor: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
}, 60_000);
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal, as: reporter }));
const pageOf = async (id: string, as = reporter) => (await get(`/desk/entities/${id}`, as)).text();
const seenOf = async (id: string) => /name="seen" value="(\d+)"/.exec(await pageOf(id))?.[1] ?? '';
const stateOf = (id: string) =>
  store.reading.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('a name that only a story gives which is not out is published where somebody says that it is right to', async () => {
  const text = 'Officials say Quartz Haulage moves sand.';
  const until = new Date(Date.now() + 3_600_000);
  const draft = { ...draftOf({ headline: 'Sand on the move', text }), embargoUntil: until };
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  const storyId = taken?.id ?? '';
  const mention = await plantMention(store, { storyId, name: 'Quartz Haulage', text });
  const { entityId: id } = await store.write((writing) =>
    acceptMentions(
      writing,
      { mentions: [mention] },
      { entityId: null },
      permittedTo(reporter.id),
      new Date(),
    ),
  );
  const publish = async (more: Record<string, string> = {}) =>
    post(`/desk/entities/${id}/publish`, { seen: await seenOf(id), ...more }, editor);
  const field = '<input id="publish-named" name="named"';
  expect(await pageOf(id, editor)).toContain(field);
  const refused = await publish();
  expect(refused.status).toBe(400);
  const page = await refused.text();
  expect(page).toContain('No source that readers may see gives this name: its page needs this yes.');
  expect((await stateOf(id)).state).toBe('known');
  expect((await fetch(`${portal.url}/entity/quartz-haulage`)).status).toBe(404);

  // As soon as the story is published, no confirmation is needed.
  const embargo = (at: Date | null) =>
    store.write((writing) =>
      writing.updateTable('stories').set({ embargo_until: at }).where('id', '=', storyId).execute(),
    );
  await embargo(null);
  expect(await pageOf(id, editor)).not.toContain(field);
  await embargo(until);
  expect((await publish({ named: 'yes' })).headers.get('location')).toContain('done=published');
  expect((await stateOf(id)).state).toBe('published');
});
