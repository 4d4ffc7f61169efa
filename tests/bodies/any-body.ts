import fc from 'fast-check';
import type { Block, Body, Inline, Mark } from '../../src/stories/body.ts';

// Any text a story can hold, in the form in which it is kept: what differs in nothing a reader sees is written one way.

const word = fc.stringMatching(/^[\p{L}\p{N}.,%$*_`~^[\]()#>|\\!@©+-]{1,8}$/u);
const words = fc
  .array(fc.oneof(word, fc.constantFrom('12 %', 'Привет', 'تقرير', '海关', '$900 million')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(' '));

const ORDER: readonly Mark['type'][] = ['link', 'bold', 'italic', 'code', 'subscript', 'superscript'];
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ type: fc.constantFrom('bold', 'italic', 'code', 'subscript', 'superscript') } as const),
  fc.record({
    type: fc.constant('link' as const),
    attrs: fc.record({
      href: fc.constantFrom(
        'https://example.org/a_b(c)',
        'https://example.org/?q=1',
        'mailto:desk@example.org',
      ),
    }),
  }),
);
const marks = fc
  .uniqueArray(mark, { selector: ({ type }) => type, maxLength: 3 })
  .map((all) => all.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type)));

const runs: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(words, marks) },
      { weight: 1, arbitrary: fc.constant('break' as const) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => joined(parts))
  .filter((all) => all.some((run) => run.type === 'text'));

/** Runs with the same marks are one run. */
function joined(parts: readonly ('break' | [string, Mark[]])[]): Inline[] {
  const all: Inline[] = [];
  for (const part of parts) {
    if (part === 'break') {
      all.push({ type: 'hardBreak' });
      continue;
    }
    const [text, own] = part;
    const last = all.at(-1);
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(own))
      last.text += ` ${text}`;
    else all.push(own.length > 0 ? { type: 'text', text, marks: own } : { type: 'text', text });
  }
  return all;
}

const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const size = orNull(fc.integer({ min: 1, max: 20_000 }));
const figure = fc.record({
  type: fc.constant('figure' as const),
  attrs: fc
    .record({
      mediaId: orNull(fc.uuid({ version: 7 })),
      alt: fc.oneof(words, fc.constant('')),
      caption: orNull(words),
      credit: orNull(words),
      width: size,
      height: size,
    })
    .map((attrs) => ({ ...attrs, src: attrs.mediaId === null ? 'https://example.org/a.jpg' : null })),
});
const embed = fc.record({
  type: fc.constant('embed' as const),
  attrs: fc.record({
    provider: fc.constant('youtube' as const),
    url: fc.constant('https://www.youtube.com/watch?v=abcdefgh'),
    title: orNull(words),
  }),
});
const paragraph = runs.map((content): Block => ({ type: 'paragraph', content }));
const heading = fc
  .tuple(fc.constantFrom(2, 3, 4), runs)
  .map(([level, content]): Block => ({ type: 'heading', attrs: { level }, content }));
const code = fc
  .array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'))
  .filter((text) => text !== '')
  .map((text): Block => ({ type: 'codeBlock', content: [{ type: 'text', text }] }));
const simple: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  heading,
  code,
  figure as fc.Arbitrary<Block>,
  embed,
  fc.constant<Block>({ type: 'horizontalRule' }),
);

/** One block of any kind, lists, quotes and tables in one another. */
const { block } = fc.letrec<{ block: Block }>((tie) => {
  const some = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  const items = fc.array(
    some.map((content) => ({ type: 'listItem' as const, content })),
    { minLength: 1, maxLength: 3 },
  );
  const cell = fc
    .tuple(
      fc.boolean(),
      fc.array(tie('block'), { maxLength: 2 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([head, content, colspan, rowspan]) => {
      const attrs = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) };
      const type = head ? ('tableHeader' as const) : ('tableCell' as const);
      return Object.keys(attrs).length > 0 ? { type, attrs, content } : { type, content };
    });
  const row = fc
    .array(cell, { minLength: 1, maxLength: 3 })
    .map((content) => ({ type: 'tableRow' as const, content }));
  return {
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'block' },
      simple,
      items.map((content): Block => ({ type: 'bulletList', content })),
      fc
        .tuple(items, fc.integer({ min: 0, max: 9 }))
        .map(
          ([content, start]): Block =>
            start === 1
              ? { type: 'orderedList', content }
              : { type: 'orderedList', attrs: { start }, content },
        ),
      some.map((content): Block => ({ type: 'blockquote', content })),
      fc.array(row, { minLength: 1, maxLength: 3 }).map((content): Block => ({ type: 'table', content })),
    ),
  };
});

/** Any text of a story. */
export const anyBody: fc.Arbitrary<Body> = fc
  .array(block, { maxLength: 6 })
  .map((content) => ({ type: 'doc', content }));

/** Every kind of block there is, for a check that all of them are made. */
export const BLOCK_KINDS: readonly Block['type'][] = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'table',
  'figure',
  'embed',
];
