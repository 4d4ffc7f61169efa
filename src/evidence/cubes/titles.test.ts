import { expect, it } from 'vitest';
import { titleOf, withoutAxes } from './titles.ts';

it.each([
  ['Unemployment by sex and age, monthly data', 'Unemployment'],
  ['Average gross wages by CZ-NACE industry, CZK', 'Average gross wages'],
  [
    'Proportion of seats held by women in national parliaments',
    'Proportion of seats held by women in national parliaments',
  ],
  [
    'Passengers transported by rail, passenger-kilometres',
    'Passengers transported by rail, passenger-kilometres',
  ],
  ['Area burnt by rural fires', 'Area burnt by rural fires'],
])('a title loses how its values are told apart, not who did what: %s', (title, without) => {
  expect(withoutAxes(title)).toBe(without);
});

it('a label says neither how it is told apart nor of how many', () => {
  expect(titleOf('Mortality rate, infant (per 1,000 live births)')).toBe('Mortality rate, infant');
  expect(titleOf('Deaths by cause of death, annual')).toBe('Deaths');
  expect(titleOf('Apprentices in vocational training, by level and sex')).toBe(
    'Apprentices in vocational training',
  );
});
