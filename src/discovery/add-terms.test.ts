import { expect, it } from 'vitest';
import { addTerms } from './add-terms.ts';
import { dampsOf } from './damps.ts';
import { Library } from './library.ts';
import { RELATED } from './related-rule.ts';
import { inOneGo } from './steps.ts';
import { Tally } from './tally.ts';
import { indexedStory } from './testing.ts';

/** Stories of one rare word each, and of common ones that come once to a dozen times, also in the headline. */
function shelfOf(stories: number) {
  const library = new Library();
  for (let at = 0; at < stories; at += 1) {
    const common = Array.from({ length: 12 }, (_, j) => `common${(at * 7 + j * j) % 9}`).join(' ');
    library.put(
      indexedStory({ slug: `s${at}`, headline: `Common${at % 9} news`, text: `${common} rare${at} rare` }),
    );
  }
  const shelf = library.shelf('en');
  if (!shelf) throw new Error('There is no shelf.');
  return shelf;
}

it('adds the same whether it reads the lists of the terms or the stories that were chosen', () => {
  const shelf = shelfOf(60);
  const { index } = shelf;
  const adding = Array.from({ length: 9 }, (_, i) => ({ term: index.find(`common${i}`), weight: 1 + i / 3 }));
  expect(adding.map(({ term }) => term)).not.toContain(-1);
  const sums = (reads: number) => {
    const tally = new Tally();
    tally.begin(index.docs);
    for (let doc = 0; doc < index.docs; doc += 2) tally.addScore(doc, 1);
    const rule = { ...RELATED, reads };
    inOneGo(addTerms({ index, tally, damps: dampsOf(shelf, rule) }, adding, rule));
    return [...tally.touched.slice(0, tally.count)].map((doc) => [doc, tally.scores[doc]]);
  };
  const [byLists, byStories] = [sums(1_000_000), sums(0)];
  expect(byStories.map(([doc]) => doc)).toEqual(byLists.map(([doc]) => doc));
  for (const [i, [, sum]] of byStories.entries()) expect(sum).toBeCloseTo(byLists[i]?.[1] ?? 0, 4);
  // Nothing is left over for the next question.
  expect(sums(0)).toEqual(byStories);
});

it('gives nothing to a story that no rare word chose', () => {
  const shelf = shelfOf(60);
  const { index } = shelf;
  for (const reads of [0, 1_000_000]) {
    const tally = new Tally();
    tally.begin(index.docs);
    tally.addScore(3, 1);
    const rule = { ...RELATED, reads };
    const adding = [{ term: index.find('common1'), weight: 1 }];
    inOneGo(addTerms({ index, tally, damps: dampsOf(shelf, rule) }, adding, rule));
    expect(tally.count).toBe(1);
  }
});
