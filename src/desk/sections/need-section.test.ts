import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { NamedRef } from '../../stories/story.ts';
import type { Draft } from '../draft.ts';
import { currentDraft } from '../keeping/standing.queries.ts';
import { writeOver } from '../keeping/write-over.ts';
import { saveDraft } from '../save-draft.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { makeSection } from './make-section.ts';
import { removeSection } from './remove-section.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const sport: NamedRef = { slug: 'sport', names: { en: 'Sport' } };
const raceIn = (section: NamedRef): Draft => ({ ...writtenDraft('A race'), section });

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

async function keeper(name: string) {
  const { writes } = await staffIn(store, name, 'editor');
  const keeps = authorize(writes.session, 'manage sections', { twoStep: false });
  const make = (slug: string) =>
    store.write((writing) => makeSection(writing, keeps, { slug, names: { en: slug } }));
  const remove = async (slug: string) => {
    const { version } = await store.reading
      .selectFrom('sections')
      .select('version')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    await store.write((writing) => removeSection(writing, keeps, { slug, version }, NOW));
  };
  return { writes, make, remove };
}
const sections = async () =>
  (await store.reading.selectFrom('sections').select('slug').where('removed_at', 'is', null).execute()).map(
    ({ slug }) => slug,
  );

it('takes a text only into a section that is there, and names those there are', async () => {
  const { writes, make, remove } = await keeper('Edda');
  const { writes: reporter } = await staffIn(store, 'Rita');
  const begin = (draft: Draft, by = reporter) =>
    store.write((writing) => startStory(writing, draft, by, NOW));
  await expect(begin(raceIn(sport))).rejects.toMatchObject({
    kind: 'bad input',
    message: 'There is no section sport.',
    advice: 'There is none yet: editors and administrators make the first.',
  });
  await make('world');
  await make('trade');
  const there = 'Choose one from the list: world, trade.';
  // Saving a text never creates a section: permitted members create it first, explicitly.
  for (const by of [reporter, writes]) {
    await expect(begin(raceIn(sport), by)).rejects.toThrow('There is no section sport');
  }
  const { id: storyId } = await begin(raceIn({ slug: 'world', names: {} }));
  const save = (section: NamedRef, version: number) =>
    store.write((writing) => saveDraft(writing, { storyId, version, draft: raceIn(section) }, reporter, NOW));
  await expect(save(sport, 0)).rejects.toMatchObject({ advice: there });
  expect(await currentDraft(store.reading, storyId)).toMatchObject({ version: 0 });
  const trade = { slug: 'trade', names: {} };
  expect(await save(trade, 0)).toMatchObject({ saved: true });
  await expect(save(sport, 1)).rejects.toMatchObject({ advice: there });
  // A text based on an older version is stored, whatever it names.
  expect(await save(sport, 0)).toMatchObject({ saved: false });
  expect(await sections()).toEqual(['world', 'trade']);

  await expect(remove('trade')).rejects.toThrow('There is a story in this section.');
  await remove('world');
  await expect(save({ slug: 'world', names: {} }, 1)).rejects.toThrow('There is no section world.');
  expect(await sections()).toEqual(['trade']);

  // An older text is restored without the section that has been removed since.
  const older = { ...writtenDraft('As it was'), section: { slug: 'world', names: {} } };
  await store.write((writing) =>
    writeOver(writing, { storyId, version: 1, make: () => older, why: 'restored over' }, reporter, NOW),
  );
  expect(await currentDraft(store.reading, storyId)).toMatchObject({
    draft: { headline: 'As it was', section: { slug: 'trade' } },
  });
});
