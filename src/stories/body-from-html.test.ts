import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Body, bodyText, EMBED_PROVIDERS, type Inline } from './body.ts';
import { bodyFromHtml } from './body-from-html.ts';
import { bodyToHtml } from './body-to-html.ts';

const read = (html: string) => bodyFromHtml(html, { base: 'https://paper.example/world/a.html' }).content;
const draw = (body: Body) => bodyToHtml(body, { mediaUrl: (id) => `/media/${id}` });
const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const said = (html: string) => bodyText(bodyFromHtml(html));

it.each([
  '<p>It rose by <del>30</del><ins>12</ins>%.</p>',
  '<p>It rose by <s>30</s>12%.</p>',
  '<p>It rose by <strike>30</strike>12%.</p>',
  '<p>It rose by <span style="text-decoration: line-through">30</span>12%.</p>',
  '<p>It rose by <span role="deletion">30</span>12%.</p>',
  '<p>It rose by <span style="display:none">30</span>12%.</p>',
])('what was deleted from a text is no part of it: %s', (html) => {
  expect(said(html)).toBe('It rose by 12%.');
});

it('the pictures of a gallery stay in their order, with its caption under the last', () => {
  const image = (name: string) =>
    `<div class="kg-gallery-image"><img src="https://a.example/${name}.jpg"></div>`;
  const rows = `<div class="kg-gallery-row">${image('1')}${image('2')}</div><div class="kg-gallery-row">${image('3')}</div>`;
  const html = `<figure class="kg-card kg-gallery-card"><div>${rows}</div><figcaption>The yard</figcaption></figure>`;
  const figures = bodyFromHtml(html).content.map((block) =>
    block.type === 'figure' ? [block.attrs.src?.at(-5), block.attrs.caption] : null,
  );
  expect(figures).toEqual([
    ['1', null],
    ['2', null],
    ['3', 'The yard'],
  ]);
});

describe('bodyFromHtml', () => {
  it('reads paragraphs, with and without their element', () => {
    expect(read('one<p>two <p>three\n  four</div><div>five')).toEqual(
      ['one', 'two', 'three four', 'five'].map(paragraph),
    );
  });

  it('keeps marks in one another and merges equal neighbours', () => {
    expect(read('<p><b>a<i>b</i></b><strong>c</strong> <sub>2</sub></p>')).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
          { type: 'text', text: 'b', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'text', text: 'c', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: '2', marks: [{ type: 'subscript' }] },
        ],
      },
    ]);
  });

  it('resolves links, drops tracking, and unlinks what is not http, https or mailto', () => {
    const hrefs = (html: string) => JSON.stringify(read(html)).match(/"href":"[^"]*"/g) ?? [];
    expect(hrefs('<a href="b.html?utm_source=x&id=1">x</a>')).toEqual([
      '"href":"https://paper.example/world/b.html?id=1"',
    ]);
    expect(hrefs('<a href="mailto:a@b.example">x</a>')).toEqual(['"href":"mailto:a@b.example"']);
    for (const bad of [
      'javascript:alert(1)',
      ' JaVa\nScript:x',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
    ])
      expect(hrefs(`<a href="${bad}">x</a>`)).toEqual([]);
  });

  it('drops scripts, styles and forms with what is in them', () => {
    expect(
      read('<p>a<script>alert("<p>b")</script><style>p{}</style><svg><text>c</text></svg></p><form>d</form>'),
    ).toEqual([paragraph('a')]);
  });

  it('turns h1 into a second-level heading', () => {
    expect(read('<h1>One</h1><h5>Five</h5>')).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'One' }] },
      { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Five' }] },
    ]);
  });

  it('reads lists in lists, stray items and stray words of a list', () => {
    expect(read('<ul>stray<li>a<ol start=3><li>b</ol></ul><li>c')).toEqual([
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph('stray')] },
          {
            type: 'listItem',
            content: [
              paragraph('a'),
              {
                type: 'orderedList',
                attrs: { start: 3 },
                content: [{ type: 'listItem', content: [paragraph('b')] }],
              },
            ],
          },
        ],
      },
      paragraph('c'),
    ]);
  });

  it('reads tables, and leaves empty ones out', () => {
    expect(read('<table><tr><th>Year<td colspan=2>2023<tr><td>x</table><table><tr><td></table>')).toEqual([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: [paragraph('Year')] },
              { type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph('2023')] },
            ],
          },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('x')] }] },
        ],
      },
    ]);
  });

  it('reads a figure with its caption and credit, and no tracking pixel', () => {
    expect(
      read(
        '<figure><a href="/"><img src="/p.jpg" alt="A port" width=800 height=600></a><figcaption>Ships wait. (Photo: Ann Lee/AP)</figcaption></figure><img src="/t.gif" width=1 height=1>',
      ),
    ).toEqual([
      {
        type: 'figure',
        attrs: {
          mediaId: null,
          src: 'https://paper.example/p.jpg',
          alt: 'A port',
          caption: 'Ships wait.',
          credit: 'Ann Lee/AP',
          width: 800,
          height: 600,
        },
      },
    ]);
  });

  it('keeps a table that stands in a figure', () => {
    const blocks = read('<figure><table><tr><td>1</table><figcaption>Below</figcaption></figure>');
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'paragraph']);
  });

  it('takes embeds of the allowlist only', () => {
    expect(
      read(
        '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0" title="Film"></iframe><iframe src="https://evil.example/embed/1"></iframe>',
      ),
    ).toEqual([
      {
        type: 'embed',
        attrs: { provider: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefghijk', title: 'Film' },
      },
    ]);
  });

  it('keeps line breaks and spaces of code, and collapses others', () => {
    expect(read('<pre>a\n  b</pre><p>a<br>\n b<br></p>')).toEqual([
      { type: 'codeBlock', content: [{ type: 'text', text: 'a\n  b' }] },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }],
      },
    ]);
  });

  it('removes NUL, controls, halves of pairs and direction overrides', () => {
    expect(bodyText({ type: 'doc', content: read('<p>a\u0000b\u0007c\ud800d\u202ee</p>') })).toBe('abcde');
  });

  it('refuses what is too large or too deep', () => {
    expect(() => read('<i>'.repeat(3000))).toThrow(/nested/);
    expect(() => read('x'.repeat(5_000_001))).toThrow(/characters/);
    expect(() => read('<p>x'.repeat(60_000))).toThrow(/parts/);
  });

  it('flattens what stands too deep in itself', () => {
    expect(depthOf(read(`${'<blockquote>'.repeat(500)}deep`))).toBeLessThan(20);
    expect(read('<li><td>kept</td></li><tr><td>too')).toEqual(['kept', 'too'].map(paragraph));
  });

  const TAGS =
    `p div b i a em h1 h3 ul ol li table tr td th figure figcaption img br hr pre blockquote script style
    iframe svg math form span section`.split(/\s+/);
  const attribute = fc.tuple(
    fc.constantFrom('href', 'src', 'onclick', 'style', 'title', 'alt', 'colspan', 'start', 'width', 'srcdoc'),
    fc.oneof(
      fc.constantFrom(
        'javascript:alert(1)',
        'data:text/html,<b>',
        '/x',
        'https://a.example/?utm_id=1',
        '9e9',
        '-1',
      ),
      fc.webUrl(),
      fc.string(),
    ),
  );
  const token = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.array(attribute, { maxLength: 3 }))
      .map(([tag, list]) => `<${tag} ${list.map(([name, value]) => `${name}="${value}"`).join(' ')}>`),
    fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
    fc.constantFrom('&nbsp;', '&#0;', '&lt;script&gt;', '<!--', '-->', '<![CDATA[', ']]>', '\u0000'),
  );
  const markup = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(''));

  it('lets nothing in that is not on the allowlist, whatever comes', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const blocks = read(html);
        for (const block of blocks) check(block);
        expect(JSON.stringify(blocks)).not.toContain('\\u0000');
      }),
      { numRuns: 400 },
    );
  });

  it('reads its own drawing to the same text', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const body = bodyFromHtml(html);
        const again = bodyFromHtml(draw(body));
        const words = (of: Body) => bodyText(of).replace(/[\s()]+/g, '');
        if (!/"embed"|"figure"/.test(JSON.stringify(body))) expect(words(again)).toBe(words(body));
        expect(draw(again)).not.toMatch(/<(?:script|style|iframe|svg|form)|href="(?!https?:|mailto:)/i);
      }),
      { numRuns: 300 },
    );
  });
});

