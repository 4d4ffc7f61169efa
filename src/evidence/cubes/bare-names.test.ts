import { describe, expect, it } from 'vitest';
import { bareNames } from './bare-names.ts';

const bare = (...names: string[]) => [...bareNames(names).values()];

describe('names without the codes that all of them have', () => {
  it.each([
    [
      ['A-U All economic activities', 'C Manufacturing'],
      ['All economic activities', 'Manufacturing'],
    ],
    [
      ['00 Sweden', '01 Stockholm county'],
      ['Sweden', 'Stockholm county'],
    ],
    [
      ['Retail trade [44-45]', 'Food stores [445]'],
      ['Retail trade', 'Food stores'],
    ],
    [
      ['Sex: Total', 'Sex: Female'],
      ['Total', 'Female'],
    ],
    [
      ['- Zürich', '......1701 Baar'],
      ['Zürich', 'Baar'],
    ],
  ])('%o are %o', (names, expected) => {
    expect(bare(...names)).toEqual(expected);
  });

  it.each([
    [['0-14 years', '15-64 years', '65 years and over']],
    [['2015 APR', '2015 AUG']],
    [['Austria', 'Poland']],
    [['F1 cars', 'Bicycles', 'Buses', 'Trams']],
  ])('%o stay as they are: numbers of their own, or a code that one alone has', (names) => {
    expect(bare(...names)).toEqual(names);
  });
});
