import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { findFigures } from './find-figures.ts';

const find = (text: string, date: string | null = '2024-05-09', language = 'en') =>
  findFigures(text, { language, date });
const brief = (figures: readonly Figure[]) =>
  figures.map(({ hedge, value, high, unit }) =>
    [hedge === 'none' ? '' : hedge, high === null ? value : `${value}-${high}`, unit]
      .filter((part) => part !== '' && part !== null)
      .join(' '),
  );

const OFFICIALS = `Two senior Biden administration officials, who discussed the sensitive findings Friday on the condition of anonymity, said that in 2023 about 90% of Russia’s microelectronics came from China. Russia has used those to make missiles, tanks and aircraft. Nearly 70% of Russia’s approximately $900 million in machine tool imports in the last quarter of 2023 came from China.`;
const CUSTOMS = `Russia’s semiconductor imports from China jumped from $200 million in 2021 to over $500 million in 2022, according to Russian customs data analyzed by the Free Russia Foundation, a group that advocates for civil society development.`;

describe('the figures of a story on trade', () => {
  const figures = find(`${OFFICIALS}\n\n${CUSTOMS}\n\nA meeting outside Moscow on Nov. 8, 2023.`);
  const [officials, microelectronics, share, level, before, after, change] = figures;
  const anonymous = {
    kind: 'anonymous',
    who: 'two senior Biden administration officials',
    role: 'on the condition of anonymity',
  };

  it('are all there and nothing else is', () => {
    expect(figures).toHaveLength(7);
    for (const { quote, start, end } of figures)
      expect(`${OFFICIALS}\n\n${CUSTOMS}`.slice(start, end)).toBe(quote);
    expect(figures.map(({ minor }) => minor)).toEqual([true, false, false, false, false, false, false]);
    expect(officials).toMatchObject({ value: 2, unit: 'official' });
  });

  it('have hedge, value, unit, measure, period, subject and attribution', () => {
    expect(microelectronics).toMatchObject({
      ...{ quote: 'about 90%', hedge: 'about', value: 90, unit: '%', measure: 'share', grain: 1 },
      period: ['2023-01-01', '2024-01-01'],
      subject: { reporter: 'RU', partner: 'CN', product: 'microelectronics', flow: 'import' },
      attribution: anonymous,
    });
    expect(share).toMatchObject({
      ...{ quote: 'Nearly 70%', hedge: 'nearly', value: 70, unit: '%', measure: 'share' },
      period: ['2023-10-01', '2024-01-01'],
      subject: {
        reporter: 'RU',
        partner: 'CN',
        product: 'machine-tools',
        flow: 'import',
        whole: 900_000_000,
      },
      attribution: anonymous,
    });
    expect(level).toMatchObject({
      ...{ hedge: 'approximately', value: 900_000_000, unit: 'USD', measure: 'level', grain: 10_000_000 },
      period: ['2023-10-01', '2024-01-01'],
      subject: { reporter: 'RU', partner: null, product: 'machine-tools', flow: 'import' },
      attribution: anonymous,
    });
  });

  it('two levels that a sentence joins make a change derived from both', () => {
    const subject = { reporter: 'RU', partner: 'CN', product: 'semiconductors', flow: 'import' };
    const attribution = {
      kind: 'document',
      who: 'Russian customs data',
      role: 'analyzed by the Free Russia Foundation',
    };
    expect(before).toMatchObject({
      value: 200_000_000,
      period: ['2021-01-01', '2022-01-01'],
      subject,
      attribution,
    });
    expect(after).toMatchObject({
      hedge: 'over',
      value: 500_000_000,
      period: ['2022-01-01', '2023-01-01'],
      subject,
      attribution,
    });
    expect(change).toMatchObject({
      hedge: 'over',
      value: 150,
      unit: '%',
      measure: 'change',
      direction: 'up',
      derivedFrom: [4, 5],
      // Who gave both levels has not said what they come to.
      attribution: null,
    });
  });
});

