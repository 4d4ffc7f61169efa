import type { JSONContent } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBody, BLOCK_KINDS } from '../../../../tests/bodies/any-body.ts';
import { readBody } from '../../../stories/read-body.ts';
import { bodyOfDoc, docOfBody } from './body-doc.ts';
import { storySchema } from './story-schema.ts';

const schema = storySchema();
const through = (body: Parameters<typeof docOfBody>[0]) => {
  const doc = schema.nodeFromJSON(docOfBody(body));
  doc.check();
  return bodyOfDoc(doc.toJSON() as JSONContent);
};

describe('a text in the editor', () => {
  it('is the same when it comes out, whatever blocks it holds', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyBody, (body) => {
        const kept = readBody(body);
        JSON.stringify(kept, (key, value) => {
          if (key === 'type') seen.add(value);
          return value;
        });
        expect(through(kept)).toEqual(kept);
      }),
      { numRuns: 200 },
    );
    expect(BLOCK_KINDS.filter((kind) => !seen.has(kind))).toEqual([]);
  });

  it('has a place to write where there is no text, which is in no story', () => {
    const empty = { type: 'doc' as const, content: [] };
    expect(schema.nodeFromJSON(docOfBody(empty)).childCount).toBe(1);
    expect(through(empty)).toEqual(empty);
  });

  it('leaves out what no keyboard types', () => {
    const doc = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000b\ufffdc' }] }],
    };
    expect(bodyOfDoc(doc)).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'abc' }] }],
    });
  });
});
