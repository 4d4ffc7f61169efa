import { describe, expect, test } from 'vitest';
import { bodyToHtml } from './body-to-html.ts';
import { embedOf } from './embed-of.ts';
import { readBody, readBodyInTurns } from './read-body.ts';
import { pictureAddress, safeLink } from './safe-link.ts';

// Untrusted input for the text of a story, and the result.

const text = (words: string, marks?: unknown[]) => ({ type: 'text', text: words, ...(marks && { marks }) });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const link = (href: string) => ({ type: 'link', attrs: { href } });
const figure = (more: object) => ({
  type: 'figure',
  attrs: {
    mediaId: null,
    src: null,
    alt: '',
    caption: null,
    credit: null,
    width: null,
    height: null,
    ...more,
  },
});
const MEDIA = '0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21';

describe('a text that is sent', () => {
  test('is kept as it is where a story can hold it', () => {
    const item = { type: 'listItem', content: [paragraph(text('One'))] };
    const cell = { type: 'tableCell', attrs: { colspan: 2 }, content: [paragraph(text('Cell'))] };
    const whole = doc(
      { type: 'heading', attrs: { level: 3 }, content: [text('Head')] },
      paragraph(
        text('Bold', [{ type: 'bold' }, link('https://a.example/x')]),
        { type: 'hardBreak' },
        text('end'),
      ),
      { type: 'bulletList', content: [item] },
      { type: 'orderedList', attrs: { start: 3 }, content: [item] },
      { type: 'blockquote', content: [paragraph(text('Said'))] },
      { type: 'codeBlock', content: [text('code')] },
      { type: 'horizontalRule' },
      { type: 'table', content: [{ type: 'tableRow', content: [cell, { ...cell, type: 'tableHeader' }] }] },
      figure({ mediaId: MEDIA, caption: 'A port', credit: 'Ada', width: 640, height: 480 }),
    );
    expect(readBody(whole)).toEqual(whole);
  });

  test('loses blocks that say nothing', () => {
    const empty = paragraph(text(' '), { type: 'hardBreak' });
    const sent = doc(
      empty,
      { type: 'paragraph' },
      { type: 'heading', attrs: { level: 2 }, content: [] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [empty] }] },
      { type: 'blockquote', content: [empty] },
      { type: 'codeBlock' },
      { type: 'table', content: [{ type: 'tableRow', content: [] }] },
      figure({}),
      paragraph(text('Said')),
    );
    expect(readBody(sent)).toEqual(doc(paragraph(text('Said'))));
  });

  test('keeps the words of an unsafe link and not its address, and no picture or embed from elsewhere', () => {
    const sent = doc(
      paragraph(text('Here', [link('javascript:alert(1)'), { type: 'italic' }])),
      figure({ src: 'javascript:alert(1)' }),
      figure({ src: 'mailto:a@b.example' }),
      figure({ src: 'https://a.example/p.jpg' }),
      { type: 'embed', attrs: { provider: 'youtube', url: 'https://evil.example/embed/x', title: null } },
      // Only its address determines the provider.
      { type: 'embed', attrs: { provider: 'youtube', url: 'https://vimeo.com/123456', title: 'Film' } },
    );
    expect(readBody(sent)).toEqual(
      doc(paragraph(text('Here', [{ type: 'italic' }])), figure({ src: 'https://a.example/p.jpg' }), {
        type: 'embed',
        attrs: { provider: 'vimeo', url: 'https://vimeo.com/123456', title: 'Film' },
      }),
    );
  });

  const many = (count: number) => doc(...Array.from({ length: count }, () => paragraph(text('x'))));
  const nested = (depth: number) => {
    let block: unknown = paragraph(text('x'));
    for (let at = 0; at < depth; at += 1) block = { type: 'blockquote', content: [block] };
    return doc(block);
  };

  test('keeps links to pages of the portal itself, and to no other host', () => {
    const linked = (href: string) => {
      const run = { type: 'text', text: 'See here', marks: [{ type: 'link', attrs: { href } }] };
      const [block] = readBody({ type: 'doc', content: [{ type: 'paragraph', content: [run] }] }).content;
      return JSON.stringify(block).match(/"href":"([^"]*)"/)?.[1];
    };
    expect(linked('/page/imprint?lang=fr#who')).toBe('/page/imprint?lang=fr#who');
    for (const other of ['//evil.example/', '/\\evil.example', '/\t/evil.example', 'page/imprint'])
      expect.soft(linked(other), other).toBeUndefined();
  });

  test('has at most 5,000 blocks, and nests as deep as lists and quotes are written, and no deeper', () => {
    expect(readBody(many(5_000)).content).toHaveLength(5_000);
    expect(() => readBody(many(5_001))).toThrow('not a story');
    expect(readBody(nested(8)).content).toHaveLength(1);
    for (const depth of [16, 100, 1_000])
      expect(() => readBody(nested(depth)), `${depth}`).toThrow('too deep');
  });

  test.each<[string, unknown]>([
    ['no document', 'text'],
    ['null', null],
    ['another type', { type: 'html', content: [] }],
    ['a block that is none', doc({ type: 'script', content: [] })],
    ['a mark that is none', doc(paragraph(text('x', [{ type: 'blink' }])))],
    ['a mark with more than its name', doc(paragraph(text('x', [{ type: 'bold', attrs: { style: 'x' } }])))],
    ['more marks than there are', doc(paragraph(text('x', Array(7).fill({ type: 'bold' }))))],
    ['a heading of level one', doc({ type: 'heading', attrs: { level: 1 }, content: [text('x')] })],
    ['a list that begins below nothing', doc({ type: 'orderedList', attrs: { start: -1 }, content: [] })],
    [
      'a cell over too many columns',
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 101 }, content: [] }] },
        ],
      }),
    ],
    ['a picture that is no id', doc(figure({ mediaId: 'x' }))],
    ['a picture without size', doc(figure({ mediaId: MEDIA, width: 0 }))],
    ['words longer than any', doc(paragraph(text('x'.repeat(200_001))))],
    ['a caption longer than any', doc(figure({ mediaId: MEDIA, caption: 'x'.repeat(2_001) }))],
  ])('is refused where it is, or has, %s', (_, sent) => {
    expect(() => readBody(sent)).toThrow('not a story');
  });
});

