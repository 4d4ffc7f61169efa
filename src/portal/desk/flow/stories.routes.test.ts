import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { moveStory } from '../../../desk/move-story.ts';
import { saveDraft } from '../../../desk/save-draft.ts';
import { startStory } from '../../../desk/start-story.ts';
import { writtenDraft } from '../../../desk/testing.ts';
import type { Session } from '../../../readers/member.ts';
import { authorize } from '../../../readers/permission.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let editor: TestMember;
let reader: TestMember;
let other: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, {
    config: testConfig({
      PUBLISH_BLOCKS: 'none',
      PUBLIC_URL: 'http://localhost:3999',
      DATA_DIR: 'memory://',
      PORTAL_ZONE: 'Europe/Vienna',
    }),
  });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  reader = await makeMember(store);
  other = await makeMember(store, { role: 'reporter', name: 'Otto Other' });
});
beforeEach(async () => {
  await store.statement('truncate stories, story_lists, desk_notices cascade');
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const writes = (member: TestMember, role: 'reporter' | 'editor' = 'reporter') =>
  authorize({ member: { id: member.id, role }, passed: 'passkey' } as Session, 'write stories', {
    twoStep: false,
  });
const begin = async (headline: string, by = reporter, more: object = {}) => {
  const { id } = await store.write((writing) =>
    startStory(writing, { ...writtenDraft(headline), ...more }, writes(by), new Date()),
  );
  return id;
};
const { get, post, page: open, text: read } = visitsTo(() => ({ portal, as: editor }));
const headlines = async (query: string, as = editor) => {
  const { stories } = (await (await get(`/desk/stories.json${query}`, as)).json()) as {
    stories: { headline: string }[];
  };
  return stories.map(({ headline }) => headline);
};
/** The versions a list was drawn with, as its form sends them. */
const seenOn = (page: string) =>
  [...page.matchAll(/name="seen" value="([^"]+)"/g)].map(([, value]): [string, string] => [
    'seen',
    value ?? '',
  ]);
const stateOf = async (id: string) =>
  (await store.reading.selectFrom('stories').select('state').where('id', '=', id).executeTakeFirstOrThrow())
    .state;

test('the list is narrowed and ordered by its fields, and goes on page by page', async () => {
  const first = await begin('Grain is late');
  await begin('Lenses are early', editor);
  const french = await begin('Le blé', reporter, { language: 'fr' });
  await store.write(async (writing) => {
    await moveStory(
      writing,
      { storyId: first, move: 'ask for review', by: { id: reporter.id, role: 'reporter' } },
      { twoPairs: true, blocking: [] },
      new Date(),
    );
    await writing
      .updateTable('stories')
      .set({ due_at: new Date('2026-01-01T10:00:00Z'), assigned_to: editor.id })
      .where('id', '=', first)
      .execute();
  });
  expect(await headlines('')).toEqual(['Grain is late', 'Le blé', 'Lenses are early']);
  expect(await headlines('?state=in-review')).toEqual(['Grain is late']);
  expect(await headlines('?language=fr')).toEqual(['Le blé']);
  expect(await headlines('?q=LENSES')).toEqual(['Lenses are early']);
  expect(await headlines('?q=100%25')).toEqual([]);
  expect(await headlines('?whose=me')).toEqual(['Grain is late', 'Lenses are early']);
  expect(await headlines('?whose=nobody&sort=changed')).toEqual(['Le blé', 'Lenses are early']);
  expect(await headlines('?due=overdue')).toEqual(['Grain is late']);
  expect((await headlines('?sort=due'))[0]).toBe('Grain is late');
  expect(await headlines('?state=published')).toEqual([]);
  expect((await get('/desk/stories?state=nonsense')).status).toBe(400);
  expect((await get('/desk/stories', reader)).status).toBe(403);
  for (let at = 0; at < 42; at += 1) await begin(`Number ${at}`);
  const page = await (await get('/desk/stories')).text();
  const next = /href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const rest = await (await get(next)).text();
  expect(page.match(/data-keys-item/g)).toHaveLength(40);
  expect(rest.match(/data-keys-item/g)).toHaveLength(5);
  expect(rest).toContain(`/desk/stories/${french}`);
});

