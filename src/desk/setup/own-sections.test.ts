import { expect, it } from 'vitest';
import { MOST_OWN_SECTIONS, readOwnSections } from './own-sections.ts';

it('reads a section from each line, in as many languages as it is named in', () => {
  expect(readOwnSections('Harbour / الميناء\n\n Council \nArts/Culture', ['en', 'ar'])).toEqual([
    { slug: 'harbour', names: { en: 'Harbour', ar: 'الميناء' } },
    { slug: 'council', names: { en: 'Council' } },
    { slug: 'arts-culture', names: { en: 'Arts/Culture' } },
  ]);
  expect(readOwnSections('الميناء / Harbour', ['ar', 'en'])).toMatchObject([
    { names: { ar: 'الميناء', en: 'Harbour' } },
  ]);
  expect(readOwnSections('', ['en'])).toEqual([]);
});

it('takes a section that is written twice as one', () => {
  expect(readOwnSections('Sport\nsport', ['en'])).toHaveLength(1);
});

it.each([
  '!!!',
  'One / Two',
  'x'.repeat(81),
  Array.from({ length: MOST_OWN_SECTIONS + 1 }, (_, at) => `S${at}`).join('\n'),
])('does not read %j', (text) => {
  expect(readOwnSections(text, ['en'])).toBeNull();
});
