import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE } from '../../../tests/depth.ts';
import type { Hedge } from '../../language/figures/figure-words.ts';
import { judgeValue, type Stated } from './judge-value.ts';
import { valueIn } from './verdict-words.ts';

const stated = (hedge: Hedge, value: number, grain: number, more: Partial<Stated> = {}): Stated => ({
  hedge,
  value,
  grain,
  high: null,
  measure: 'level',
  direction: null,
  unit: 'EUR',
  ...more,
});
const judged = (of: Stated, found: number) => {
  const { verdict, reason } = judgeValue(of, found);
  return `${verdict}: ${reason}`;
};

/** Whole numbers of tenths of a grain around a value, so that no bound falls between two doubles. */
const cases = fc.record({
  digits: fc.integer({ min: 1, max: 9999 }),
  power: fc.integer({ min: 0, max: 9 }),
  tenths: fc.integer({ min: -60, max: 60 }),
});
const placed = ({ digits, power, tenths }: { digits: number; power: number; tenths: number }) => {
  const grain = 10 ** (power + 1);
  return { value: digits * grain, grain, found: digits * grain + tenths * 10 ** power };
};

describe('a value of the data against what a text states', () => {
  it('lets bare and about values be half a grain off, and a whole one with a hedge', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom<Hedge>('none', 'about', 'approximately'), (at, hedge) => {
        const { value, grain, found } = placed(at);
        const { verdict } = judgeValue(stated(hedge, value, grain), found);
        const off = Math.abs(at.tenths);
        expect(verdict).toBe(off <= 5 ? 'holds' : off <= 10 ? 'holds with hedge' : 'differs');
      }),
    );
  });

  it('holds “nearly” to values just below, and never to the value itself', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom<Hedge>('nearly', 'almost'), (at, hedge) => {
        const { value, grain, found } = placed(at);
        const { verdict, reason } = judgeValue(stated(hedge, value, grain), found);
        const { tenths } = at;
        if (tenths >= 0) expect([verdict, reason]).toEqual(['differs', 'wrong direction']);
        else expect(verdict).toBe(tenths >= -5 ? 'holds' : tenths >= -10 ? 'holds with hedge' : 'differs');
      }),
    );
  });

  it('holds “over” above the value, and says where it says too little', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom<Hedge>('over', 'more than'), (at, hedge) => {
        const { value, grain, found } = placed(at);
        const { tenths } = at;
        const said = judged(stated(hedge, value, grain), found);
        if (tenths > 10) expect(said).toBe('holds: understated');
        else if (tenths > 0) expect(said).toBe('holds: on the stated side');
        else if (tenths >= -5) expect(said).toBe('holds with hedge: within wider rounding');
        else expect(said).toBe('differs: too low');
      }),
    );
  });

  it('takes at least, up to, fewer than and between as they say', () => {
    fc.assert(
      fc.property(cases, (at) => {
        const { value, grain, found } = placed(at);
        const { tenths } = at;
        const verdict = (hedge: Hedge, more: Partial<Stated> = {}) =>
          judgeValue(stated(hedge, value, grain, more), found).verdict;
        expect(verdict('at least')).toBe(
          tenths >= 0 ? 'holds' : tenths >= -5 ? 'holds with hedge' : 'differs',
        );
        expect(verdict('up to')).toBe(tenths <= 0 ? 'holds' : tenths < 10 ? 'holds with hedge' : 'differs');
        expect(verdict('fewer than')).toBe(
          tenths < 0 ? 'holds' : tenths <= 5 ? 'holds with hedge' : 'differs',
        );
        expect(verdict('between', { high: value + grain })).toBe(
          tenths >= 0 && tenths <= 10
            ? 'holds'
            : tenths >= -5 && tenths < 20
              ? 'holds with hedge'
              : 'differs',
        );
      }),
    );
  });

  it('never forgives what is more than a grain off', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Hedge>('none', 'about', 'nearly', 'almost'),
        fc.double({ min: 1, max: 1e12, noNaN: true }),
        fc.double({ min: 1.001, max: 1e3, noNaN: true }),
        fc.boolean(),
        (hedge, value, grains, above) => {
          const grain = value / 100;
          const found = above ? value + grain * grains : value - grain * grains;
          expect(judgeValue(stated(hedge, value, grain), found).verdict).toBe('differs');
        },
      ),
    );
  });

  it('judges a value the same in any scale', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom<Hedge>('none', 'nearly', 'over', 'at least', 'up to', 'fewer than'),
        fc.integer({ min: -6, max: 6 }),
        (at, hedge, power) => {
          const { value, grain, found } = placed(at);
          const scale = 10 ** power;
          expect(judged(stated(hedge, value * scale, grain * scale), found * scale)).toBe(
            judged(stated(hedge, value, grain), found),
          );
        },
      ),
    );
  });

  it('names truncation where only cutting digits off makes it true', () => {
    expect(judged(stated('none', 2.7e9, 1e8), 2.79e9)).toBe('holds with hedge: when truncated');
    expect(judged(stated('none', 2.7e9, 1e8), 2.61e9)).toBe('holds with hedge: within wider rounding');
    expect(judged(stated('up to', 2.7e9, 1e8), 2.79e9)).toBe('holds with hedge: when truncated');
  });

  it('reads a change in the direction the text speaks of', () => {
    const fell = stated('about', 20, 1, { measure: 'change', direction: 'down', unit: '%' });
    expect(judged(fell, -20.3)).toBe('holds: within rounding');
    expect(judgeValue(fell, 20.3)).toMatchObject({
      verdict: 'differs',
      reason: 'wrong direction',
      changesSense: true,
    });
    const trebled = stated('none', 3, 1, { measure: 'ratio', direction: 'up', unit: 'times' });
    expect(judged(trebled, 3.2)).toBe('holds: within rounding');
    expect(judged(trebled, 0.8)).toBe('differs: wrong direction');
    const halved = stated('none', 0.5, 0.1, { measure: 'ratio', direction: 'down', unit: 'times' });
    expect(judged(halved, 0.52)).toBe('holds: within rounding');
    expect(judged(halved, 1.9)).toBe('differs: wrong direction');
    // "More than halved" and "nearly halved": the hedge is of the fall, not of what is left.
    const more = stated('more than', 0.5, 0.1, { measure: 'ratio', direction: 'down', unit: 'times' });
    expect([judged(more, 0.428), judged(more, 0.7)]).toEqual([
      'holds: on the stated side',
      'differs: too low',
    ]);
    const left = { ...more, quote: 'more than 0.5 times' };
    expect([judged(left, 0.6), judged(left, 0.428)]).toEqual([
      'holds: on the stated side',
      'differs: too low',
    ]);
    const nearly = stated('nearly', 0.5, 0.1, { measure: 'ratio', direction: 'down', unit: 'times' });
    expect([judged(nearly, 0.52), judged(nearly, 0.48), judged(nearly, 0.64)]).toEqual([
      'holds: within rounding',
      'differs: wrong direction',
      'differs: too low',
    ]);
    const threefold = stated('none', 3, 1, { measure: 'ratio', direction: 'down', unit: 'times' });
    expect(judged(threefold, 1 / 3)).toBe('holds: within rounding');
  });

  it('meets the ends of rounding as readers see the value, and a stated end exactly', () => {
    const quarter = stated('nearly', 25, 1, { measure: 'share', unit: '%' });
    expect(judged(quarter, 24.486)).toBe('holds: within rounding');
    expect(judged(quarter, 24.44)).toBe('holds with hedge: within wider rounding');
    expect(judged(quarter, 24.999)).toBe('holds: within rounding');
    expect(judged(quarter, 25)).toBe('differs: wrong direction');
    expect(judged(stated('none', 263, 1), 263.549)).toBe('holds: within rounding');
    expect(judged(stated('none', 263, 1), 263.551)).toBe('holds with hedge: when truncated');
    expect(judged(stated('over', 2.7, 0.1), 2.7000001)).toBe('holds: on the stated side');
  });

  it('takes a rank as it is', () => {
    const third = stated('none', 3, 1, { measure: 'rank', unit: 'rank' });
    expect(judged(third, 3)).toBe('holds: within rounding');
    expect(judged(third, 4)).toBe('differs: wrong rank');
  });

  it('says whether what differs changes what the sentence says', () => {
    const share = stated('none', 52, 1, { measure: 'share', unit: '%' });
    expect(judgeValue(share, 48).changesSense).toBe(true);
    expect(judgeValue(share, 57).changesSense).toBe(false);
    expect(judgeValue(stated('none', 900e6, 10e6), 90e6).changesSense).toBe(true);
    expect(judgeValue(stated('none', 334e6, 1e6), 329.4e6)).toMatchObject({
      verdict: 'differs',
      reason: 'too low',
      changesSense: false,
      difference: -4.6e6,
    });
  });
});

