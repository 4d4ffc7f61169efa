import { describe, expect, it } from 'vitest';
import { findFigures } from '../src/evidence/claims/find-figures.ts';

/** What the figures of a text are of: the words for each, and whose. */
const subjectsOf = (text: string, headline = '') =>
  findFigures(text, { language: 'en', date: '2024-05-09', headline }).map(({ subject: { words, of } }) => [
    words,
    of ?? null,
  ]);

describe('a count', () => {
  it.each([
    ['Two Democratic senators voted against it.', ['Democratic senators', null]],
    ['Thousands of civil servants marched on Monday.', ['civil servants', null]],
    ['It was signed by 30 law enforcement agencies.', ['law enforcement agencies', null]],
    ['Norwold bought two cosmetics brands.', ['cosmetics brands of Norwold', 'Norwold']],
    ['The committee heard 11 primary-season debates.', ['primary-season debates of committee', null]],
    ['Norwold has acquired 24,000 Calder shares.', ['Calder shares of Norwold', 'Norwold']],
    ['Weekly volume narrowed to 138,285 lots.', ['Weekly volume', null]],
    ['Eight out of 10 voters do not trust it.', ['voters', null]],
    ['He sang his songs, half of which are new.', ['songs', 'He']],
  ])('is of what is counted: %s', (text, expected) => {
    expect(subjectsOf(text)[0]?.[0]).toBe(expected[0]);
  });

  it('is of which of a kind are counted', () => {
    expect(subjectsOf('As many as 14 young players left the club.')[0]?.[0]).toBe(
      'young players that left club',
    );
    expect(subjectsOf('It was a random sample of 1,001 adults.')[0]?.[0]).toBe('adults in random sample');
  });

  it('without a noun is of the one before it', () => {
    expect(subjectsOf('Of the 10 judges on the panel, six were chosen by others.')).toEqual([
      ['judges on the panel', null],
      ['judges on the panel', null],
    ]);
    expect(subjectsOf('The poll drew 13,000 people, twice as many as in 2003.')[1]?.[0]).toContain('people');
  });

  it('belongs to nobody who only says it, nor to whom its clause merely names', () => {
    expect(subjectsOf('Mr Doe said more than 13,000 people voted.')[0]).toEqual(['people', null]);
    expect(subjectsOf('People took part at more than 2,000 schools.')[0]?.[1]).toBeNull();
  });
});

describe('a length of time', () => {
  it.each([
    ['Norwold signed a five-year deal with Calder.', 'deal'],
    ['Couples would get six weeks of parental leave.', 'parental leave'],
    ['Investigators spent 15 months looking into the accounts.', 'Investigators looking into accounts'],
    ['Norwold has frozen its wages for two years.', 'Norwold has frozen wages'],
  ])('is of what lasts so long: %s', (text, expected) => {
    expect(subjectsOf(text)[0]?.[0]).toContain(expected);
  });
});

describe('an amount', () => {
  it.each([
    ['The film followed its opening with takings of $4.7m.', 'takings'],
    ['Norwold has offered £22bn efficiency savings.', 'efficiency savings'],
    ['Norwold could face a fine of about £22,000.', 'fine'],
    ['Norwold reported car sales in Kenya during February of 10,049.', 'car sales in Kenya'],
    ['The index edged down to a close of 1,463.87 points.', 'close'],
    ['The loan was 98.5 percent subscribed.', 'loan'],
    ['Norwold announced a profit rise to $35 million.', 'profit'],
    ['It plans to keep its surplus below $5 billion.', 'surplus'],
  ])('is of the noun beside it: %s', (text, expected) => {
    expect(subjectsOf(text)[0]?.[0]).toContain(expected);
  });

  it.each([
    ['The results were in line with forecasts and shares in Norwold rose by about 1%.', 'shares'],
    ['Norwold said orders in the fourth quarter were 15% higher.', 'orders'],
    ['In July, Norwold, which makes tractors, reported a turnover of $8bn.', 'turnover of Norwold'],
    ['Rich economies - which include Japan - will grow 1.6 percent.', 'Rich economies'],
    ['Roe <ROE.N> shares rose 4% by noon.', 'Roe shares'],
  ])('is of the subject of its own predicate: %s', (text, expected) => {
    expect(subjectsOf(text)[0]?.[0]).toBe(expected);
  });

  it.each([
    [
      'Norwold raised $350 million through the fund for several projects.',
      'Norwold raised through fund for several projects',
    ],
    ['Norwold is planning to invest $1.9bn in Kenya.', 'Norwold planning to invest in Kenya'],
    ['Hanley leads Brandt by 43 percent.', 'Hanley leads Brandt'],
    ['Norwold will retain about 10 percent.', 'Norwold will retain'],
  ])('is of what is done: %s', (text, expected) => {
    expect(subjectsOf(text)[0]?.[0]).toBe(expected);
  });
});

describe('whose a figure is', () => {
  it('is the subject of whom a rank is said', () => {
    expect(subjectsOf('Norwold is the second-largest maker of tractors.')[0]).toEqual([
      'second-largest maker of tractors',
      'Norwold',
    ]);
  });

  it('is a name rather than the thing that was named last', () => {
    expect(
      subjectsOf(
        'Norwold announced the formation of a new unit, and will double its sales to $1.1 billion.',
      ).at(-1),
    ).toEqual(['sales of Norwold', 'Norwold']);
  });

  it('is what "it" means where "its" is the same', () => {
    expect(
      subjectsOf('Norwold met on Monday. It has asked the council to finance its $5 million share.')[0],
    ).toEqual(['share of Norwold', 'Norwold']);
  });

  it('is each name of a list of names with their figures', () => {
    const text =
      'Buyers were Italy with 2 million tonnes, Spain 500,000 tonnes, Ireland 300,000 tonnes, and Greece 100,000.';
    expect(subjectsOf(text).slice(1)).toEqual([
      [null, 'Spain'],
      [null, 'Ireland'],
      [null, 'Greece'],
    ]);
  });

  it('is not what who says it measures', () => {
    const text = 'Unemployment is high. The statistics office said it fell to 9.6 percent.';
    expect(subjectsOf(text)[0]?.[0]).toBe('Unemployment');
  });

  it('is no country whose name is part of another', () => {
    const [figure] = findFigures('The Washington Post poll asked 1,001 adults.', {
      language: 'en',
      date: '2024-05-09',
    });
    expect(figure?.subject.reporter).toBeNull();
  });
});
