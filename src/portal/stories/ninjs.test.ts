import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { saveClaimsOf } from '../../evidence/claims/save-claims.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { correctStory } from '../../stories/correct-story.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { sampleStory } from '../gallery/gallery.samples.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { mayBeHandedOn, ninjsOf } from './ninjs.ts';

const schema = JSON.parse(readFileSync('tests/fixtures/ninjs-3.0-as-documented.json', 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const isNinjs = ajv.compile(schema);
const faults = (item: unknown) => (isNinjs(item) ? [] : (isNinjs.errors ?? []));

const portal = { site: 'https://news.example', name: 'The Paper', standard: 'en', zone: 'UTC' } as const;
const { source } = sampleStory({});

describe('an item', () => {
  it('of everything a story can hold is as ninjs 3.0 documents it', () => {
    const lead = {
      mediaId: '00000000-0000-4000-8000-00000000000a',
      src: null,
      alt: 'A crane',
      caption: 'A crane in the port',
      credit: 'A. Photographer',
      width: 1000,
      height: 500,
      focal: { x: 0.5, y: 0.5 },
    };
    const item = ninjsOf({ story: sampleStory({ lead }), figures: [], named: [] }, portal);
    expect(faults(item)).toEqual([]);
    const rels = item.associations.map(({ rel }) => rel);
    expect(rels).toContain('picture');
    expect(rels.filter((rel) => rel === 'correction')).toHaveLength(2);
    const [picture] = item.associations;
    expect(picture && 'renditions' in picture && picture.renditions).toMatchObject([
      { width: 1000, height: 500 },
      { href: 'https://news.example/media/00000000-0000-4000-8000-00000000000a?w=400', height: 200 },
      { width: 800 },
    ]);
  });

  it('is told from what is none', () => {
    const item = ninjsOf({ story: sampleStory({}), figures: [], named: [] }, portal);
    expect(faults({ ...item, uri: undefined })).not.toEqual([]);
    expect(faults({ ...item, type: 'story' })).not.toEqual([]);
    expect(faults({ ...item, versionCreated: 'today' })).not.toEqual([]);
    expect(faults({ ...item, corrections: [] })).not.toEqual([]);
    expect(faults({ ...item, associations: [{ uri: item.uri }] })).not.toEqual([]);
  });

  it('is made only of what its source lets us hand on', () => {
    const of = (more: Partial<typeof source>) =>
      mayBeHandedOn({ ...source, licence: null, licenceUrl: null, ...more });
    expect(of({ policy: 'own' })).toBe(true);
    expect(of({ policy: 'licensed' })).toBe(false);
    expect(of({ policy: 'licensed', licence: 'CC BY 4.0' })).toBe(true);
    expect(of({ policy: 'licensed', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' })).toBe(true);
    expect(of({ policy: 'linked', licence: 'CC BY 4.0' })).toBe(false);
  });
});

describe('the addresses', () => {
  let store: Store;
  let server: RunningServer;
  beforeAll(async () => {
    store = await openTestStore();
    server = await startTestPortal(store);
    const wire = { ...source, policy: 'licensed' as const, licence: 'Ours alone', licenceUrl: null };
    const drafts = [
      draftOf({ headline: 'Exports rise', slug: 'exports-rise', text: 'Exports rose by 14 % in 2023.' }),
      draftOf({ headline: 'From a wire', slug: 'from-a-wire', source: { ...wire, slug: 'a-wire' } }),
      draftOf({ headline: 'All made up', slug: 'all-made-up' }),
    ];
    const taken = await store.write((writing) => upsertStories(writing, drafts, new Date()));
    const [first, , last] = taken.map(({ id }) => id);
    await store.write((writing) => saveClaimsOf(writing, [first ?? ''], new Date()));
    const correction = {
      text: 'It was 14 %.',
      passageBefore: 'Exports rose by 12 % in 2023.',
      passageAfter: 'Exports rose by 14 % in 2023.',
    };
    await store.write((writing) => correctStory(writing, first ?? '', correction, new Date()));
    await store.write((writing) => withdrawStory(writing, last ?? '', 'Its source lied.', new Date()));
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  const get = (path: string) => fetch(server.url + path);

  test('of a story, with its figures and corrections', async () => {
    const item = await (await get('/api/v1/stories/exports-rise/ninjs')).json();
    expect(faults(item)).toEqual([]);
    expect(item.associations.map(({ rel }: { rel: string }) => rel)).toEqual(['figure', 'correction']);
    expect(item.edNote).toContain('It was 14 %.');
    expect(item.associations[1].descriptions).toEqual([
      { role: 'passage before', contentType: 'text/plain', value: 'Exports rose by 12 % in 2023.' },
      { role: 'passage after', contentType: 'text/plain', value: 'Exports rose by 14 % in 2023.' },
    ]);
  });

  test('of the feed: valid, and without what may not be handed on or was withdrawn', async () => {
    const feed = await (await get('/feed.ninjs')).json();
    expect(faults(feed)).toEqual([]);
    expect(feed.associations.map(({ name }: { name: string }) => name)).toEqual(['Exports rise']);
    expect((await get('/section/world/feed.ninjs')).status).toBe(200);
    expect((await get('/section/nowhere/feed.ninjs')).status).toBe(404);
    expect((await get('/api/v1/stories/from-a-wire/ninjs')).status).toBe(403);
    expect((await get('/api/v1/stories/all-made-up/ninjs')).status).toBe(410);
    expect((await get('/api/v1/stories/none/ninjs')).status).toBe(404);
  });
});
