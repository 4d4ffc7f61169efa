import { describe, expect, it } from 'vitest';
import { hsChildren, hsName, hsParent, hsSubheadings, isHsCode } from './hs.ts';

describe('the Harmonized System', () => {
  it('names chapters, headings and subheadings', () => {
    expect(hsName('84')).toMatch(/^Machinery and mechanical appliances/);
    expect(hsName('8542')).toBe('Electronic integrated circuits');
    expect(hsName('854232')).toBe('Electronic integrated circuits; memories');
    expect(hsName('0101')).toMatch(/Horses/);
  });

  it('knows what is no code', () => {
    for (const code of [
      '',
      '8',
      '854',
      '85423',
      '854299',
      '77',
      '8542321',
      'TOTAL',
      '０１',
      '84 56',
      ' 84',
    ]) {
      expect(isHsCode(code)).toBe(false);
      expect(hsName(code)).toBeNull();
      expect(hsParent(code)).toBeNull();
    }
  });

  it('goes up and down', () => {
    expect(hsParent('854232')).toBe('8542');
    expect(hsParent('8542')).toBe('85');
    expect(hsParent('85')).toBeNull();
    expect(hsChildren('8542')).toEqual(['854231', '854232', '854233', '854239', '854290']);
    expect(hsSubheadings(['8542', '854231', '9001'])).toEqual([
      '854231',
      '854232',
      '854233',
      '854239',
      '854290',
      '900110',
      '900120',
      '900130',
      '900140',
      '900150',
      '900190',
    ]);
  });

  it('is whole: 97 chapters and one for what is not specified, every code under another', () => {
    const chapters = Array.from({ length: 99 }, (_, i) => String(i + 1).padStart(2, '0')).filter(isHsCode);
    expect(chapters).toHaveLength(97);
    expect(chapters).not.toContain('77');
    const headings = chapters.flatMap(hsChildren);
    const subheadings = hsSubheadings(chapters);
    expect(headings.length + subheadings.length + chapters.length).toBe(6939);
    expect(subheadings.filter((code) => !isHsCode(code.slice(0, 4)))).toEqual([]);
  });
});
