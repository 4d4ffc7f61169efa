import { expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

const DATE = '2024-05-09';
const periods = (text: string, language: string) =>
  findFigures(text, { language, date: DATE }).map(({ period }) => period?.join('/') ?? null);

const MARCH = '2024-03-01/2024-04-01';
const FIRST_QUARTER = '2024-01-01/2024-04-01';

it.each([
  ['en', 'Exports rose 5% in March. Imports fell 3% to $5bn.', MARCH, 3],
  ['en', 'Output rose 5% in March.\n\nThe ratio of inventories to sales fell to 1.38.', MARCH, 2],
  [
    'fr',
    'Les exportations ont augmenté de 5 % au premier trimestre. Les importations ont baissé de 3 %.',
    FIRST_QUARTER,
    2,
  ],
  ['ru', 'В марте экспорт вырос на 5 %. Импорт упал на 3 %.', MARCH, 2],
  ['zh', '3月出口增长5%。进口下降3%。', MARCH, 2],
  ['ar', 'ارتفعت الصادرات 5% في مارس. انخفضت الواردات 3%.', MARCH, 2],
])('a change is of the time of the one before it, in %s: %s', (language, text, period, count) => {
  expect(periods(text, language)).toEqual(Array.from({ length: count }, () => period));
});

it.each([
  ['en', 'Exports rose 5% in March. Imports will fall 3%.'],
  ['en', 'Profit rose 5% in March. Shares in the bank fell 3%.'],
  ['en', 'Shares rose 5% on Tuesday. Bananas fell 3%.'],
  ['en', 'Exports rose 5% in March. Nobody knew why. Imports fell 3%.'],
  ['en', 'Exports rose 5% in March. The port employs 500 people.'],
  ['fr', 'Les exportations ont augmenté de 5 % au premier trimestre. Les importations baisseront de 3 %.'],
  ['ru', 'В марте экспорт вырос на 5 %. Импорт, по прогнозам, упал на 3 %.'],
  ['zh', '3月出口增长5%。预计进口下降3%。'],
  ['ar', 'ارتفعت الصادرات 5% في مارس. وستنخفض الواردات 3%.'],
])('what is of another time, or no change, has none, in %s: %s', (language, text) => {
  expect(periods(text, language).at(-1)).toBeNull();
});
