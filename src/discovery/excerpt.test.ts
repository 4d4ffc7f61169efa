import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const shown = (text: string, query: string, language = 'en', length = 80) =>
  excerptOf(text, query, language, length)
    .map((run) => (run.found ? `[${run.text}]` : run.text))
    .join('');

describe('an excerpt', () => {
  it('marks words in any form', () => {
    expect(shown('Exports rose.', 'export')).toBe('[Exports] rose.');
    expect(shown('Экспорт станков вырос.', 'станки', 'ru')).toBe('Экспорт [станков] вырос.');
    expect(shown('ارتفعت الصادرات', 'صادرات', 'ar')).toBe('ارتفعت [الصادرات]');
    expect(shown('中国向俄罗斯出口机床', '机床出口', 'zh')).toBe('中国向俄罗斯[出口机床]');
    expect(shown('关税没有变化', '税', 'zh')).toBe('关[税]没有变化');
    expect(shown('Sociétés', 'societe', 'fr')).toBe('[Sociétés]');
    expect(shown('Japanese exports rose.', 'japan')).toBe('[Japanese] exports rose.');
  });

  it('shows the part where the words stand, or two', () => {
    const filler = 'word '.repeat(60);
    expect(shown(`${filler}cocoa ${filler}`, 'cocoa')).toMatch(/^… (word )+\[cocoa\] (word ?)+ …$/);
    const two = shown(`${filler}cocoa ${filler}wheat ${filler}`, 'cocoa wheat');
    expect(two).toMatch(/\[cocoa\].* … .*\[wheat\]/);
    expect(two.length).toBeLessThan(120);
  });

  it('shows the beginning when nothing is found', () => {
    expect(shown('One two three four five six seven', 'zebra', 'en', 20)).toBe('One two three four …');
    expect(shown('Short.', '')).toBe('Short.');
    expect(excerptOf('', 'x', 'en', 80)).toEqual([]);
  });

  it('is never much longer than asked, and all its text is the text', () => {
    const text = fc.array(fc.constantFrom('cocoa', 'wheat', 'rose.', '中国出口', '😀', 'станки', 'ab-c'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (words, length) => {
        const whole = words.join(' ');
        const runs = excerptOf(whole, 'cocoa 中国 станок wheat', 'en', length);
        expect(runs.map((run) => run.text).join('').length).toBeLessThanOrEqual(length + 40);
        for (const run of runs) {
          for (const part of run.text.split('…')) expect(whole).toContain(part.trim());
          expect(run.text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        }
      }),
    );
  });
});
