import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Monthly indices with a column of how much they changed on the month before. The numbers are our own.

const INDEX = [
  ...[100, 100.5, 101.1, 101.5, 102.4, 103.1, 103.4, 104, 104.8, 105.1, 105.7, 106.3],
  ...[107, 107.8, 108.3, 109.4, 110.2, 110.9, 111.2, 112, 112.4, 113.1, 113.8, 114.6],
];
const monthly = (title: string, named: string): GivenTable => [
  title,
  'A statistical office',
  [
    `Month,Index,${named}`,
    ...INDEX.map((value, i) => {
      const month = `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
      const before = INDEX[i - 1];
      return `${month},${value},${before === undefined ? '' : ((value / before - 1) * 100).toFixed(2)}`;
    }),
  ],
];

describe.each(['Change on the month before', 'Monthly change (%)', 'Growth on the previous month'])(
  'an index beside %s',
  (named) => {
    const judge = judgingTables([monthly('Consumer price index of Norway, monthly', named)], '2024-02-02', 0);

    it.each([
      // 114.6 / 106.3: 7.8 percent.
      ['Inflation in Norway was 7.8 percent in December 2023.', '7.8 percent', 'differs'],
      ['Inflation in Norway hit 7.8 percent in December 2023.', '7.8 percent', 'differs'],
      [
        'Consumer prices in Norway were 7.8 percent higher in December 2023 than a year before.',
        '7.8 percent',
        'differs',
      ],
      [
        'Inflation in Norway was 7.0 percent in January 2023, the highest rate since 2021.',
        '7.0 percent',
        'differs',
      ],
    ])('judges none by the change of a month: %s', async (text, quote, never) => {
      expect(await judge(text, quote)).not.toContain(never);
    });
  },
);
