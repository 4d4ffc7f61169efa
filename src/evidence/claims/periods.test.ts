import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

/** The periods of the figures of a text of Thursday 9 May 2024 that count no time. */
const periods = (text: string, language = 'en', date: string | null = '2024-05-09') =>
  findFigures(text, { language, date })
    .filter(({ unit, derivedFrom }) => !/^(?:month|year)$/.test(unit ?? '') && derivedFrom === null)
    .map(({ period }) => period?.join('/') ?? null);

describe('periods', () => {
  it.each([
    ['Profit was $5m in last year’s first quarter.', '2023-01-01/2023-04-01'],
    ['Sales rose 5% in H1.', '2023-01-01/2023-07-01'],
    ['Sales rose 5% in H2 2022.', '2022-07-01/2023-01-01'],
    ['Imports were $5m in the nine months to September.', '2023-01-01/2023-10-01'],
    ['Sales fell 5% in the three months to end-June.', '2023-04-01/2023-07-01'],
    ['It grew 3% in the year to March.', '2023-04-01/2024-04-01'],
    ['It grew 3% in the 12 months through June.', '2022-07-01/2023-07-01'],
    ['Prices rose 50% over the past decade.', '2014-05-09/2024-05-09'],
    ['It grew 3% in the past five years.', '2019-05-09/2024-05-09'],
    ['It has grown 50% since 1999.', '1999-01-01/2024-05-09'],
    ['It has grown 50% since March.', '2024-03-01/2024-05-09'],
    ['It has grown 50% since last year.', '2023-01-01/2024-05-09'],
    ['Shares fell 5% on Tuesday.', '2024-05-07/2024-05-08'],
    ['Shares fell 5% today.', '2024-05-09/2024-05-10'],
    ['On March 3 about 500 people died.', '2024-03-03/2024-03-04'],
    ['It sold 500 cars two years ago.', '2022-01-01/2023-01-01'],
    ['In the 20th century it killed 5 million people.', '1901-01-01/2001-01-01'],
  ])('are read in %s', (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  it.each([
    'Profit was $5m in fiscal 2023.',
    'Profit was $5m in the 2022/23 financial year.',
    'Some 500 people died in the summer of 2022.',
    'Unemployment was 5%, the office that counts it said on Tuesday.',
    'Sales rose 3% from a year ago.',
  ])('are none rather than wrong: %s', (text) => {
    expect(periods(text)).toEqual([null]);
  });

  it('of a comparison are of the figure beside it alone', () => {
    expect(periods('It was 5%, from 4% a year earlier.')).toEqual([null, '2023-01-01/2024-01-01']);
  });

  it('that count from the day of the story are none without it', () => {
    expect(periods('Shares fell 5% on Tuesday.', 'en', null)).toEqual([null]);
    expect(periods('It grew 3% in the past five years.', 'en', null)).toEqual([null]);
  });

  it.each([
    ['fr', 'Il a vendu 500 voitures depuis 1999.', '1999-01-01/2024-05-09'],
    ['fr', 'Il a vendu 500 voitures au premier semestre.', '2023-01-01/2023-07-01'],
    ['ru', 'С 1999 года продано 500 машин.', '1999-01-01/2024-05-09'],
    ['ru', 'С 1999 по 2003 год продано 500 машин.', '1999-01-01/2004-01-01'],
    ['zh', '自1999年以来卖了500辆汽车。', '1999-01-01/2024-05-09'],
    ['ar', 'باع 500 سيارة منذ عام 1999.', '1999-01-01/2024-05-09'],
  ])('that last until now are read in %s: %s', (language, text, period) => {
    expect(periods(text, language)).toEqual([period]);
  });
});
