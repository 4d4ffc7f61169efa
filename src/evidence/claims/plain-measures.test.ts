import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

const read = (text: string, language: string) =>
  findFigures(text, { language, date: '2024-05-09' })
    .filter(({ derivedFrom }) => derivedFrom === null)
    .map(({ value, measure, direction }) => [value, measure, ...(direction ? [direction] : [])]);

describe('what a number measures', () => {
  it.each([
    ['fr', 'Les exportations ont augmenté de 5 %.', [5, 'change', 'up']],
    ['fr', 'Le taux a baissé à 5 %.', [5, 'level']],
    ['fr', 'La Chine achète 5 % des exportations.', [5, 'share']],
    ['fr', 'Elle est trois fois plus grande.', [3, 'ratio']],
    ['fr', 'Il a gagné trois fois.', [3, 'level']],
    ['fr', 'C’est la troisième plus grande ville.', [3, 'rank']],
    ['ru', 'Экспорт вырос на 5%.', [5, 'change', 'up']],
    ['ru', 'Безработица снизилась до 5%.', [5, 'level']],
    ['ru', 'На Китай приходится 5% экспорта.', [5, 'share']],
    ['ru', 'Цены выросли в 3 раза.', [3, 'ratio', 'up']],
    ['ru', 'Он выигрывал 3 раза.', [3, 'level']],
    ['ru', 'Это третий по величине город.', [3, 'rank']],
    ['zh', '出口增长5%。', [5, 'change', 'up']],
    ['zh', '失业率降至5%。', [5, 'level']],
    ['zh', '对华出口占全部出口的5%。', [5, 'share']],
    ['zh', '价格是去年的3倍。', [3, 'ratio']],
    ['zh', '这是第三大城市。', [3, 'rank']],
    ['ar', 'ارتفعت الصادرات بنسبة 5%.', [5, 'change', 'up']],
    ['ar', 'انخفضت البطالة إلى 5%.', [5, 'level']],
    ['ar', 'اشترت الصين 5% من الصادرات.', [5, 'share']],
    ['ar', 'هي ثالث أكبر مدينة.', [3, 'rank']],
  ] as const)('is told in %s: %s', (language, text, ...figures) => {
    expect(read(text, language)).toEqual(figures);
  });
});
