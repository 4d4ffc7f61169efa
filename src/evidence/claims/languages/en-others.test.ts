import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';

const values = (text: string) =>
  findFigures(text, { language: 'en', date: '2024-05-09' }).map(({ value }) => value);

describe('what looks like a number', () => {
  it.each([
    'The S&P 500 and the S P 500 rose.',
    'The TA-35 index and the Stoxx 600 rose.',
    'See Part 3 of the Act.',
    'They live at 9 E 71st St, Manhattan.',
    'The ranch is at 49 Zorro Ranch Road.',
    'It is at 22 Ave Foch in Paris.',
    'Write to Albany, NY 10001.',
    'Quarterback Dak Prescott (4) celebrates.',
    'It runs from Sept. 27 to Oct. 1.',
    'It runs Sept. 20-24, Sept. 27 Oct. 1.',
    'It flies the Airbus A310-300 and the Boeing 747-400.',
    'Offers must be in by 1300 CDT today.',
    'It is for children of 11 to 14-year-olds.',
    'It is for 18- to 24-year-old men.',
    'The album of 50 Cent is out.',
    'Update to iOS 16.4 now.',
    'Call 020 7946 0958.',
    'It was warmer than the average of 1961-1990 and of 1991–2020.',
  ])('is no figure: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ['Energys 550 megawatt plant opened.', 550],
    ['Take Tylenol 500mg tablets.', 500],
    ['An adult needs 2000 - 2500 calories a day.', 2000],
    ['Prices go up by an average of 1500.', 1500],
    ['A house of 3923sq m was sold.', 3923],
    ['The floor has 32m2.', 32],
    ['It went to Spain 300,000 and more.', 300_000],
  ])('is one all the same: %s', (text, value) => {
    expect(values(text)).toEqual([value]);
  });
});
