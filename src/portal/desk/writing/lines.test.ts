import { expect, it } from 'vitest';
import { citationLines, citationsOfLines } from './lines.ts';

it('writes documents as lines and reads them back, those without an address too', () => {
  const citations = [
    { title: 'A yearbook, 2017', publisher: 'An office', url: null },
    { title: 'A report nobody put online', publisher: null, url: null },
    { title: 'A regulation', publisher: 'A journal', url: 'https://example.org/reg/1' },
    { title: 'A page', publisher: null, url: 'https://example.org/page' },
  ];
  expect(citationLines(citations)).toBe(
    [
      'A yearbook, 2017 | An office |',
      'A report nobody put online |',
      'A regulation | A journal | https://example.org/reg/1',
      'A page | https://example.org/page',
    ].join('\n'),
  );
  expect(citationsOfLines(citationLines(citations))).toEqual({ citations, wrong: [] });
});

it('refuses a line whose last part is no address, and one without a title', () => {
  const { citations, wrong } = citationsOfLines('A yearbook | An office\n | https://example.org/\n|');
  expect(citations).toEqual([]);
  expect(wrong).toEqual(['A yearbook | An office', '| https://example.org/', '|']);
});
