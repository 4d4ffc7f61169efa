import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Ways, records and ranks that only the figure beside them says what they are of. The numbers are our own.

const YEARS = Array.from({ length: 14 }, (_, i) => 2010 + i);
const LOSS: Record<string, readonly number[]> = {
  Acre: [312, 301, 344, 298, 305, 341, 366, 287, 444, 682, 706, 889, 840, 597],
  Amapá: [53, 66, 27, 23, 31, 25, 17, 24, 24, 32, 24, 17, 16, 13],
  Roraima: [256, 141, 124, 170, 219, 156, 202, 132, 195, 590, 297, 315, 279, 284],
};
const PRICE = Array.from({ length: 36 }, (_, i) => 1800 + 31 * i + (i % 3) * 4);

const TABLES: readonly GivenTable[] = [
  [
    'Forest loss by state, square kilometres',
    'A space agency',
    [
      'State,Year,Forest loss (km²)',
      ...Object.entries(LOSS).flatMap(([state, all]) => all.map((one, i) => `${state},${YEARS[i]},${one}`)),
    ],
  ],
  [
    'Live births in Norland',
    'A statistics office',
    ['Year,Live births', ...YEARS.map((year, i) => `${year},${381204 - 2311 * i - (i % 2) * 190}`)],
  ],
  [
    'Gold price, monthly average',
    'A market',
    [
      'Month,"Gold price (USD per troy ounce)"',
      ...PRICE.map(
        (one, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')},${one}.25`,
      ),
    ],
  ],
  [
    'Average annual wage by region, euros',
    'A wage office',
    [
      'Region,Year,Average annual wage (EUR)',
      ...[
        ['Basque Country', 31204, 32353],
        ['Madrid', 30112, 31340],
        ['Extremadura', 21877, 22911],
      ].flatMap(([region, a, b]) => [`${region},2021,${a}`, `${region},2022,${b}`]),
    ],
  ],
];

const judge = judgingTables(TABLES, '2024-08-02', 0);
const OPEN = /^(?:not found|cannot be checked)$/u;

describe('a claim that a figure bears', () => {
  it.each([
    ['Forest loss in Roraima eased slightly in 2023, to 284 square kilometres.', 'eased', 'differs'],
    ['Forest loss in Roraima edged up in 2023, to 284 square kilometres.', 'edged up', 'holds'],
    ['Forest loss in Acre plummeted to 597 square kilometres in 2023.', 'plummeted', 'holds'],
    ['Norland counted 351,161 live births in 2023, fewer than in 2019.', 'fewer than', 'holds'],
    [
      'Norland counted 350,971 live births in 2023, the fewest of any year in the table, which starts in 2010.',
      'fewest',
      'holds',
    ],
    ['Gold became cheaper in December 2023, at an average of $2,893.25 an ounce.', 'cheaper', 'differs'],
    [
      'Nowhere are wages higher than in the Basque Country, where a worker earned 32,353 euros on average in 2022.',
      'Nowhere',
      'holds',
    ],
    [
      'Nowhere are wages higher than in Madrid, where a worker earned 31,340 euros on average in 2022.',
      'Nowhere',
      'differs',
    ],
  ])('is judged: %s', async (text, quote, verdict) => {
    expect(await judge(text, quote)).toBe(verdict);
  });
});

describe('a claim of something else', () => {
  it.each([
    ['Forest loss in Roraima did not ease in 2023, at 284 square kilometres.', 'ease'],
    ['Forest loss in Roraima was expected to ease in 2023, to 284 square kilometres.', 'ease'],
    ['The pace of forest loss in Roraima eased in 2023, to 284 square kilometres.', 'eased'],
    ['Compared with 2019, forest loss in Roraima eased in 2023, to 284 square kilometres.', 'eased'],
    ['Over the past decade forest loss in Roraima eased, to 284 square kilometres in 2023.', 'eased'],
    ['Had forest loss in Roraima eased to 284 square kilometres in 2023, nobody would have known.', 'eased'],
    ['Has forest loss in Roraima eased to 284 square kilometres in 2023?', 'eased'],
    ['Fines eased in 2023 though Roraima lost 284 square kilometres of forest.', 'eased'],
    ['The forecast for forest loss in Roraima fell to 284 square kilometres in 2023.', 'fell'],
    ['Roraima lost 284 square kilometres of forest in 2023, the least for a dry year.', 'least'],
    ['Roraima lost 284 square kilometres of forest in 2023, the least since the ban.', 'least'],
    [
      'Roraima lost 284 square kilometres of forest in 2023, less than in 2019 as a share of what is left.',
      'less than',
    ],
    ['Roraima lost 284 square kilometres of forest in 2023, one of the lowest of any year.', 'lowest'],
    ['Roraima lost 284 square kilometres of forest in 2023, the second-fewest of any year.', 'fewest'],
    ['Norland counted 350,971 live births in 2023, the most of any month.', 'most'],
    ['Norland counted 350,971 live births in 2023, the fewest of any year since the war.', 'fewest'],
    ['Norland counted 350,971 live births in 2023, the fewest fathers of any year.', 'fewest'],
    ['Norland counted 350,971 live births in 2023, probably the fewest of any year.', 'fewest'],
    ['Deaths in Norland rose in 2023, with live births at 350,971.', 'rose'],
    ['The share of live births out of wedlock rose in Norland in 2023, to 350,971.', 'rose'],
    ['Gold became cheaper than silver in December 2023, at $2,893.25 an ounce.', 'cheaper'],
    ['Gold became no cheaper in December 2023, at $2,893.25 an ounce.', 'cheaper'],
    ['Gold would have become cheaper in December 2023, but stood at $2,893.25 an ounce.', 'cheaper'],
    [
      'Nowhere are wages much higher than in Madrid except the Basque Country, with 32,353 euros in 2022.',
      'Nowhere',
    ],
    ['Nowhere did wages rise to a higher level than in Madrid, by 1,228 euros in 2022.', 'Nowhere'],
    ['Nowhere are bonuses higher than in Madrid, where the wage was 31,340 euros in 2022.', 'Nowhere'],
    [
      'It is a myth that nowhere are wages higher than in Madrid, where a worker earned 31,340 euros in 2022.',
      'nowhere',
    ],
    ['Madrid, with 31,340 euros in 2022, ranked 2nd for wages after tax.', '2nd'],
    ['Madrid had an average wage of 31,340 euros in 2022, third among the capitals of Europe.', 'third'],
  ])('is left alone: %s', async (text, quote) => {
    expect(await judge(text, quote)).toMatch(OPEN);
  });
});
