import { expect, test } from 'vitest';
import { wordsOf } from '../../language/stems.ts';
import { MemberFinder } from './members.ts';

function placesIn(places: readonly string[], text: string): string[] {
  const cube = {
    dimensions: [
      {
        column: 'region',
        label: 'region',
        role: 'place' as const,
        whole: null,
        members: places.map((code) => ({ code, labels: [code], area: null, ages: null, aggregate: false })),
      },
    ],
  };
  return new MemberFinder(cube, 'en').find(wordsOf(text, 'en'), text).flatMap(({ codes }) => codes);
}

const ENGLAND = ['England', 'East of England', 'South East', 'North East', 'North West', 'London'];

test.each([
  ['Flats in the South East of England get a little cheaper', ['South East']],
  ['Rents in the South-East of England rose', ['South East']],
  ['The North East of England had the cheapest homes', ['North East']],
  ['Flats in the East of England cost £209,055', ['East of England']],
  ['The North West, East of England and London', ['North West', 'East of England', 'London']],
  ['In the South East, England’s dearest region after London', ['South East', 'England', 'London']],
])('a region is read by its whole name: %s', (text, places) => {
  expect(placesIn(ENGLAND, text)).toEqual(places);
});

test.each([
  [['East of England', 'England', 'London'], 'Homes in the South East of England'],
  [['East Asia', 'Europe'], 'Output in South-East Asia grew'],
  [['Eastern Europe', 'Western Europe'], 'Wages in South Eastern Europe'],
  [['West Norfolk', 'Norwich'], 'Turnout in South West Norfolk'],
  [['East Lincolnshire'], 'Waiting times in North East Lincolnshire'],
  [['West Africa'], 'The army in South West Africa'],
])('no place is read of a part of a longer name: %j, %s', (places, text) => {
  expect(placesIn(places, text)).toEqual([]);
});

test('a compass word of another name changes nothing', () => {
  expect(placesIn(['West Virginia', 'Ohio'], 'Further north, West Virginia lost 3,000 people')).toEqual([
    'West Virginia',
  ]);
  expect(placesIn(['East Asia', 'South Asia'], 'From South to East Asia')).toEqual(['East Asia']);
  expect(placesIn(['South East Asia', 'East Asia'], 'South-East Asia')).toEqual(['South East Asia']);
});