test.each<[string, string | null]>([
  ['https://a.example/x?id=1#part', 'https://a.example/x?id=1#part'],
  ['http://a.example', 'http://a.example/'],
  [' https://a.example/x ', 'https://a.example/x'],
  ['mailto:desk@a.example', 'mailto:desk@a.example'],
  ['mailto:nobody', null],
  ['https://ada:secret@a.example/x', 'https://a.example/x'],
  ['https://a.example/?utm_source=x&id=1&fbclid=2', 'https://a.example/?id=1'],
  ['https://a.example/?gclid=2', 'https://a.example/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['ftp://a.example/x', null],
  ['/story/x', null],
  ['', null],
])('a link to %j leads to %j', (href, safe) => {
  expect(safeLink(href)).toBe(safe);
  expect(pictureAddress(href)).toBe(safe?.startsWith('mailto:') ? null : safe);
});

test('a link without a site belongs to the site of its page', () => {
  expect(safeLink('/story/x', 'https://a.example/y')).toBe('https://a.example/story/x');
  expect(safeLink('javascript:alert(1)', 'https://a.example/y')).toBeNull();
});

const YOUTUBE = ['youtube', 'https://www.youtube.com/watch?v=abcdefghijk'] as const;
const FLOURISH = 'https://flo.uri.sh/visualisation/123/embed';
test.each<[string, readonly [string, string] | null]>([
  ['https://www.youtube.com/embed/abcdefghijk?rel=0', YOUTUBE],
  ['https://www.youtube-nocookie.com/embed/abcdefghijk', YOUTUBE],
  ['https://m.youtube.com/watch?v=abcdefghijk&t=3', YOUTUBE],
  ['https://youtube.com/shorts/abcdefghijk', YOUTUBE],
  ['//youtu.be/abcdefghijk', YOUTUBE],
  ['https://www.youtube.com/embed/videoseries?list=x', null],
  ['https://www.youtube.com/watch?v="><script>', null],
  ['https://youtube.com.evil.example/embed/abcdefghijk', null],
  ['https://evilyoutube.com/embed/abcdefghijk', null],
  ['https://player.vimeo.com/video/123456?h=x', ['vimeo', 'https://vimeo.com/123456']],
  ['https://vimeo.com/channels', null],
  ['https://datawrapper.dwcdn.net/aB1cD/3/', ['datawrapper', 'https://datawrapper.dwcdn.net/aB1cD/']],
  ['https://datawrapper.dwcdn.net/aB1cDE/', null],
  ['https://flo.uri.sh/visualisation/123/embed?auto=1', ['flourish', FLOURISH]],
  ['https://public.flourish.studio/story/45/', ['flourish', 'https://public.flourish.studio/story/45/embed']],
  ['https://flo.uri.sh/', null],
  [
    'https://embed.documentcloud.org/documents/12-a-b/?x',
    ['documentcloud', 'https://www.documentcloud.org/documents/12-a-b'],
  ],
  ['https://social.example/@ada/123456789/embed', ['mastodon', 'https://social.example/@ada/123456789']],
  ['https://social.example/@ada/123456789', null],
  ['javascript://youtube.com/embed/abcdefghijk', null],
  ['not an address', null],
])('what is embedded from %s is %j', (src, found) => {
  expect(embedOf(src, 'Title')).toEqual(found && { provider: found[0], url: found[1], title: 'Title' });
});

describe('a body as HTML, for feeds and for other programs', () => {
  const SETTINGS = { mediaUrl: (id: string) => `/media/${id}`, base: 'https://news.example/' };
  const NASTY = `<b>"&'</b>`;
  const ESCAPED = '&#60;b&#62;&#34;&#38;&#39;&#60;/b&#62;';
  const html = (...blocks: unknown[]) => bodyToHtml(doc(...blocks) as never, SETTINGS);

  test.each<[string, unknown, string]>([
    ['a paragraph', paragraph(text(NASTY), { type: 'hardBreak' }, text('x')), `<p>${ESCAPED}<br>x</p>`],
    ['a heading', { type: 'heading', attrs: { level: 3 }, content: [text(NASTY)] }, `<h3>${ESCAPED}</h3>`],
    [
      'marks in one another',
      paragraph(text('x', [{ type: 'bold' }, { type: 'code' }])),
      '<p><strong><code>x</code></strong></p>',
    ],
    [
      'high and low letters',
      paragraph(
        text('2', [{ type: 'superscript' }]),
        text('3', [{ type: 'subscript' }]),
        text('4', [{ type: 'italic' }]),
      ),
      '<p><sup>2</sup><sub>3</sub><em>4</em></p>',
    ],
    [
      'a link of ours',
      paragraph(text('x', [link('/story/a?b="&c')])),
      '<p><a href="https://news.example/story/a?b=%22&#38;c">x</a></p>',
    ],
    [
      'a list',
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text(NASTY))] }] },
      `<ul><li><p>${ESCAPED}</p></li></ul>`,
    ],
    ['a list from four on', { type: 'orderedList', attrs: { start: 4 }, content: [] }, '<ol start="4"></ol>'],
    ['a list from one on', { type: 'orderedList', attrs: { start: 1 }, content: [] }, '<ol></ol>'],
    ['a quote', { type: 'blockquote', content: [paragraph(text('x'))] }, '<blockquote><p>x</p></blockquote>'],
    ['code', { type: 'codeBlock', content: [text(NASTY)] }, `<pre><code>${ESCAPED}</code></pre>`],
    ['a rule', { type: 'horizontalRule' }, '<hr>'],
    [
      'a table',
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', attrs: { rowspan: 2 }, content: [paragraph(text('h'))] },
              { type: 'tableCell', attrs: { colspan: 3 }, content: [paragraph(text(NASTY))] },
            ],
          },
        ],
      },
      `<table><tr><th rowspan="2"><p>h</p></th><td colspan="3"><p>${ESCAPED}</p></td></tr></table>`,
    ],
    [
      'a picture of ours',
      figure({
        mediaId: MEDIA,
        src: 'https://a.example/p.jpg',
        alt: NASTY,
        caption: NASTY,
        credit: NASTY,
        width: 640,
        height: 480,
      }),
      `<figure><img src="https://news.example/media/${MEDIA}" alt="${ESCAPED}" width="640" height="480"><figcaption>${ESCAPED} (${ESCAPED})</figcaption></figure>`,
    ],
    [
      'a picture from elsewhere',
      figure({ src: 'https://a.example/p.jpg' }),
      '<figure><img src="https://a.example/p.jpg" alt=""></figure>',
    ],
    [
      'an embed, as a link',
      { type: 'embed', attrs: { provider: 'vimeo', url: 'https://vimeo.com/1', title: NASTY } },
      `<p><a href="https://vimeo.com/1">${ESCAPED}</a></p>`,
    ],
    [
      'an embed without a title',
      { type: 'embed', attrs: { provider: 'vimeo', url: 'https://vimeo.com/1', title: null } },
      '<p><a href="https://vimeo.com/1">https://vimeo.com/1</a></p>',
    ],
  ])('%s', (_, block, expected) => {
    expect(html(block)).toBe(expected);
  });
});

