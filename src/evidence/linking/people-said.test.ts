import { describe, expect, it } from 'vitest';
import { findFigures } from '../claims/find-figures.ts';
import { isWithinPeople, peopleSaid } from './people-said.ts';

/** The figure that a sentence writes with these words. */
function given(text: string, quote: string, language = 'en') {
  const figures = findFigures(text, { language, date: '2024-05-01' });
  const figure = figures.find((one) => one.quote.includes(quote));
  if (!figure) throw new Error(`no “${quote}” among ${figures.map((one) => one.quote).join(' | ')}`);
  return { figure, figures, text, sentence: { start: 0, end: text.length } };
}

describe('so many people', () => {
  it.each([
    ['en', 'Ireland produced 9.2 tonnes of CO2 a person in 2022.', '9.2', 1],
    ['en', 'Ireland produced 9.2 tonnes a head.', '9.2', 1],
    ['en', 'GDP per capita was $52,000 in 2022.', '$52,000', 1],
    ['en', 'Per-capita emissions reached 9.2 tonnes.', '9.2', 1],
    ['en', 'There were 4.6 murders per 100,000 residents.', '4.6', 100_000],
    ['en', 'There were 4.6 murders for every 100,000 people in Chile.', '4.6', 100_000],
    ['en', 'The country has 3.9 doctors per 1,000 of the population.', '3.9', 1000],
    ['en', 'The country has 612 cars per thousand inhabitants.', '612', 1000],
    ['fr', 'L’Irlande a émis 9,2 tonnes par habitant en 2022.', '9,2', 1],
    ['fr', 'On compte 4,6 homicides pour 100 000 habitants.', '4,6', 100_000],
    ['ru', 'Выбросы составили 9,2 тонны на душу населения.', '9,2', 1],
    [
      'ru',
      'На 100 тысяч жителей пришлось 4,6 убийства, или 4,6 убийства на 100 тысяч жителей.',
      '4,6',
      100_000,
    ],
    ['zh', '2022年爱尔兰人均排放9.2吨。', '9.2', 1],
    ['ar', 'بلغت الانبعاثات 9.2 طن للفرد في 2022.', '9.2', 1],
  ])('%s: %s', (language, text, quote, people) => {
    expect(peopleSaid(given(text, quote, language))).toMatchObject({ people });
  });

  it.each([
    ['There were 4.6 deaths per 1,000 live births.', '4.6'],
    ['There were 4.6 deaths per 100,000 women.', '4.6'],
    ['There were 4.6 deaths per 100,000 people aged 65 and over.', '4.6'],
    ['There were 4.6 deaths per 100,000 people in rural areas.', '4.6'],
    ['Each used 120 litres a person a day.', '120'],
    ['The firm makes $90,000 per person employed.', '$90,000'],
    ['The fine was 300 euros; a person who refuses pays 900 euros.', '900 euros'],
    ['The 3 accidents killed a person in 2022.', '3'],
    ['It produced 9.2 tonnes in 2022.', '9.2'],
  ])('are not in: %s', (text, quote) => {
    expect(peopleSaid(given(text, quote))).toBeNull();
  });

  it('belong to one figure, and their own number to none', () => {
    const text = 'It emitted 46.9 million tonnes in 2022, or 9.2 tonnes per person.';
    expect(peopleSaid(given(text, '46.9'))).toBeNull();
    expect(peopleSaid(given(text, '9.2'))).toMatchObject({ people: 1 });
    const second = 'France has 380,000 hospital beds, or 558 beds per 100,000 people.';
    expect(peopleSaid(given(second, '380,000'))).toBeNull();
    expect(peopleSaid(given(second, '558'))).toMatchObject({ people: 100_000 });
    const start = second.indexOf('100,000');
    const figure = { ...given(second, '558').figure, start, end: start + 7, quote: '100,000' };
    expect(isWithinPeople({ ...given(second, '558'), figure })).toBe(true);
  });
});
