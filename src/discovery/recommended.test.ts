import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Library } from './library.ts';
import { recommendedPool, recommendedStories } from './recommended.ts';
import { sameEventAs } from './same-event.ts';
import type { ShelvedStory } from './shelf.ts';
import { indexedStory } from './testing.ts';

const now = new Date('2026-11-24T12:00:00Z');
const SECTIONS = ['world', 'trade', 'business', 'climate'];
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const words = (seed: number) => Array.from({ length: 40 }, (_, i) => `w${seed}x${i}`).join(' ');

function newsroom() {
  const library = new Library();
  for (let i = 0; i < 40; i += 1) {
    const section = i < 12 ? 'world' : (SECTIONS[i % 4] ?? null);
    library.put(indexedStory({ slug: `s${i}`, text: words(i), section, publishedAt: hoursAgo(i + 1) }));
  }
  return library;
}

function recommend(
  library: Library,
  after: string | null = null,
  exclude: string[] = [],
  reads: Record<string, number> = {},
  at = now,
) {
  const shelf = library.shelf('en');
  if (!shelf) throw new Error('no shelf');
  const stories = [...shelf.stories()];
  const bySlug = (slug: string) => stories.find((story) => story.slug === slug) as ShelvedStory;
  const pool = recommendedPool(
    shelf,
    new Map(Object.entries(reads).map(([slug, n]) => [bySlug(slug), n])),
    at,
  );
  const excluded = exclude.map(bySlug);
  const list = recommendedStories(
    pool,
    after ? bySlug(after) : null,
    6,
    new Set(excluded.map(({ id }) => id)),
    excluded,
    (story) => sameEventAs(shelf, story),
  );
  return { list, slugs: list.map(({ story }) => story.slug), version: pool.version };
}

describe('recommended stories', () => {
  it('are the most wanted each time, less so for each of their section before', () => {
    const shelf = newsroom().shelf('en');
    const stories = [...(shelf?.stories() ?? [])];
    const worths = fc.array(fc.nat(6), { minLength: stories.length, maxLength: stories.length });
    fc.assert(
      fc.property(worths, fc.nat(stories.length - 1), fc.boolean(), (given, at, isAfter) => {
        const pool = stories
          .map((story, i) => ({ story, worth: (given[i] ?? 0) / 6, reason: { kind: 'newest' as const } }))
          .sort((a, b) => b.worth - a.worth);
        const after = isAfter ? (stories[at] ?? null) : null;
        const list = recommendedStories({ stories: pool }, after, 9, new Set(), []);
        const used = new Map<string | null, number>(after ? [[after.section, 1]] : []);
        const left = pool.filter(({ story }) => story !== after);
        const wanted = (one: (typeof pool)[number]) => one.worth * 0.45 ** (used.get(one.story.section) ?? 0);
        for (const { story } of list) {
          const most = Math.max(...left.map(wanted));
          const first = left.findIndex((one) => wanted(one) === most);
          expect(left[first]?.story.slug).toBe(story.slug);
          left.splice(first, 1);
          used.set(story.section, (used.get(story.section) ?? 0) + 1);
        }
        expect(list).toHaveLength(9);
      }),
    );
  });

  it('are recent and spread over the sections', () => {
    const { list } = recommend(newsroom());
    expect(list).toHaveLength(6);
    expect(list[0]?.story.slug).toBe('s0');
    expect(new Set(list.map(({ story }) => story.section)).size).toBe(4);
    expect(
      Math.max(...SECTIONS.map((name) => list.filter(({ story }) => story.section === name).length)),
    ).toBeLessThan(4);
  });

  it('leave out the story itself and what the page shows already, and copies and versions of both', () => {
    const library = newsroom();
    library.put(indexedStory({ slug: 'copy-of-s1', text: words(1), publishedAt: hoursAgo(0.1) }));
    library.put(indexedStory({ slug: 'copy-of-s2', text: words(2), publishedAt: hoursAgo(0.2) }));
    const { slugs } = recommend(library, 's1', ['s2', 's3']);
    for (const slug of ['s1', 's2', 's3', 'copy-of-s1', 'copy-of-s2']) expect(slugs).not.toContain(slug);
    expect(slugs).toHaveLength(6);
    const all = recommend(library).slugs;
    expect(all.filter((slug) => slug === 's1' || slug === 'copy-of-s1').length).toBeLessThan(2);
  });

  it('leave out other stories on an event that the page shows, or that one before them is on', () => {
    const library = newsroom();
    const quay =
      'crane fell on the container quay of Rotterdam harbour and ships with grain and steel waited';
    const event = (slug: string, text: string, hours: number, more = {}) =>
      library.put(
        indexedStory({ slug, headline: 'Rotterdam crane', text, publishedAt: hoursAgo(hours), ...more }),
      );
    event('first', `A ${quay}. Nobody was hurt, said the port.`, 0.1);
    const again =
      'Steel and grain waited on ships: Rotterdam closed its harbour, and a container quay on which';
    event('second', `${again} the crane fell.`, 0.2, { section: 'trade' });
    event('analysis', `${again} any crane may fall.`, 0.3, { kind: 'analysis', section: 'climate' });
    event('long-ago', `The day when a ${quay}, years back.`, 24 * 900);
    const after = recommend(library, 'first').slugs;
    expect(after).not.toContain('second');
    expect(after).toContain('analysis');
    expect(recommend(library, null, ['second']).slugs).not.toContain('first');
    const { slugs } = recommend(library);
    expect(slugs).toContain('first');
    expect(slugs).not.toContain('second');
    const shelf = library.shelf('en');
    const story = (slug: string) =>
      [...(shelf?.stories() ?? [])].find((one) => one.slug === slug) as ShelvedStory;
    if (!shelf) throw new Error('no shelf');
    const sameEvent = sameEventAs(shelf, story('first'));
    expect(['second', 'analysis', 'long-ago', 's1'].map((slug) => sameEvent(story(slug)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('bring up what is read, and say so', () => {
    const { list } = recommend(newsroom(), null, [], { s33: 900, s2: 3 });
    const read = list.find(({ story }) => story.slug === 's33');
    expect(read?.reason).toEqual({ kind: 'most read' });
    expect(list.find(({ story }) => story.slug === 's0')?.reason).toEqual({
      kind: 'newest in section',
      section: 'world',
    });
  });

  it('are the same an hour later, and change with what is published', () => {
    const library = newsroom();
    const before = recommend(library);
    expect(recommend(library, null, [], {}, new Date(now.getTime() + 3_600_000))).toMatchObject({
      version: before.version,
      slugs: before.slugs,
    });
    library.put(indexedStory({ slug: 'fresh', text: words(99), publishedAt: hoursAgo(0) }));
    const after = recommend(library);
    expect(after.version).not.toBe(before.version);
    expect(after.slugs).toContain('fresh');
  });

  it('wait for an embargo', () => {
    const library = newsroom();
    library.put(
      indexedStory({ slug: 'held', text: words(98), publishedAt: hoursAgo(0), embargoUntil: hoursAgo(-2) }),
    );
    const held = recommend(library);
    const free = recommend(library, null, [], {}, hoursAgo(-3));
    expect(held.slugs).not.toContain('held');
    expect(free.slugs).toContain('held');
    expect(free.version).not.toBe(held.version);
  });
});
