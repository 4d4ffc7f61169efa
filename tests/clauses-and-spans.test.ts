import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What belongs to a figure by its place in the sentence: its clause, its times, and not what it is compared with.

const QUARTERS = [2021, 2022, 2023].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`));

const TABLES: readonly GivenTable[] = [
  [
    'Average weekly earnings by sector, Ireland, euros, quarterly',
    'A statistics office',
    [
      'Quarter,Whole economy,Private sector,Public sector',
      ...QUARTERS.map((quarter, i) => `${quarter},${800 + 7 * i},${760 + 9 * i},${930 - 3 * i}`),
    ],
  ],
  [
    'Enrolment in vocational schools by county',
    'A school authority',
    [
      'School year,County,Pupils enrolled',
      ...['2018/2019', '2019/2020', '2020/2021', '2021/2022'].flatMap((year, i) => [
        `${year},Harju,${21440 + 310 * i}`,
        `${year},Tartu,${9230 - 140 * i}`,
      ]),
    ],
  ],
  [
    'Military expenditure, % of GDP',
    'A peace institute',
    [
      'country,year,value',
      ...[2021, 2022, 2023].flatMap((year, i) => [
        `Latvia,${year},${(2.11 + 0.07 * i).toFixed(2)}`,
        `Greece,${year},${(3.69 - 0.23 * i).toFixed(2)}`,
      ]),
    ],
  ],
  [
    'Students at universities by city and sex',
    'A ministry of education',
    [
      'Year,City,Sex,Students',
      ...[2021, 2022].flatMap((year, i) =>
        [
          ['Gdansk', 26100, 21300],
          ['Lodz', 33400, 19800],
          ['Poland', 701000, 514000],
        ].flatMap(([city, women, men]) => [
          `${year},${city},Total,${Number(women) + Number(men) + 300 * i}`,
          `${year},${city},Women,${Number(women) + 200 * i}`,
          `${year},${city},Men,${Number(men) + 100 * i}`,
        ]),
      ),
    ],
  ],
  [
    'Prison population',
    'A justice ministry',
    [
      'country,year,Prisoners,Prisoners (per 100 000 inhabitants)',
      'Norway,2021,3012,56',
      'Norway,2022,3056,56',
      'Finland,2021,2843,51',
      'Finland,2022,2908,52',
      'Iceland,2021,141,38',
      'Iceland,2022,156,41',
    ],
  ],
];

const judged = judgingTables(TABLES);

describe('a time of two ends', () => {
  it.each([
    [
      'Weekly earnings in the private sector in Ireland rose by 8.6 percent between the second quarter of 2021 and the second quarter of 2023.',
      '8.6 percent',
      'differs',
    ],
    [
      'Weekly earnings in the private sector in Ireland rose by 9.4 percent between the second quarter of 2021 and the second quarter of 2023.',
      '9.4 percent',
      'holds',
    ],
    ['Enrolment in Harju grew by 930 pupils between 2018/2019 and 2021/2022.', '930 pupils', 'holds'],
    ['Enrolment in Tartu fell from 9,230 in 2018/2019 to 8,810 in 2021/2022.', '9,230', 'holds'],
  ])('is one span: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });
});

describe('a way told after the change', () => {
  it('is the span of it', async () => {
    const text =
      'Enrolment in Tartu has shrunk by 4.6 percent in three years, from 9,230 in 2018/2019 to 8,810 in 2021/2022.';
    expect(await judged(text, '4.6 percent')).toBe('holds');
  });
});

describe('a place within the name of who says it', () => {
  it('is not what is measured', async () => {
    const text = 'Military expenditure in Greece was 3.46 percent of GDP in 2022, the Bank of Latvia said.';
    expect(await judged(text, '3.46 percent')).toBe('holds');
  });
});

describe('ages that the table does not have', () => {
  it.each(['Among Latvians under 25', 'Among Latvians aged 65 and over'])(
    'are left alone: %s',
    async (who) => {
      const text = `${who} enrolment in Harju was 19,300 in 2021/2022.`;
      expect(await judged(text, '19,300')).toBe('cannot be checked');
    },
  );
});

describe('the whole that a share is of', () => {
  it('is not of those whose share it is', async () => {
    const text = 'In 2022 men made up 37.3 percent of the 53,500 students in Lodz.';
    expect(await judged(text, '53,500')).toBe('holds');
  });
});

describe('a year of two halves', () => {
  it('is none of a table of calendar years', async () => {
    const text = 'Military expenditure in Latvia was 2.18 percent of GDP in 2022/23.';
    expect(await judged(text, '2.18 percent')).toBe('cannot be checked');
  });
});

describe('what a figure is compared with', () => {
  it('is not what it is of', async () => {
    const text =
      'It reached 859 euros a week in the first quarter of 2023, 53 euros less than in the public sector.';
    expect(await judged(text, '859 euros')).not.toBe('differs');
  });
});

describe('words of another clause', () => {
  it('do not narrow what is measured', async () => {
    const text = 'Workshops in Tartu are closing: enrolment fell to 8,810 in 2021/2022.';
    expect(await judged(text, '8,810')).toBe('holds');
  });
});

describe('a term that holds a narrowing word', () => {
  it('narrows nothing', async () => {
    const text = 'Military expenditure in Greece was 3.46 percent of gross domestic product in 2022.';
    expect(await judged(text, '3.46 percent')).toBe('holds');
  });
});

describe('a number of people', () => {
  it.each([
    ['The prison population of Finland was higher than that of Iceland in 2022.', 'higher than', 'holds'],
    ['The number of prisoners in Norway rose in 2022.', 'rose', 'holds'],
    ['The number of prisoners in Norway rose to 3,056 in 2022.', '3,056', 'holds'],
  ])('is no rate per 100,000: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });
});

describe('a rise that its own numbers contradict', () => {
  it('is left to a person', async () => {
    const text = 'Military expenditure in Greece edged up to 3.46 percent of GDP in 2022, from 3.69 percent.';
    expect(await judged(text, '3.46 percent')).toBe('cannot be checked');
  });
});

describe('what is named on both sides of a comparison', () => {
  it.each([
    [
      'In 2022 the number of male students in Gdansk was higher than the number of male students in Lodz.',
      'higher than',
      'holds',
    ],
    [
      'In 2022 the number of female students in Gdansk was higher than the number of female students in Lodz.',
      'higher than',
      'differs',
    ],
    [
      'In 2022 the number of female students in Lodz was 1.3 times the number of female students in Gdansk.',
      '1.3 times',
      'holds',
    ],
  ])('is asked on both: %s', async (text, quote, verdict) => {
    // A contradiction may be left to a person; the other verdict may not be given.
    const said = await judged(text, quote);
    if (verdict === 'holds') expect(said).toBe('holds');
    else expect(said).not.toMatch(/^holds/);
  });

  it('is what a share is of', async () => {
    const text =
      'In 2022 the number of female students in Lodz made up 4.8 percent of the number of female students in Poland.';
    expect(await judged(text, '4.8 percent')).toBe('holds');
  });

  it('is left open where only one side names it', async () => {
    const text = 'In 2022 female students in Lodz made up 4.8 percent of the students of Poland.';
    expect(await judged(text, '4.8 percent')).toBe('cannot be checked');
  });
});
