import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { pinStories } from '../../stories/pin-stories.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { Session } from '../member.ts';
import { type Authorized, authorize } from '../permission.ts';
import { makeMember } from '../testing.ts';
import { addBlocks, arrangeBlocks, useFront } from './change-front.ts';
import { frontStories, ownFrontOf } from './front.queries.ts';
import { mute, unmute } from './mute-things.ts';
import { listThings, namesOf } from './names.queries.ts';
import { MOST_BLOCKS, type Mute, readRef } from './own-front.ts';

const now = new Date('2026-11-24T12:00:00Z');
const words = (seed: number) => Array.from({ length: 40 }, (_, at) => `word${seed}x${at}`).join(' ');
const named = (slug: string) => ({ slug, names: { en: slug } });
let store: Store;
let by: Authorized<'use own account'>;
const ids = new Map<string, string>();

const permissionOf = (id: string) => {
  const member = { id, role: 'reader' } as Session['member'];
  return authorize({ member } as Session, 'use own account', { twoStep: false });
};

beforeAll(async () => {
  store = await openTestStore();
  by = permissionOf((await makeMember(store)).id);
  const at = (hour: number) => new Date(now.getTime() - hour * 3_600_000);
  const story = (slug: string, hour: number, more: Partial<Parameters<typeof draftOf>[0]> = {}) =>
    draftOf({
      headline: slug,
      slug,
      text: words(hour),
      publishedAt: at(hour),
      section: named('world'),
      ...more,
    });
  const source = (slug: string) => ({ ...draftOf({ headline: 'x' }).source, slug, name: slug.toUpperCase() });
  const taken = await store.write((writing) =>
    upsertStories(
      writing,
      [
        story('lead', 30),
        story('w1', 1, { topics: [named('ports')] }),
        story('w2', 2, { topics: [named('ports'), named('grain')], authors: [named('ann')] }),
        story('w3', 3, { source: source('wire') }),
        story('t1', 4, { section: named('trade'), topics: [named('grain')] }),
        story('t2', 5, { section: named('trade'), groupKey: 'g' }),
        story('t2-fr', 5.5, {
          section: named('trade'),
          language: 'fr',
          groupKey: 'g',
          authors: [named('ann')],
        }),
        story('t3', 6, { section: named('trade') }),
        story('t3-copy', 6.5, { section: named('trade'), text: words(6), source: source('wire') }),
        story('future', -1, { section: named('trade') }),
      ],
      now,
    ),
  );
  for (const { id, slug } of taken) ids.set(slug, id);
  await store.write((writing) => pinStories(writing, 'en', [ids.get('lead') ?? '']));
});
afterAll(() => store.close());

const slugs = async (refs: string[], mutes: Mute[] = [], language = 'en', count: 3 | 6 | 9 = 3) => {
  const blocks = refs.map((ref) => ({ ...(readRef(ref) ?? expect.fail(ref)), count }));
  const { lead, blocks: own } = await frontStories(store.reading, { blocks, mutes }, language, now);
  return [lead?.slug ?? null, ...own.map((stories) => stories.map(({ slug }) => slug).join(' '))];
};

describe('the stories of a front page of one’s own', () => {
  it('stand below the editors’ lead, each once, newest first', async () => {
    expect(await slugs(['section:world', 'section:trade'])).toEqual(['lead', 'w1 w2 w3', 't1 t2 t3']);
    expect(await slugs(['topic:ports', 'section:world', 'topic:grain'])).toEqual([
      'lead',
      'w1 w2',
      'w3',
      't1',
    ]);
  });

  it('come from authors, languages and sources too, no story in two languages, no copy of another', async () => {
    expect(await slugs(['author:ann'])).toEqual(['lead', 'w2 t2-fr']);
    expect(await slugs(['section:trade', 'author:ann'])).toEqual(['lead', 't1 t2 t3', 'w2']);
    expect(await slugs(['language:fr', 'section:trade'])).toEqual(['lead', 't2-fr', 't1 t3']);
    expect(await slugs(['source:wire'])).toEqual(['lead', 'w3 t3-copy']);
    expect(await slugs(['section:trade', 'source:wire'], [], 'en', 9)).toEqual(['lead', 't1 t2 t3', 'w3']);
  });

  it('leave out what is muted, and the lead as well', async () => {
    const all = ['section:world', 'section:trade'];
    expect(await slugs(all, [{ kind: 'topic', target: 'grain' }])).toEqual(['lead', 'w1 w3', 't2 t3']);
    expect(await slugs(all, [{ kind: 'section', target: 'trade' }])).toEqual(['lead', 'w1 w2 w3', '']);
    expect(await slugs(all, [{ kind: 'author', target: 'ann' }])).toEqual(['lead', 'w1 w3', 't1 t2 t3']);
    expect(await slugs(all, [{ kind: 'source', target: 'wire' }], 'en', 6)).toEqual([
      'lead',
      'w1 w2',
      't1 t2 t3',
    ]);
    expect(await slugs(['language:fr', 'section:world'], [{ kind: 'language', target: 'fr' }])).toEqual([
      'lead',
      '',
      'w1 w2 w3',
    ]);
    const muted = await slugs(['language:fr', 'section:trade'], [{ kind: 'story', target: 't2' }]);
    expect(muted).toEqual(['lead', '', 't1 t3']);
    expect((await slugs(all, [{ kind: 'story', target: 'lead' }]))[0]).toBe('w1');
  });

  it('are none where there is nothing, not even a lead', async () => {
    expect(await slugs(['section:nowhere', 'entity:acme'], [], 'zh')).toEqual([null, '', '']);
  });
});

