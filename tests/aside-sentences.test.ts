import { describe, expect, it } from 'vitest';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { readAsides, scoreAsides } from './claims/score-asides.ts';

const find = (text: string, language = 'en') => findFigures(text, { language, date: '2024-05-09' });

describe.each(['en', 'fr', 'ru', 'zh', 'ar'])('what is mentioned and not stated in %s', (language) => {
  const labelled = readAsides(language);

  it('is set aside as people labelled it, and no claim with it', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(39);
    expect(labelled.filter(({ aside }) => Object.keys(aside).length === 0).length).toBeGreaterThanOrEqual(15);
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
    const wrong: string[] = [];
    const score = scoreAsides(labelled, language, (line) => wrong.push(line));
    expect(score.lost, wrong.join('\n')).toBe(0);
    expect(score.reason / score.asides, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a quotation', () => {
  it.each([
    ['en', '“Exports fell 40 percent,” the minister said.'],
    ['fr', '« Les exportations ont reculé de 40 % », a déclaré le ministre.'],
    ['ru', '«Экспорт упал на 40%», — сказал министр Иван Роев.'],
    ['zh', '“出口下降了40%，”公司负责人说。'],
    ['ar', '«انخفضت الصادرات بنسبة 40%»، قالت مديرة الشركة.'],
  ])('that asserts something is a claim of whoever says it: %s', (language, text) => {
    const [figure] = find(text, language);
    expect(figure?.setAside).toBeNull();
    expect(figure?.attribution).not.toBeNull();
  });

  it('that only shows words is a claim of nobody', () => {
    const [figure] = find(
      'Officials said much. The words “about 90 percent” are theirs to explain, officials said.',
    );
    expect(figure).toMatchObject({ setAside: 'quoted', attribution: null });
  });
});

describe('what a text reckoned itself', () => {
  const TEXT =
    'Nearly 70 percent of them came from China, the officials said. They cost $900 million, the officials said.';

  it.each([
    ['Multiplied out, that makes some $630 million; the multiplication is ours.'],
    ['By our own calculation that is some $630 million.'],
    ['We calculate that this comes to some $630 million.'],
  ])('follows from its inputs, and is said by nobody else: %s', (sentence) => {
    const figures = find(`${TEXT} ${sentence}`);
    expect(figures.map(({ attribution }) => attribution !== null)).toEqual([true, true, false]);
    expect(figures.at(-1)?.derivedFrom).toEqual([0, 1]);
  });

  it.each([
    [
      'fr',
      'Près de 70 % venaient de Chine, selon le ministère. Ils ont coûté 900 millions de dollars, selon le ministère. Selon nos propres calculs, cela fait quelque 630 millions de dollars.',
    ],
    [
      'ru',
      'Почти 70% пришло из Китая, сообщили чиновники. Они стоили 900 млн долларов. По нашим расчётам, это около 630 млн долларов.',
    ],
    ['zh', '官员表示，近70%来自中国。官员表示，价值9亿美元。据我们计算，约为6.3亿美元。'],
    [
      'ar',
      'قال مسؤولون إن قرابة 70% جاءت من الصين. وقالوا إنها كلفت 900 مليون دولار. بحسب حساباتنا يبلغ ذلك نحو 630 مليون دولار.',
    ],
  ])('does so in every language that is read: %s', (language, text) => {
    const last = find(text, language).at(-1);
    expect(last?.derivedFrom).toEqual([0, 1]);
    expect(last?.attribution).toBeNull();
  });

  it('is nobody’s where it follows from nothing that stands near', () => {
    const last = find(`${TEXT} By our own calculation 12 ships would be needed.`).at(-1);
    expect(last).toMatchObject({ derivedFrom: null, attribution: null });
  });

  it('leaves to whoever said it what they multiplied themselves', () => {
    const last = find(`${TEXT} That makes some $630 million, the officials said.`).at(-1);
    expect(last?.derivedFrom).toBeNull();
    expect(last?.attribution?.who).toContain('officials');
  });
});
