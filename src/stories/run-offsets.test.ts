import { expect, it } from 'vitest';
import { type Block, type Body, bodyText, type Inline } from './body.ts';
import { runOffsets } from './run-offsets.ts';

const p = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const t = (text: string): Inline => ({ type: 'text', text });

it('every run stands in the text of the body where it is said to', () => {
  const runs = [
    t('One '),
    { type: 'hardBreak' as const },
    t('two'),
    t('три'),
    t('😀 four'),
    t('cell'),
    t('other'),
  ];
  const [a, b, c, d, e, f, g] = runs as [Inline, Inline, Inline, Inline, Inline, Inline, Inline];
  const body: Body = {
    type: 'doc',
    content: [
      p(a, b, c),
      { type: 'horizontalRule' },
      { type: 'codeBlock', content: [{ type: 'text', text: 'code' }] },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [p(t('first')), p(d)] },
          {
            type: 'listItem',
            content: [{ type: 'orderedList', content: [{ type: 'listItem', content: [p(e)] }] }],
          },
        ],
      },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: [] },
              { type: 'tableCell', content: [p(f), p(t('x'))] },
            ],
          },
          {
            type: 'tableRow',
            content: [
              { type: 'tableCell', content: [p()] },
              { type: 'tableCell', content: [p(g)] },
            ],
          },
        ],
      },
      { type: 'blockquote', content: [p(t('said')), p(t('more'))] },
    ],
  };
  const text = bodyText(body);
  const offsets = runOffsets(body);
  for (const run of runs) expect(offsets.has(run)).toBe(true);
  for (const [run, at] of offsets) {
    const words = run.type === 'text' ? run.text : '\n';
    expect(text.slice(at, at + words.length)).toBe(words);
  }
});
