import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyBody } from '../../../../tests/bodies/any-body.ts';
import { type Block, type Body, bodyText, type TableCell } from '../../../stories/body.ts';
import { runOffsets } from '../../../stories/run-offsets.ts';
import { docOfBody } from './body-doc.ts';
import { storySchema } from './story-schema.ts';
import { placesOf } from './text-places.ts';

const schema = storySchema();

/** Expects each run of a story to be in the editor where its plain text says. */
function expectInPlace(body: Body): void {
  const doc = schema.nodeFromJSON(docOfBody(body));
  const placeOf = placesOf(doc);
  const text = bodyText(body);
  for (const [run, offset] of runOffsets(body)) {
    if (run.type !== 'text') continue;
    expect(text.slice(offset, offset + run.text.length)).toBe(run.text);
    const from = placeOf(offset);
    expect(from, run.text).not.toBeNull();
    expect(doc.textBetween(from ?? 0, (from ?? 0) + run.text.length)).toBe(run.text);
  }
}

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const picture: Block = {
  type: 'figure',
  attrs: {
    ...{ mediaId: null, src: 'https://example.org/a.jpg', alt: '', caption: null, credit: null },
    ...{ width: null, height: null },
  },
};
const cell = (...content: Block[]): TableCell => ({ type: 'tableCell', content });

it.each<[string, Block[]]>([
  ['a picture in a quotation', [{ type: 'blockquote', content: [paragraph('a'), picture, paragraph('b')] }]],
  ['a picture that begins one', [{ type: 'blockquote', content: [picture, paragraph('b')] }]],
  [
    'a rule in a list',
    [
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph('a'), { type: 'horizontalRule' }] },
          { type: 'listItem', content: [paragraph('b')] },
        ],
      },
    ],
  ],
  [
    'an empty cell',
    [
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell(), cell(paragraph('b')), cell(picture, paragraph('c'))] },
        ],
      },
    ],
  ],
  ['a picture by itself', [paragraph('a'), picture, paragraph('b')]],
])('what follows %s stands where its text says', (_what, content) => {
  expectInPlace({ type: 'doc', content: [...content, paragraph('and what follows')] });
});

it('whatever a story holds stands where its text says', () => {
  fc.assert(fc.property(anyBody, expectInPlace), { numRuns: 300 });
});

it('what is typed and not in the story yet moves nothing', () => {
  const doc = schema.nodeFromJSON({
    type: 'doc',
    content: [
      { type: 'paragraph' },
      { type: 'blockquote', content: [{ type: 'paragraph' }, paragraph('a')] },
    ],
  });
  expect(placesOf(doc)(0)).toBe(doc.content.size - 3);
});
