import { describe, expect, it } from 'vitest';
import { findFigures } from '../claims/find-figures.ts';
import { statementsIn } from './statements.ts';

function statements(text: string): string[] {
  const context = { language: 'en', date: '2026-02-03' };
  const figures = findFigures(text, context);
  return statementsIn(text, { start: 0, end: text.length }, figures, context).map(
    ({ figure, role }) =>
      `${figure.quote}: ${role.statistic} ${role.along ?? role.direction ?? ''}${role.against ? ` against ${role.against}` : ''}`,
  );
}

describe('what a sentence states without a number', () => {
  it.each([
    ['Malta had the lowest rate in the EU.', ['lowest: rank members']],
    ['It was the lowest since 2012.', ['lowest since 2012: rank time']],
    ['Last year was the warmest on record.', ['warmest on record: rank time']],
    ['Russian life expectancy fell between 2010 and 2015.', ['fell: change down against time']],
    [
      'Unemployment was higher in France than in Germany.',
      ['higher in France than: change up against place'],
    ],
    [
      'Payrolls were smaller in December 2015 than at the end of 2009.',
      ['smaller in December 2015 than: change down against time'],
    ],
    // With a number they are its words.
    ['The population fell by 11 percent.', []],
    ['It is the second-largest city.', []],
    ['It was one of the largest cities.', []],
    ['More than 5 million people live there.', []],
    ['Spain was four years ahead, longer than expected.', []],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  it('is read in English alone so far', () => {
    const text = 'Die Arbeitslosigkeit fell.';
    expect(statementsIn(text, { start: 0, end: text.length }, [], { language: 'de', date: null })).toEqual(
      [],
    );
  });
});