describe('a long text that is sent', () => {
  const many = (odd: unknown) => {
    const blocks: unknown[] = Array.from({ length: 700 }, (_, at) => paragraph(text(`Line ${at}`)));
    blocks[600] = odd;
    return doc(...blocks);
  };
  const told = (read: () => unknown) =>
    Promise.resolve()
      .then(read)
      .catch((error: unknown) => error);

  test.each([
    ['as it is', paragraph(text('Odd'))],
    ['with an empty block', paragraph(text(' '))],
    ['with what no text holds', { type: 'script' }],
    ['with a wrong run', paragraph({ type: 'text', text: 7 })],
    [
      'with what nests too deep',
      Array.from({ length: 20 }).reduce((inner) => ({ type: 'blockquote', content: [inner] }), 0),
    ],
  ])('is read in turns as it is at once: %s', async (_, odd) => {
    const sent = many(odd);
    expect(await told(() => readBodyInTurns(sent))).toEqual(await told(() => readBody(sent)));
  });

  test.each([null, {}, { type: 'doc' }, doc(...Array.from({ length: 5_001 }, () => paragraph(text('x'))))])(
    'is refused in turns as it is at once: %#',
    async (sent) => {
      expect(await told(() => readBodyInTurns(sent))).toEqual(await told(() => readBody(sent)));
    },
  );

  test('lets others have their turn', async () => {
    let turns = 0;
    const count = () => {
      turns += 1;
      immediate = setImmediate(count);
    };
    let immediate = setImmediate(count);
    await readBodyInTurns(many(paragraph(text('Odd'))));
    clearImmediate(immediate);
    expect(turns).toBeGreaterThanOrEqual(2);
  });
});
