import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOCK_KINDS } from '../../newsroom-settings.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { findStory } from '../../stories/story.queries.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { blocksOf, blocksOfStory } from '../blocks/blocks.queries.ts';
import { findDraft } from '../draft.queries.ts';
import { searchLog, verifyLog } from '../log/log.queries.ts';
import { moveStory } from '../move-story.ts';
import { saveDraft } from '../save-draft.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { changeSource } from './change-source.ts';
import type { SourceTerms } from './source-terms.ts';
import { findSource, listSources, SOURCE_ORDERS } from './sources.queries.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const LATER = new Date('2026-11-25T13:00:00Z');
const GOING = { at: NOW, zone: 'UTC' };
const TEXT = 'The port of Rotterdam was busy, officials said.';
let store: Store;
let editor: Awaited<ReturnType<typeof staffIn>>;
let manages: ReturnType<typeof managing>;

const managing = (by: typeof editor) =>
  authorize({ member: by.member, passed: 'passkey' } as never, 'manage sources', { twoStep: false });

beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
  manages = managing(editor);
});
afterAll(() => store.close());

const wire = (slug: string, more: Partial<SourceTerms> = {}) => ({
  ...{ slug, name: `Wire ${slug}`, url: null, licence: null, licenceUrl: null },
  policy: 'licensed' as const,
  ...more,
});
const begin = (headline: string, source: ReturnType<typeof wire>) =>
  store.write((writing) =>
    startStory(writing, { ...writtenDraft(headline, TEXT), source }, editor.writes, NOW),
  );
const change = async (slug: string, more: Partial<SourceTerms>, version?: number) => {
  const stands = await findSource(store.reading, slug);
  if (!stands) throw new Error('no source');
  const { name, url, policy, licence, licenceUrl } = stands;
  const terms = { name, url, policy, licence, licenceUrl, ...more };
  const seen = { slug, version: version ?? stands.version };
  await store.write((writing) => changeSource(writing, seen, terms, manages, NOW));
};
const publish = (storyId: string) =>
  store.write((writing) =>
    moveStory(
      writing,
      { storyId, move: 'publish', by: editor.member },
      { twoPairs: false, blocking: BLOCK_KINDS },
      LATER,
    ),
  );
const sourceSeen = async (slug: string) => {
  const found = await findStory(store.reading, slug, LATER);
  if (found.found !== 'story') throw new Error(found.found);
  const { policy, licence, licenceUrl } = found.story.source;
  return { policy, licence, licenceUrl };
};

describe('the terms of a source', () => {
  it('keep a story back until they are stated at the source, and then let it go out under them', async () => {
    const story = await begin('Kept back', wire('kept'));
    // Naming the source again does not state terms: the panel shows the same as publishing does.
    const again = { ...writtenDraft('Kept back', TEXT), source: wire('kept', { licence: 'By contract' }) };
    await store.write((writing) =>
      saveDraft(writing, { storyId: story.id, version: 0, draft: again }, editor.writes, NOW),
    );
    expect(await blocksOf(store.reading, story.id, GOING)).toMatchObject([
      { kind: 'licence', why: 'no licence', sourceSlug: 'kept' },
    ]);
    await expect(publish(story.id)).rejects.toThrow('there is a problem to fix');
    await change('kept', { licence: 'By contract' });
    expect(await blocksOf(store.reading, story.id, GOING)).toEqual([]);
    await publish(story.id);
    expect(await sourceSeen(story.slug)).toEqual({
      policy: 'licensed',
      licence: 'By contract',
      licenceUrl: null,
    });
  });

  it('let a wire’s copy pass as our own once its licence is stated at the wire', async () => {
    const agency = wire('agency', { policy: 'linked' });
    const { id } = await store.write((writing) =>
      startStory(writing, { ...writtenDraft('Given away', TEXT), agency }, editor.writes, NOW),
    );
    expect(await blocksOfStory(store.reading, id, GOING)).toMatchObject([
      { why: 'agency', sourceSlug: 'agency' },
    ]);
    await change('agency', { licenceUrl: 'https://example.org/terms' });
    expect(await blocksOfStory(store.reading, id, GOING)).toEqual([]);
  });

  it('cannot be got round by naming a known source as our own', async () => {
    const linked = wire('excerpts', { policy: 'linked' });
    await begin('First', linked);
    const story = await begin('Second', { ...linked, policy: 'own' });
    const draft = {
      ...writtenDraft('Second', `${TEXT} It rained.`),
      source: { ...linked, policy: 'own' as const },
    };
    await store.write((writing) =>
      saveDraft(writing, { storyId: story.id, version: 0, draft }, editor.writes, NOW),
    );
    expect((await findDraft(store.reading, story.id))?.draft.source.policy).toBe('linked');
    expect(await blocksOf(store.reading, story.id, GOING)).toMatchObject([{ why: 'no address' }]);
    await store.write((writing) =>
      moveStory(
        writing,
        { storyId: story.id, move: 'publish', by: editor.member },
        { twoPairs: false, blocking: [] },
        LATER,
      ),
    );
    expect(await sourceSeen(story.slug)).toMatchObject({ policy: 'linked' });
  });

  it('are those of a source only named so far in what is written, until it is taken', async () => {
    const story = await begin('Fresh', wire('known', { licence: 'By contract' }));
    const draft = { ...writtenDraft('Fresh', TEXT), source: wire('fresh') };
    await store.write((writing) =>
      saveDraft(writing, { storyId: story.id, version: 0, draft }, editor.writes, NOW),
    );
    expect(await blocksOf(store.reading, story.id, GOING)).toMatchObject([
      { why: 'no licence', sourceSlug: null },
    ]);
  });
});

