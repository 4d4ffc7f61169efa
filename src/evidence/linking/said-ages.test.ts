import { expect, test } from 'vitest';
import { wordsOf } from '../../language/stems.ts';
import { agesIn } from './said-ages.ts';

const agesSaid = (text: string) => agesIn(wordsOf(text, 'en'), text, 'en').map(({ ages }) => ages);

test.each([
  ['Of the people in Canada 6.3 million were under 15 in 2023.', [0, 15]],
  ['A fifth of the dead were aged under 18.', [0, 18]],
  ['Half of the patients are below the age of 40.', [0, 40]],
  ['Two in three voters were over 65.', [65, null]],
  ['Most of those are older than 60 years of age.', [60, null]],
])('what is said of people is their age: %s', (text, ages) => {
  expect(agesSaid(text)).toContainEqual(ages);
});

test.each([
  'Deaths were under 15 percent of the total.',
  'Deaths were under 15% of the total.',
  'Arrivals were over 20 million in 2023.',
  'Arrivals were over 20,500 in 2023.',
  'Waits were over 12 weeks for most patients.',
  'Most journeys were under 30 minutes.',
  'Fares were below 25 euros.',
  'The casts were under 15 years in force.',
])('an amount is no age: %s', (text) => {
  expect(agesSaid(text)).toEqual([]);
});
