import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

const read = (text: string, language = 'en') =>
  findFigures(text, { language, date: '2024-05-09' })
    .filter(({ derivedFrom }) => derivedFrom === null)
    .map(({ value, unit }) => [value, unit]);

describe('a unit that is said once', () => {
  it.each([
    ['en', 'It grew from 120 to 140 vehicles.', [120, 'vehicle'], [140, 'vehicle']],
    ['en', 'It was raised from around 120 to 140 vehicles.', [120, 'vehicle'], [140, 'vehicle']],
    ['en', 'Shares rose 18 sen, added 15 and lost 3.', [18, 'sen'], [15, 'sen'], [3, 'sen']],
    ['en', 'It went from 21 mpg to 23 for cars.', [21, 'mile per gallon'], [23, 'mile per gallon']],
    ['en', 'Take the 7- or 8-inch screen.', [7, 'inch'], [8, 'inch']],
    ['en', 'It rose to 138,285 lots from 212,577.', [138_285, 'lot'], [212_577, 'lot']],
    ['en', 'It was 5.5 percent, compared with 4.5 a year earlier.', [5.5, '%'], [4.5, '%']],
    ['en', 'Of 6 million homes, including 1.5 million in Ohio.', [6_000_000, 'home'], [1_500_000, 'home']],
    ['en', 'It will grow from 24.2 to 33 billion euros.', [24_200_000_000, 'EUR'], [33_000_000_000, 'EUR']],
    ['en', 'It made 5.93 million tonnes against 5.81 last year.', [5_930_000, 'tonne'], [5_810_000, 'tonne']],
    [
      'en',
      'They closed at 40 and 41 euros against 35 and 36 on Friday.',
      [40, 'EUR'],
      [41, 'EUR'],
      [35, 'EUR'],
      [36, 'EUR'],
    ],
    [
      'en',
      'Some 152 patients were waiting in May, 5 more than a year earlier.',
      [152, 'patient'],
      [5, 'patient'],
    ],
    ['en', 'Output was 26.6 tonnes, 2.1 fewer than in 2023.', [26.6, 'tonne'], [2.1, 'tonne']],
    ['fr', 'Le parc est passé de 120 à 140 véhicules.', [120, 'véhicules'], [140, 'véhicules']],
    ['ru', 'Число выросло с 120 до 140 процентов.', [120, '%'], [140, '%']],
    ['zh', '长度从120增加到140公里。', [120, 'kilometer'], [140, 'kilometer']],
    ['ar', 'ارتفع من 120 إلى 140 كيلومترا.', [120, 'kilometer'], [140, 'kilometer']],
  ])('is of both in %s: %s', (language, text, ...figures) => {
    expect(read(text, language)).toEqual(figures);
  });

  it.each([
    ['Sales rose 5% to 120.', [5, '%'], [120, null]],
    ['It fell 12 percentage points to 45.', [12, 'percentage points'], [45, null]],
    ['He ran 5 miles. She scored 12.', [5, 'mile'], [12, null]],
    // Another number is of something else.
    ['It was 55.1, up from 11.7 five years earlier.', [55.1, null], [11.7, null], [5, 'year']],
    ['It has 3 million users; 5 left.', [3_000_000, 'user'], [5, null]],
  ])('is not of another number: %s', (text, ...figures) => {
    expect(read(text)).toEqual(figures);
  });

  it('leaves no pair half read', () => {
    const units = ['percent', 'vehicles', 'miles', 'tonnes', 'euros'] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 21, max: 400 }),
        fc.integer({ min: 21, max: 400 }),
        fc.constantFrom(...units),
        (from, to, unit) => {
          fc.pre(from !== to);
          const found = read(`It went from ${from} to ${to} ${unit} in a month.`);
          expect(found.slice(0, 2).map(([value]) => value)).toEqual([from, to]);
          expect(found[0]?.[1]).toBe(found[1]?.[1]);
        },
      ),
    );
  });
});

describe('a value in another unit', () => {
  it('is no more exact than the one before it', () => {
    const found = findFigures('It flew more than 100 kilometers (62 miles) and 5 km (3 miles).', {
      language: 'en',
      date: null,
    });
    expect(found.map(({ hedge }) => hedge)).toEqual(['more than', 'more than', 'none', 'none']);
  });

  it('in brackets gives its currency to nothing else', () => {
    expect(read('It costs 2,435,000 yen ($22,480) or 2,380,000 ($21,972).')).toEqual([
      [2_435_000, 'JPY'],
      [22_480, 'USD'],
      [2_380_000, 'JPY'],
      [21_972, 'USD'],
    ]);
  });
});
