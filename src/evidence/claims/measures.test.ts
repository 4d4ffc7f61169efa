import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

const read = (text: string) =>
  findFigures(text, { language: 'en', date: '2024-05-09' })
    .filter(({ derivedFrom }) => derivedFrom === null)
    .map(({ value, measure, direction }) => [value, measure, direction]);

describe('what a number measures in English', () => {
  it.each([
    ['The show lifted its audience share by 12%.', [12, 'change', 'up']],
    ['The pound was strengthening 0.7% to $1.25.', [0.7, 'change', 'up'], [1.25, 'level', null]],
    ['Of the firms polled, 80% thought so and 60% would sell.', [80, 'share', null], [60, 'share', null]],
    [
      'It is 40% owned by the state, which has a 15% interest in a mine.',
      [40, 'share', null],
      [15, 'share', null],
    ],
    ['Its shares were one penny firmer at 317p.', [1, 'change', 'up'], [317, 'level', null]],
    ['It pledged to reduce greenhouse gas emissions 80 percent from 2005 levels.', [80, 'change', 'down']],
    [
      'The poll shows that Roe leads Doe by 43 percent to 38 percent.',
      [43, 'share', null],
      [38, 'share', null],
    ],
    ['A majority of the statements (52%) were false.', [52, 'share', null]],
    ['Voters will pay a tax of 5%.', [5, 'level', null]],
    ['It gives 40% of the profits, compared with 30% in 1985.', [40, 'share', null], [30, 'share', null]],
    ['The board declared a three-for-two stock split.', [3, 'ratio', null]],
    ['Pay may rise 5%.', [5, 'change', 'up']],
    ['It will halve emissions and drive prices down by 5%.', [5, 'change', 'down']],
  ])('is told in: %s', (text, ...figures) => {
    expect(read(text).filter(([value]) => value !== 50)).toEqual(figures);
  });
});
