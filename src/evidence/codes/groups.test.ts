import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../language/countries/country-code.ts';
import { groupCode, groupCodes, membershipsOf, membersOf } from './groups.ts';

describe('membersOf', () => {
  it('has the United Kingdom in the Union until the last day of January 2020', () => {
    expect(membersOf('EU', '2020-01-31')).toContain('GB');
    expect(membersOf('EU', '2020-01-31')).toHaveLength(28);
    expect(membersOf('EU', '2020-02-01')).not.toContain('GB');
    expect(membersOf('EU', '2020-02-01')).toHaveLength(27);
  });

  it('counts the Union as it grew', () => {
    const sizes = [
      '1958-01-01',
      '1973-01-01',
      '1981-01-01',
      '1986-01-01',
      '1995-01-01',
      '2004-05-01',
      '2007-01-01',
      '2013-07-01',
    ];
    expect(sizes.map((day) => membersOf('EU', day)?.length)).toEqual([6, 9, 10, 12, 15, 25, 27, 28]);
    expect(membersOf('EU', '2013-06-30')).not.toContain('HR');
  });

  it('keeps the fixed lists fixed', () => {
    for (const day of ['2005-01-01', '2019-06-30', '2024-06-30']) {
      expect(membersOf('EU27_2020', day)).toHaveLength(27);
      expect(membersOf('EU27_2020', day)).not.toContain('GB');
      expect(membersOf('EU28', day)).toHaveLength(28);
      expect(membersOf('EA20', day)).toHaveLength(20);
    }
  });

  it('counts the euro area as it grew', () => {
    const years = ['1999', '2001', '2007', '2008', '2009', '2011', '2014', '2015', '2023', '2026'];
    expect(years.map((year) => membersOf('EA', `${year}-01-01`)?.length)).toEqual([
      11, 12, 13, 15, 16, 17, 18, 19, 20, 21,
    ]);
    expect(membersOf('EA', '1998-12-31')).toEqual([]);
  });

  it('knows when others joined', () => {
    expect(membersOf('EAEU', '2015-08-11')).toEqual(['AM', 'BY', 'KZ', 'RU']);
    expect(membersOf('EAEU', '2015-08-12')).toEqual(['AM', 'BY', 'KG', 'KZ', 'RU']);
    expect(membersOf('G7', '2024-01-01')).toEqual(['CA', 'DE', 'FR', 'GB', 'IT', 'JP', 'US']);
    expect(membersOf('BRICS', '2023-12-31')).toEqual(['BR', 'CN', 'IN', 'RU', 'ZA']);
    expect(membersOf('BRICS', '2024-01-01')).toHaveLength(9);
  });

  it('answers null for a group it does not know', () => {
    expect(membersOf('EU99', '2024-01-01')).toBeNull();
    expect(membersOf('constructor', '2024-01-01')).toBeNull();
    expect(membershipsOf('__proto__')).toBeNull();
  });

  it('holds real countries only, and nobody twice at once', () => {
    const real = new Set(countryCodes());
    for (const code of groupCodes()) {
      const all = membershipsOf(code) ?? [];
      expect(all.filter(({ country }) => !real.has(country))).toEqual([]);
      for (const day of ['1975-01-01', '1994-06-01', '2010-01-01', '2026-06-01']) {
        const members = membersOf(code, day) ?? [];
        expect(new Set(members).size).toBe(members.length);
      }
    }
  });
});

describe('groupCode', () => {
  it.each([
    ['EU', 'EU'],
    ['European Union (AT-01/1995, BE-01/1958, GB-01/1973->01/2020)', 'EU'],
    ['European Union - 27 countries (AT, BE, BG, CY)', 'EU27_2020'],
    ['EU27_2020', 'EU27_2020'],
    ['EU-28', 'EU28'],
    ['Euro area (AT-01/1999, BE-01/1999)', 'EA'],
    ['Euro area - 20 countries (AT, BE)', 'EA20'],
    ['Евросоюз', 'EU'],
    ['欧盟', 'EU'],
    ['Group of Seven', 'G7'],
    ['ЕАЭС', 'EAEU'],
    ['CIS', 'CIS'],
  ])('%s is %s', (name, code) => {
    expect(groupCode(name)).toBe(code);
  });

  it.each(['Germany', 'Extra-EU27 (from 2020)', 'Intra-EU27 (from 2020)', 'World', '', 'EU15'])(
    '%s is no group',
    (name) => {
      expect(groupCode(name)).toBeNull();
    },
  );
});
