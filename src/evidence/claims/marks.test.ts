import { describe, expect, test } from 'vitest';
import type { Verdict } from '../checks/verdict.ts';
import { type MarkedClaim, marksOf, shownMark } from './marks.ts';

const SAID = { kind: 'on record', who: 'Ada', role: null } as const;
const claim = (
  more: Partial<Omit<MarkedClaim, 'figure'>> = {},
  figure: Partial<MarkedClaim['figure']> = {},
): MarkedClaim => ({
  figure: { minor: false, attribution: null, setAside: null, derivedFrom: null, ...figure },
  hidden: false,
  asserted: false,
  evidence: null,
  verdict: null,
  ...more,
});
const mark = (...given: Parameters<typeof claim>) => marksOf([claim(...given)])[0];

describe('what readers see at a figure', () => {
  test.each<[string, ReturnType<typeof mark>, ReturnType<typeof mark>]>([
    ['that rests on nothing', mark(), 'u'],
    ['that somebody is said to have said', mark({}, { attribution: SAID }), 'a'],
    ['that rests on a source', mark({ evidence: 'source' }), 'a'],
    [
      'whose source cannot be checked, whatever the verdict',
      mark({ evidence: 'source', verdict: 'holds' }),
      'a',
    ],
    ['that rests on data and is not checked yet', mark({ evidence: 'query' }), 'u'],
    ['that data could not decide', mark({ evidence: 'query', verdict: 'cannot be checked' }), 'u'],
    [
      'that data could not decide, and somebody said',
      mark({ evidence: 'query', verdict: 'cannot be checked' }, { attribution: SAID }),
      'a',
    ],
    ['with a verdict and nothing accepted', mark({ verdict: 'holds' }), 'u'],
    ['that an editor hid', mark({ hidden: true, evidence: 'query', verdict: 'holds' }), null],
    ['that is a count in passing', mark({ evidence: 'query', verdict: 'holds' }, { minor: true }), null],
    ['that is only mentioned', mark({}, { setAside: 'denied', attribution: SAID }), null],
    [
      'that is only mentioned, and somebody says it is a claim',
      mark({ asserted: true }, { setAside: 'denied' }),
      'u',
    ],
    [
      'that is only mentioned, and rests on data',
      mark({ evidence: 'query', verdict: 'differs' }, { setAside: 'quoted' }),
      'd',
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test.each<[Verdict, string]>([
    ['holds', 'h'],
    ['holds with hedge', 'w'],
    ['differs', 'd'],
  ])('that %s by the data is the letter %s, no matter who said it', (verdict, letter) => {
    for (const attribution of [null, SAID])
      expect(mark({ evidence: 'query', verdict }, { attribution })).toBe(letter);
  });
});

test.each<[string, [MarkedClaim, MarkedClaim], string | null]>([
  [
    'two that hold',
    [claim({ evidence: 'query', verdict: 'holds' }), claim({ evidence: 'query', verdict: 'holds' })],
    'w',
  ],
  [
    'one that is said',
    [claim({ evidence: 'query', verdict: 'holds' }), claim({}, { attribution: SAID })],
    'a',
  ],
  [
    'one that differs',
    [claim({ evidence: 'query', verdict: 'differs' }), claim({ evidence: 'query', verdict: 'holds' })],
    'u',
  ],
  ['one that rests on nothing', [claim(), claim({}, { attribution: SAID })], 'u'],
  [
    'one that is hidden',
    [
      claim({ evidence: 'query', verdict: 'holds', hidden: true }),
      claim({ evidence: 'query', verdict: 'holds' }),
    ],
    'u',
  ],
])('what is reckoned from %s stands no firmer than the weaker', (_, inputs, letter) => {
  expect(marksOf([...inputs, claim({}, { derivedFrom: [0, 1] })])[2]).toBe(letter);
  // With evidence of its own it is what that says, and hidden it is nothing.
  expect(
    marksOf([...inputs, claim({ evidence: 'query', verdict: 'holds' }, { derivedFrom: [0, 1] })])[2],
  ).toBe('h');
  expect(marksOf([...inputs, claim({ hidden: true }, { derivedFrom: [0, 1] })])[2]).toBeNull();
});

test('a mark that is kept is shown, and an empty one is none', () => {
  expect(['h', 'w', 'd', 'a', 'u', '', 'x'].map(shownMark)).toEqual(['h', 'w', 'd', 'a', 'u', null, null]);
});
