import { describe, expect, it } from 'vitest';
import { type Body, bodyText, wordCount } from './body.ts';
import { slugOf } from './story.ts';

describe('bodyText', () => {
  it('gives every block a paragraph, lists and tables their lines', () => {
    const text = (value: string) => ({
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: value }],
    });
    const body: Body = {
      type: 'doc',
      content: [
        text('One.'),
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [text('a')] },
            { type: 'listItem', content: [text('b')] },
          ],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', content: [text('x')] },
                { type: 'tableCell', content: [text('y')] },
              ],
            },
          ],
        },
        { type: 'horizontalRule' },
        text('Two.'),
      ],
    };
    expect(bodyText(body)).toBe('One.\n\na\nb\n\nx\ty\n\nTwo.');
  });
});

describe('wordCount', () => {
  it.each([
    ['Four words, in fact.', 4],
    ['Экспорт вырос на 12 %', 4],
    ['', 0],
    ['海关编码', 2],
    ["don't stop", 2],
  ])('counts %s as %d', (text, words) => expect(wordCount(text)).toBe(words));
});

describe('slugOf', () => {
  it.each([
    ['A port opens', 'a-port-opens'],
    ['Зерно и порты', 'zerno-i-porty'],
    ['Türkiye’s exports: €2.7bn!', 'turkiyes-exports-eur2-7bn'],
    ['!!!', 'story'],
    ['  --a--  ', 'a'],
  ])('spells %s as %s', (text, slug) => expect(slugOf(text)).toBe(slug));

  it('is never longer than 80 characters, and ends with a whole word', () => {
    const slug = slugOf('word '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('word')).toBe(true);
  });
});
