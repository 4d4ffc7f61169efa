import { describe, expect, it } from 'vitest';
import { timesIn } from './times.ts';

const times = (text: string, date = '2026-02-03') =>
  timesIn(text, 0, text.length, 'en', date).map(
    ({ start, end, kind, period: [from, to] }) => `${text.slice(start, end)}: ${kind} ${from} ${to}`,
  );

describe('the times of a sentence', () => {
  it.each([
    ['It rose in 2025.', ['2025: point 2025-01-01 2026-01-01']],
    ['It rose between 2011 and 2022.', ['between 2011 and 2022: span 2011-01-01 2023-01-01']],
    ['It has fallen since 2010.', ['since 2010: since 2010-01-01 2026-02-03']],
    // Counted from what the sentence is about, not from the story's day.
    [
      'It was 76 in 2020, down from 78 a year earlier.',
      ['2020: point 2020-01-01 2021-01-01', 'a year earlier: relative 2019-01-01 2020-01-01'],
    ],
    [
      'In December 2015 it was lower than eight years earlier.',
      ['December 2015: point 2015-12-01 2016-01-01', 'eight years earlier: relative 2007-12-01 2008-01-01'],
    ],
    // A bare month is of the year that was said before it, unless this year's may be meant.
    [
      'In 2009 it fell to 30 in March.',
      ['2009: point 2009-01-01 2010-01-01', 'in March: point 2009-03-01 2009-04-01'],
    ],
    ['In 2024 it fell to 30 in March.', ['2024: point 2024-01-01 2025-01-01']],
    // The end of a year is no period of a figure, and the year is one of a table.
    ['It was lower at the end of 2015.', ['2015: point 2015-01-01 2016-01-01']],
    // A year of two is no calendar year, and what is counted from it none of the story's day.
    ['The average rent was 1,596 euros a month in 2023.', ['2023: point 2023-01-01 2024-01-01']],
    ['Rain fell on every day of a month in 2023.', []],
    ['It was down on four years earlier in 2023/24.', ['four years earlier: relative 2019-01-01 2020-01-01']],
    // A month that is compared with is of the year that was said.
    [
      'It fell to 18 in April 2020, a third of what it had been in January.',
      ['April 2020: point 2020-04-01 2020-05-01', 'in January: point 2020-01-01 2020-02-01'],
    ],
    [
      'It was higher in February 2020 than in November.',
      ['February 2020: point 2020-02-01 2020-03-01', 'in November: point 2019-11-01 2019-12-01'],
    ],
    [
      'It grew between 2015 and 2020, faster than in the decade before.',
      [
        'between 2015 and 2020: span 2015-01-01 2021-01-01',
        'the decade before: relative 2010-01-01 2011-01-01',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it('keeps the ends of a span as they are said: years of years, months of months', () => {
    const ends = (text: string) => timesIn(text, 0, text.length, 'en', '2026-02-03')[0]?.ends;
    expect(ends('between 2011 and 2022')).toEqual([
      ['2011-01-01', '2012-01-01'],
      ['2022-01-01', '2023-01-01'],
    ]);
    expect(ends('between January 2022 and June 2022')).toEqual([
      ['2022-01-01', '2022-02-01'],
      ['2022-06-01', '2022-07-01'],
    ]);
    expect(ends('since 2010')?.[0]).toEqual(['2010-01-01', '2011-01-01']);
  });

  it.each([
    'in the year to September 2025',
    'over the 12 months to September 2025',
    'in the year ending September 2025',
  ])('counts what changed %s from the month before', (said) => {
    const text = `Prices rose 3.6 percent ${said}, the office said.`;
    const [only, ...others] = timesIn(text, 0, text.length, 'en', '2025-10-22');
    expect(others).toEqual([]);
    expect(only?.ends).toEqual([
      ['2024-09-01', '2024-10-01'],
      ['2025-09-01', '2025-10-01'],
    ]);
  });
});
