import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, anchorAt, matchAnchors } from './anchor.ts';

const anchors = (text: string): Anchor[] =>
  [...text.matchAll(/\d[\d.]*\d|\d/g)].map(({ 0: word, index }) =>
    anchorAt(text, index, index + word.length),
  );
const standing = (text: string) => anchors(text).map((anchor) => ({ ...anchor, gone: false }));
const match = (before: string, after: string) => matchAnchors(anchors(after), standing(before));

describe('the figures of a text after an edit', () => {
  it('are found again where nothing changed around them', () => {
    const text = 'Exports rose from 263 million in 2021 to 2.7 billion in 2023, and 263 million more.';
    expect(match(text, text)).toEqual([0, 1, 2, 3, 4]);
  });

  it('are found again when words, sentences and paragraphs around them change', () => {
    const before = 'Exports to Kyrgyzstan were 263.2 million euros. Germany sold 40 more of them.';
    expect(match(before, `A new first paragraph with 5 things.\n\n${before}`)).toEqual([null, 0, 1]);
    expect(match(before, before.replace('Exports to Kyrgyzstan', 'Sales to the country'))).toEqual([0, 1]);
    expect(
      match(before, 'Germany sold 40 more of them. Exports to Kyrgyzstan were 263.2 million euros.'),
    ).toEqual([1, 0]);
  });

  it('are the same figure when only the number was put right', () => {
    const before = 'In all of 2019 the exports to the country were 334 million euros, the office said.';
    const after = 'In all of 2019 the exports to the country were 329 million euros, the office said.';
    expect(match(before, after)).toEqual([0, 1]);
  });

  it('are new where the sentence is another', () => {
    expect(
      match('The price of a ton was 40 euros in spring.', 'Nobody knows how 71 people came there.'),
    ).toEqual([null]);
  });

  it('come back to what they were when a cut sentence returns, but not to a gone figure of other words', () => {
    const old = anchors('The exports to the country were 334 million.').map((anchor) => ({
      ...anchor,
      gone: true,
    }));
    expect(matchAnchors(anchors('The exports to the country were 334 million.'), old)).toEqual([0]);
    expect(matchAnchors(anchors('The exports to the country were 329 million.'), old)).toEqual([null]);
  });

  it('never takes one old figure twice', () => {
    const text = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 30 }).map(String), fc.constantFrom('a', 'tons', 'of', '.')),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = match(before.join(' '), after.join(' ')).filter((place) => place !== null);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
