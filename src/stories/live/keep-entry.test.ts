import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { bodyText } from '../body.ts';
import { draftOf } from '../testing.ts';
import { upsertStories } from '../upsert-stories.ts';
import {
  addEntry,
  type EntryWritten,
  reviseEntry,
  setEnded,
  setKeyPoints,
  takeEntryBack,
} from './keep-entry.ts';
import { entryBlocksOf, entryVersions, findLive, withEntries } from './live.queries.ts';
import { keyPoints } from './live-blog.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const LATER = new Date('2026-11-24T13:00:00Z');

let store: Store;
let ada: string;
let storyId: string;
beforeAll(async () => {
  store = await openTestStore();
  ada = (await makeMember(store, { name: 'Ada' })).id;
});
beforeEach(async () => {
  storyId = await take({});
});
afterAll(() => store.close());

const take = (more: object) =>
  store.write(async (writing) => {
    const draft = draftOf({ headline: `Live ${newId()}`, kind: 'live', text: 'The lead.', ...more });
    return (await upsertStories(writing, [draft], NOW))[0]?.id ?? '';
  });
const bodyOf = (text: string) => draftOf({ headline: 'x', text }).body;
const written = (text: string, more: Partial<EntryWritten> = {}): EntryWritten => ({
  id: newId(),
  headline: null,
  body: bodyOf(text),
  byline: null,
  by: ada,
  ...more,
});
const add = (entry: EntryWritten, place: 'entry' | 'summary' = 'entry', now = NOW, to = storyId) =>
  store.write((writing) => addEntry(writing, to, entry, now, place));
const revise = (id: string, text: string, more: object = {}) =>
  store.write((writing) =>
    reviseEntry(writing, id, { headline: null, body: bodyOf(text), note: null, by: ada, ...more }, LATER),
  );
const takeBack = (id: string, reason = 'Wrong.') =>
  store.write((writing) => takeEntryBack(writing, id, reason, ada, LATER));
const live = async () => {
  const found = await findLive(store.reading, storyId);
  if (!found) throw new Error('it is no live story');
  return found;
};

