import { describe, expect, it } from 'vitest';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { pluralOf, singularOf } from '../src/evidence/claims/unit-forms.ts';

const read = (text: string, language = 'en') => findFigures(text, { language, date: '2024-06-12' });
const unitsOf = (text: string, language = 'en') =>
  read(text, language).map(({ value, unit }) => [value, unit]);

describe('a comma alone', () => {
  it.each([
    ['en', 'Of the 30, 20 percent were women.', 30],
    ['en', 'Of those over 65, 40 percent voted.', 65],
    ['en', 'In District 9, 12 percent of homes were empty.', 9],
    ['en', 'Of the original 50, 20 people remain.', 50],
    ['fr', 'Chez les plus de 65, 40 % ont voté.', 65],
  ])('carries no unit: %s: %s', (language, text, value) => {
    const one = read(text, language).find((figure) => figure.value === value);
    expect(one?.unit ?? null).toBeNull();
  });

  it('carries it in a list that "and" ends', () => {
    expect(unitsOf('Their shares were 10, 20 and 30 percent.')).toEqual([
      [10, '%'],
      [20, '%'],
      [30, '%'],
    ]);
  });
});

describe('the first end of a way', () => {
  it.each([
    ['fr', 'Le chômage est passé de 7,1 à 7,3 % en mai.'],
    ['ru', 'Безработица снизилась с 4,1 до 3,9% в мае.'],
    ['zh', '失业率从4.1%降至3.9%。'],
    ['ar', 'انخفضت البطالة من 4.1 إلى 3.9%.'],
  ])('is a level in %s: %s', (language, text) => {
    expect(read(text, language)[0]).toMatchObject({ measure: 'level', direction: null });
  });

  it.each([
    ['fr', 'Une hausse de 5 % à 7 millions de tonnes.'],
    ['ru', 'Экспорт вырос на 5% до 7 млн тонн.'],
  ])('is a change where the other is of something else, in %s', (language, text) => {
    expect(read(text, language)[0]).toMatchObject({ measure: 'change', direction: 'up' });
  });
});

describe('a fraction before a scale', () => {
  it.each([
    ['The third million doses arrived in May.', 333_333],
    ['In the last quarter million-dollar losses were common.', 250_000],
  ])('is an ordinal or a period behind "the": %s', (text, wrong) => {
    expect(read(text).some(({ value }) => Math.abs(value - wrong) < 1)).toBe(false);
  });

  it('is a number without it', () => {
    expect(read('Quarter million people marched.')[0]?.value).toBe(250_000);
  });
});

describe('a fraction of a point', () => {
  it.each([
    ['en', 'The bank cut rates by a quarter point.'],
    ['en', 'It raised rates by three-quarters of a point.'],
    ['fr', 'La banque a baissé ses taux d’un demi-point.'],
    ['ru', 'Банк снизил ставку на четверть пункта.'],
  ])('is no percentage: %s: %s', (language, text) => {
    expect(read(text, language).some(({ unit }) => unit === '%')).toBe(false);
  });
});

describe('a Chinese temperature below zero', () => {
  it('is minus that, and no zero', () => {
    expect(read('气温降至零下12度。', 'zh').map(({ value }) => value)).toEqual([-12]);
  });
});

describe('since', () => {
  it.each([
    ['Exports fell 3% since March 2022.', '2022-03-01'],
    ['Exports fell 3% since March 5, 2022.', '2022-03-05'],
    ['Exports fell 3% since 5 March.', '2024-03-05'],
    ['Exports fell 3% since early 2019.', '2019-01-01'],
    ['Exports fell 3% since Monday.', '2024-06-10'],
  ])('goes on to the day of the story: %s', (text, from) => {
    expect(read(text)[0]?.period).toEqual([from, '2024-06-12']);
  });

  it('does so in French', () => {
    expect(read('Les exportations ont baissé de 3 % depuis mars 2022.', 'fr')[0]?.period).toEqual([
      '2022-03-01',
      '2024-06-12',
    ]);
  });
});

describe('a weekday', () => {
  it.each([
    'The index will fall 3% on Monday, he predicted.',
    'The fair opens next Monday 3,000 visitors strong.',
    'Until Friday 300 seats were sold.',
    'On Bloody Sunday 14 people died.',
  ])('is not always the last: %s', (text) => {
    expect(read(text).every(({ period }) => period === null)).toBe(true);
  });
});

describe('a year to a day', () => {
  it.each([
    ['Tax came to £3 billion in the year to 5 April 2024.', '2023-04-06', '2024-04-06'],
    ['Tax came to £3 billion in the year to 31 March 2024.', '2023-04-01', '2024-04-01'],
    ['Sales came to £3 billion in the six months to 1 February 2024.', '2023-08-02', '2024-02-02'],
  ])('ends on it: %s', (text, from, to) => {
    expect(read(text)[0]?.period).toEqual([from, to]);
  });
});

describe('nouns for many', () => {
  it.each([
    ['human', 'humans'],
    ['roman', 'romans'],
    ['monarch', 'monarchs'],
    ['stomach', 'stomachs'],
    ['menu', 'menus'],
    ['fisherman', 'fishermen'],
    ['specimen', 'specimens'],
    ['zombie', 'zombies'],
    ['headache', 'headaches'],
    ['canvas', 'canvases'],
    ['church', 'churches'],
  ])('are those of English: %s, %s', (one, many) => {
    expect([pluralOf(one), singularOf(many), singularOf(one)]).toEqual([many, one, one]);
  });
});