describe('a change of a source', () => {
  it('holds for all its stories at once; a licence that came with a story stays', async () => {
    const source = wire('feed', { policy: 'linked' });
    const came = (key: string, more: object = {}) =>
      draftOf({ headline: key, slug: key, externalKey: key, source: { ...source, ...more } });
    const cc = { policy: 'licensed', licence: 'CC BY 4.0', licenceUrl: 'https://example.org/by' } as const;
    const take = (...drafts: ReturnType<typeof came>[]) =>
      store.write((writing) => upsertStories(writing, drafts, NOW));
    await take(came('plain'));
    await take(came('free', cc));
    expect(await sourceSeen('free')).toEqual(cc);
    await change('feed', { policy: 'licensed', licence: 'House terms' });
    const house = { policy: 'licensed', licence: 'House terms', licenceUrl: null };
    expect(await sourceSeen('plain')).toEqual(house);
    expect(await sourceSeen('free')).toEqual(cc);
    await change('feed', { policy: 'linked' });
    expect(await sourceSeen('free')).toEqual({ ...cc, policy: 'linked' });
    // Later imports use the newsroom's terms, whatever the import states as its policy.
    await take(came('later', { policy: 'own' }), came('later-free', cc));
    expect(await sourceSeen('later')).toEqual({ ...house, policy: 'linked' });
    expect(await sourceSeen('later-free')).toEqual({ ...cc, policy: 'linked' });
    // Importing the same copy again changes nothing.
    const [again] = await take(came('later', { policy: 'own' }));
    expect(again?.status).toBe('same');
  });

  it('is refused where somebody was quicker, nothing changes, or there is none', async () => {
    await begin('Once', wire('once'));
    await change('once', { name: 'Once more' });
    expect(await findSource(store.reading, 'once')).toMatchObject({
      name: 'Once more',
      version: 2,
      changedBy: { name: 'Emil' },
      stories: 1,
    });
    await expect(change('once', { name: 'Late' }, 1)).rejects.toMatchObject({ kind: 'conflict' });
    await expect(change('once', {})).rejects.toMatchObject({ kind: 'bad input' });
    const seen = { slug: 'none', version: 1 };
    await expect(
      store.write((writing) => changeSource(writing, seen, wire('none'), manages, NOW)),
    ).rejects.toMatchObject({ kind: 'not found' });
  });

  it('stands in the audit log with who and what, and the chain holds', async () => {
    await begin('Logged', wire('logged'));
    await change('logged', { policy: 'linked', url: 'https://example.org/' });
    const [row] = await searchLog(store.reading, { action: 'change source' }, 1);
    expect(row).toMatchObject({
      actor: editor.member.id,
      about: 'sources',
      details: { source: 'logged', policy: 'linked', before: 'licensed', changed: ['url', 'policy'] },
    });
    expect((await verifyLog(store.reading)).broken).toBeNull();
  });
});

it('sources are listed by name, narrowed, page by page', async () => {
  const order = SOURCE_ORDERS.name;
  const slugs = async (more: object, page: object = {}) =>
    (await listSources(store.reading, { page: { order, most: 50, ...page }, ...more })).map(
      ({ slug }) => slug,
    );
  for (const name of ['b', 'a', 'c']) await begin(`List ${name}`, wire(`list-${name}`));
  expect(await slugs({ text: 'list-' })).toEqual(['list-a', 'list-b', 'list-c']);
  expect(await slugs({ text: 'list-' }, { most: 2 })).toEqual(['list-a', 'list-b']);
  const second = await findSource(store.reading, 'list-b');
  const after = [second?.name, 'list-b'];
  expect(await slugs({ text: 'list-' }, { after })).toEqual(['list-c']);
  expect(await slugs({ text: 'list%' })).toEqual([]);
  await change('list-b', { licence: 'By contract' });
  expect(await slugs({ text: 'list-', lacks: true })).toEqual(['list-a', 'list-c']);
  await change('list-c', { policy: 'linked' });
  expect(await slugs({ text: 'list-', policy: 'linked' })).toEqual(['list-c']);
  const changed = { order: SOURCE_ORDERS.changed };
  expect((await slugs({ text: 'list-' }, changed)).at(-1)).toBe('list-a');
  expect(await slugs({ text: 'by contract', policy: 'licensed' })).toContain('list-b');
});
