import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { plainFigure } from '../testing.ts';
import { countDesk, listQueue } from './claim-queue.queries.ts';

let store: Store;
const claims: Record<string, string> = {};

beforeAll(async () => {
  store = await openTestStore();
  const drafts = ['old', 'new'].map((slug, at) =>
    draftOf({
      headline: slug === 'old' ? 'Old and new: 100% of it' : slug,
      slug,
      publishedAt: new Date(Date.UTC(2026, 10, 10 + at)),
    }),
  );
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  const stories = await store.reading.selectFrom('stories').select(['id', 'slug']).execute();
  const idOf = (slug: string) => stories.find((story) => story.slug === slug)?.id ?? '';
  await store.write(async (writing) => {
    const claim = async (name: string, slug: string, position: number, more: object = {}, minor = false) => {
      const id = newId();
      claims[name] = id;
      await writing
        .insertInto('claims')
        .values({
          id,
          story_id: idOf(slug),
          position,
          exact: name,
          prefix: '',
          suffix: '',
          start_at: 0,
          end_at: 1,
          sentence: `About ${name}.`,
          figure: json(plainFigure(name, { minor })),
          gone_at: null,
          ...more,
        })
        .execute();
      return id;
    };
    const evidence = (claim_id: string, state: string, score: number | null) =>
      writing
        .insertInto('claim_evidence')
        .values({
          id: newId(),
          claim_id,
          kind: 'source',
          state,
          dataset_id: null,
          query: null,
          source: json({ kind: 'document', who: 'x' }),
          score,
          proposed_by: null,
          decided_by: null,
          decided_at: null,
        })
        .execute();
    const verdict = (claim_id: string, word: string, at: string) =>
      writing
        .insertInto('verdicts')
        .values({
          id: newId(),
          claim_id,
          check_id: null,
          verdict: word,
          reason: 'no evidence',
          details: json({}),
          made_by: null,
          at: new Date(at),
        })
        .execute();
    await claim('old-none', 'old', 0);
    const bound = await claim('new-bound', 'new', 1, { mark: 'd' });
    await evidence(bound, 'accepted', null);
    await verdict(bound, 'holds', '2026-11-11T00:00:00Z');
    await verdict(bound, 'differs', '2026-11-12T00:00:00Z');
    const waits = await claim('new-proposed', 'new', 0);
    await evidence(waits, 'proposed', 0.5);
    await evidence(waits, 'proposed', 0.75);
    await claim('new-hidden', 'new', 2, { hidden: true, mark: '' });
    await claim('new-minor', 'new', 3, { mark: '' }, true);
    await claim('new-gone', 'new', 4, { gone_at: new Date() });
  });
});
afterAll(() => store.close());

const names = async (wanted: Partial<Parameters<typeof listQueue>[1]> = {}) =>
  (await listQueue(store.reading, { most: 50, ...wanted })).map(({ exact }) => exact);

test('the newest story stands first, its figures in the order of the text; minor, hidden and gone ones are not waiting', async () => {
  expect(await names()).toEqual(['new-proposed', 'new-bound', 'old-none']);
  const [first, second] = await listQueue(store.reading, { most: 50 });
  expect(first).toMatchObject({ proposals: 2, score: 0.75, rests: null, verdict: null });
  expect(second).toMatchObject({ proposals: 0, rests: 'source', verdict: 'differs', signed: false });
});

test('it is narrowed by state, by the newest verdict and by story', async () => {
  expect(await names({ state: 'proposed' })).toEqual(['new-proposed']);
  expect(await names({ state: 'none' })).toEqual(['old-none']);
  expect(await names({ state: 'bound' })).toEqual(['new-bound']);
  expect(await names({ state: 'hidden' })).toEqual(['new-hidden']);
  expect(await names({ state: 'unsigned' })).toEqual(['new-bound']);
  expect(await names({ state: 'unsupported' })).toEqual(['new-proposed', 'old-none']);
  expect(await names({ verdict: 'differs' })).toEqual(['new-bound']);
  expect(await names({ verdict: 'holds' })).toEqual([]);
  expect(await names({ story: 'old' })).toEqual(['old-none']);
});

test('a story is found by a part of its address or of its headline; an address that is whole finds that story alone', async () => {
  expect(await names({ find: 'ol' })).toEqual(['old-none']);
  expect(await names({ find: 'OLD AND' })).toEqual(['old-none']);
  expect(await names({ find: '100%' })).toEqual(['old-none']);
  expect(await names({ find: 'new' })).toEqual(['new-proposed', 'new-bound']);
  for (const wild of ['%', '_', 'o_d', '\\']) {
    expect.soft(await names({ find: wild })).toEqual(wild === '%' ? ['old-none'] : []);
  }
});

test('it goes on after the last claim of a page, across stories, and holds one more than asked', async () => {
  expect(await names({ most: 1 })).toEqual(['new-proposed', 'new-bound']);
  expect(await names({ after: claims['new-proposed'] })).toEqual(['new-bound', 'old-none']);
  expect(await names({ after: claims['new-bound'] })).toEqual(['old-none']);
  expect(await names({ after: newId() })).toEqual([]);
});

test('what waits is counted', async () => {
  expect(await countDesk(store.reading)).toEqual({
    proposed: 1,
    none: 1,
    differs: 1,
    unchecked: 0,
    unsupported: 2,
    corrections: 0,
    rolesOpen: 0,
  });
});
