import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { currentDraft } from '../../../desk/keeping/standing.queries.ts';
import { tellDue } from '../../../desk/notices/tell-due.ts';
import { saveDraft } from '../../../desk/save-draft.ts';
import { startStory } from '../../../desk/start-story.ts';
import { writtenDraft } from '../../../desk/testing.ts';
import type { Session } from '../../../readers/member.ts';
import { authorize } from '../../../readers/permission.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { json } from '../../../store/json-column.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const TEXT = 'Exports rose by 12 % in 2023, the ministry said. It did not say why.';
let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let editor: TestMember;
let other: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, {
    config: testConfig({
      PUBLIC_URL: 'http://localhost:3999',
      DATA_DIR: 'memory://',
      PORTAL_ZONE: 'Europe/Vienna',
    }),
  });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  other = await makeMember(store, { role: 'editor', name: 'Olga Other' });
});
beforeEach(async () => {
  await store.statement('truncate stories, desk_notices cascade');
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const writes = (member: TestMember) =>
  authorize({ member: { id: member.id, role: 'reporter' }, passed: 'passkey' } as Session, 'write stories', {
    twoStep: false,
  });
const begin = async (headline: string) => {
  const { id } = await store.write((writing) =>
    startStory(writing, writtenDraft(headline, TEXT), writes(reporter), new Date()),
  );
  return id;
};
const write = async (id: string, text: string) => {
  const stands = await currentDraft(store.reading, id);
  const sent = { storyId: id, version: stands?.version ?? 0, draft: writtenDraft('Exports rise', text) };
  await store.write((writing) => saveDraft(writing, sent, writes(reporter), new Date()));
};
const { page: open, post: send, text: get } = visitsTo(() => ({ portal, as: editor }));
const post = async (path: string, form: Record<string, string>, as = editor) =>
  (await send(path, form, as)).status;
/** The version a page was drawn for, from its form. */
const seenOn = (page: string) => /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
const told = async (as: TestMember) => {
  const { notices } = JSON.parse(await get('/desk/notices.json', as)) as { notices: { kind: string }[] };
  return notices.map(({ kind }) => kind).reverse();
};

test('a story goes from one to another, with notes, and the people concerned are notified', async () => {
  const id = await begin('Exports rise');
  const page = `/desk/stories/${id}`;
  const moves = (await open(`${page}/workflow`, reporter)).buttons();
  expect.soft(moves).toContain('Ask for review');
  expect.soft(moves).not.toContain('Approve');
  expect(await post(`${page}/move`, { move: 'ask-for-review' }, reporter)).toBe(303);
  expect(await post(`${page}/move`, { move: 'send-back' })).toBe(400);
  expect(await post(`${page}/move`, { move: 'send-back', note: 'Who says so?' })).toBe(303);
  expect(await told(reporter)).toEqual(['sent back']);
  expect(await get('/desk/notices', reporter)).toContain('Who says so?');
  expect(await get('/desk', reporter)).toContain('Notices (1)');
  await post(`${page}/move`, { move: 'ask-for-review' }, reporter);
  expect(await told(editor)).toEqual(['moved', 'moved']);
  expect(await post(`${page}/move`, { move: 'approve' }, other)).toBe(400);
  const seen = seenOn(await get(`${page}/workflow`, other));
  expect(await post(`${page}/move`, { move: 'approve', seen }, other)).toBe(303);
  expect(await told(reporter)).toEqual(['sent back', 'approved']);
  const history = await get(`${page}/workflow`);
  expect(history).toContain('Olga Other');
  expect(history).toContain('Who says so?');
  expect(await post(`${page}/move`, { move: 'dance' })).toBe(400);
  expect(await post(`${page}/move`, { move: 'schedule', at: '2020-01-01T10:00', seen })).toBe(400);
  expect(await post('/desk/stories/nothing/move', { move: 'approve' })).toBe(404);
  await post('/desk/notices/read', {}, reporter);
  expect(await told(reporter)).toEqual([]);
});

test('an editor who changed a word is told why they may not approve it', async () => {
  const id = await begin('Exports rise');
  const page = `/desk/stories/${id}`;
  await post(`${page}/move`, { move: 'ask-for-review' }, reporter);
  expect((await open(page)).buttons()).toContain('Approve');
  const stands = await currentDraft(store.reading, id);
  const draft = writtenDraft('Exports rise', TEXT.replace('did not say', 'never said'));
  const by = authorize(
    { member: { id: editor.id, role: 'editor' }, passed: 'passkey' } as Session,
    'write stories',
    {
      twoStep: false,
    },
  );
  await store.write((writing) =>
    saveDraft(writing, { storyId: id, version: stands?.version ?? 0, draft }, by, new Date()),
  );
  for (const path of [page, `${page}/workflow`]) {
    expect.soft((await open(path)).buttons()).not.toContain('Approve');
    expect.soft(await get(path)).toContain('You changed this text last, so a colleague must approve it.');
  }
  expect((await open(page, other)).buttons()).toContain('Approve');
});

test('after a move the page says where the story stands now; an approval is over once it is sent back', async () => {
  const id = await begin('Exports rise');
  const page = `/desk/stories/${id}`;
  await post(`${page}/move`, { move: 'ask-for-review' }, reporter);
  expect(await get(`${page}?done=moved`, reporter)).toContain('Done. The story is now: In review.');
  await post(`${page}/move`, { move: 'approve', seen: seenOn(await get(`${page}/workflow`)) });
  const approved = await get(`${page}/workflow?done=moved`);
  expect(approved).toContain('Done. The story is now: Approved.');
  expect(approved).toContain('Approved by');
  await post(`${page}/move`, { move: 'send-back', note: 'Who says so?' });
  const back = await get(`${page}/workflow?done=moved`);
  expect(back).toContain('Done. The story is now: Draft.');
  expect(back).not.toContain('Approved by');
});

test('what was written after the page was opened is not approved unseen; the page says who wrote it, and when', async () => {
  const id = await begin('Exports rise');
  const page = `/desk/stories/${id}`;
  await write(id, TEXT);
  await post(`${page}/move`, { move: 'ask-for-review' }, reporter);
  const drawn = { text: seenOn(await get(page)), workflow: seenOn(await get(`${page}/workflow`)) };
  expect(drawn.text).toBe(drawn.workflow);
  await write(id, 'Nobody has read this.');
  for (const form of [
    { move: 'approve', seen: drawn.text, from: 'text' },
    { move: 'approve', seen: drawn.workflow, note: 'Well done.' },
  ]) {
    const refused = await send(`${page}/move`, form);
    const said = readPage(await refused.text());
    expect(refused.status).toBe(409);
    expect
      .soft(said.text)
      .toMatch(/Rita Reporter changed the text \(\d+ .+ \d\d:\d\d .+\), after this page was opened/);
    expect.soft(said.link('Look at what changed').href).toBe(`${page}/compare?from=2&to=now`);
    expect.soft(said.sends('Approve')).toContainEqual(['note', form.note ?? '']);
    expect.soft(said.sends('Approve')).toContainEqual(['move', 'approve']);
  }
  expect(await get(`${page}/compare?from=2&to=now`)).toContain('Nobody has read this.');
  expect(await get(`${page}/workflow`)).toContain('In review');
  // Sending a story back needs no version: the reporter keeps writing.
  expect(await post(`${page}/move`, { move: 'send-back', note: 'Go on.', seen: drawn.text })).toBe(303);
  await post(`${page}/move`, { move: 'ask-for-review' }, reporter);
  const seen = seenOn(await get(`${page}/workflow`));
  expect(await post(`${page}/move`, { move: 'approve', seen })).toBe(303);
});

test('a story whose text was changed after the page of its times was opened is not scheduled', async () => {
  const id = await begin('Exports rise');
  const page = `/desk/stories/${id}/times`;
  const at = '2036-01-01T10:00';
  const drawn = seenOn(await get(page));
  await write(id, 'Nobody has read this.');
  expect(await post(`${page}/schedule`, { at })).toBe(400);
  const refused = await send(`${page}/schedule`, { at, seen: drawn });
  expect(refused.status).toBe(409);
  const html = await refused.text();
  expect.soft(readPage(html).text).toContain('Rita Reporter changed the text');
  expect.soft(readPage(html).sends('Schedule')).toContainEqual(['at', at]);
  const missing = await send(`${page}/schedule`, { at, seen: seenOn(html) });
  expect(await missing.text()).toContain('A colleague must approve it first.');
});

test('what stands in the way of a story stands beside its moves', async () => {
  const id = await begin('Exports rise');
  expect(await get(`/desk/stories/${id}/workflow`)).not.toContain('id="blocks"');
  await write(id, 'Imports fell by 9 % in 2022.');
  expect(await get(`/desk/stories/${id}/workflow`)).toContain('data-kind="unsupported"');
});

test('where a move is refused, what stands in the way comes straight after the refusal', async () => {
  const id = await begin('Exports rise');
  await write(id, 'Imports fell by 9 % in 2022.');
  const page = `/desk/stories/${id}`;
  const [headings] = [(await open(`${page}/workflow`)).headings(2)];
  expect(headings[0]).not.toBe('What blocks publishing');
  const seen = seenOn(await get(`${page}/workflow`));
  const refused = await send(`${page}/move`, { move: 'publish', seen });
  expect(refused.status).toBe(409);
  const again = readPage(await refused.text());
  expect(again.alerts).toHaveLength(1);
  expect(again.headings(2)[0]).toBe('What blocks publishing');
});

test('a story is given to somebody with a due time, and they are told once that it comes near', async () => {
  const id = await begin('Exports rise');
  expect(await post(`/desk/stories/${id}/plan`, { to: other.id, due: '2026-07-01T12:00' })).toBe(303);
  const planned = (await open(`/desk/stories/${id}/workflow`)).fields(/due/i);
  expect(planned.map(({ value }) => value)).toContain('2026-07-01T12:00');
  expect(await post(`/desk/stories/${id}/plan`, { due: '2026-03-29T02:30' })).toBe(400);
  for (const at of ['06:00', '08:00', '08:05', '10:01', '10:06']) {
    await store.write((writing) => tellDue(writing, new Date(`2026-07-01T${at}:00Z`)));
  }
  expect((await told(other)).sort()).toEqual(['due soon', 'given', 'overdue']);
  expect(await told(reporter)).toEqual([]);
});

test('a comment stays with its passage while the text changes, and says where it is gone', async () => {
  const id = await begin('Exports rise');
  const page = `/desk/stories/${id}/comments`;
  const said = { quote: 'the  ministry said', text: 'Which one? @Olga Other knows <b>.' };
  expect(await post(page, said)).toBe(303);
  expect(await post(page, { quote: 'no such words', text: 'x' })).toBe(400);
  expect(await post(page, { text: ' ' })).toBe(400);
  expect(await told(reporter)).toEqual(['comment']);
  expect(await told(other)).toEqual(['mention']);
  const shown = await open(page);
  expect.soft(shown.link('the ministry said').href).toMatch(/^#c-[0-9a-f-]+$/);
  expect.soft(shown.text).toContain('@Olga Other knows <b>.');
  await write(id, `Another first line stands here now. ${TEXT}`);
  expect((await open(page)).links('the ministry said')).toHaveLength(1);
  await post(`/desk/stories/${id}/move`, { move: 'ask-for-review' }, reporter);
  await write(
    id,
    `Another first line stands here now. ${TEXT.replace('the ministry said', 'two offices hold')}`,
  );
  const changed = await open(page);
  expect.soft(changed.links('two offices hold')).toHaveLength(1);
  expect.soft(changed.text).toContain('These words have changed since.');
  await write(id, 'All of it is another text.');
  expect(await get(page)).toContain('The passage is gone.');
  await write(id, TEXT);
  expect((await open(page)).links('the ministry said')).toHaveLength(1);
  const { comments } = JSON.parse(await get(`${page}.json`)) as { comments: { id: string }[] };
  const thread = comments[0]?.id ?? '';
  expect(await post(page, { answers: thread, text: 'The one of trade.' }, reporter)).toBe(303);
  expect(await told(editor)).toContain('answer');
  expect(await post(page, { answers: id, text: 'x' }, reporter)).toBe(409);
  expect(await post(`${page}/settle`, { id: thread, settled: 'yes' }, reporter)).toBe(303);
  expect(await get(page)).not.toContain('class="flow-passage"');
  expect(await post(`${page}/settle`, { id: thread, settled: 'no' })).toBe(303);
  expect(await post(`${page}/settle`, { id: 'x' })).toBe(409);
});

test('the calendar shows what is planned, on the days of the newsroom, and plans more', async () => {
  const planned = { headline: 'Grain, again', due: '2026-07-01T00:30', to: reporter.id, language: 'fr' };
  expect(await post('/desk/calendar', planned)).toBe(303);
  expect(await post('/desk/calendar', { ...planned, due: '' })).toBe(400);
  expect(await post('/desk/calendar', { ...planned, headline: '' })).toBe(400);
  const july = await get('/desk/calendar?day=2026-07-15');
  expect(july).toContain('July 2026');
  expect(july).toMatch(/datetime="2026-07-01".*?Grain, again/s);
  expect(await get('/desk/calendar?view=week&day=2026-07-15')).not.toContain('Grain, again');
  const { entries } = JSON.parse(await get('/desk/calendar.json?day=2026-07-15')) as { entries: object[] };
  expect(entries).toMatchObject([{ kind: 'due', headline: 'Grain, again', language: 'fr' }]);
  expect(await get('/desk/calendar.csv?day=2026-07-15')).toContain('due,2026-06-30T22:30:00.000Z');
  expect(await get('/desk/calendar.ics?day=2026-07-15')).toContain('DTSTART:20260630T223000Z');
  expect(await told(reporter)).toEqual(['given']);
});

test('the workflow shows what the agency says beside the text, and the writing page its note', async () => {
  const id = await begin('Port reopens');
  const isShown = (page: string) =>
    ['Adds the mayor.', 'PORT-LISBON', 'Not in Portugal'].map((one) => page.includes(one));
  expect(isShown(await get(`/desk/stories/${id}/workflow`))).toEqual([false, false, false]);
  await store.write((writing) =>
    writing
      .insertInto('wire_items')
      .values({
        ...{ key: 'guid:wire:1', guid: '1', senders: ['wire'], story_id: id, version: '2', version_at: null },
        ...{ slugline: 'PORT-LISBON', urgency: 3, ed_note: 'Adds the mayor.', terms: 'Not in Portugal' },
        ...{ named: json([]), changed_at: new Date() },
      })
      .execute(),
  );
  expect(isShown(await get(`/desk/stories/${id}/workflow`))).toEqual([true, true, true]);
  expect(isShown(await get(`/desk/stories/${id}`))).toEqual([true, false, false]);
});
