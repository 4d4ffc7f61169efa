import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { bodyText, type Inline, type Body as StoryBody } from '../../stories/body.ts';
import { wordsIn } from '../../words/words.ts';
import { Body } from './Body.tsx';
import type { BodyFigure } from './body-figures.view.ts';
import { bodyNotes } from './body-notes.view.ts';

const words = { table: 'Table', embed: 'Opens at' };
const plain = (text: string): Inline => ({ type: 'text', text });
const paragraph = (...content: Inline[]): StoryBody => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
});

function drawn(body: StoryBody, ...quotes: string[]): string {
  const figures = quotes.map((quote, at): BodyFigure => {
    const start = bodyText(body).indexOf(quote);
    return {
      id: `${at}`,
      start,
      end: start + quote.length,
      mark: 'h',
      href: `/figure/${at}`,
      word: 'holds',
      exactly: null,
      spans: null,
    };
  });
  return render(<Body body={body} dateline={null} words={words} figures={figures} />);
}
const sign = '<sup class="sign" role="img" aria-label="holds"></sup>';
const open = (at: number) =>
  `<a class="figure h" id="figure-${at}" href="/figure/${at}" data-figure="${at}">`;

it('a figure links to what stands behind it, and the words around it stay as they are', () => {
  expect(drawn(paragraph(plain('It was €2.7 billion then, €1 now.')), '€2.7 billion', '€1')).toBe(
    `<p>It was ${open(0)}€2.7 billion${sign}</a> then, ${open(1)}€1${sign}</a> now.</p>`,
  );
});

it('a figure of several runs is one link', () => {
  const body = paragraph(
    plain('over '),
    { type: 'text', text: '10', marks: [{ type: 'bold' }] },
    plain(' percent more'),
  );
  expect(drawn(body, 'over 10 percent')).toBe(
    `<p>${open(0)}over <strong>10</strong> percent${sign}</a> more</p>`,
  );
});

it('in a link of the text the sign alone leads to the figure', () => {
  const link = { type: 'link' as const, attrs: { href: 'https://example.org/' } };
  const html = drawn(
    paragraph(plain('It was '), { type: 'text', text: 'about 90 percent of it', marks: [link] }),
    'about 90 percent',
  );
  expect(html).toBe(
    '<p>It was <span class="figure h" id="figure-0"><a href="https://example.org/" rel="external">about 90 percent</a></span>' +
      `<a class="figure h alone" href="/figure/0" data-figure="0">${sign}</a>` +
      '<a href="https://example.org/" rel="external"> of it</a></p>',
  );
  expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /);
});

it('figures are found in items, cells and quotations too', () => {
  const item = (text: string) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: [plain(text)] }],
  });
  const body: StoryBody = {
    type: 'doc',
    content: [
      { type: 'bulletList', content: [item('first'), item('then 12 percent')] },
      { type: 'blockquote', content: [{ type: 'paragraph', content: [plain('said 13 percent')] }] },
    ],
  };
  const html = drawn(body, '12 percent', '13 percent');
  expect(html).toContain(`<li>then ${open(0)}12 percent${sign}</a></li>`);
  expect(html).toContain(`said ${open(1)}13 percent${sign}</a>`);
});

it('a figure that spans others is a sign after the last of them', () => {
  const body = paragraph(
    plain('It rose from 2 to '),
    { type: 'text', text: '5 tonnes', marks: [{ type: 'bold' }] },
    plain('.'),
  );
  const text = bodyText(body);
  const at = (quote: string, more: Partial<BodyFigure> = {}): BodyFigure => {
    const start = text.indexOf(quote);
    return {
      id: quote,
      start,
      end: start + quote.length,
      mark: 'h',
      href: '/f',
      word: 'holds',
      exactly: null,
      spans: null,
      ...more,
    };
  };
  const end = text.indexOf('.');
  const rise: BodyFigure = {
    ...at('2'),
    id: 'rise',
    mark: 'd',
    start: end,
    end,
    spans: 'from 2 to 5 tonnes: differs',
  };
  const html = render(
    <Body body={body} dateline={null} words={words} figures={[at('2'), at('5 tonnes'), rise]} />,
  );
  expect(html.replaceAll(/ (?:href|data-figure)="[^"]*"/g, '')).toBe(
    `<p>It rose from <a class="figure h" id="figure-2">2${sign}</a> to ` +
      `<a class="figure h" id="figure-5 tonnes"><strong>5 tonnes</strong>${sign}</a>` +
      '<a class="figure d alone" id="figure-rise"><sup class="sign" role="img" aria-label="from 2 to 5 tonnes: differs"></sup></a>.</p>',
  );
});

it('a link to a document of the story has its number, which leads to it, once however many runs it is of', () => {
  const link = { type: 'link' as const, attrs: { href: 'https://data.example/table' } };
  const other = { type: 'link' as const, attrs: { href: 'https://elsewhere.example/' } };
  const body = paragraph(
    { type: 'text', text: 'the ', marks: [link] },
    { type: 'text', text: 'table', marks: [{ type: 'bold' }, link] },
    plain(' and '),
    { type: 'text', text: 'others', marks: [other] },
    plain(', in '),
    { type: 'text', text: 'it', marks: [link] },
  );
  const documents = [
    { title: 'A report', url: 'https://report.example/' },
    { title: 'The table', url: 'https://data.example/table?utm_source=mail' },
  ];
  const notes = bodyNotes(body, documents, wordsIn('en'));
  const a = '<a href="https://data.example/table" rel="external">';
  const ref = (id: string) =>
    `<sup class="note-ref"><a${id} href="#note-2" role="doc-noteref" aria-label="Document: The table">2</a></sup>`;
  expect(render(<Body body={body} dateline={null} words={words} notes={notes} />)).toBe(
    `<p>${a}the </a><strong>${a}table</a></strong>${ref(' id="note-ref-2"')} and ` +
      `<a href="https://elsewhere.example/" rel="external">others</a>, in ${a}it</a>${ref('')}</p>`,
  );
  expect(bodyNotes(body, [], wordsIn('en')).size).toBe(0);
});
