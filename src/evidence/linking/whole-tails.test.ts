import { expect, test } from 'vitest';
import { withoutWholeTails } from './whole-tails.ts';

test('a whole is called by what its parts are of', () => {
  expect(
    withoutWholeTails([
      'PISA: Mean performance in reading, both sexes',
      'PISA: Mean performance in reading, girls',
      'Life expectancy (total)',
      'Life expectancy (women)',
    ]),
  ).toEqual([
    'PISA: Mean performance in reading',
    'PISA: Mean performance in reading, girls',
    'Life expectancy',
    'Life expectancy (women)',
  ]);
});

test('labels keep their ends where no part is beside them, or the bare name is another measure', () => {
  const alone = ['Exports, total', 'Imports, total'];
  expect(withoutWholeTails(alone)).toEqual(alone);
  const beside = ['Arrivals', 'Arrivals, total', 'Arrivals, cruises'];
  expect(withoutWholeTails(beside)).toEqual(beside);
});
