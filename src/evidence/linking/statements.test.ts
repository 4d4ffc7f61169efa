import { describe, expect, it } from 'vitest';
import { findFigures } from '../claims/find-figures.ts';
import { roleOf } from './roles.ts';
import { statementsIn } from './statements.ts';

function statements(text: string): string[] {
  const context = { language: 'en', date: '2026-02-03' };
  const figures = findFigures(text, context);
  return statementsIn(text, { start: 0, end: text.length }, figures, context).map((figure) => {
    const role = roleOf({ figure, text, sentence: { start: 0, end: text.length }, figures, language: 'en' });
    return `${figure.quote}: ${role.statistic} ${role.along ?? role.direction ?? ''}${role.against ? ` against ${role.against}` : ''}${figure.statement?.hasAmount ? ', with its amount' : ''}`;
  });
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
    ['The population fell by 11 percent.', ['fell: change down against time, with its amount']],
    ['It is the second-largest city.', []],
    ['It was one of the largest cities.', []],
    ['More than 5 million people live there.', []],
    ['Spain was four years ahead, longer than expected.', []],
    // What is denied, supposed, asked or expected is not said.
    ['Unemployment did not fall last year.', []],
    ['Unemployment has not risen since 2012.', []],
    ["Unemployment hasn't fallen.", []],
    ['Unemployment never fell.', []],
    ['If unemployment fell in 2023, nobody saw it.', []],
    ['It is not true that unemployment fell in 2023.', []],
    ['The bank expects that unemployment fell in December.', []],
    ['Unemployment is expected to be the lowest since 2012.', []],
    ['Unemployment will have risen by then.', []],
    ['Did unemployment fall last year?', []],
    ['Unemployment was nearly the lowest since 2012.', []],
    ['Unemployment is no longer the highest in the EU.', []],
    ['It was not higher than in Germany.', []],
    ['A fall in unemployment surprised nobody.', []],
    ['Unemployment was to fall in the autumn.', []],
    // More is said than that it fell, and not plainly how often.
    ['Unemployment fell for the umpteenth year running.', []],
    ['Unemployment rose every other year.', []],
    ['For several years running unemployment fell.', []],
    ['Unemployment fell for three years running until 2014.', []],
    ['The city was the largest in May 2020.', ['largest: rank members']],
    ['Oil cost more in April 2026 than in any month since June 2022.', []],
    ['It was higher than in most countries.', []],
    ['It was higher than all of them.', []],
    ['Prices fell in May.', ['fell: change down against time']],
    ['Portugal topped the list in 2022.', ['topped the list: rank members']],
    ['Portugal topped the list of debtors.', []],
    ['Portugal had topped the list.', []],
    ['It was 5 million, more than in any year before.', ['more than in any year before: rank time']],
    [
      'They numbered 90, fewer than in any month since May 2019.',
      ['fewer than in any month since May 2019: rank time'],
    ],
    ['It set a record in 2023.', ['set a record: rank time']],
    ['Canada was just ahead of Britain.', ['ahead of: change up against place']],
    ['Pakistan lags behind Bangladesh.', ['behind: change down against place']],
    ['The building was behind schedule, and ahead of time.', []],
    ['It was ahead of Britain in research.', []],
    ['It was the lowest price since the start of 2015.', ['lowest price since the start of 2015: rank time']],
    ['It had the most in the bloc.', ['most: rank members']],
    ['It had the most in the past decade.', []],
    ['Beds for every 1,000 people fell in 2023.', ['fell: change down against time']],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  it.each([
    ['Unemployment fell for the third year running in 2015.', { count: 3, months: 12, isWhole: true }],
    [
      'Unemployment has risen for a second straight quarter in the second quarter of 2025.',
      { count: 2, months: 3, isWhole: true },
    ],
    [
      'Unemployment fell again for four months in a row in May 2025.',
      { count: 4, months: 1, isWhole: false },
    ],
    ['Unemployment rose in three consecutive years in 2024.', { count: 3, months: 12, isWhole: false }],
    ['Unemployment rose in each year since 2012.', { count: null, months: 12, isWhole: false }],
    ['For the third month running, unemployment fell in May 2025.', { count: 3, months: 1, isWhole: true }],
    ['Unemployment fell in 2015.', undefined],
  ])('says how many times running: %s', (text, streak) => {
    const context = { language: 'en', date: '2026-02-03' };
    const [found] = statementsIn(text, { start: 0, end: text.length }, findFigures(text, context), context);
    expect(found?.statement?.says).toBe('change');
    expect(found?.statement?.streak).toEqual(streak);
  });

  it.each([
    'It was the lowest since March.',
    'It was the highest in 12 years.',
    'It was the most in a decade.',
  ])('leaves alone how far back nobody can count: %s', (text) => {
    const context = { language: 'en', date: '2026-02-03' };
    expect(statementsIn(text, { start: 0, end: text.length }, findFigures(text, context), context)).toEqual(
      [],
    );
  });

  it('keeps since when a record is', () => {
    const text = 'It was the lowest since 2012.';
    expect(
      statementsIn(text, { start: 0, end: text.length }, [], { language: 'en', date: null }),
    ).toMatchObject([
      { statement: { says: 'record', order: 'least', since: ['2012-01-01', '2013-01-01'], ofAll: false } },
    ]);
  });

  it('is read in English alone so far', () => {
    const text = 'Die Arbeitslosigkeit fell.';
    expect(statementsIn(text, { start: 0, end: text.length }, [], { language: 'de', date: null })).toEqual(
      [],
    );
  });
});