describe('an entry', () => {
  test('has the next number, and stands above those before it', async () => {
    const [one, two] = [written('One.', { byline: ' Ada ', headline: ' First ' }), written('Two.')];
    expect([await add(one), await add(two, 'entry', LATER)]).toEqual([1, 2]);
    const { entries, startedAt, change } = await live();
    expect([startedAt, change]).toEqual([NOW, 2]);
    expect(entries.map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(entries[1]).toMatchObject({
      headline: 'First',
      byline: 'Ada',
      at: NOW,
      version: 1,
      state: 'out',
      updatedAt: null,
      change: 1,
    });
  });

  test('that is sent twice is one; with other words, or to another story, it is refused', async () => {
    const entry = written('One.', { headline: 'Head', byline: 'Ada' });
    expect([await add(entry), await add(entry)]).toEqual([1, 1]);
    expect((await live()).change).toBe(1);
    for (const other of [{ headline: null }, { byline: null }, { body: bodyOf('Two.') }])
      await expect(add({ ...entry, ...other })).rejects.toThrow('different text');
    await expect(add(entry, 'entry', NOW, await take({}))).rejects.toThrow('no such entry');
  });

  test('says something, in a headline that is no longer than a line, of a story that is live', async () => {
    await expect(add(written(' '))).rejects.toThrow('is empty');
    await expect(add(written('x', { headline: 'x'.repeat(201) }))).rejects.toThrow('too long');
    expect(await add(written('x', { headline: 'x'.repeat(200) }))).toBe(1);
    await expect(add(written('x'), 'entry', NOW, await take({ kind: 'news' }))).rejects.toThrow(
      'no such story',
    );
  });

  test('that is revised keeps each text, with what readers are told and who did it', async () => {
    const entry = written('One.');
    await add(entry);
    expect(await revise(entry.id, 'One.')).toBe(false);
    expect(await revise(entry.id, 'Two.', { note: ' It was two. ' })).toBe(true);
    expect((await live()).entries[0]).toMatchObject({
      version: 2,
      note: 'It was two.',
      updatedAt: LATER,
      change: 2,
      at: NOW,
    });
    const versions = await entryVersions(store.reading, entry.id);
    expect(
      versions.map(({ version, what, by, note, body }) => [version, what, by, note, bodyText(body)]),
    ).toEqual([
      [2, 'edited', 'Ada', 'It was two.', 'Two.'],
      [1, 'out', 'Ada', null, 'One.'],
    ]);
    await expect(revise(newId(), 'x')).rejects.toThrow('no such entry');
  });

  test.each([
    ['a draft', { state: 'draft', publishedAt: null }],
    ['of a time to come', { publishedAt: new Date('2099-01-01T00:00:00Z') }],
    ['under an embargo', { embargoUntil: new Date('2099-01-01T00:00:00Z') }],
  ])('of a story that is %s is changed without a word to readers, who have not seen it', async (_, more) => {
    storyId = await take(more);
    const entry = written('One.');
    await add(entry);
    await revise(entry.id, 'Two.');
    expect((await live()).entries[0]).toMatchObject({ version: 2, updatedAt: null });
  });

  test('that is taken back leaves its place, the reason, and its text among its versions alone', async () => {
    const [one, two] = [written('One.', { headline: 'Head' }), written('Two.')];
    await add(one);
    await add(two);
    await store.write((writing) => setKeyPoints(writing, storyId, [one.id], NOW));
    await expect(takeBack(one.id, ' ')).rejects.toThrow('needs a reason');
    await takeBack(one.id, ' Wrong. ');
    const { entries } = await live();
    expect(entries.map(({ number, state }) => [number, state])).toEqual([
      [2, 'out'],
      [1, 'taken back'],
    ]);
    expect(entries[1]).toMatchObject({
      headline: null,
      body: { content: [] },
      keyPosition: null,
      note: 'Wrong.',
      updatedAt: LATER,
    });
    expect(bodyText((await entryVersions(store.reading, one.id)).at(-1)?.body ?? bodyOf(''))).toBe('One.');
    await expect(takeBack(one.id)).rejects.toThrow('has been retracted');
    await expect(revise(one.id, 'x')).rejects.toThrow('has been retracted');
    // Its number is not given again.
    await takeBack(two.id);
    expect(await add(written('Three.'))).toBe(3);
  });
});

test('the summary stands apart, and in no count of the entries', async () => {
  await add(written('One.'));
  await add(written('So far.'), 'summary');
  const { summary, entries } = await live();
  expect([bodyText(summary?.body ?? bodyOf('')), entries.map(({ number }) => number)]).toEqual([
    'So far.',
    [1],
  ]);
  await takeBack(summary?.id ?? '');
  expect((await live()).summary).toBeNull();
});

test('key points are those that are named, in that order, and none that was taken back or is the summary', async () => {
  const entries = [written('One.'), written('Two.'), written('Three.'), written('Four.')];
  for (const entry of entries) await add(entry);
  const summary = written('So far.');
  await add(summary, 'summary');
  const [one = '', two = '', three = '', four = ''] = entries.map(({ id }) => id);
  await takeBack(four);
  const set = (...ids: string[]) => store.write((writing) => setKeyPoints(writing, storyId, ids, NOW));
  await set(three, four, one, summary.id);
  expect(keyPoints(await live()).map(({ id }) => id)).toEqual([three, one]);
  await set(two, three);
  expect(keyPoints(await live()).map(({ id }) => id)).toEqual([two, three]);
});

test('coverage ends, resumes, and tells its followers', async () => {
  await add(written('One.'));
  const end = (at: Date | null) => store.write((writing) => setEnded(writing, storyId, at, LATER));
  await end(LATER);
  expect(await live()).toMatchObject({ endedAt: LATER, startedAt: NOW, change: 2 });
  await end(null);
  expect(await live()).toMatchObject({ endedAt: null, change: 3 });
});

test('the text of the whole is the lead, the summary, and the entries, the oldest first, without those taken back', async () => {
  const [one, two] = [written('One.', { headline: 'Head' }), written('Two.')];
  for (const entry of [one, two, written('Three.')]) await add(entry);
  await add(written('So far.'), 'summary');
  await takeBack(two.id);
  const blocks = (await entryBlocksOf(store.reading, [storyId])).get(storyId) ?? [];
  const entriesText = 'So far.\n\nHead\n\nOne.\n\nThree.';
  expect(bodyText({ type: 'doc', content: blocks })).toBe(entriesText);
  const whole = (kind: string) => withEntries(store.reading, storyId, { kind, body: bodyOf('The lead.') });
  expect(bodyText((await whole('live')).body)).toBe(`The lead.\n\n${entriesText}`);
  expect(bodyText((await whole('news')).body)).toBe('The lead.');
  expect(await findLive(store.reading, newId())).toBeNull();
});
