import { describe, expect, it } from 'vitest';
import type { SearchRequest } from './discovery.ts';
import { Library } from './library.ts';
import { searchShelves } from './search.ts';
import { indexedStory } from './testing.ts';

const now = new Date('2026-11-24T12:00:00Z');
const library = new Library();
const put = (slug: string, more: Parameters<typeof indexedStory>[0]) => {
  const row = indexedStory({ slug, ...more });
  library.put(row);
  return row;
};
put('tools', {
  headline: 'Machine tools from China',
  text: 'Exports of machine tools to Russia rose to 900 million in 2023.',
});
put('chips', {
  section: 'technology',
  text: 'Chips under code 8542 were exported; the machine was old. To be or not to be.',
});
put('cocoa', { text: 'Cocoa arrivals fell in Bahia.', publishedAt: new Date('2026-11-10T00:00:00Z') });
put('later', { text: 'Cocoa again.', embargoUntil: new Date('2026-11-25T00:00:00Z') });
put('zh', { language: 'zh', headline: '机床出口', text: '中国向俄罗斯出口的机床金额上升。关税没有变化。' });
put('ru', { language: 'ru', headline: 'Станки', text: 'Экспорт станков из Китая вырос. Её доля велика.' });
put('ar', {
  language: 'ar',
  headline: 'صادرات الصين',
  text: 'ارتفعت الصادرات الصينية إلى روسيا رغم العقوبات.',
});

const find = (text: string, more: Partial<SearchRequest> = {}, at = now) => {
  const result = searchShelves(library.shelves, { text, limit: 10, offset: 0, ...more }, at);
  return { ...result, slugs: result.hits.map(({ id }) => library.story(id)?.slug) };
};

