import { describe, expect, it } from 'vitest';
import { askedPeriods } from './asked-periods.ts';

const years = (from: number, to: number) => ({
  label: `${from}-${to - 1}`,
  from: `${from}-01-01`,
  to: `${to}-01-01`,
});
const found = (periods: readonly ReturnType<typeof years>[], from: number, to: number) => {
  const asked = askedPeriods({ periods, frequency: null }, [`${from}-01-01`, `${to}-01-01`]);
  return [asked.found.map(({ label }) => label), asked.missing.length];
};

describe('periods of several years', () => {
  it('that follow each other make up a longer time', () => {
    expect(found([years(2000, 2010), years(2010, 2020)], 2000, 2020)).toEqual([
      ['2000-2009', '2010-2019'],
      0,
    ]);
  });

  it('that overlap are not added up', () => {
    const rolling = [years(2015, 2018), years(2016, 2019), years(2017, 2020), years(2018, 2021)];
    expect(found(rolling, 2016, 2019)).toEqual([['2016-2018'], 0]);
    expect(found(rolling, 2015, 2020)).toEqual([['2015-2017'], 1]);
    expect(found(rolling, 2015, 2021)).toEqual([['2015-2017', '2018-2020'], 0]);
  });

  it('beside single ones are taken instead of these', () => {
    expect(found([years(2010, 2011), years(2011, 2012), years(2010, 2012)], 2010, 2012)).toEqual([
      ['2010-2011'],
      0,
    ]);
  });
});
