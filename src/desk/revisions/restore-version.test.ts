import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { openTestStore } from '../../store/testing.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { commitDraft } from '../commit-draft.ts';
import { compareDrafts } from '../comparing/compare-drafts.ts';
import { findDraft } from '../draft.queries.ts';
import type { Draft } from '../draft.ts';
import { keepCheckpoint } from '../keeping/keep-checkpoint.ts';
import { allSetAsides, findSetAside, openSetAsides } from '../keeping/set-aside.queries.ts';
import { settleSetAside } from '../keeping/settle-set-aside.ts';
import { takeLock } from '../keeping/take-lock.ts';
import { saveDraft } from '../save-draft.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { restoreVersion } from './restore-version.ts';
import { findVersion, listRevisions } from './revision.queries.ts';
import { languageVersions } from './translation-ages.queries.ts';
import type { VersionRef } from './version.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

let store: Store;
let ann: Awaited<ReturnType<typeof staffIn>>;
let ben: typeof ann;
beforeAll(async () => {
  store = await openTestStore();
  ann = await staffIn(store, 'Ann');
  ben = await staffIn(store, 'Ben');
});
afterAll(() => store.close());

const begin = async (
  headline = 'First',
  translates: string | null = null,
  draft: Draft = writtenDraft(headline),
) => (await store.write((writing) => startStory(writing, draft, ann.writes, NOW, translates))).id;
const save = (storyId: string, version: number, headline: string, who = ann, now = after(1)) =>
  store.write((writing) =>
    saveDraft(writing, { storyId, version, draft: writtenDraft(headline) }, who.writes, now),
  );
const take = (storyId: string, reason: string, now: Date) =>
  store.write((writing) => commitDraft(writing, storyId, { memberId: ann.member.id, reason }, now));
const restore = (storyId: string, ref: VersionRef, version: number, who = ann) =>
  store.write((writing) => restoreVersion(writing, { storyId, ref, version }, who.writes, after(10)));
const headlineOf = async (storyId: string) => (await findDraft(store.reading, storyId))?.draft.headline;

it('an earlier text comes back as a working copy, and what stood there is kept', async () => {
  const id = await begin();
  await save(id, 0, 'Second');
  await take(id, 'ask for review', after(2));
  expect(await listRevisions(store.reading, id)).toMatchObject([
    { number: 2, reason: 'ask for review', by: { name: 'Ann' } },
    { number: 1, reason: 'begun' },
  ]);
  await save(id, 1, 'Third');
  const mark = await store.write((writing) =>
    keepCheckpoint(writing, id, ' Before legal ', ann.writes, after(3)),
  );
  await expect(restore(id, { kind: 'revision', number: 1 }, 1)).rejects.toThrow('has changed since');
  await restore(id, { kind: 'revision', number: 1 }, 2);
  expect(await headlineOf(id)).toBe('First');
  const kept = await allSetAsides(store.reading, id);
  expect(kept).toMatchObject([
    { why: 'restored over', settledAt: after(10) },
    { why: 'checkpoint', name: 'Before legal' },
  ]);
  expect(
    (await findVersion(store.reading, id, { kind: 'kept', id: kept[0]?.id ?? '' }))?.draft.headline,
  ).toBe('Third');
  await restore(id, { kind: 'kept', id: mark }, 3);
  expect(await headlineOf(id)).toBe('Third');
  await expect(restore(id, { kind: 'revision', number: 9 }, 4)).rejects.toThrow('no such version');
});

it('a revision keeps its topics and authors: they are compared, and come back', async () => {
  const trade = { slug: 'trade', names: { en: 'Trade' } };
  const ada = { slug: 'ada-byron', names: { en: 'Ada Byron' } };
  const [first, second] = [
    { ...writtenDraft('Named'), topics: [trade], authors: [ada] },
    { ...writtenDraft('Named'), topics: [], authors: [{ slug: 'ben-okri', names: { en: 'Ben Okri' } }] },
  ];
  const id = await begin('Named', null, first);
  await store.write((writing) =>
    saveDraft(writing, { storyId: id, version: 0, draft: second }, ann.writes, after(1)),
  );
  await take(id, 'ask for review', after(2));
  const revision = async (number: number) => {
    const found = await findVersion(store.reading, id, { kind: 'revision', number });
    if (!found) throw new Error('no such revision');
    return found.draft;
  };
  const [was, is] = [await revision(1), await revision(2)];
  expect(was).toMatchObject({ topics: [trade], authors: [ada] });
  expect(is).toMatchObject({ topics: [], authors: second.authors });
  expect(compareDrafts(was, is).fields.map(({ field }) => field)).toEqual(['topics', 'authors']);
  await store.write((writing) =>
    writing
      .updateTable('topics')
      .set({ names: json({ en: 'Trade and customs' }) })
      .where('slug', '=', 'trade')
      .execute(),
  );
  await restore(id, { kind: 'revision', number: 1 }, 1);
  const back = await findDraft(store.reading, id);
  expect(back?.draft.authors).toEqual([ada]);
  expect(back?.draft.topics).toEqual([{ slug: 'trade', names: { en: 'Trade and customs' } }]);
  const noted = { reason: 'noted', publicNote: 'Noted.' };
  const number = await store.write((writing) => reviseStory(writing, id, noted, after(20)));
  expect(await revision(number)).toMatchObject({ topics: [], authors: second.authors });
});

