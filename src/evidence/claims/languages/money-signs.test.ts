import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';
import { MONEY_SIGNS } from './money-signs.ts';

const read = (text: string, language = 'en') =>
  findFigures(text, { language, date: '2024-05-09' }).map(({ value, unit }) => [value, unit]);

describe('money', () => {
  it.each([
    ['The house went for $US1.2 million ($A1.8 million).', [1_200_000, 'USD'], [1_800_000, 'AUD']],
    ['Debt was about $US113 trillion, or $US5,931,000.', [113e12, 'USD'], [5_931_000, 'USD']],
    ['A plan is RM79 a month, work $15 an hour.', [79, 'MYR per month'], [15, 'USD per hour']],
    ['It paid US$58, US $58 and U.S. $58.', [58, 'USD'], [58, 'USD'], [58, 'USD']],
    ['It paid C $6, HK $5m and AU $89.99.', [6, 'CAD'], [5_000_000, 'HKD'], [89.99, 'AUD']],
    ['It sold for AUD1.5m or USD1,700.', [1_500_000, 'AUD'], [1700, 'USD']],
    ['A ticket is RM79, or RM 79.', [79, 'MYR'], [79, 'MYR']],
    ['He paid Rs500, Rs 2 crore and Rs. 3 lakh.', [500, 'INR'], [20_000_000, 'INR'], [300_000, 'INR']],
    ['The fund has R2.5bn.', [2_500_000_000, 'ZAR']],
    ['A plain alphabet has PS6m and Y=28,030.', [6_000_000, 'GBP'], [28_030, 'JPY']],
    ['A $5 bill was found.', [5, 'USD']],
    ['They owe 5 million Australian dollars and 3 Egyptian pounds.', [5_000_000, 'AUD'], [3, 'EGP']],
    // As wires write them, and as they were.
    [
      'They owe 520 mln H.K. Dlrs, 5 mln N.Z. Dlrs and 48 mln Malaysian dlrs.',
      [520_000_000, 'HKD'],
      [5_000_000, 'NZD'],
      [48_000_000, 'MYR'],
    ],
    [
      'It rose to 7,353 lire, 83 mln markka and 50 Finnish markka.',
      [7353, 'ITL'],
      [83_000_000, 'FIM'],
      [50, 'FIM'],
    ],
    ['A tax of eight Ecus per tonne and 50 Canadian cts.', [8, 'XEU per tonne'], [50, 'cent']],
    [
      'They owe 5 mln Belgian francs, 6 mln schillings and 7 mln drachmas.',
      [5_000_000, 'BEF'],
      [6_000_000, 'ATS'],
      [7_000_000, 'GRD'],
    ],
  ])('is read in English: %s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    'The PS5 came out.',
    'Flight PS752 was shot down.',
    'Write to RM10 1AB.',
    'R2-D2 rolled in.',
    'He was 5.',
  ])('is not in what looks like it: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['fr', 'Le prix est de 5 $ US, 1 200 $ CA et US$7.', [5, 'USD'], [1200, 'CAD'], [7, 'USD']],
    ['fr', 'Il doit 5 millions de dollars australiens.', [5_000_000, 'AUD']],
    ['ru', 'Он заплатил A$5 млн и 3 канадских доллара.', [5_000_000, 'AUD'], [3, 'CAD']],
    ['zh', '他付了A$5亿、USD1700和3亿澳元。', [500_000_000, 'AUD'], [1700, 'USD'], [300_000_000, 'AUD']],
    ['ar', 'دفع 500 مليون دولار أسترالي و US$5 مليون.', [500_000_000, 'AUD'], [5_000_000, 'USD']],
  ] as const)('is read in %s: %s', (language, text, ...figures) => {
    expect(read(text, language)).toEqual(figures);
  });

  it('has the currency of its sign, however the number is written', () => {
    const signs = MONEY_SIGNS.filter(([sign]) => sign.length > 1 && !/^(?:ps|us|u\.s\.)$|[ =.]/.test(sign));
    fc.assert(
      fc.property(
        fc.constantFrom(...signs),
        fc.integer({ min: 2, max: 999_999 }),
        fc.constantFrom('', ' '),
        fc.constantFrom('', 'bn'),
        ([sign, code], number, space, scale) => {
          const digits = number.toLocaleString('en');
          const written = /^r[sp]$/.test(sign) ? sign.replace('r', 'R') : sign.toUpperCase();
          const text = `It cost ${written}${space}${digits}${scale} to build.`;
          expect(read(text)).toEqual([[number * (scale ? 1e9 : 1), code]]);
        },
      ),
    );
  });
});

describe('a number below zero', () => {
  it.each([
    ['en', 'It was minus-130 degrees, −3 degrees, minus 5 degrees and -7 degrees.', [-130, -3, -5, -7]],
    [
      'fr',
      'Il faisait moins 3 degrés et −5 degrés, au moins 7 degrés et plus ou moins 9 degrés.',
      [-3, -5, 7, 9],
    ],
    ['ru', 'Было минус 3 градуса и −5 градусов.', [-3, -5]],
    ['zh', '增速为负3%，上年为-5%。', [-3, -5]],
    ['ar', 'بلغ النمو ناقص 3% و-5%.', [-3, -5]],
  ])('is read in %s: %s', (language, text, values) => {
    expect(read(text, language).map(([value]) => value)).toEqual(values);
  });

  it.each(['It won 5-3.', 'The F-16s flew.', 'It takes 10-20 days.'])('is not in %s', (text) => {
    expect(read(text).filter(([value]) => Number(value) < 0)).toEqual([]);
  });
});

describe('full-width digits', () => {
  it.each([
    ['zh', '下降３．５％，共５００万元。', [3.5, '%'], [5_000_000, 'CNY']],
    ['en', '５００ people came.', [500, 'person']],
  ] as const)('are read in %s: %s', (language, text, ...figures) => {
    expect(read(text, language)).toEqual(figures);
  });
});
