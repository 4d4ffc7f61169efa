import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { changeRole } from '../../readers/people/change-role.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { blocksOfStory } from '../blocks/blocks.queries.ts';
import { overrideBlocks, takeBackOverride } from '../blocks/override-blocks.ts';
import { moveStory } from '../move-story.ts';
import { setEmbargo } from '../schedule/set-embargo.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { logAfter, searchLog, verifyLog } from './log.queries.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
});
afterAll(() => store.close());

const begin = (headline: string) =>
  store.write((writing) => startStory(writing, writtenDraft(headline), editor.writes, NOW));
const publish = (storyId: string) =>
  store.write((writing) =>
    moveStory(
      writing,
      { storyId, move: 'publish', by: editor.member },
      { twoPairs: false, blocking: [] },
      NOW,
    ),
  );

it('says who did what, in the transaction that did it, and of people their ids alone', async () => {
  const { id } = await begin('Logged');
  await publish(id);
  const administrator = await staffIn(store, 'Adam', 'administrator');
  const other = await staffIn(store, 'Olga', 'reporter');
  const session = { member: administrator.member, passed: 'passkey' } as never;
  const rules = { twoStep: false };
  await store.write((writing) => {
    const by = authorize(session, 'publish stories', rules);
    const until = new Date('2026-11-26T12:00:00Z');
    return setEmbargo(writing, { storyId: id, until, note: 'early' }, by, NOW);
  });
  await store.write((writing) =>
    changeRole(
      writing,
      authorize(session, 'manage people', rules),
      { id: other.member.id, role: 'editor' },
      readConfig({}),
      NOW,
    ),
  );
  const rows = await searchLog(store.reading, {}, 10);
  expect(rows.map(({ seq }) => seq)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect(rows.map(({ action, actor }) => [action, actor])).toEqual([
    ['change person', administrator.member.id],
    ['embargo', administrator.member.id],
    ['make person', null],
    ['make person', null],
    ['move', editor.member.id],
    ['save revision', editor.member.id],
    ['make person', null],
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/Adam|Olga|Emil|example\.org/);
  expect(await searchLog(store.reading, { story: id, action: 'move' }, 9)).toMatchObject([
    { details: { from: 'draft', to: 'published' }, storyId: id },
  ]);
  expect(await searchLog(store.reading, { person: administrator.member.id, before: 7 }, 9)).toHaveLength(1);
});

it('says who let something pass, and who took that back', async () => {
  const { id } = await store.write((writing) =>
    startStory(writing, writtenDraft('Let pass', 'Exports rose by 12 % in 2023.'), editor.writes, NOW),
  );
  const going = { at: NOW, zone: 'UTC' };
  const publishes = authorize({ member: editor.member, passed: 'passkey' } as never, 'publish stories', {
    twoStep: false,
  });
  const [block] = await blocksOfStory(store.reading, id, going);
  const key = block?.key ?? '';
  await store.write((writing) =>
    overrideBlocks(writing, { storyId: id, keys: [key], reason: 'Told by Olga' }, publishes, going),
  );
  const other = await staffIn(store, 'Edda', 'editor');
  const takes = authorize({ member: other.member, passed: 'passkey' } as never, 'publish stories', {
    twoStep: false,
  });
  await store.write((writing) => takeBackOverride(writing, id, key, takes, NOW));
  await store.write((writing) => takeBackOverride(writing, id, key, takes, NOW));
  const rows = (await searchLog(store.reading, { story: id }, 9)).filter(
    ({ about }) => about === 'block_overrides',
  );
  expect(rows).toMatchObject([
    { action: 'take block back', actor: other.member.id, details: { kind: 'unsupported', key } },
    { action: 'let block pass', actor: editor.member.id, details: { kind: 'unsupported', key } },
  ]);
  expect(JSON.stringify(rows)).not.toContain('Olga');
});

it('has no row of what was undone, no gap and no fork, however many write at once', async () => {
  const before = (await verifyLog(store.reading)).rows;
  const stories = await Promise.all(Array.from({ length: 8 }, (_, at) => begin(`At once ${at}`)));
  await Promise.all(stories.map(({ id }) => publish(id)));
  await expect(
    store.write(async (writing) => {
      await startStory(writing, writtenDraft('Undone'), editor.writes, NOW);
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await verifyLog(store.reading)).toMatchObject({ rows: before + 16, broken: null });
});

it('cannot be changed, and says which row was, where somebody found a way', async () => {
  const change = (text: string) => store.statement(text);
  for (const text of [
    'update log_entries set action = $$x$$',
    'delete from log_entries',
    'truncate log_entries',
  ]) {
    await expect(change(text)).rejects.toThrow('append-only');
  }
  const [row] = await logAfter(store.reading, 2, 1);
  await change('alter table log_entries disable trigger user');
  await change(`update log_entries set actor = null where seq = 3`);
  expect((await verifyLog(store.reading)).broken).toMatchObject({ seq: 3 });
  await change(`update log_entries set actor = '${row?.actor}' where seq = 3`);
  expect((await verifyLog(store.reading)).broken).toBeNull();
  await change(`update log_entries set entry = replace(entry, 'publish', 'withdraw') where seq = 3`);
  expect((await verifyLog(store.reading)).broken).toMatchObject({ seq: 3, why: 'its hash is another' });
  await change(`update log_entries set entry = replace(entry, 'withdraw', 'publish') where seq = 3`);
  await change('delete from log_entries where seq = (select max(seq) from log_entries)');
  expect((await verifyLog(store.reading)).broken?.why).toContain('end');
  await change('delete from log_entries where seq = 4');
  expect((await verifyLog(store.reading)).broken?.why).toContain('row 4 is missing');
});

it('is searched by who, what, which story and when, half open, the newest first', async () => {
  const other = await staffIn(store, 'Otto', 'editor');
  const { id } = await begin('Searched');
  const { id: elsewhere } = await begin('Another');
  await publish(id);
  await publish(elsewhere);
  const told = await searchLog(store.reading, { story: id }, 50);
  expect(told.length).toBeGreaterThan(1);
  expect(told.every(({ storyId }) => storyId === id)).toBe(true);
  expect(told.map(({ seq }) => seq)).toEqual(told.map(({ seq }) => seq).sort((a, b) => b - a));
  const seqs = async (filter: Parameters<typeof searchLog>[1]) =>
    (await searchLog(store.reading, { story: id, ...filter }, 50)).map(({ seq }) => seq);
  const all = told.map(({ seq }) => seq);
  expect(await seqs({ person: editor.member.id })).toEqual(all);
  expect(await seqs({ person: other.member.id })).toEqual([]);
  expect(await seqs({ action: 'move' })).toHaveLength(1);
  const [newest] = told;
  const at = newest?.at ?? NOW;
  const later = new Date(at.getTime() + 1);
  expect(await seqs({ from: at, to: later })).toContain(newest?.seq);
  expect(await seqs({ to: at })).not.toContain(newest?.seq);
  expect(await seqs({ from: later })).toEqual([]);
  expect(await seqs({ before: newest?.seq ?? 0 })).toEqual(all.slice(1));
});
