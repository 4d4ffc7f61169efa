import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addComment } from '../desk/comments/add-comment.ts';
import { moveStory } from '../desk/move-story.ts';
import { chooseLetters } from '../desk/notices/choose-letters.ts';
import { markRead } from '../desk/notices/mark-read.ts';
import type { NoticeKind } from '../desk/notices/notice.ts';
import { lettersDue, membersToWrite } from '../desk/notices/notice-letters.queries.ts';
import { tell } from '../desk/notices/tell.ts';
import { planStory } from '../desk/plan-story.ts';
import { startStory } from '../desk/start-story.ts';
import { writtenDraft } from '../desk/testing.ts';
import { endSubscription } from '../readers/alerts/end-subscription.ts';
import { type DeskLetters, NO_DESK_LETTERS } from '../readers/desk-letters/desk-letters.ts';
import type { Session } from '../readers/member.ts';
import { changeRole } from '../readers/people/change-role.ts';
import { disableMember } from '../readers/people/disable-member.ts';
import { asOperator, authorize } from '../readers/permission.ts';
import { makeMember, type TestMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { tellOfDueStories } from './tell-due.ts';
import { jobAt } from './testing.ts';
import { writeDeskLetters } from './write-desk-letters.ts';

const NOON = '2026-11-26T12:00:00Z';
const AT_ONCE: DeskLetters = { mine: 'at once', comments: 'at once', moves: 'at once', times: 'at once' };
let store: Store;
let author: TestMember;
let story: string;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(async () => {
  await store.statement('truncate users, stories, letters, desk_notices cascade');
  author = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  const draft = writtenDraft('Exports rise', 'Exports rose by 12 % in 2023.');
  story = (await store.write((writing) => startStory(writing, draft, writes(author), new Date(NOON)))).id;
});
afterAll(() => store.close());

const writes = ({ id }: TestMember) =>
  authorize({ member: { id, role: 'editor' }, passed: 'passkey' } as Session, 'write stories', {
    twoStep: false,
  });
const after = (minutes: number) => new Date(new Date(NOON).getTime() + minutes * 60_000).toISOString();
const run = (at: string, more: Record<string, string> = {}) =>
  writeDeskLetters.run(jobAt(store, at, { PORTAL_NAME: 'The Paper', ...more }), {});
const told = (member: TestMember, kind: NoticeKind, at = NOON, said = '') =>
  store.write((writing) =>
    tell(writing, [member.id], { kind, storyId: story, by: author.id, about: { said } }, new Date(at)),
  );
const choose = (member: TestMember, letters: Partial<DeskLetters>) =>
  store.write((writing) => chooseLetters(writing, { ...AT_ONCE, ...letters }, writes(member)));
const lettersTo = (member: TestMember) =>
  store.reading
    .selectFrom('letters')
    .select(['subject', 'text', 'html', 'language', 'headers'])
    .where('user_id', '=', member.id)
    .where('kind', '=', 'desk')
    .orderBy('created_at')
    .orderBy('id')
    .execute();

test('what follows one another comes in one letter, in the recipient’s language', async () => {
  const member = await makeMember(store, { role: 'reporter', name: 'Rita Lee', language: 'fr' });
  const due = new Date('2026-11-26T18:00:00Z');
  await store.write(async (writing) => {
    await planStory(writing, story, { assignedTo: member.id, dueAt: due }, writes(author), new Date(NOON));
    const said = { storyId: story, text: 'Who says so, @Rita Lee?' };
    await addComment(writing, said, writes(author), new Date(after(1)));
  });
  await run(after(1));
  expect(await lettersTo(member)).toEqual([]);
  await run(after(2), { PORTAL_ZONE: 'Europe/Vienna' });
  await run(after(9));
  const [letter, ...more] = await lettersTo(member);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({ subject: '2 avis du desk', language: 'fr' });
  for (const words of [
    'Edith Editor vous a mentionné · 26 novembre',
    'Edith Editor vous l’a confié, attendu 26 novembre à 19:00',
    'Who says so, @Rita Lee?',
    `https://news.example/desk/stories/${story}/comments?lang=fr#c-`,
  ]) {
    expect(letter?.text).toContain(words);
  }
  expect(letter?.html).toContain('<html lang="fr" dir="ltr">');
  expect(letter?.headers['List-Unsubscribe']).toMatch(/unsubscribe\?token=desk-/);
  expect(letter?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
});

test('one notice is named in the subject, in every language', async () => {
  const subjects = { en: 'mentioned you', ru: 'упоминает вас', ar: 'ذكرك', zh: '提到了您' } as const;
  for (const [language, words] of Object.entries(subjects)) {
    const member = await makeMember(store, { role: 'reporter', language: language as keyof typeof subjects });
    await told(member, 'mention');
    await run(after(3));
    const [letter] = await lettersTo(member);
    expect(letter?.subject).toMatch(/^Exports rise · /);
    expect(letter?.subject).toContain(words);
    expect(letter?.html).toContain(`dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
  }
});

test('what was read at the desk meanwhile is in no letter', async () => {
  const member = await makeMember(store, { role: 'reporter' });
  await told(member, 'mention', NOON, 'first');
  await store.write((writing) => markRead(writing, null, writes(member), new Date(after(1))));
  await run(after(5));
  expect(await lettersTo(member)).toEqual([]);
  await told(member, 'mention', after(6), 'second');
  await run(after(8));
  const [letter] = await lettersTo(member);
  expect(letter?.text).toContain('second');
  expect(letter?.text).not.toContain('first');
});

test('comments and moves come once a day by themselves, at six where the newsroom is', async () => {
  const member = await makeMember(store, { role: 'reporter' });
  await told(member, 'comment');
  await told(member, 'sent back', after(30), 'Ask the ministry.');
  await run(after(60));
  const vienna = { PORTAL_ZONE: 'Europe/Vienna' };
  await run('2026-11-27T04:59:00Z', vienna);
  expect(await lettersTo(member)).toEqual([]);
  await run('2026-11-27T05:00:00Z', vienna);
  await run('2026-11-27T05:01:00Z', vienna);
  const letters = await lettersTo(member);
  expect(letters.map(({ subject }) => subject)).toEqual(['2 notices from the desk']);
  expect(letters[0]?.text).toContain('Ask the ministry.');
});

test('anyone who wants none gets none, and another choice holds for what waits', async () => {
  const [off, later, ended] = [
    await makeMember(store, { role: 'reporter' }),
    await makeMember(store, { role: 'reporter' }),
    await makeMember(store, { role: 'reporter' }),
  ];
  await choose(off, { ...NO_DESK_LETTERS });
  for (const member of [off, later, ended]) await told(member, 'mention');
  await choose(later, { mine: 'daily' });
  await store.write((writing) => endSubscription(writing, { kind: 'desk', id: ended.id }));
  await told(ended, 'approved', after(1));
  await run(after(5));
  for (const member of [off, later, ended]) expect(await lettersTo(member)).toEqual([]);
  await run('2026-11-27T06:00:00Z');
  expect(await lettersTo(later)).toHaveLength(1);
  for (const member of [off, ended]) expect(await lettersTo(member)).toEqual([]);
});

test('anyone who left the desk is sent nothing of it, whether it waits for a letter or for the mail server', async () => {
  const [made, closed, waits] = [
    await makeMember(store, { role: 'reporter' }),
    await makeMember(store, { role: 'reporter' }),
    await makeMember(store, { role: 'reporter' }),
  ];
  for (const member of [made, closed]) await told(member, 'mention');
  await run(after(3));
  expect([...(await lettersTo(made)), ...(await lettersTo(closed))]).toHaveLength(2);
  await told(waits, 'mention', after(4));
  const { config } = jobAt(store, NOON);
  await store.write(async (writing) => {
    const now = new Date(after(5));
    await changeRole(writing, asOperator(), { id: made.id, role: 'reader' }, config, now);
    await disableMember(writing, asOperator(), closed.id, config, now);
    // As it is where the role is changed by hand, in the database.
    await writing.updateTable('users').set({ role: 'reader' }).where('id', '=', waits.id).execute();
  });
  await run(after(9));
  for (const member of [made, closed, waits]) expect(await lettersTo(member)).toEqual([]);
});

/** Schedules the story for noon, by a colleague who has nothing else to do with it. */
async function scheduledBy(editor: TestMember): Promise<void> {
  const moving = {
    storyId: story,
    move: 'schedule',
    at: new Date(NOON),
    by: { id: editor.id, role: 'editor' },
  } as const;
  const settings = { twoPairs: false, blocking: [] };
  await store.write((writing) => moveStory(writing, moving, settings, new Date(after(-60))));
}
async function passMinutes(from: number, to: number): Promise<void> {
  for (let minutes = from; minutes <= to; minutes += 1) {
    await tellOfDueStories.run(jobAt(store, after(minutes)), {});
    await run(after(minutes));
  }
}
const failed = (at: string, refused: boolean) =>
  store.write((writing) =>
    writing
      .insertInto('publish_failures')
      .values({
        story_id: story,
        scheduled_for: new Date(NOON),
        attempts: 1,
        why: 'A figure stands alone.',
        advice: '',
        refused,
        first_at: new Date(at),
        last_at: new Date(at),
        next_at: new Date(after(60)),
      })
      .onConflict((conflict) => conflict.column('story_id').doUpdateSet({ refused }))
      .execute(),
  );
const STUCK = 'Exports rise · did not go out at its time, 26 November at 12:00 UTC';

test('the author and the person who scheduled a story that did not go out are notified at once, and once', async () => {
  const editor = await makeMember(store, { role: 'editor', name: 'Omar Editor' });
  await scheduledBy(editor);
  await passMinutes(1, 5);
  for (const member of [author, editor]) {
    expect((await lettersTo(member)).map(({ subject }) => subject)).toEqual([STUCK]);
  }
});

test('a first try that failed is told of when the story is late, and a refusal after that again', async () => {
  await scheduledBy(author);
  await failed(NOON, false);
  await tellOfDueStories.run(jobAt(store, after(0.1)), {});
  expect(await store.reading.selectFrom('desk_notices').select('id').execute()).toEqual([]);
  await passMinutes(1, 4);
  expect((await lettersTo(author)).map(({ subject }) => subject)).toEqual([STUCK]);
  await failed(after(4), true);
  await passMinutes(5, 9);
  expect((await lettersTo(author)).map(({ subject }) => subject)).toEqual([STUCK, STUCK]);
});

test('what is refused at its time is told of in that moment', async () => {
  await scheduledBy(author);
  await failed(NOON, true);
  await tellOfDueStories.run(jobAt(store, NOON), {});
  expect(await store.reading.selectFrom('desk_notices').select('kind').execute()).toEqual([
    { kind: 'stuck' },
  ]);
});

test('what was told just as its letters were ended is in no letter, and waits for none', async () => {
  const member = await makeMember(store, { role: 'reporter' });
  await told(member, 'mention', NOON, 'not wanted');
  await told(member, 'approved', NOON, 'wanted');
  await choose(member, { mine: 'off' });
  // As it is where both happen at once: the notice was kept by the choice before.
  await store.write((writing) => writing.updateTable('desk_notices').set({ letter: 'at once' }).execute());
  await run(after(5));
  const [letter] = await lettersTo(member);
  expect(letter?.text).toContain('wanted');
  expect(letter?.text).not.toContain('not wanted');
  const waits = store.reading.selectFrom('desk_notices').select('id').where('letter', 'is not', null);
  expect(await waits.execute()).toEqual([]);
});

test('what is said is cut between characters, and half of one is no reason to lose it', async () => {
  const member = await makeMember(store, { role: 'reporter' });
  await told(member, 'mention', NOON, `${'a'.repeat(279)}😀 and more`);
  await told(member, 'mention', NOON, 'half \ud83d of one');
  const rows = await store.reading.selectFrom('desk_notices').select('about').execute();
  expect(rows.map(({ about }) => (about as { said: string }).said).sort()).toEqual(
    [`${'a'.repeat(279)}😀`, 'half \ufffd of one'].sort(),
  );
});

test('a story in another language than the letter stands in its own, and says why it came', async () => {
  const member = await makeMember(store, { role: 'reporter', language: 'ar' });
  await told(member, 'mention', NOON, 'Who says so?');
  await run(after(3));
  const [letter] = await lettersTo(member);
  expect(letter?.html).toContain('<bdi lang="en">Exports rise</bdi>');
  expect(letter?.html).toMatch(/<p dir="auto"[^>]*>Who says so\?<\/p>/);
  expect(letter?.text).toContain('لأنك تعمل في غرفة الأخبار؛ وأدناه تختار ما يصلك');
});

test('those for whom letters are due are found page by page', async () => {
  const members = [
    await makeMember(store, { role: 'reporter' }),
    await makeMember(store, { role: 'reporter' }),
  ];
  for (const member of members) await told(member, 'mention');
  const due = lettersDue(new Date(after(3)), new Date(NOON));
  const [first, second] = members.map(({ id }) => id).sort();
  const after1 = (id: string | null) => membersToWrite(store.reading, due, id, 1);
  expect(await after1(null)).toEqual([first]);
  expect(await after1(first ?? '')).toEqual([second]);
  expect(await after1(second ?? '')).toEqual([]);
});

test('the clock tells of each time of a story: due soon, overdue, not gone out, and opened again by its source', async () => {
  const kinds = async (at: string) => {
    await tellOfDueStories.run(jobAt(store, at), {});
    const rows = await store.reading
      .selectFrom('desk_notices')
      .select('kind')
      .where('story_id', '=', story)
      .execute();
    return rows.map(({ kind }) => kind).toSorted();
  };
  const due = (at: string) =>
    store.statement('update stories set due_at = $2::timestamptz where id = $1::uuid', [story, at]);
  await due(after(181));
  expect(await kinds(NOON)).toEqual([]);
  expect(await kinds(after(1))).toEqual(['due soon']);
  expect(await kinds(after(181))).toEqual(['due soon', 'overdue']);
  await store.statement(
    `insert into story_moves (id, story_id, move, from_state, to_state, at, note, overrides)
      values (gen_random_uuid(), $1::uuid, 'take in again', 'approved', 'in review', $2::timestamptz, '', '[]')`,
    [story, after(182)],
  );
  expect(await kinds(after(183))).toEqual(['due soon', 'overdue', 'replaced']);
  expect(await kinds(after(184))).toEqual(['due soon', 'overdue', 'replaced']);
});
