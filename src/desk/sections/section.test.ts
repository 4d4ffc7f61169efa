import { expect, it } from 'vitest';
import { checkSectionSlug, orderSeen, readSectionNames } from './section.ts';

it('reads names by language, and leaves out those that say nothing', () => {
  expect(readSectionNames({ en: ' World ', fr: '  ', 'pt-BR': 'Mundo' })).toEqual({
    en: 'World',
    'pt-BR': 'Mundo',
  });
  for (const wrong of [{}, { en: ' ' }, { 'not a tag': 'World' }, { en: 'x'.repeat(81) }]) {
    expect(() => readSectionNames(wrong)).toThrow();
  }
  // As many letters as readers see, however many units they take.
  expect(readSectionNames({ zh: '𠀀'.repeat(80) })).toEqual({ zh: '𠀀'.repeat(80) });
});

it('takes as an address what can stand in one', () => {
  for (const right of ['world', 'world-news', '2026']) expect(() => checkSectionSlug(right)).not.toThrow();
  for (const wrong of ['', 'World', 'a--b', '-a', 'a/b', 'a.json', 'x'.repeat(81)]) {
    expect(() => checkSectionSlug(wrong), wrong).toThrow('cannot have this address');
  }
});

it('knows an order by what stands in it, and where', () => {
  const of = (...slugs: string[]) => orderSeen(slugs.map((slug) => ({ slug })));
  expect(of('a', 'b')).toBe(of('a', 'b'));
  expect(new Set([of('a', 'b'), of('b', 'a'), of('a'), of('ab'), of()]).size).toBe(5);
});
