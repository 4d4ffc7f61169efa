import { describe, expect, it } from 'vitest';
import { ABSENT, OFTEN, ONCE, standingIn, TOP } from './standing.ts';
import { TextIndex } from './text-index.ts';

describe('how terms stand in a story', () => {
  const index = new TextIndex();
  const first = index.add(['steel', 'exports'], ['ports', 'steel', 'ports', 'coal', 'ports']);
  const second = index.add(['coal'], ['steel', 'exports', 'exports']);
  const terms = ['steel', 'exports', 'ports', 'coal'].map((word) => index.find(word));
  const standing = (doc: number, top: number, asked = terms) => [...standingIn(index, { doc, top }, asked)];

  it('is said in the order they are asked in: at the top, often, once or not at all', () => {
    expect(standing(first, 2)).toEqual([TOP, TOP, OFTEN, ONCE]);
    expect(standing(second, 1)).toEqual([ONCE, OFTEN, ABSENT, TOP]);
  });

  it('counts a standfirst as the top, and forgets what was asked before', () => {
    expect(standing(first, 3)).toEqual([TOP, TOP, TOP, ONCE]);
    expect(standing(first, 2, terms.slice(3))).toEqual([ONCE]);
    expect(standing(second, 1, [])).toEqual([]);
  });
});