it('a revision that did not keep topics and authors has those of its story', async () => {
  const draft = { ...writtenDraft('Older'), authors: [{ slug: 'ada-byron', names: { en: 'Ada Byron' } }] };
  const id = await begin('Older', null, draft);
  await store.statement(`insert into revisions (id, story_id, number, at, reason, snapshot)
    select gen_random_uuid(), story_id, 2, at, reason, snapshot - 'topics' - 'authors' from revisions
    where story_id = '${id}'`);
  const found = await findVersion(store.reading, id, { kind: 'revision', number: 2 });
  expect(found?.draft.authors).toEqual(draft.authors);
});

it('a text set aside is merged once, from what was looked at, by whom the story is free for', async () => {
  const id = await begin();
  await save(id, 0, 'Ann');
  const lost = await save(id, 7, 'Ben', ben, after(2));
  if (lost.saved) throw new Error('it was saved');
  const settling = { storyId: id, id: lost.setAsideId, seen: after(2), version: 1, take: 'aside' as const };
  const settle = (more: Partial<Parameters<typeof settleSetAside>[1]> = {}, now = after(5)) =>
    store.write((writing) => settleSetAside(writing, { ...settling, ...more }, ben.writes, now));
  await expect(settle({ seen: after(1) })).rejects.toThrow('has changed since');
  await expect(settle({ version: 0 })).rejects.toThrow('has changed since');
  const windowId = newId();
  await store.write((writing) =>
    takeLock(writing, { storyId: id, windowId, version: 1 }, ann.writes, after(5)),
  );
  await expect(settle()).rejects.toThrow('Ann is editing');
  await settle({}, after(7));
  expect(await headlineOf(id)).toBe('Ben');
  await expect(settle()).rejects.toThrow('already been dealt with');
  expect(await openSetAsides(store.reading, id)).toEqual([]);
  const kept = await allSetAsides(store.reading, id);
  const texts = await Promise.all(
    kept.map(async (one) => [one.why, (await findSetAside(store.reading, id, one.id))?.draft.headline]),
  );
  expect(texts.sort()).toEqual([
    ['conflict', 'Ben'],
    ['merged over', 'Ann'],
  ]);
});

it('a translation is behind when its original’s text changed after its own, whatever else did', async () => {
  const id = await begin('Original');
  const french = { ...writtenDraft('Traduction'), language: 'fr' };
  const other = await begin('Traduction', id, french);
  expect((await languageVersions(store.reading, other)).map(({ isBehind }) => isBehind)).toEqual([
    false,
    false,
  ]);
  await save(id, 0, 'Original, changed');
  // What is being written is a change, though no revision has it yet.
  expect((await languageVersions(store.reading, other))[1]).toMatchObject({ isBehind: true });
  await take(id, 'ask for review', after(3));
  const behind = { language: 'fr', isBehind: true, originalThen: 1, isOriginal: false };
  expect(await languageVersions(store.reading, other)).toMatchObject([
    { language: 'en', isOriginal: true, revision: 2, textAt: after(3), isBehind: false },
    behind,
  ]);
  const draft = { ...french, headline: 'Traduction, changée' };
  await store.write((writing) =>
    saveDraft(writing, { storyId: other, version: 0, draft }, ann.writes, after(4)),
  );
  expect((await languageVersions(store.reading, id))[1]).toMatchObject({ isBehind: false, originalThen: 2 });
});

it('what was deleted and saved can be looked at and comes back; what is typed keeps a text every ten minutes', async () => {
  const id = await begin('Typed');
  const write = (version: number, text: string, minutes: number) =>
    store.write((writing) =>
      saveDraft(
        writing,
        { storyId: id, version, draft: writtenDraft('Typed', text) },
        ann.writes,
        after(minutes),
      ),
    );
  const words = 'All that was written, of which nothing may be lost. '.repeat(10);
  await write(0, words, 1);
  await write(1, `${words} One more word.`, 2);
  await write(2, `${words} One more word, and another.`, 3);
  const autosaved = async () =>
    (await allSetAsides(store.reading, id)).filter(({ why }) => why === 'autosaved');
  expect(await autosaved()).toMatchObject([{ at: after(1), by: { name: 'Ann' }, settledAt: after(2) }]);
  await write(3, '', 4);
  await write(4, 'A new beginning', 5);
  const [newest, ...more] = await autosaved();
  expect([newest?.at, more.length]).toEqual([after(3), 1]);
  expect(await openSetAsides(store.reading, id)).toEqual([]);
  await restore(id, { kind: 'kept', id: newest?.id ?? '' }, 5);
  expect((await findDraft(store.reading, id))?.draft.body).toEqual(
    writtenDraft('', `${words} One more word, and another.`).body,
  );
  await write(6, 'Much later', 30);
  expect(await autosaved()).toHaveLength(3);
});
