import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store, Writing } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { decisionsAbout } from '../decisions/decisions.queries.ts';
import { findEntity, findPublished } from '../entity.queries.ts';
import { mergeEntities } from '../merging/merge-entities.ts';
import { plantMention } from '../testing.ts';
import { acceptMentions } from './accept-mentions.ts';
import { describeEntity } from './describe-entity.ts';
import { makeEntity } from './make-entity.ts';
import { publishEntity, unpublishEntity } from './publish-entity.ts';
import { rejectMentions } from './reject-mentions.ts';
import { renameEntity } from './rename-entity.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let store: Store;
let stories: string[];
let run = 0;
/** A name nothing else in these tests has. */
let name: string;

const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const mention = (storyId: string, more: Partial<Parameters<typeof plantMention>[1]> = {}) =>
  plantMention(store, { storyId, name, text: `${name} makes lenses.`, ...more });
const statesOf = async () =>
  (
    await store.reading
      .selectFrom('mentions')
      .select('state')
      .where('name', '=', name)
      .orderBy('id')
      .execute()
  ).map(({ state }) => state);

beforeAll(async () => {
  store = await openTestStore();
  const taken = await write((writing) =>
    upsertStories(
      writing,
      ['One', 'Two'].map((headline) =>
        draftOf({ headline, topics: [{ slug: 'lenses', names: { en: 'Lenses' } }] }),
      ),
      NOW,
    ),
  );
  stories = taken.map(({ id }) => id);
});
afterAll(() => store.close());
beforeEach(() => {
  run += 1;
  name = `Acme Number ${run}`;
});
const folded = () => name.toLowerCase();

describe('saying yes', () => {
  it('makes an entity of a name in one story, or in all, and states the name once for each story', async () => {
    await mention(stories[0] ?? '');
    await mention(stories[1] ?? '');
    const one = await write((writing) =>
      acceptMentions(writing, { folded: folded(), storyId: stories[0] ?? '' }, { entityId: null }, null, NOW),
    );
    expect(one).toMatchObject({ made: true, accepted: 1, storyIds: [stories[0]] });
    expect(await statesOf()).toEqual(['accepted', 'proposed']);
    const rest = await write((writing) =>
      acceptMentions(
        writing,
        { folded: folded(), storyId: null },
        { entityId: one.entityId, standing: true },
        null,
        NOW,
      ),
    );
    expect(rest).toMatchObject({ made: false, accepted: 1, entityId: one.entityId });
    const names = await store.reading
      .selectFrom('statements')
      .select(['value', 'prop', 'origin', 'story_id', 'lang', 'standing_at'])
      .where('entity_id', '=', one.entityId)
      .orderBy('id')
      .execute();
    const said = { value: name, prop: 'name', origin: 'story', lang: 'en', standing_at: NOW };
    expect(names).toEqual([
      { ...said, story_id: stories[0] },
      { ...said, story_id: stories[1] },
    ]);
    expect(await findEntity(store.reading, one.entityId)).toMatchObject({ state: 'known', label: name });
    await expect(
      write((writing) =>
        acceptMentions(writing, { folded: folded(), storyId: null }, { entityId: null }, null, NOW),
      ),
    ).rejects.toThrow('already been decided');
  });

  it('goes to whom a merged entity is read as, and makes a proposed one known', async () => {
    const a = await write((writing) =>
      makeEntity(writing, { schema: 'Company', label: `${name} A` }, null, NOW),
    );
    const b = await write((writing) =>
      makeEntity(writing, { schema: 'Company', label: `${name} B` }, null, NOW),
    );
    await write((writing) =>
      writing.updateTable('entities').set({ state: 'proposed' }).where('id', 'in', [a.id, b.id]).execute(),
    );
    await write((writing) => mergeEntities(writing, a.id, b.id, null, NOW, 'The same.'));
    const id = await mention(stories[0] ?? '', { entityId: a.id });
    const accepted = await write((writing) =>
      acceptMentions(writing, { mentions: [id] }, { entityId: null }, null, NOW, 'It is.'),
    );
    expect(accepted.entityId).toBe(b.id);
    expect((await findEntity(store.reading, b.id))?.state).toBe('known');
    const [decision] = await decisionsAbout(store.reading, b.id);
    expect(decision).toMatchObject({ kind: 'accept', why: 'It is.', details: { was: 'proposed' } });
  });

  it('asks whom, where a name is proposed for two', async () => {
    const a = await write((writing) =>
      makeEntity(writing, { schema: 'Company', label: `${name} A` }, null, NOW),
    );
    const b = await write((writing) =>
      makeEntity(writing, { schema: 'Company', label: `${name} B` }, null, NOW),
    );
    await mention(stories[0] ?? '', { entityId: a.id });
    await mention(stories[1] ?? '', { entityId: b.id });
    await expect(
      write((writing) =>
        acceptMentions(writing, { folded: folded(), storyId: null }, { entityId: null }, null, NOW),
      ),
    ).rejects.toThrow('different entities');
  });
});

