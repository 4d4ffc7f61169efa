import { expect, test, vi } from 'vitest';
import { drawEntry, type EntryGiven } from './draw-entry.ts';

const given = (text: string): EntryGiven => ({
  entry: {
    number: 1,
    anchor: 'entry-1',
    link: { href: '/story/a#entry-1', label: 'Link' },
    stamp: { datetime: '2026-11-26T10:00:00Z', text: '10:00 UTC' } as EntryGiven['entry']['stamp'],
    headline: null,
    byline: null,
    key: null,
    updated: null,
    takenBack: null,
    text: {
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
      figures: [],
      names: [],
      pictures: {},
    } as unknown as EntryGiven['entry']['text'],
  },
  words: { table: 'Table', embed: 'Embed' } as EntryGiven['words'],
});

test('the same entry is drawn once; another text, another language or direction is drawn anew', () => {
  const draw = vi.fn(({ entry }: EntryGiven) => `<article>${JSON.stringify(entry.text.body)}</article>`);
  const first = drawEntry(given('A line.'), draw);
  expect(first).toContain('A line.');
  expect(drawEntry(given('A line.'), draw)).toBe(first);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(drawEntry(given('Another line.'), draw)).toContain('Another line.');
  drawEntry({ ...given('A line.'), lang: 'ar', dir: 'rtl' }, draw);
  drawEntry({ ...given('A line.'), words: { table: 'جدول', embed: 'تضمين' } as EntryGiven['words'] }, draw);
  expect(draw).toHaveBeenCalledTimes(4);
});

test('an entry is drawn as its page draws it', () => {
  const html = drawEntry(given('Drawn for the test of drawing.'));
  expect(html).toMatch(/^<article class="live-entry" id="entry-1" data-entry="1">/);
  expect(html).toContain('<p>Drawn for the test of drawing.</p>');
});