test('what is being written stands in the list with its newest headline', async () => {
  const id = await begin('An old headline');
  await store.write((writing) =>
    saveDraft(
      writing,
      { storyId: id, version: 0, draft: writtenDraft('=A new headline') },
      writes(reporter),
      new Date(),
    ),
  );
  expect(await (await get('/desk/stories')).text()).toContain('=A new headline');
  expect(await (await get('/desk/stories.csv')).text()).toContain("'=A new headline");
});

test('several stories are moved at once, each by itself; what cannot be is said and stays', async () => {
  const ready = await begin('Ready');
  const mine = await begin('Changed by the editor', editor);
  for (const id of [ready, mine]) {
    await store.write((writing) =>
      moveStory(
        writing,
        { storyId: id, move: 'ask for review', by: { id: reporter.id, role: 'reporter' } },
        { twoPairs: true, blocking: [] },
        new Date(),
      ),
    );
  }
  const list = await (await get('/desk/stories?state=in-review')).text();
  const answer = await post('/desk/stories/move?state=in-review', [
    ...seenOn(list),
    ['story', ready],
    ['story', mine],
    ['what', 'approve'],
  ]);
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('Done with 1 story. 1 story stays as it was.');
  expect(page).toContain('so a colleague must approve it');
  expect(await stateOf(ready)).toBe('approved');
  expect(await stateOf(mine)).toBe('in review');
  expect((await post('/desk/stories/move', [['what', 'approve']])).status).toBe(400);
  expect((await post('/desk/stories/move', [['story', ready]])).status).toBe(400);
  const refused = await post(
    '/desk/stories/move',
    [
      ['story', ready],
      ['what', 'publish'],
    ],
    reporter,
    { accept: 'application/json' },
  );
  expect(await refused.json()).toMatchObject({ results: [{ id: ready, done: false }] });
  expect(await stateOf(ready)).toBe('approved');
});

test('a story that was changed after the list was drawn is not moved with the others', async () => {
  const [ready, changed] = [await begin('Ready'), await begin('Changed meanwhile')];
  const asked = { move: 'ask for review', by: { id: reporter.id, role: 'reporter' } } as const;
  for (const storyId of [ready, changed]) {
    await store.write((writing) =>
      moveStory(writing, { storyId, ...asked }, { twoPairs: true, blocking: [] }, new Date()),
    );
  }
  const list = await (await get('/desk/stories?state=in-review')).text();
  const sent = {
    storyId: changed,
    version: 0,
    draft: writtenDraft('Changed meanwhile', 'Nobody has read this.'),
  };
  await store.write((writing) => saveDraft(writing, sent, writes(reporter), new Date()));
  const approve = (seen: [string, string][]) =>
    post('/desk/stories/move?state=in-review', [
      ...seen,
      ['story', ready],
      ['story', changed],
      ['what', 'approve'],
    ]);
  const page = await (await approve(seenOn(list))).text();
  expect(page).toContain('Done with 1 story. 1 story stays as it was.');
  expect(page).toContain('Rita Reporter changed the text');
  expect(await stateOf(ready)).toBe('approved');
  expect(await stateOf(changed)).toBe('in review');
  expect(await (await approve([])).text()).toContain('does not say which text you looked at');
  await approve(seenOn(page));
  expect(await stateOf(changed)).toBe('approved');
});

test('several stories are given to a colleague, who is told, and get a due time on the newsroom’s clock', async () => {
  const ids = [await begin('One'), await begin('Two')];
  const chosen = ids.map((id): [string, string] => ['story', id]);
  await post('/desk/stories/move', [...chosen, ['what', 'give'], ['to', reporter.id]]);
  await post('/desk/stories/move', [...chosen, ['what', 'due'], ['at', '2026-07-01T12:00']]);
  const rows = await store.reading.selectFrom('stories').select(['assigned_to', 'due_at']).execute();
  for (const row of rows) {
    expect(row).toEqual({ assigned_to: reporter.id, due_at: new Date('2026-07-01T10:00:00Z') });
  }
  const told = await store.reading.selectFrom('desk_notices').select(['user_id', 'kind']).execute();
  expect(told).toEqual([
    { user_id: reporter.id, kind: 'given' },
    { user_id: reporter.id, kind: 'given' },
  ]);
  const nobody = await post('/desk/stories/move', [...chosen, ['what', 'give'], ['to', reader.id]]);
  expect(nobody.status).toBe(409);
});

