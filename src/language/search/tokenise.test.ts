import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachTerm, queryWords, termsOf } from './tokenise.ts';

const same = (a: string, b: string, language: string) =>
  expect(termsOf(a, language), `${a} and ${b}`).toEqual(termsOf(b, language));

describe('terms', () => {
  it('are the same for the forms of a word', () => {
    same('exports', 'Exported', 'en');
    same('станки', 'станков', 'ru');
    for (const form of ['Китая', 'Китаю', 'Китаем', 'Китае']) same('Китай', form, 'ru');
    for (const form of ['Кореи', 'Корее', 'Корею', 'Кореей']) same('Корея', form, 'ru');
    same('Ханой', 'Ханоя', 'ru');
    same('её', 'ЕЕ', 'ru');
    same('й', 'Й', 'ru');
    same('sociétés', 'societe', 'fr');
    same('الصادرات', 'صادرات', 'ar');
    same('والصين', 'الصين', 'ar');
    same('العُقُوبَات', 'عقوبات', 'ar');
    same('أسماء', 'اسماء', 'ar');
    same('كـــتاب', 'كتاب', 'ar');
    same('Straße', 'STRASSE', 'de');
    same('ＡＢＣ', 'abc', 'en');
  });

  it('keep the letters apart that are not accents', () => {
    expect(termsOf('йод', 'ru')).not.toEqual(termsOf('иод', 'ru'));
  });

  it('keep numbers whole, however they are grouped', () => {
    expect(termsOf('In 2023 it was $1,170.9m under 8542', 'en')).toEqual(
      expect.arrayContaining(['2023', '1170.9', '8542']),
    );
    same('1,170.9', '1.170,9', 'en');
    same('1\u202f170,9 —é', '1170.9 e', 'fr');
    same('٢٠٢٣', '2023', 'ar');
    same('8542.31', '854231', 'en');
  });

  it('read initials as one word and leave clitics out', () => {
    same("China's U.S. sales", 'China US sales', 'en');
    same('l’Ukraine', 'Ukraine', 'fr');
  });

  it('are pairs of characters in Chinese, words in Thai', () => {
    expect(termsOf('中国机床', 'zh')).toEqual(['中国', '国机', '机床']);
    expect(termsOf('ประเทศไทยส่งออกข้าว', 'th').length).toBeGreaterThan(1);
  });

  it('name the place they come from, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('en', 'zh', 'ar', 'ru', 'th', 'x'),
        (text, language) => {
          let last = 0;
          eachTerm(text, language, (term, start, end) => {
            expect(term.length).toBeGreaterThan(0);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          });
        },
      ),
    );
  });
});

describe('the words of a query', () => {
  it('are cut by Intl.Segmenter in Chinese, and no character is left alone', () => {
    expect(
      queryWords('中国的机床出口', 'zh', 9).map(({ written, stop }) => (stop ? `(${written})` : written)),
    ).toEqual(['中国', '(的)', '机床', '出口']);
    for (const run of ['查关税', '吉尔吉斯斯坦', '乌兹别克斯坦总统访华']) {
      const words = queryWords(run, 'zh', 9).map(({ written }) => written);
      expect(words.join('')).toBe(run);
      expect(Math.min(...words.map((word) => word.length))).toBeGreaterThan(1);
    }
  });

  it('are at most as many as asked for', () => {
    expect(queryWords('a b c d e', 'en', 3)).toHaveLength(3);
  });
});
