import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../../../words/words.ts';
import { readPeriod, valueIn, writePeriod } from './figure-words.ts';

test('periods are written as short as they can be, and read back the same', () => {
  expect(writePeriod(['2023-01-01', '2024-01-01'])).toBe('2023');
  expect(writePeriod(['2023-10-01', '2024-01-01'])).toBe('2023-Q4');
  expect(writePeriod(['2023-12-01', '2024-01-01'])).toBe('2023-12');
  expect(writePeriod(['2021-01-01', '2023-01-01'])).toBe('2021/2022');
  expect(writePeriod(['2023-03-05', '2023-03-06'])).toBe('2023-03-05');
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (one, other) => {
      fc.pre(one < other);
      expect(readPeriod(writePeriod([one, other]))).toEqual([one, other]);
    }),
  );
});

test.each(['', '20', '2023-13', '2023-Q5', '2023-02-30', '2024/2022', '2021/2022/2023', 'last year'])(
  '"%s" is no period',
  (text) => {
    expect(readPeriod(text)).toBeNull();
  },
);

test('values stand in their unit', () => {
  const words = wordsIn('en');
  expect(valueIn(2_733_800_000, 'EUR', words)).toMatch(/^€2\.7338bn$/i);
  expect(valueIn(24.5, '%', words)).toBe('24.5%');
  expect(valueIn(3, 'rank', words)).toBe('3 rank');
  expect(valueIn(70, null, words)).toBe('70');
});