describe('what a verdict accepts', () => {
  const HEDGES = [
    'none',
    'about',
    'approximately',
    'nearly',
    'almost',
    'over',
    'more than',
    'at least',
    'up to',
    'fewer than',
    'between',
  ] as const;
  const anything = fc
    .record({
      hedge: fc.constantFrom(...HEDGES),
      digits: fc.integer({ min: 1, max: 9999 }),
      power: fc.integer({ min: -3, max: 10 }),
      wide: fc.option(fc.integer({ min: 1, max: 500 })),
      measure: fc.constantFrom('level', 'share', 'change', 'ratio', 'rank'),
      direction: fc.constantFrom('up', 'down', null),
      // Where the data lie, in grains from what is stated, with ends and their nearest neighbours often among them.
      off: fc.oneof(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.integer({ min: -60, max: 60 }).map((n) => n / 20),
        fc.integer({ min: -60, max: 60 }).map((n) => n / 20 + 1e-7),
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      ),
    })
    .map(({ hedge, digits, power, wide, measure, direction, off }) => {
      const isRank = measure === 'rank';
      const grain = isRank ? 1 : 10 ** power;
      const value = isRank ? digits : Number((digits * grain).toPrecision(12));
      const unit = isRank ? 'rank' : measure === 'ratio' ? 'times' : measure === 'level' ? 'EUR' : '%';
      const high = wide === null || isRank ? null : Number((value + wide * grain).toPrecision(12));
      const said: Stated = { hedge, value, high, grain, unit, measure, direction } as Stated;
      const there = (wide !== null && off > 0 ? (high ?? value) : value) + off * grain;
      const down = direction === 'down';
      const found = isRank
        ? Math.max(1, Math.round(there))
        : measure === 'change' && down
          ? -there
          : measure === 'ratio' && down && value > 1 && there > 0
            ? 1 / there
            : there;
      return { said, found };
    });

  it(
    'holds the value of what holds, and leaves out that of what differs, as it is and as it is written',
    () => {
      fc.assert(
        fc.property(anything, ({ said, found }) => {
          const { verdict, accepted } = judgeValue(said, found);
          const { allowed, without } = accepted;
          const slack = Math.max(Math.abs(found), Math.abs(said.value)) * 1e-9 + said.grain * 1e-8;
          const [low, high] = allowed;
          const near = [low, high].some((end) => end !== null && Math.abs(end - found) <= slack);
          const inside =
            (low === null || (without[0] ? found > low : found >= low)) &&
            (high === null || (without[1] ? found < high : found <= high));
          if (near) return;
          expect(inside, `${JSON.stringify(said)} ${found}: ${verdict}, ${JSON.stringify(accepted)}`).toBe(
            verdict !== 'differs',
          );
          const written = numberIn(valueIn(found, said.unit, 'en', accepted));
          const unit = scaleIn(valueIn(found, said.unit, 'en', accepted));
          const shown = written * unit;
          for (const end of allowed) {
            if (end === null) continue;
            expect(
              Math.sign(shown - end) === Math.sign(found - end) ||
                Math.abs(found - end) <= Math.abs(end) * 1e-9,
              `${found} is written ${shown} beside ${end}`,
            ).toBe(true);
          }
        }),
        { numRuns: WHOLE ? 2_000_000 : 20_000 },
      );
    },
    WHOLE ? 3_600_000 : 60_000,
  );

  it('is the interval of the mark: of what holds the words themselves, with a hedge all that is forgiven', () => {
    const nearly = stated('nearly', 690e6, 10e6);
    expect(judgeValue(nearly, 684.4e6).accepted).toEqual({ allowed: [680e6, 690e6], without: [false, true] });
    expect(judgeValue(nearly, 688e6).accepted).toEqual({ allowed: [685e6, 690e6], without: [false, true] });
    expect(judgeValue(nearly, 691e6).accepted).toEqual({ allowed: [680e6, 690e6], without: [false, true] });
    const fall = { ...stated('none', 57, 1), measure: 'change', direction: 'down', unit: '%' } as Stated;
    expect(judgeValue(fall, -57.2).accepted.allowed).toEqual([-57.5, -56.5]);
  });
});

/** The number that a text writes, with its minus. */
function numberIn(text: string): number {
  return Number((/[−-]?[\d.,]*\d/.exec(text)?.[0] ?? '').replaceAll(',', '').replace('−', '-'));
}

function scaleIn(text: string): number {
  const power = ['thousand', 'million', 'billion', 'trillion'].findIndex((word) => text.includes(word));
  return power < 0 ? 1 : 1000 ** (power + 1);
}
