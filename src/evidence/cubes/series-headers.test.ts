import { describe, expect, it } from 'vitest';
import { kindSaid, readSeries, withoutBase } from './series-headers.ts';

describe('the header of a series', () => {
  it.each([
    ['PPI INDEX 03: Wood and paper 2010=100', 'PPI INDEX', 'Wood and paper'],
    ['RPI MONTHLY RATE 12: Leisure goods', 'RPI MONTHLY RATE', 'Leisure goods'],
    ['L55O: CPIH ANNUAL RATE 00: All items', 'CPIH ANNUAL RATE', 'All items'],
  ])('names the series before what it is of: %s', (header, series, of) => {
    expect(readSeries(header)).toEqual({ series, of });
  });

  it.each(['Price: per night', 'Of which: services', 'Ratio'])('is none: %s', (header) => {
    expect(readSeries(header)).toBeNull();
  });

  it.each([
    ['Freight rates (2010=100)', 'Freight rates'],
    ['Rents, index, 2015 = 100', 'Rents'],
    ['Timber, Jan 2012=100', 'Timber'],
  ])('loses its base: %s', (header, rest) => {
    expect(withoutBase(header)).toBe(rest);
  });

  it.each([
    ['Rents, annual % change', 'growth'],
    ['Fuel: 12-month rate', 'growth'],
    ['Month on month', 'growth'],
    ['Rents (2015=100)', 'index'],
    ['Number of rented homes', null],
    ['Mortgage rate', null],
  ])('says the kind: %s', (header, kind) => {
    expect(kindSaid(header)).toBe(kind);
  });
});