describe('search', () => {
  it('finds words in any form, in English, Chinese, Russian and Arabic', () => {
    expect(find('machines exported').slugs).toEqual(expect.arrayContaining(['tools', 'chips']));
    expect(find('tool').slugs).toEqual(['tools']);
    for (const text of ['机床', '俄罗斯', '出口机床', '税']) expect(find(text).slugs, text).toEqual(['zh']);
    for (const text of ['станками', 'СТАНКИ', 'ее доля', 'экспорта'])
      expect(find(text).slugs, text).toEqual(['ru']);
    for (const text of ['الصادرات', 'صادرات', 'عقوبات', 'والصين'])
      expect(find(text).slugs, text).toEqual(['ar']);
  });

  it('finds numbers', () => {
    expect(find('8542').slugs).toEqual(['chips']);
    expect(find('2023').slugs).toEqual(['tools']);
  });

  it('finds stories with any of the words, those with most first, and says which word is nowhere', () => {
    const { slugs, missing, total } = find('machine tools zanzibar');
    expect(slugs[0]).toBe('tools');
    expect(total).toBe(2);
    expect(missing).toEqual(['zanzibar']);
  });

  it('does not take words without a subject for matches, unless there are no others', () => {
    expect(find('the cocoa of the').slugs).toEqual(['cocoa']);
    expect(find('to be or not to be').slugs[0]).toBe('chips');
    expect(find('to').total).toBe(2);
    expect(find('"to be or not to be"').slugs).toEqual(['chips']);
  });

  it('keeps to quoted words and leaves out -word', () => {
    expect(find('"machine tools"').slugs).toEqual(['tools']);
    expect(find('"tools machine"').slugs).toEqual([]);
    expect(find('machine -tools').slugs).toEqual(['chips']);
    expect(find('«机床金额»').slugs).toEqual(['zh']);
    expect(find('-tools').total).toBe(0);
  });

  it('hides what is embargoed until it is not', () => {
    expect(find('cocoa').slugs).toEqual(['cocoa']);
    expect(find('cocoa', {}, new Date('2026-11-25T00:00:00Z')).slugs).toContain('later');
  });

  it('filters, and counts what each other filter would give', () => {
    const all = find('machine');
    expect(all.sections).toEqual([
      { section: 'technology', count: 1 },
      { section: 'world', count: 1 },
    ]);
    const some = find('machine', { section: 'technology' });
    expect(some.slugs).toEqual(['chips']);
    expect(some.sections).toEqual(all.sections);
    // What a filter by language would give within the section, not in the whole portal.
    expect(all.languages).toEqual([{ language: 'en', count: 2 }]);
    expect(some.languages).toEqual([{ language: 'en', count: 1 }]);
    expect(find('machine', { language: 'ru' })).toMatchObject({
      total: 0,
      languages: [{ language: 'en', count: 2 }],
    });
    expect(find('cocoa', { from: new Date('2026-11-11T00:00:00Z') }).total).toBe(0);
    expect(find('cocoa', { to: new Date('2026-11-10T00:00:00Z') }).total).toBe(0);
    expect(find('cocoa', { from: new Date('2026-11-10T00:00:00Z') }).total).toBe(1);
  });

  it('hides what has a date to come, whatever its embargo was', () => {
    const coming = new Library();
    const [published, embargo] = [new Date('2026-11-26T00:00:00Z'), new Date('2026-11-20T00:00:00Z')];
    coming.put(indexedStory({ text: 'Sorghum.', publishedAt: published, embargoUntil: embargo }));
    coming.put(indexedStory({ text: 'Sorghum.', publishedAt: embargo, embargoUntil: published }));
    const total = (at: Date) =>
      searchShelves(coming.shelves, { text: 'sorghum', limit: 10, offset: 0 }, at).total;
    expect(total(new Date(published.getTime() - 1))).toBe(0);
    expect(total(published)).toBe(2);
  });

  it('of equal matches the newest comes first', () => {
    const equal = new Library();
    for (const day of [12, 14, 10, 13, 11]) {
      const publishedAt = new Date(Date.UTC(2026, 10, day));
      equal.put(indexedStory({ slug: `day-${day}`, text: 'Millet.', publishedAt }));
    }
    const { hits } = searchShelves(equal.shelves, { text: 'millet', limit: 4, offset: 0 }, now);
    expect(hits.map(({ id }) => equal.story(id)?.slug)).toEqual(['day-14', 'day-13', 'day-12', 'day-11']);
  });

  it('quoted words stand together in the headline or in the text, not across their border', () => {
    const bordering = new Library();
    const add = (slug: string, headline: string, text: string) =>
      bordering.put(indexedStory({ slug, headline, text }));
    add('headline', 'Barley harvest fails', 'Nothing more is known.');
    add('text', 'Nothing more', 'The barley harvest fails again.');
    add('across', 'The price of barley', 'Harvest fails in the north.');
    const { hits } = searchShelves(bordering.shelves, { text: '"barley harvest"', limit: 9, offset: 0 }, now);
    expect(hits.map(({ id }) => bordering.story(id)?.slug).sort()).toEqual(['headline', 'text']);
  });

  it('puts a headline before a text, and words that stand together before words that do not', () => {
    const ranked = new Library();
    const add = (slug: string, headline: string, text: string) =>
      ranked.put(indexedStory({ slug, headline, text: `${text} ${'filler '.repeat(60)}` }));
    add('scattered', 'Markets', `Interest in gold was high. ${'x '.repeat(30)} Rates were not.`);
    add('together', 'Markets', `Nothing ${'x '.repeat(30)} but interest rates.`);
    add('headline', 'Interest rates', 'Nothing else of it.');
    for (let i = 0; i < 60; i += 1) add(`other-${i}`, 'Other', 'Something else.');
    const { hits } = searchShelves(ranked.shelves, { text: 'interest rates', limit: 9, offset: 0 }, now);
    expect(hits.map(({ id }) => ranked.story(id)?.slug)).toEqual(['headline', 'together', 'scattered']);
  });

  it('finds a country by what belongs to it, after its own name, in each language', () => {
    const countries = new Library();
    const add = (slug: string, language: string, text: string) =>
      countries.put(indexedStory({ slug, language, headline: '-', text }));
    add('japanese', 'en', 'Japanese exports rose.');
    add('japan', 'en', 'Exports of Japan rose.');
    add('british', 'en', 'British banks.');
    add('francais', 'fr', 'Les exportations françaises.');
    add('france', 'fr', 'Les exportations de la France.');
    add('ru', 'ru', 'Китайские станки.');
    add('ar', 'ar', 'البنوك المصرية.');
    const found = (text: string) =>
      searchShelves(countries.shelves, { text, limit: 9, offset: 0 }, now).hits.map(
        ({ id }) => countries.story(id)?.slug,
      );
    expect(found('japan')).toEqual(['japan', 'japanese']);
    expect(found('japanese')).toEqual(['japanese', 'japan']);
    expect(found('UK')).toEqual(['british']);
    expect(found('france')).toEqual(['france', 'francais']);
    expect(found('Китай')).toEqual(['ru']);
    expect(found('مصر')).toEqual(['ar']);
    const { missing } = searchShelves(countries.shelves, { text: 'UK banks', limit: 9, offset: 0 }, now);
    expect(missing).toEqual([]);
  });

  it('pages without gaps or repeats, in a lasting order', () => {
    const many = new Library();
    for (let i = 0; i < 250; i += 1) many.put(indexedStory({ text: `wheat ${'x '.repeat(i % 7)}` }));
    const page = (offset: number, limit: number) =>
      searchShelves(many.shelves, { text: 'wheat', limit, offset }, now).hits.map(({ id }) => id);
    const pages = Array.from({ length: 9 }, (_, i) => page(i * 30, 30)).flat();
    expect(new Set(pages).size).toBe(250);
    expect(pages.slice(0, 100)).toEqual(page(0, 100));
    expect(page(250, 30)).toEqual([]);
    expect(page(Number.NaN, -1)).toEqual([]);
  });

  it('answers hostile queries', () => {
    const hostile = [
      '',
      ' ',
      '\0\u0000',
      '"""""""'.repeat(1000),
      '-'.repeat(10_000),
      'a '.repeat(5000),
      '中'.repeat(10_000),
      '((((((.*)+)+)+$',
      '\ud800\udfff\ud83d',
      '« » “ „',
      '1,1,1,1,1,1.1.1.1.1'.repeat(500),
      'ـ'.repeat(9000),
    ];
    for (const text of hostile) expect(find(text).hits.length, text.slice(0, 20)).toBeLessThanOrEqual(10);
  });

  it('answers nothing from an empty library', () => {
    expect(searchShelves([], { text: 'x', limit: 1, offset: 0 }, now)).toMatchObject({ total: 0, hits: [] });
  });
});
