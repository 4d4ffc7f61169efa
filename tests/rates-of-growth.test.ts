import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// A table of rates of growth, of which a sentence tells what grew. The numbers are our own.

const ROWS = [
  ['Spain', 'ESP', [2.04, -10.94, 6.68, 6.18, 2.68]],
  ['Brazil', 'BRA', [1.22, -3.28, 4.76, 3.02, 2.94]],
  ['Japan', 'JPN', [-0.41, -4.15, 2.56, 0.96, 1.68]],
  ['Ireland', 'IRL', [5.31, 6.62, 15.13, 8.61, -5.53]],
  ['Ukraine', 'UKR', [3.2, -3.75, 3.45, -28.76, 5.32]],
  ['Poland', 'POL', [4.45, -2.02, 6.93, 5.64, 0.16]],
  ['European Union', 'EUU', [1.81, -5.64, 6.31, 3.48, 0.44]],
] as const;
const growth: GivenTable = [
  'GDP growth (annual %)',
  'An economic institute',
  [
    'Country Name,Country Code,2019,2020,2021,2022,2023',
    ...ROWS.map(([name, code, all]) => [name, code, ...all].join(',')),
  ],
];
const judged = judgingTables([growth], '2024-06-14', 0);

describe('a rate of growth', () => {
  it.each([
    ['Spanish output fell 10.9 percent in 2020.', '10.9 percent'],
    ['Output in Spain dropped by 10.9 percent in 2020.', '10.9 percent'],
    ['Spain was hit hard in 2020: output shrank by 10.9 percent.', '10.9 percent'],
    ['The economic output of Japan declined 4.2 percent in 2020.', '4.2 percent'],
    ['Ukraine lost nearly 29 percent of its output in 2022.', '29 percent'],
    ['In 2022 Ukraine lost 28.8 percent of its gross domestic product.', '28.8 percent'],
    ['Ireland surprised everybody with growth of 15.1 percent in 2021.', '15.1 percent'],
    ['Poland managed growth of 5.6 percent in 2022.', '5.6 percent'],
    ['Poland recorded economic growth of 5.6 percent in 2022.', '5.6 percent'],
    ['Ireland suffered a contraction of 5.5 percent in 2023.', '5.5 percent'],
    ['Brazil grew by 2.9 percent in 2023, according to the institute.', '2.9 percent'],
    ['Poland grew 6.9 percent in 2021.', '6.9 percent'],
    ['In 2020 Japan shrank by 4.2 percent.', '4.2 percent'],
    ['Ireland grew faster, by 6.6 percent, in 2020.', '6.6 percent'],
    ['Brazil expanded 4.8 percent in 2021.', '4.8 percent'],
    ['National output rose 2.9 percent in Brazil in 2023.', '2.9 percent'],
    ["Japan's output increased by 1.7 percent in 2023.", '1.7 percent'],
    ['Growth in Spain came to 2.7 percent in 2023.', '2.7 percent'],
    ['Spain posted a growth rate of 2.7 percent in 2023.', '2.7 percent'],
  ])('is told: %s', async (text, quote) => {
    expect(await judged(text, quote)).toMatch(/^holds/);
  });

  it.each([
    ['Japanese output grew 4.2 percent in 2020.', '4.2 percent'],
    ['Poland managed growth of 3.3 percent in 2022.', '3.3 percent'],
    ['Output in Spain fell 6.2 percent in 2020.', '6.2 percent'],
    ['The Polish economy shrank by 5.6 percent in 2022.', '5.6 percent'],
  ])('differs: %s', async (text, quote) => {
    expect(await judged(text, quote)).toBe('differs');
  });

  it.each([
    ['Industrial output in Spain fell 10.9 percent in 2020.', '10.9 percent'],
    ['Output of steel in Japan fell 4.2 percent in 2020.', '4.2 percent'],
    ["Poland's factory output rose 3.1 percent in 2022.", '3.1 percent'],
    ['Spain saw growth of 2.7 percent in retail sales in 2023.', '2.7 percent'],
    ['The population of Ireland grew by 1.9 percent in 2022.', '1.9 percent'],
    ['The tech giant, with a plant in Ireland, grew 15.1 percent in 2021.', '15.1 percent'],
    ['Sales in Poland grew 5.6 percent in 2022.', '5.6 percent'],
    ['Andalusia fared better than Spain, with growth of 3.1 percent in 2023.', '3.1 percent'],
    ['Exports to Japan grew 2.4 percent in 2023.', '2.4 percent'],
    ['Output of the dairy farms of Ireland fell 4.0 percent in 2023.', '4.0 percent'],
    ['Growth in Spain slowed by 3.5 percent in 2023.', '3.5 percent'],
    ['Ukraine lost 17 percent of its territory in 2022.', '17 percent'],
    ['Poland grew by 900,000 people in 2022.', '900,000 people'],
    ['Brazil grew 3.4 percent more soybeans in 2023.', '3.4 percent'],
    ['Output at the Polish plant grew 5.9 percent in 2022.', '5.9 percent'],
    ['Output per worker in Spain fell 3.1 percent in 2020.', '3.1 percent'],
    ['Spain grew at twice the rate of 3.1 percent that was forecast for 2022.', '3.1 percent'],
    ['Brazil grew by 1.1 percent in the last quarter of 2023.', '1.1 percent'],
    ['A retailer achieved growth of 2.7 percent in Spain in 2023.', '2.7 percent'],
    ['Credit growth of 2.7 percent in Spain in 2023 worried nobody.', '2.7 percent'],
    ['The forests of Brazil grew by 2.9 percent in 2023.', '2.9 percent'],
    ['In the polls the party of Poland grew 6.9 percent in 2021.', '6.9 percent'],
    [
      'The number of visitors from Japan shrank; Poland grew 5.6 percent in 2022 to become its largest market.',
      '5.6 percent',
    ],
    ['Output in the German state of Hesse fell 5.6 percent in 2020, as in Spain.', '5.6 percent'],
    ['The company lost 10.9 percent of its output in Spain in 2020.', '10.9 percent'],
    ['Toyota output fell 4.2 percent in Japan in 2020.', '4.2 percent'],
    ['Repsol lost 10.9 percent of its output in Spain in 2020.', '10.9 percent'],
    ['Output at Heineken in Poland fell 2.0 percent in 2020.', '2.0 percent'],
  ])('is not judged: %s', async (text, quote) => {
    expect(await judged(text, quote)).toMatch(/cannot|not found/);
  });
});
