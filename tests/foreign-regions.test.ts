import { describe, expect, it } from 'vitest';
import { judgingTables } from './judging-tables.ts';

// Tables of regions as an office publishes them in its own language; the numbers are our own.

const REGIONS = [
  'Madrid, Comunidad de',
  'Asturias, Principado de',
  'Navarra, Comunidad Foral de',
  'País Vasco',
];
const YEARS = [2021, 2022, 2023];

const judge = judgingTables(
  [
    [
      'Viajeros y pernoctaciones en establecimientos hoteleros por comunidad autónoma',
      'Un instituto de estadística',
      [
        'Comunidad autónoma;Año;Viajeros: Residentes en España;Viajeros: Residentes en el extranjero;Pernoctaciones: Total',
        ...REGIONS.flatMap((region, r) =>
          YEARS.map(
            (year, y) =>
              `${region};${year};${4_312_345 - 811_000 * r + 21_000 * y};${2_112_345 - 411_000 * r + 31_000 * y};${9_412_345 - 1_911_000 * r + 131_000 * y}`,
          ),
        ),
      ],
    ],
    [
      'Accidentes con víctimas por comunidad autónoma',
      'Una dirección de tráfico',
      [
        'Comunidad autónoma;Año;Fallecidos;Heridos hospitalizados;Heridos no hospitalizados',
        ...REGIONS.flatMap((region, r) =>
          YEARS.map(
            (year, y) =>
              `${region};${year};${116 - 21 * r + y};${812 - 140 * r + 7 * y};${9312 - 1717 * r + 77 * y}`,
          ),
        ),
      ],
    ],
  ],
  '2024-08-02',
  0,
);

describe('a region is found by every name that it has', () => {
  it.each([
    [
      'en',
      'Hotels in the Basque Country recorded 3.94 million overnight stays in 2023.',
      '3.94 million',
      'holds',
    ],
    ['en', 'Hotels in Navarre had 5.72 million overnight stays in 2022.', '5.72 million', 'holds'],
    ['en', 'Hotels in Asturias had 6.72 million overnight stays in 2022.', '6.72 million', 'differs'],
    [
      'fr',
      'En Navarre, les hôtels ont enregistré 5,72 millions de nuitées en 2022.',
      '5,72 millions',
      'holds',
    ],
    ['en', 'In Asturias 7,595 people were slightly injured in road accidents in 2021.', '7,595', 'holds'],
  ])('%s: %s', async (language, text, quote, verdict) => {
    expect(await judge(text, quote, language)).toBe(verdict);
  });
});

describe('a header that tells kinds apart', () => {
  it.each([
    // Guests of hotels are no inhabitants.
    ['The Madrid region had 6.9 million residents in 2023.', '6.9 million'],
    // Who is not taken to hospital is none of those who are.
    ['In the Basque Country 4,200 people were taken to hospital after road accidents in 2021.', '4,200'],
  ])('says nothing of another: %s', async (text, quote) => {
    expect(await judge(text, quote)).toBe('cannot be checked');
  });
});
