import { describe, expect, it } from 'vitest';
import {
  alignFigures,
  FIELDS,
  type LabelledFigure,
  placeFigures,
} from './conformance/figures/labelled-figure.ts';
import { isNearSubject, isSameField } from './conformance/figures/same-field.ts';

const figure = (quote: string, value: number, other: Partial<LabelledFigure> = {}): LabelledFigure => ({
  ...{ quote, value, high: null, unit: null, hedge: 'none', measure: 'level', direction: null, period: null },
  ...{ subject: { what: null, who: null }, attribution: null, ...other },
});

describe('figures as they are labelled', () => {
  it('stand where their quotes do, each in a place of its own', () => {
    const text = 'It sold 5 cars, then 5 cars of 15.';
    const placed = placeFigures(text, [figure('5 cars', 5), figure('5 cars', 5), figure('15', 15)]);
    expect(placed.map(({ start }) => start)).toEqual([8, 21, 31]);
    expect(() => placeFigures(text, [figure('6 cars', 6)])).toThrow('6 cars');
  });

  it('are one with what shares their place, first with what has their value', () => {
    const text = 'It sold two of the four banks.';
    const one = placeFigures(text, [figure('two of the four banks', 4), figure('two', 2)]);
    const other = placeFigures(text, [figure('four banks', 4)]);
    expect(alignFigures(one, other).map(([{ figure: a }]) => a.value)).toEqual([4]);
    expect(alignFigures(one, placeFigures(text, [figure('sold', 2)]))).toEqual([]);
  });

  it.each([
    ['unit', { unit: 'USD' }, { unit: 'dollar' }, true],
    ['unit', { unit: 'job' }, { unit: 'person' }, false],
    ['value', { high: 5 }, { high: null }, false],
    ['period', { period: ['2003-01-01', '2004-01-01'] }, { period: ['2003-01-01', '2004-01-01'] }, true],
    ['period', { period: ['2003-01-01', '2004-01-01'] }, { period: null }, false],
    ['period', {}, {}, true],
    ['attribution', { attribution: 'the Treasury' }, { attribution: 'U.K. Treasury officials' }, true],
    ['attribution', { attribution: 'the bank' }, { attribution: 'the ministry' }, false],
    ['attribution', { attribution: 'the bank' }, {}, false],
    ['hedge', { hedge: 'about' }, { hedge: 'approximately' }, false],
    [
      'subject',
      { subject: { what: 'net profits of the bank', who: null } },
      { subject: { what: 'profit', who: 'Roe' } },
      true,
    ],
    [
      'subject',
      { subject: { what: 'profit', who: 'U.S.' } },
      { subject: { what: 'profit', who: 'United States' } },
      true,
    ],
    [
      'subject',
      { subject: { what: 'profit', who: 'Japan' } },
      { subject: { what: 'profit', who: 'Spain' } },
      false,
    ],
    [
      'subject',
      { subject: { what: 'lard used', who: null } },
      { subject: { what: 'use of lard', who: null } },
      false,
    ],
  ] as const)('agree on their %s or do not: %j, %j', (field, one, other, agree) => {
    expect(isSameField(field, figure('5', 5, one as object), figure('5', 5, other as object))).toBe(agree);
    expect(FIELDS.filter((name) => !isSameField(name, figure('5', 5), figure('5', 5)))).toEqual([]);
  });

  it('have the same subject leniently where a word of content is shared', () => {
    expect(isNearSubject({ what: 'lard used', who: null }, { what: 'use of lard', who: 'mills' })).toBe(true);
    expect(isNearSubject({ what: 'lard', who: 'farms' }, { what: 'lard', who: 'mills' })).toBe(false);
  });
});