describe('a member’s front page', () => {
  const mine = () => ownFrontOf(store.reading, by);
  const add = (...refs: string[]) =>
    store.write((writing) =>
      addBlocks(
        writing,
        by,
        refs.map((ref) => readRef(ref) ?? expect.fail(ref)),
        3,
        now,
      ),
    );

  it('is empty, then what they put on it, in their order', async () => {
    expect(await mine()).toEqual({ blocks: [], inUse: false, mutes: [] });
    await add('section:trade', 'topic:grain');
    await add('section:trade', 'author:ann');
    await store.write((writing) =>
      arrangeBlocks(
        writing,
        by,
        { order: ['author:ann', 'topic:x'], counts: ['9', '6'], step: 'up topic:grain' },
        now,
      ),
    );
    expect((await mine()).blocks).toEqual([
      { kind: 'author', target: 'ann', count: 9 },
      { kind: 'topic', target: 'grain', count: 3 },
      { kind: 'section', target: 'trade', count: 3 },
    ]);
    await store.write((writing) =>
      arrangeBlocks(writing, by, { order: [], counts: [], step: 'remove author:ann' }, now),
    );
    await store.write((writing) => useFront(writing, by, true, now));
    expect(await mine()).toMatchObject({ blocks: [{ target: 'grain' }, { target: 'trade' }], inUse: true });
  });

  it('takes nothing that does not exist, and not more than it holds', async () => {
    await expect(add('section:nowhere')).rejects.toThrow('There is no section “nowhere”.');
    await expect(add('entity:acme')).rejects.toThrow('There is no entity “acme”.');
    await expect(add('language:de')).rejects.toThrow('There is no language “de”.');
    const many = Array.from({ length: MOST_BLOCKS }, (_, at) => named(`topic-${at}`));
    await store.write((writing) =>
      upsertStories(
        writing,
        [draftOf({ headline: 'Many', slug: 'many', topics: many, publishedAt: now })],
        now,
      ),
    );
    await expect(add(...many.map(({ slug }) => `topic:${slug}`))).rejects.toThrow('at most 24 blocks');
    expect((await mine()).blocks).toHaveLength(2);
  });

  it('has mutes of its own, which nobody else’s are', async () => {
    const other = permissionOf((await makeMember(store)).id);
    await store.write((writing) => mute(writing, by, { kind: 'topic', target: 'grain' }, now));
    await store.write((writing) => mute(writing, by, { kind: 'topic', target: 'grain' }, now));
    await store.write((writing) => unmute(writing, other, { kind: 'topic', target: 'grain' }));
    expect((await mine()).mutes).toEqual([{ kind: 'topic', target: 'grain' }]);
    expect((await ownFrontOf(store.reading, other)).mutes).toEqual([]);
    await expect(
      store.write((writing) => mute(writing, by, { kind: 'story', target: 'no-such' }, now)),
    ).rejects.toThrow('no story “no-such”');
    await store.write((writing) => unmute(writing, by, { kind: 'topic', target: 'grain' }));
    expect((await mine()).mutes).toEqual([]);
  });

  it('is offered what has stories, by name', async () => {
    const things = await listThings(store.reading, now);
    const of = (kind: string) => things.filter((one) => one.kind === kind).map(({ target }) => target);
    expect(of('section')).toEqual(expect.arrayContaining(['trade', 'world']));
    expect(of('author')).toEqual(['ann']);
    expect(of('language').sort()).toEqual(['en', 'fr']);
    expect(of('source')).toEqual(['us', 'wire']);
    const names = await namesOf(
      store.reading,
      [
        { kind: 'source', target: 'wire' },
        { kind: 'story', target: 'w1' },
        { kind: 'topic', target: 'none' },
      ],
      now,
    );
    expect([...names.values()].map(({ names }) => names.en).sort()).toEqual(['WIRE', 'w1']);
  });
});
