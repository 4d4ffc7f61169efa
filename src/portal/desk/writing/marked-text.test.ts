import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBody } from '../../../../tests/bodies/any-body.ts';
import { readBody } from '../../../stories/read-body.ts';
import { writeMarkedText } from './marked-text.ts';
import { readMarkedText } from './read-marked-text.ts';

const NOTHING = { type: 'doc' as const, content: [] };
const text = (...lines: string[]) => readBody(readMarkedText(lines.join('\n'), NOTHING)).content;
const words = (value: string) => [{ type: 'text', text: value }];
const paragraph = (value: string) => ({ type: 'paragraph', content: words(value) });

describe('the plain field of a text', () => {
  it('loses nothing: whatever a story holds is there again when the field is saved as it was', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const kept = readBody(body);
        expect(readBody(readMarkedText(writeMarkedText(kept), kept))).toEqual(kept);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves brackets alone that are no link, as questions in templates', () => {
    const lines = ['[Who owns it?] is asked.', '', '- **[Where?]** [Here](https://example.org/a)'];
    expect(writeMarkedText({ type: 'doc', content: text(...lines) })).toBe(lines.join('\n'));
    const bracket = { ...NOTHING, content: [paragraph('[a](b) [c][d] [[1]] ![e] [f')] };
    expect(readMarkedText(writeMarkedText(bracket as never), NOTHING)).toEqual(bracket);
  });

  it('is written as people write, and read so', () => {
    const lines = [
      'Exports rose by **12 %** in [2023](https://example.org/a), *customs* said.',
      '',
      '## What is known',
      '',
      '- One',
      '- Two',
      '  - Deeper',
      '',
      '3. Third',
      '4. Fourth',
      '',
      '> Nobody asked us.',
      '',
      '| Year | Value |',
      '|---|---|',
      '| 2023 | 12 \\| 13 |',
      '',
      '![A crane](media:0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21 1200x800)',
      'The crane at noon.',
      '© A. Photographer',
      '',
      '@[The film](https://youtu.be/abcdefgh)',
      '',
      '---',
    ];
    const body = { type: 'doc' as const, content: text(...lines) };
    expect(body.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'bulletList',
      'orderedList',
      'blockquote',
      'table',
      'figure',
      'embed',
      'horizontalRule',
    ]);
    expect(writeMarkedText(body)).toBe(
      lines.join('\n').replace('*customs*', '\\*customs\\*').replace('youtu.be/', 'www.youtube.com/watch?v='),
    );
  });

  it('takes signs nobody closes as characters', () => {
    expect(text('2 ** 3 and snake_case_name ~20 % up^')).toEqual([
      paragraph('2 ** 3 and snake_case_name ~20 % up^'),
    ]);
  });

  it('keeps what it cannot write in its place, where it is moved to', () => {
    const odd = {
      type: 'table' as const,
      content: [
        {
          type: 'tableRow' as const,
          content: [{ type: 'tableCell' as const, attrs: { colspan: 2 }, content: [] }],
        },
      ],
    };
    const body = { type: 'doc' as const, content: [odd] };
    expect(writeMarkedText(body)).toBe('[[1: table]]');
    expect(readMarkedText('First.\n\n[[1: table]]', body).content).toEqual([paragraph('First.'), odd]);
    expect(readMarkedText('[[7: table]]', body).content).toEqual([paragraph('[[7: table]]')]);
  });

  it('drops no address that is not safe into a story', () => {
    expect(text('[here](javascript:alert(1))')).toEqual([paragraph('here')]);
  });
});