describe('saying no', () => {
  it('keeps a name that is rejected everywhere, so that it is never proposed again', async () => {
    await mention(stories[0] ?? '');
    await mention(stories[1] ?? '');
    const { rejected, entityIds } = await write((writing) =>
      rejectMentions(writing, { folded: folded(), storyId: null }, null, NOW, 'A brand of boots.'),
    );
    expect(rejected).toBe(2);
    expect(await statesOf()).toEqual(['rejected', 'rejected']);
    expect(await findEntity(store.reading, entityIds[0] ?? '')).toMatchObject({
      state: 'rejected',
      label: name,
    });
  });

  it('rejects a proposed entity only once nothing speaks for it, and a known one never', async () => {
    const proposed = await write((writing) =>
      makeEntity(writing, { schema: 'Company', label: name }, null, NOW),
    );
    await write((writing) =>
      writing.updateTable('entities').set({ state: 'proposed' }).where('id', '=', proposed.id).execute(),
    );
    const first = await mention(stories[0] ?? '', { entityId: proposed.id });
    const second = await mention(stories[1] ?? '', { entityId: proposed.id });
    const reject = (id: string) => write((writing) => rejectMentions(writing, { mentions: [id] }, null, NOW));
    expect((await reject(first)).entityIds).toEqual([]);
    expect((await reject(second)).entityIds).toEqual([proposed.id]);
    // And somebody may think better of it.
    await write((writing) => acceptMentions(writing, { mentions: [first] }, { entityId: null }, null, NOW));
    expect((await findEntity(store.reading, proposed.id))?.state).toBe('known');
    await reject(first);
    expect((await findEntity(store.reading, proposed.id))?.state).toBe('known');
  });
});

describe('pages, names and what an entity is', () => {
  it('publishes what a person knows, never what the machine proposed', async () => {
    const { id, slug } = await write((writing) =>
      makeEntity(writing, { schema: 'Person', label: name }, null, NOW),
    );
    const set = (state: string) =>
      write((writing) => writing.updateTable('entities').set({ state }).where('id', '=', id).execute());
    await set('proposed');
    await expect(write((writing) => publishEntity(writing, id, null, NOW))).rejects.toThrow('only proposed');
    await set('known');
    await write((writing) => publishEntity(writing, id, null, NOW));
    expect((await findPublished(store.reading, slug)).found).toBe('entity');
    await expect(write((writing) => unpublishEntity(writing, id, null, NOW, ' '))).rejects.toThrow(
      'needs a reason',
    );
    await write((writing) => unpublishEntity(writing, id, null, NOW, 'Too early.'));
    expect((await findPublished(store.reading, slug)).found).toBe('nothing');
  });

  it('leads on from old addresses, takes one back, and gives none away', async () => {
    const one = await write((writing) => makeEntity(writing, { schema: 'Company', label: name }, null, NOW));
    const other = await write((writing) =>
      makeEntity(writing, { schema: 'Company', label: name }, null, NOW),
    );
    expect(other.slug).toBe(`${one.slug}-2`);
    await write((writing) => publishEntity(writing, one.id, null, NOW));
    const rename = (id: string, slug: string) =>
      write((writing) => renameEntity(writing, id, { slug }, null, NOW));
    await rename(one.id, `new-${run}`);
    expect(await findPublished(store.reading, one.slug)).toEqual({ found: 'moved', slug: `new-${run}` });
    await expect(rename(other.id, one.slug)).rejects.toThrow('Another entity has or had');
    await expect(rename(other.id, 'No Address')).rejects.toThrow('lower-case letters');
    await rename(one.id, one.slug);
    expect(await findPublished(store.reading, `new-${run}`)).toEqual({ found: 'moved', slug: one.slug });
    // A new entity of that name gets neither the one nor the other.
    const third = await write((writing) =>
      makeEntity(writing, { schema: 'Company', label: name }, null, NOW),
    );
    expect(third.slug).toBe(`${one.slug}-3`);
    await write((writing) => renameEntity(writing, one.id, { label: `${name} Ltd.` }, null, NOW));
    const names = await store.reading
      .selectFrom('statements')
      .select('value')
      .where('entity_id', '=', one.id)
      .execute();
    expect(names.map(({ value }) => value)).toEqual([name, `${name} Ltd.`]);
  });

  it('lets one entity alone be a topic', async () => {
    const [one, other] = [
      await write((writing) => makeEntity(writing, { schema: 'Company', label: name }, null, NOW)),
      await write((writing) => makeEntity(writing, { schema: 'Company', label: name }, null, NOW)),
    ];
    const describe = (id: string, topicSlug: string | null, country?: string) =>
      write((writing) => describeEntity(writing, id, { topicSlug, country }, null, NOW));
    await describe(one.id, 'lenses', 'cn');
    expect(await findEntity(store.reading, one.id)).toMatchObject({ topicSlug: 'lenses', country: 'CN' });
    await expect(describe(other.id, 'lenses')).rejects.toThrow('already belongs to Acme');
    await expect(describe(other.id, 'nothing')).rejects.toThrow('no such topic');
    await expect(describe(other.id, null, 'XX')).rejects.toThrow('no such country');
    await describe(one.id, null);
    await describe(other.id, 'lenses');
  });
});
