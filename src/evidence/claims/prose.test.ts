import { expect, it } from 'vitest';
import { type Block, type Body, bodyText } from '../../stories/body.ts';
import { proseText } from './prose.ts';

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text }] : [],
});

it('keeps prose in its place and blanks everything else', () => {
  const body: Body = {
    type: 'doc',
    content: [
      paragraph('One.'),
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Head 7' }] },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph('First item'), paragraph('goes on')] },
          {
            type: 'listItem',
            content: [{ type: 'codeBlock', content: [{ type: 'text', text: 'x = 8' }] }, paragraph('Second')],
          },
        ],
      },
      paragraph(''),
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('9')] }] }],
      },
      { type: 'horizontalRule' },
      { type: 'blockquote', content: [paragraph('Quoted 10'), paragraph('twice')] },
      {
        type: 'figure',
        attrs: {
          mediaId: null,
          src: null,
          alt: '',
          caption: 'Eleven',
          credit: null,
          width: null,
          height: null,
        },
      },
      paragraph('Last.'),
    ],
  };
  const text = bodyText(body);
  const prose = proseText(body);
  expect(prose).toHaveLength(text.length);
  for (const [i, letter] of [...prose].entries()) if (letter !== '\n') expect(letter).toBe(text[i]);
  expect(prose.split('\n').filter(Boolean)).toEqual([
    'One.',
    'First item',
    'goes on',
    'Second',
    'Quoted 10',
    'twice',
    'Last.',
  ]);
});