test('a list is kept under a name, shared, written over and removed', async () => {
  await post('/desk/stories/lists?state=in-review&due=today', [['name', 'To look at']], editor);
  expect(await (await get('/desk/stories', reporter)).text()).not.toContain('To look at');
  await post(
    '/desk/stories/lists?state=approved',
    [
      ['name', 'to LOOK at'],
      ['shared', 'yes'],
    ],
    editor,
  );
  const page = await (await get('/desk/stories', reporter)).text();
  expect(page).toContain('href="/desk/stories?state=approved"');
  expect(page).toContain('saved by Edith Editor');
  const { id } = await store.reading.selectFrom('story_lists').select('id').executeTakeFirstOrThrow();
  expect((await post('/desk/stories/lists/remove', [['id', id]], reporter)).status).toBe(409);
  expect((await post('/desk/stories/lists/remove', [['id', 'x']])).status).toBe(409);
  expect((await post('/desk/stories/lists/remove', [['id', id]])).status).toBe(303);
  expect((await post('/desk/stories/lists', [['name', ' ']])).status).toBe(400);
});

test('a deleted draft is in the trash, and comes back with one button; it is moved by programs too', async () => {
  const id = await begin('Nobody wants this');
  const page = `/desk/stories/${id}`;
  const drawn = await open(`${page}/workflow`, reporter);
  expect(drawn.buttons()).toContain('Delete');
  const gone = await post(`${page}/move`, { move: 'delete', from: 'text' }, reporter);
  expect([gone.status, gone.headers.get('location')]).toEqual([303, '/desk/stories?done=deleted']);
  expect(await read('/desk/stories?done=deleted', reporter)).toContain(
    'Draft deleted. You can restore it from the trash for 30 days.',
  );
  expect(await read('/desk/stories?state=all')).not.toContain('Nobody wants this');
  const trash = await open('/desk/stories?state=deleted', reporter);
  expect(trash.text).toContain('Trash (1)');
  expect(trash.text).toContain('Nobody wants this');
  expect(trash.text).toMatch(/will be deleted for good \d+ \w+ \d{4}/);
  expect(trash.buttons()).toContain('Restore Nobody wants this');
  // Reporters who did not create it can see it, but not restore it.
  const theirs = await open('/desk/stories?state=deleted', other);
  expect(theirs.text).toContain('Nobody wants this');
  expect(theirs.buttons()).not.toContain('Restore Nobody wants this');
  expect((await post(`${page}/move`, { move: 'restore', from: 'trash' }, other)).status).toBe(403);
  expect(await read(page, reporter)).toContain('The text cannot be changed by you in this state.');
  expect((await get(`${page}/preview`, reporter)).status).toBe(409);
  const listed = JSON.parse(await read('/desk/stories.json?state=deleted', reporter)) as {
    stories: { id: string; state: string; deleted: string | null }[];
  };
  expect(listed.stories).toMatchObject([{ id, state: 'deleted', deleted: expect.stringMatching(/Z$/) }]);
  const back = await post(`${page}/move`, { move: 'restore', from: 'trash' }, reporter);
  expect(back.headers.get('location')).toBe('/desk/stories?state=deleted&done=restored');
  const empty = await open('/desk/stories?state=deleted&done=restored', reporter);
  expect(empty.text).toContain('Draft restored.');
  expect(empty.text).toContain('The trash is empty.');
  expect(await read('/desk/stories?state=draft')).toContain('Nobody wants this');
});

test('several drafts are deleted and restored at once, each by itself', async () => {
  const [one, two] = [await begin('One to go'), await begin('Two to stay')];
  await post(`/desk/stories/${two}/move`, { move: 'ask-for-review' }, reporter);
  const fields: [string, string][] = [
    ['story', one],
    ['story', two],
    ['what', 'delete'],
  ];
  const done = await (await post('/desk/stories/move', fields)).text();
  expect(done).toContain('now: Deleted');
  expect(done).toContain('This story is in review');
  expect(await read('/desk/stories?state=deleted')).toContain('One to go');
});
