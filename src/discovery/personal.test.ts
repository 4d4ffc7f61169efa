import { describe, expect, it } from 'vitest';
import type { Taste } from '../readers/front/taste.queries.ts';
import { Library } from './library.ts';
import { personalPool } from './personal.ts';
import { recommendedPool, recommendedStories } from './recommended.ts';
import { indexedStory } from './testing.ts';

const now = new Date('2026-11-24T12:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const words = (seed: number) => Array.from({ length: 40 }, (_, at) => `w${seed}x${at}`).join(' ');
const NOTHING: Taste = { read: [], follows: [], mutes: [], less: [] };

function newsroom(count = 60) {
  const library = new Library();
  const ids = new Map<string, string>();
  for (let i = 0; i < count; i += 1) {
    const row = indexedStory({
      slug: `s${i}`,
      text: words(i),
      section: ['world', 'trade', 'climate'][i % 3] ?? null,
      topics: [`topic-${i % 10}`],
      authors: [`author-${i % 7}`],
      entities: i % 11 === 0 ? ['acme-optics'] : [],
      source: i % 5 === 0 ? 'wire' : 'us',
      publishedAt: hoursAgo(i),
    });
    ids.set(row.slug, row.id);
    library.put(row);
  }
  const shelf = library.shelf('en');
  if (!shelf) throw new Error('no shelf');
  const common = recommendedPool(shelf, new Map(), now);
  const of = (taste: Partial<Taste>, limit = 5, from = common) => {
    const pool = personalPool(shelf, library, from, { ...NOTHING, ...taste }, now);
    return recommendedStories(pool, null, limit, new Set(), []);
  };
  const id = (slug: string) => ids.get(slug) ?? expect.fail(slug);
  const read = (...slugs: string[]) => slugs.map((slug) => ({ storyId: id(slug), at: hoursAgo(1) }));
  const less = (...slugs: string[]) => read(...slugs).map((one) => ({ ...one, slug: '', headline: '' }));
  const slugs = (list: ReturnType<typeof of>) => list.map(({ story }) => story.slug);
  return { library, shelf, common, of, id, read, less, slugs };
}

describe('what is recommended to one member', () => {
  it('is what is recommended to a stranger, as long as nothing is known of them', () => {
    const { of, common } = newsroom();
    expect(of({}, 20)).toEqual(recommendedStories(common, null, 20, new Set(), []));
  });

  it('leaves out what they read and what they muted, whatever it is muted by', () => {
    const { of, read, less, slugs } = newsroom();
    expect(slugs(of({ read: read('s0', 's1') }, 58))).not.toEqual(expect.arrayContaining(['s0']));
    const none = (taste: Partial<Taste>, left: (number: number) => boolean) => {
      const numbers = slugs(of(taste, 60)).map((slug) => Number(slug.slice(1)));
      expect(numbers.length).toBeGreaterThan(20);
      expect(numbers.filter((number) => !left(number))).toEqual([]);
    };
    none({ mutes: [{ kind: 'topic', target: 'topic-3' }] }, (number) => number % 10 !== 3);
    none({ mutes: [{ kind: 'author', target: 'author-2' }] }, (number) => number % 7 !== 2);
    none({ mutes: [{ kind: 'section', target: 'trade' }] }, (number) => number % 3 !== 1);
    none({ mutes: [{ kind: 'source', target: 'wire' }] }, (number) => number % 5 !== 0);
    none({ mutes: [{ kind: 'entity', target: 'acme-optics' }] }, (number) => number % 11 !== 0);
    none({ less: less('s4') }, (number) => number !== 4);
    expect(of({ mutes: [{ kind: 'language', target: 'en' }] })).toEqual([]);
  });

  it('brings up what they follow and read about, and says so', () => {
    const { of, read } = newsroom();
    const followed = of({ follows: [{ kind: 'topic', target: 'topic-9' }] });
    expect(followed.filter(({ story }) => story.topics.includes('topic-9')).length).toBeGreaterThanOrEqual(2);
    expect(followed[0]?.reason).toEqual({ kind: 'you follow', what: 'topic', target: 'topic-9' });
    const author = of({ follows: [{ kind: 'author', target: 'author-6' }] });
    expect(author[0]?.reason).toEqual({ kind: 'you follow', what: 'author', target: 'author-6' });
    const reader = of({ read: read('s8', 's18', 's28') });
    expect(reader[0]?.story.topics).toEqual(['topic-8']);
    expect(reader[0]?.reason).toEqual({ kind: 'you read about', topic: 'topic-8' });
  });

  it('counts what was read long ago for little', () => {
    const { of, id, slugs } = newsroom();
    const old = ['s8', 's18'].map((slug) => ({ storyId: id(slug), at: hoursAgo(24 * 120) }));
    expect(slugs(of({ read: old }))).not.toContain('s38');
    expect(of({ read: old }).every(({ reason }) => reason.kind !== 'you read about')).toBe(true);
  });

  it('finds what is followed beyond what is new to everybody', () => {
    const { library, of, shelf } = newsroom(260);
    const pool = recommendedPool(shelf, new Map(), now);
    const rare = indexedStory({
      slug: 'rare',
      text: words(900),
      topics: ['rare'],
      publishedAt: hoursAgo(24 * 15),
    });
    library.put(rare);
    expect(of({}, 5, pool).map(({ story }) => story.slug)).not.toContain('rare');
    const follows = [{ kind: 'topic', target: 'rare' }];
    expect(of({ follows }, 5, pool).map(({ story }) => story.slug)).toContain('rare');
  });

  it('finds nothing of what is followed before its embargo is over', () => {
    const { library, of, shelf } = newsroom();
    const pool = recommendedPool(shelf, new Map(), now);
    const embargoUntil = new Date(now.getTime() + 1);
    library.put(
      indexedStory({
        slug: 'secret',
        text: words(901),
        topics: ['rare'],
        publishedAt: hoursAgo(1),
        embargoUntil,
      }),
    );
    const follows = [{ kind: 'topic', target: 'rare' }];
    expect(of({ follows }, 60, pool).map(({ story }) => story.slug)).not.toContain('secret');
  });

  it('shows less of what they want less of', () => {
    const { of, less } = newsroom();
    const ofTopic = (list: ReturnType<typeof of>) =>
      list.filter(({ story }) => story.topics.includes('topic-1')).length;
    expect(ofTopic(of({}, 6))).toBe(1);
    expect(ofTopic(of({ less: less('s11') }, 6))).toBe(0);
  });
});
