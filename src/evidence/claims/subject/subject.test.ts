import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';

describe('the country of a figure without trade', () => {
  it.each([
    ['The jobless rate of Japan rose to 5.2 percent.', 'JP'],
    ['The jobless rate rose to 5.2 percent in Japan.', 'JP'],
    ['Norwold, based near Zurich, earned 5 million Swiss francs.', null],
    ["Norwold, France's favourite, earned $5 million.", null],
    ['Norwold operates in France and earned $5 million.', null],
    ['In France, prices rose and 500 lost their jobs.', 'FR'],
    ['Norwold said it told a New Zealand firm that costs rose 5 percent.', null],
  ])('%s', (text, reporter) => {
    const [figure] = findFigures(text, { language: 'en', date: '2024-05-09' });
    expect(figure?.subject.reporter).toBe(reporter);
  });
});
