import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LETTER_GROUPS, LETTER_RHYTHMS } from '../../readers/desk-letters/desk-letters.ts';
import type { Role } from '../../readers/member.ts';
import { makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { setColumns } from '../../stories/testing.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { chooseLetters } from './choose-letters.ts';
import { markRead } from './mark-read.ts';
import { letterGroup, NOTICE_KINDS, type NoticeKind } from './notice.ts';
import { tell } from './tell.ts';
import { tellDue } from './tell-due.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const inHours = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

let store: Store;
let storyId: string;
let ann: Awaited<ReturnType<typeof staffIn>>;
let ben: typeof ann;
beforeAll(async () => {
  store = await openTestStore();
  ann = await staffIn(store, 'Ann');
  ben = await staffIn(store, 'Ben');
  storyId = (await store.write((writing) => startStory(writing, writtenDraft('Told'), ann.writes, NOW))).id;
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.write((writing) => writing.deleteFrom('desk_notices').execute());
});

const notices = () =>
  store.reading
    .selectFrom('desk_notices')
    .select(['user_id', 'kind', 'letter', 'read_at', 'about'])
    .orderBy('id')
    .execute();
const say = (
  members: readonly (string | null)[],
  more: { kind?: NoticeKind; key?: string; by?: string } = {},
) => {
  const { kind = 'moved', by = null, ...key } = more;
  return store.write((writing) => tell(writing, members, { kind, storyId, by, about: {}, ...key }, NOW));
};

describe('who is told', () => {
  it.each([
    ['reader', false],
    ['reporter', true],
    ['editor', true],
    ['data editor', true],
    ['administrator', true],
  ] as const)('a %s: %s', async (role: Role, told: boolean) => {
    const member = await makeMember(store, { role });
    await say([member.id]);
    expect((await notices()).map(({ user_id }) => user_id)).toEqual(told ? [member.id] : []);
  });

  it('nobody whose account is closed, nobody of what they did, and each once', async () => {
    const { member } = await staffIn(store, `Of ${newId()}`);
    await store.write((writing) =>
      writing.updateTable('users').set({ disabled_at: NOW }).where('id', '=', member.id).execute(),
    );
    await say([member.id, ann.member.id, ben.member.id, ben.member.id, null], { by: ann.member.id });
    expect((await notices()).map(({ user_id }) => user_id)).toEqual([ben.member.id]);
  });

  it('what is told once is not told again', async () => {
    await say([ann.member.id], { key: 'one' });
    await say([ann.member.id, ben.member.id], { key: 'one' });
    await say([ann.member.id], { key: 'two' });
    const told = (await notices()).map(({ user_id }) => user_id).sort();
    expect(told).toEqual([ann.member.id, ann.member.id, ben.member.id].sort());
  });
});

describe('letters', () => {
  it('wait for the rhythm that is chosen for their kind, of every kind', async () => {
    for (const rhythm of LETTER_RHYTHMS) {
      for (const group of LETTER_GROUPS) {
        const off = { mine: 'off', comments: 'off', moves: 'off', times: 'off' } as const;
        await store.write((writing) => chooseLetters(writing, { ...off, [group]: rhythm }, ann.writes));
        for (const kind of NOTICE_KINDS) await say([ann.member.id], { kind });
        const wanted = NOTICE_KINDS.filter((kind) => rhythm !== 'off' && letterGroup(kind) === group);
        const waiting = (await notices()).filter(({ letter }) => letter !== null);
        expect(waiting.map(({ kind, letter }) => [kind, letter])).toEqual(
          wanted.map((kind) => [kind, rhythm]),
        );
        await store.write((writing) => writing.deleteFrom('desk_notices').execute());
      }
    }
  });

  it('that wait follow another choice; what was written or read waits for none again', async () => {
    const all = (rhythm: 'at once' | 'daily' | 'off') => ({
      mine: rhythm,
      comments: rhythm,
      moves: rhythm,
      times: rhythm,
    });
    await store.write((writing) => chooseLetters(writing, all('daily'), ann.writes));
    await say([ann.member.id], { kind: 'given' });
    await store.write((writing) => writing.updateTable('desk_notices').set({ letter: null }).execute());
    await say([ann.member.id], { kind: 'comment' });
    await store.write((writing) => chooseLetters(writing, all('at once'), ann.writes));
    expect((await notices()).map(({ kind, letter }) => [kind, letter])).toEqual([
      ['given', null],
      ['comment', 'at once'],
    ]);
    await store.write((writing) => chooseLetters(writing, all('off'), ann.writes));
    expect((await notices()).map(({ letter }) => letter)).toEqual([null, null]);
    await store.write((writing) => chooseLetters(writing, all('daily'), ann.writes));
    expect((await notices()).map(({ letter }) => letter)).toEqual([null, null]);
  });
});

it('a member reads their own notices, one or all, and nobody else’s', async () => {
  await say([ann.member.id]);
  await say([ann.member.id, ben.member.id]);
  const { id: theirs } = await store.reading
    .selectFrom('desk_notices')
    .select('id')
    .where('user_id', '=', ben.member.id)
    .executeTakeFirstOrThrow();
  const unread = async (who: typeof ann) =>
    (await notices()).filter(({ user_id, read_at }) => user_id === who.member.id && read_at === null).length;
  await store.write((writing) => markRead(writing, theirs, ann.writes, NOW));
  expect([await unread(ann), await unread(ben)]).toEqual([2, 1]);
  await store.write((writing) => markRead(writing, null, ann.writes, NOW));
  expect([await unread(ann), await unread(ben)]).toEqual([0, 1]);
  await store.write((writing) => markRead(writing, theirs, ben.writes, NOW));
  expect(await unread(ben)).toBe(0);
});

describe('a due time', () => {
  const due = async (at: Date, more: { assigned_to?: string | null; state?: string } = {}) => {
    const { assigned_to = null, state = 'draft' } = more;
    const out = state === 'scheduled' ? { scheduled_for: inHours(9) } : { published_at: NOW };
    const values = { due_at: at, assigned_to, state, ...(state !== 'draft' && out) };
    await setColumns(store, storyId, values);
    await store.write((writing) => tellDue(writing, NOW));
    return (await notices()).map(({ user_id, kind }) => [
      kind,
      user_id === ann.member.id ? 'Ann' : user_id === ben.member.id ? 'Ben' : user_id,
    ]);
  };

  it.each([
    ['in more than three hours', inHours(3.01), []],
    ['in three hours', inHours(3), [['due soon', 'Ann']]],
    ['in a minute', inHours(1 / 60), [['due soon', 'Ann']]],
    ['now', NOW, [['overdue', 'Ann']]],
    ['almost a week ago', inHours(-7 * 24 + 0.01), [['overdue', 'Ann']]],
    ['a week ago', inHours(-7 * 24), []],
  ] as const)('%s', async (_when, at, told) => {
    expect(await due(at)).toEqual(told);
    await store.write((writing) => tellDue(writing, NOW));
    expect(await notices()).toHaveLength(told.length);
  });

  it('notifies the assignee of the story, and only while there is something left to do', async () => {
    expect(await due(inHours(1), { assigned_to: ben.member.id })).toEqual([['due soon', 'Ben']]);
    await store.write((writing) => writing.deleteFrom('desk_notices').execute());
    for (const state of ['scheduled', 'published', 'withdrawn']) {
      expect(await due(inHours(2), { state }), state).toEqual([]);
    }
  });
});
