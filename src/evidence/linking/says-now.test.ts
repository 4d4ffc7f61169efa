import { describe, expect, test } from 'vitest';
import { findFigures } from '../claims/find-figures.ts';
import { saysNow } from './says-now.ts';

/** Which figures of a sentence are said to be of now. */
function ofNow(text: string, language = 'en'): string[] {
  const figures = findFigures(text, { language, date: '2026-02-03' });
  const sentence = { start: 0, end: text.length };
  return figures
    .filter((figure) => saysNow({ text, sentence, figure, figures }, language))
    .map(({ quote }) => quote);
}

describe('a figure is said to be of now', () => {
  test.each([
    ['Unemployment is now 5.1%.', ['5.1%']],
    ['The latest figures put unemployment at 5.1%.', ['5.1%']],
    ['The current rate is 5.1%.', ['5.1%']],
    ['So far this year 2,839 people have died on the roads.', ['2,839 people']],
    ['Unemployment stands at 5.1% at present.', ['5.1%']],
    ['Unemployment was 4.2% in 2019 and is now 5.1%.', ['5.1%']],
    ['Unemployment, now 5.1%, was 4.2% in 2019.', ['5.1%']],
  ])('%s', (text, quotes) => expect(ofNow(text)).toEqual(quotes));

  test.each([
    'Unemployment was 5.1% last month.',
    'Unemployment was 5.1% last year.',
    'The current account deficit was 5.1% of GDP.',
    'In current prices output was 5.1% higher.',
    'Unemployment was 5.1% in 2023, USA Today reported.',
    'The minister is now under fire; unemployment was 5.1% in 2019.',
    'He is popular now, but unemployment was 5.1% in 2019.',
  ])('nothing of: %s', (text) => expect(ofNow(text)).toEqual([]));

  test.each([
    ['fr', 'Le taux de chômage est actuellement de 5,1 %.'],
    ['ru', 'Уровень безработицы сейчас составляет 5,1%.'],
    ['zh', '目前失业率为5.1%。'],
    ['ar', 'يبلغ معدل البطالة حالياً 5.1%.'],
  ])('in %s', (language, text) => {
    expect(ofNow(text, language)).toHaveLength(1);
    const [figure] = findFigures(text, { language, date: '2026-02-03' });
    const given = { text, sentence: { start: 0, end: text.length }, figures: [] };
    // An edit is read without asking in which language.
    expect(figure && saysNow({ ...given, figure }, null)).toBe(true);
  });

  test.each([
    ['fr', 'Le taux de chômage était de 5,1 % l’an dernier.'],
    ['ru', 'Уровень безработицы в прошлом году составил 5,1%.'],
    ['zh', '去年失业率为5.1%。'],
    ['ar', 'بلغ الإنتاج 5.1 مليون برميل في اليوم العام الماضي.'],
  ])('not in %s', (language, text) => expect(ofNow(text, language)).toEqual([]));
});