describe('the figures that a verdict relies on', () => {
  it('a multiple takes the currency named before it', () => {
    const figures = find(
      'EU exports to Kyrgyzstan rose from 263 million euros in 2021 to more than 2.7 billion in 2023',
    );
    expect(brief(figures)).toEqual([
      '263000000 EUR',
      'more than 2700000000 EUR',
      'more than 926.615969581749 %',
    ]);
    for (const { subject } of figures)
      expect(subject).toMatchObject({
        reporter: 'EU27_2020',
        partner: 'KG',
        product: 'total',
        flow: 'export',
      });
    expect(figures.map(({ grain }) => grain).slice(0, 2)).toEqual([1_000_000, 100_000_000]);
  });

  it.each([
    ['nearly a quarter', 'nearly', 25],
    ['almost 30 %', 'almost', 30],
  ])('%s of a group’s exports came from a member', (words, hedge, value) => {
    const [part, whole] = find(
      `${words} of the EU's 731 million euros of exports to Kyrgyzstan in the last quarter of 2023 came from Germany`,
    );
    expect(part).toMatchObject({
      ...{ hedge, value, unit: '%', measure: 'share', period: ['2023-10-01', '2024-01-01'] },
      subject: {
        reporter: 'EU27_2020',
        partner: 'KG',
        product: 'total',
        flow: 'export',
        whole: 731_000_000,
        part: { reporter: 'DE' },
      },
    });
    expect(whole).toMatchObject({ value: 731_000_000, unit: 'EUR', measure: 'level' });
  });

  it('years and quarters are half open', () => {
    expect(find('EU exports to Kyrgyzstan in 2019 were 334 million euros')[0]?.period).toEqual([
      '2019-01-01',
      '2020-01-01',
    ]);
    expect(find('Exports were 5 million euros in the third quarter of 2024.')[0]?.period).toEqual([
      '2024-07-01',
      '2024-10-01',
    ]);
    expect(find('Sales fell 5% last year.')[0]?.period).toEqual(['2023-01-01', '2024-01-01']);
    expect(find('Sales fell 5% last year.', null)[0]?.period).toBeNull();
  });
});

describe('shapes of quantities', () => {
  it('quarters of years are no parts of anything', () => {
    const quotes = (text: string) =>
      find(text)
        .filter(({ minor }) => !minor)
        .map(({ quote }) => quote);
    for (const text of [
      'Exports peaked two quarters before Germany’s.',
      'Sales rose and fell three quarters later.',
      'Profits fell for three quarters in a row.',
      'In the last three quarters sales fell.',
      'It led the rush for one quarter.',
    ])
      expect(quotes(text), text).toEqual([]);
    expect(quotes('It lost three quarters of it.')).toEqual(['three quarters']);
    expect(quotes('It accounts for three quarters.')).toEqual(['three quarters']);
    expect(quotes('Over three quarters of voters said no.')).toEqual(['Over three quarters']);
  });

  it('what was halved is half of what it was', () => {
    expect(find('Exports more than halved.')).toMatchObject([
      { value: 0.5, hedge: 'more than', unit: 'times', measure: 'ratio', direction: 'down' },
    ]);
  });

  it.each([
    ['Prices rose tenfold.', ['10 times']],
    ['Sales doubled.', ['2 times']],
    ['It is the second-largest supplier.', ['2 rank']],
    ['It rose by 12 percentage points.', ['12 percentage points']],
    ['It is between 3 and 5 percent.', ['between 3-5 %']],
    // By how much, and to what: no range.
    ['It rose by 12 percentage points to 3,648.', ['12 percentage points', '3648']],
    ['It rose by 5% to £801m.', ['5 %', '801000000 GBP']],
    ['It grew by 1.4 million to 44.9 million.', ['1400000', '44900000']],
    ['It fell by 504 to 3,648.', ['504', '3648']],
    ['It grew by 120 to 150 people.', ['between 120-150 person']],
    ['It fell by 5 to 10 percent.', ['between 5-10 %']],
    ['It rose by 1.5 to 2.5 million.', ['between 1500000-2500000']],
    ['It made 1.2-1.5 million tonnes.', ['between 1200000-1500000 tonne']],
    ['9 out of 10 agree.', ['90 %']],
    ['One in five Americans agree.', ['20 %']],
    ['One accident in eight left somebody hurt.', ['12.5 %']],
    ['One murder in five years shook it.', ['1 murder', '5 year']],
    ['Two-thirds agree.', ['66.6666666666667 %']],
    ['Half of them agree.', ['50 %']],
    ['It takes a dozen eggs.', ['12 egg']],
    ['Hundreds of people came.', ['more than 100 person']],
    [
      'It cost $1.5tn, £3bn, €40m and US$2.3b.',
      ['1500000000000 USD', '3000000000 GBP', '40000000 EUR', '2300000000 USD'],
    ],
    ['It cost Rs 500 crore.', ['5000000000 INR']],
    ['It cost RMB 7 trillion.', ['7000000000000 CNY']],
    ['It cost 30,000 rubles.', ['30000 RUB']],
    ['It rose 0.25 percentage points, or 25 basis points.', ['0.25 percentage points', '25 basis points']],
    ['It ran at 70 mph.', ['70 mile per hour']],
    ['There was a 6.2-magnitude quake.', ['6.2 magnitude']],
    ['It is 9.5% of GDP.', ['9.5 %']],
    ['Less than an hour later a million saw it.', ['fewer than 1 hour', '1000000']],
    ['It pumps 3.5 million barrels of oil a day.', ['3500000 barrel per day']],
    ['Oil cost $58.24 a barrel.', ['58.24 USD per barrel']],
  ])('%s', (text, expected) => {
    expect(brief(find(text))).toEqual(expected);
  });

  it('a vote is two numbers, and minor', () => {
    expect(find('The court ruled in a 5-4 vote.')).toMatchObject([{ value: 5, high: 4, minor: true }]);
  });

  it('money of a year’s prices says which', () => {
    expect(find('It cost $5 million in 2012 dollars.')).toMatchObject([
      { value: 5_000_000, unit: 'USD', unitYear: 2012 },
    ]);
  });
});

