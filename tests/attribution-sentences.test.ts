import { describe, expect, it } from 'vitest';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { readSayings, scoreSaid } from './claims/score-said.ts';

const said = (language: string, text: string) =>
  findFigures(text, { language, date: '2024-05-09' }).map(({ attribution }) => attribution);

describe.each(['fr', 'ru', 'ar', 'zh'])('who says a figure in %s', (language) => {
  const sayings = readSayings(language);

  it('as people labelled it, nobody made up', () => {
    expect(sayings.length).toBeGreaterThanOrEqual(40);
    expect(sayings.filter(({ kind }) => kind === null).length).toBeGreaterThanOrEqual(10);
    expect(new Set(sayings.map(({ text }) => text)).size).toBe(sayings.length);
    const wrong: string[] = [];
    const score = scoreSaid(sayings, language, (line) => wrong.push(line));
    expect(score.found / score.said, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(score.kind / score.said, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(score.who / score.said, wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
    expect(score.madeUp, wrong.join('\n')).toBe(0);
  });
});

describe('who speaks in a paragraph', () => {
  it.each([
    [
      'fr',
      '« Les ventes ont augmenté de 12 %. Nous avons gagné 3 millions d’euros », a déclaré Jeanne Roe.',
      'Jeanne Roe',
    ],
    ['ru', '«Продажи выросли на 12%. Мы заработали 3 млн евро», — сказал Иван Роев.', 'Иван Роев'],
    ['ar', '«ارتفعت المبيعات 12 في المئة. كسبنا 3 ملايين يورو»، قالت مديرة الشركة.', 'مديرة الشركة'],
    ['zh', '“销售额增长了12%。我们赚了300万欧元，”公司负责人说。', '公司负责人'],
  ])('said all of a quotation that ends with the name: %s', (language, text, who) => {
    expect(said(language, text)).toEqual([
      expect.objectContaining({ kind: 'on record', who }),
      expect.objectContaining({ kind: 'on record', who }),
    ]);
  });

  it('is looked for one sentence back where the text points back, and no further', () => {
    const before = said(
      'ru',
      'Завод выпустил 300 станков. Инфляция замедлилась до 3,2%. Об этом сообщил Росстат.',
    );
    expect(before).toEqual([null, expect.objectContaining({ who: 'Росстат' })]);
  });

  it.each([
    ['fr', 'Selon Eurostat, la part est de 24 %. La valeur a doublé.\n\nElle est de 12 % en Italie.'],
    ['ru', 'По данным Евростата, доля равна 24%. Объём вырос на 3%.\n\nВ Италии она равна 12%.'],
    ['ar', 'بحسب يوروستات، تبلغ الحصة 24 في المئة. ونمت القيمة 3 في المئة.\n\nوتبلغ في إيطاليا 12 في المئة.'],
    ['zh', '据路透社报道，份额为24%。金额增长3%。\n\n意大利的份额为12%。'],
  ])('goes on in its next sentences and not in the next paragraph: %s', (language, text) => {
    const [first, second, third] = said(language, text);
    expect(first).not.toBeNull();
    expect(second).toEqual(first);
    expect(third).toBeNull();
  });

  it.each([
    [
      'fr',
      'Deux hauts responsables américains ont déclaré que la part montait. Elle atteint 90 %, a insisté l’un des responsables.',
    ],
    [
      'ru',
      'Два чиновника администрации заявили, что доля растёт. «Она достигла 90%», — подчеркнул один из чиновников.',
    ],
    ['ar', 'قال مسؤولان أميركيان إن الحصة تزداد. وأكد أحد المسؤولين أنها بلغت 90 في المئة.'],
    ['zh', '两名美国官员表示，份额在上升。“达到90%，”其中一名官员说。'],
  ])('one of those who spoke is them: %s', (language, text) => {
    expect(said(language, text).at(-1)?.who).toMatch(/américains|администрации|أميركيان|美国/);
  });

  it('an office that spoke in a paragraph without numbers is whom a pronoun means', () => {
    const text =
      'Selon Eurostat, la part est de 24 %.\n\nLe ministère du Commerce a annoncé une réforme.\n\nIl a ajouté que la taxe baisserait de 5 points.';
    expect(said('fr', text).at(-1)).toMatchObject({ who: 'ministère du Commerce' });
  });
});
