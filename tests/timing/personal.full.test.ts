import { expect, test } from 'vitest';
import { Library } from '../../src/discovery/library.ts';
import { personalPool } from '../../src/discovery/personal.ts';
import { recommendedPool, recommendedStories } from '../../src/discovery/recommended.ts';
import { indexedStory } from '../../src/discovery/testing.ts';
import { growthOf, LINEAR } from './growth.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const AGAIN = 20;

test('what is recommended to a member takes no longer than the stories are many', {
  timeout: 240_000,
}, () => {
  const made = new Map<number, () => void>();
  const recommend = (size: number) => {
    const again = made.get(size) ?? newsroom(size);
    made.set(size, again);
    for (let at = 0; at < AGAIN; at += 1) again();
  };
  // Made before they are measured.
  for (const size of [2_000, 4_000]) recommend(size);
  expect(growthOf(recommend, 2_000)).toBeLessThan(LINEAR);
});

function newsroom(size: number): () => void {
  const library = new Library();
  const stories = Array.from({ length: size }, (_, at) =>
    indexedStory({
      slug: `s${at}`,
      text: Array.from({ length: 40 }, (_word, word) => `w${at}x${word}`).join(' '),
      topics: [`topic-${at % 10}`],
      publishedAt: new Date(NOW.getTime() - at * 3_600_000),
    }),
  );
  for (const story of stories) library.put(story);
  const shelf = library.shelf('en') ?? expect.fail('no shelf');
  const taste = {
    read: stories.slice(0, 200).map(({ id }) => ({ storyId: id, at: NOW })),
    follows: [{ kind: 'topic' as const, target: 'topic-9' }],
    mutes: [],
    less: [],
  };
  const common = recommendedPool(shelf, new Map(), NOW);
  return () =>
    void recommendedStories(personalPool(shelf, library, common, taste, NOW), null, 5, new Set(), []);
}