describe('what is no figure', () => {
  it.each([
    'The Group of Seven met.',
    'A B-52 flew over.',
    'The S&P 500 closed.',
    'It was Covid-19.',
    'A Boeing 737 landed.',
    'The new iPhone 13 is out.',
    'He drives in Formula 1.',
    'Under Section 301 it may act.',
    'Since 9/11 it was so.',
    'The G20 met on Nov. 8, 2023, at 10:30 a.m.',
    'It falls under HS 8542.',
    'The 58-year-old man, John Smith, 58, said so.',
    'Call 555-0134 or +44 20 7946 0958.',
    'He lives at 10 Downing Street.',
    'No one came, and nobody knew which one.',
    'The second half began.',
    'They scored after half-an-hour.',
    'The seed booked a place in the last four.',
  ])('%s', (text) => {
    expect(brief(find(text))).toEqual([]);
  });

  it.each([
    ['ar', 'اجتمعوا في 26 أكتوبر 2023.'],
    ['ar', 'اجتمعوا يوم 14 آذار.'],
    ['ru', 'Они встретились 26 октября 2023 года.'],
    ['fr', 'Ils se sont réunis le 26 août.'],
    ['zh', '他们10月26日会面。'],
  ])('a day, in %s: %s', (language, text) => {
    expect(brief(find(text, '2024-05-09', language))).toEqual([]);
  });
});

describe('rates and ranges whose words come twice', () => {
  it.each([
    ['The homicide rate was 12.5 per 100,000 people in 2019.', ['12.5 per 100000']],
    ['It had 59.3 murders for every 100,000 residents.', ['59.3 per 100000']],
    ['There are 3.4 doctors per 1,000 people.', ['3.4 per 1000']],
    ['It counts 8 cases per million.', ['8 per million']],
    [
      'The population was between 9.75 million people and 9.79 million people.',
      ['between 9750000-9790000 person'],
    ],
    ['Oil cost between $82.32 a barrel and $82.36 a barrel.', ['between 82.32-82.36 USD per barrel']],
    ['It sold 5,000 homes and 3,000 flats.', ['5000 home', '3000 flat']],
  ])('%s', (text, expected) => {
    expect(brief(find(text))).toEqual(expected);
  });
});

describe('any text', () => {
  const NAUGHTY = [
    '',
    '\u0000',
    '1/0',
    '１２３',
    '٣',
    '-$1.00',
    '1E+02',
    '1.7976931348623157e309',
    '\ud83d',
    '9'.repeat(400),
    '½',
    "';1 --",
    '$',
    '%',
    'NaN million',
    '1,2,3,4',
    '..5..',
    '1e1e1e',
    '\u202e5%',
    'one hundred hundred hundred',
    'between 5 and',
    'from to 5',
  ];

  it('is read without a fault, each quote being what stands at its place', () => {
    const words = fc.constantFrom(
      ...'one two hundred million half a quarter of between and to from in 2023 5 3.5 $ € % - – , . more than nearly percent points U.S. Russia’s imports said according to last year Nov. 8 billion dozen twice 十 万 ٣ و5 тысяч cent'.split(
        ' ',
      ),
      ...NAUGHTY,
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
      fc.array(words).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'zh', 'fr', 'ar', 'xx'), (some, language) => {
        const figures = findFigures(some, { language, date: '2024-05-09' });
        for (const [i, figure] of figures.entries()) {
          expect(some.slice(figure.start, figure.end)).toBe(figure.quote);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(Number.isNaN(figure.value)).toBe(false);
          for (const from of figure.derivedFrom ?? []) expect(from).toBeLessThan(i);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each(NAUGHTY)('%j', (text) => {
    expect(() => find(text)).not.toThrow();
  });
});