function check(block: Block): void {
  switch (block.type) {
    case 'paragraph':
      for (const run of block.content ?? []) checkRun(run);
      return;
    case 'heading':
      expect([2, 3, 4]).toContain(block.attrs.level);
      expect(block.content.length).toBeGreaterThan(0);
      for (const run of block.content) checkRun(run);
      return;
    case 'bulletList':
    case 'orderedList':
      expect(block.content.length).toBeGreaterThan(0);
      for (const item of block.content) {
        expect(item.type).toBe('listItem');
        expect(item.content.length).toBeGreaterThan(0);
        for (const inner of item.content) check(inner);
      }
      return;
    case 'blockquote':
      for (const inner of block.content) check(inner);
      return;
    case 'codeBlock':
      for (const run of block.content) expect(run.type).toBe('text');
      return;
    case 'table':
      for (const cell of block.content.flatMap((row) => row.content)) {
        expect(['tableCell', 'tableHeader']).toContain(cell.type);
        for (const inner of cell.content) check(inner);
      }
      return;
    case 'figure':
      expect(block.attrs.src).toMatch(/^https?:/);
      return;
    case 'embed':
      expect(EMBED_PROVIDERS).toContain(block.attrs.provider);
      expect(block.attrs.url).toMatch(/^https:\/\//);
      return;
    case 'horizontalRule':
      return;
    default:
      expect.fail(`a block of another kind: ${JSON.stringify(block)}`);
  }
}

function checkRun(run: Inline): void {
  if (run.type === 'hardBreak') return;
  expect(run.type).toBe('text');
  expect(run.text).not.toBe('');
  for (const mark of run.marks ?? []) {
    expect(['bold', 'italic', 'code', 'subscript', 'superscript', 'link']).toContain(mark.type);
    if (mark.type === 'link') expect(mark.attrs.href).toMatch(/^(?:https?|mailto):/);
  }
}

function depthOf(blocks: Block[]): number {
  const inner = blocks.map((block) => (block.type === 'blockquote' ? depthOf(block.content) : 0));
  return 1 + Math.max(0, ...inner);
}
