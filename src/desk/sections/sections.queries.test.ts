import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { moveStory } from '../move-story.ts';
import { saveDraft } from '../save-draft.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { makeSection } from './make-section.ts';
import { removeSection } from './remove-section.ts';
import { deskSections, findDeskSection } from './sections.queries.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
let store: Store;
let emil: Awaited<ReturnType<typeof staffIn>>;
beforeAll(async () => {
  store = await openTestStore();
  emil = await staffIn(store, 'Emil', 'editor');
});
afterAll(() => store.close());

const keeps = () => authorize(emil.writes.session, 'manage sections', { twoStep: false });
const make = (name: string) =>
  store.write((writing) => makeSection(writing, keeps(), { names: { en: name }, slug: '' }));
const remove = async (slug: string) => {
  const version = (await findDeskSection(store.reading, slug, NOW))?.version ?? 0;
  await store.write((writing) => removeSection(writing, keeps(), { slug, version }, NOW));
};
const order = async () => (await deskSections(store.reading, NOW)).map(({ slug }) => slug);
const draftIn = (headline: string, slug: string | null) => ({
  ...writtenDraft(headline),
  section: slug === null ? null : { slug, names: {} },
});
const begin = async (headline: string, slug: string | null) =>
  (await store.write((writing) => startStory(writing, draftIn(headline, slug), emil.writes, NOW))).id;
const publish = (storyId: string) =>
  store.write((writing) =>
    moveStory(
      writing,
      { storyId, move: 'publish', note: 'why', by: emil.member },
      { twoPairs: false, blocking: [] },
      NOW,
    ),
  );
const rewrite = (storyId: string, slug: string | null, version = 0) =>
  store.write((writing) =>
    saveDraft(writing, { storyId, version, draft: draftIn('Rewritten', slug) }, emil.writes, NOW),
  );
const counts = async (slug: string) => {
  const { stories, shown } = (await findDeskSection(store.reading, slug, NOW)) ?? { stories: -1, shown: -1 };
  return { stories, shown };
};

it('a new section comes last, and so does one that was removed and is there again', async () => {
  for (const name of ['Alpha', 'Beta', 'Gamma']) await make(name);
  expect(await order()).toEqual(['alpha', 'beta', 'gamma']);
  await remove('alpha');
  expect(await order()).toEqual(['beta', 'gamma']);
  await make('Alpha');
  expect(await order()).toEqual(['beta', 'gamma', 'alpha']);
  await expect(make('Beta')).rejects.toThrow('already a section at /section/beta');
});

it('counts each story once where it stands and where its working copy puts it', async () => {
  await make('One');
  await make('Two');
  await begin('A draft', 'one');
  expect(await counts('one')).toEqual({ stories: 1, shown: 0 });
  const written = await begin('A draft that is written at', 'one');
  await rewrite(written, 'one');
  expect(await counts('one')).toEqual({ stories: 2, shown: 0 });
  await rewrite(written, 'two', 1);
  expect([await counts('one'), await counts('two')]).toEqual([
    { stories: 1, shown: 0 },
    { stories: 1, shown: 0 },
  ]);
  const out = await begin('Out', 'one');
  await publish(out);
  expect(await counts('one')).toEqual({ stories: 2, shown: 1 });
  await rewrite(out, 'one');
  expect(await counts('one')).toEqual({ stories: 2, shown: 1 });
  await rewrite(out, 'two', 1);
  // Readers see it in the one, and it is on its way into the other.
  expect([await counts('one'), await counts('two')]).toEqual([
    { stories: 2, shown: 1 },
    { stories: 2, shown: 0 },
  ]);
  await expect(remove('two')).rejects.toThrow('There are 2 stories in this section');
});
