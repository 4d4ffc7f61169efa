import type { Block, Body, FigureAttrs, Inline, Mark, TableCell } from './body.ts';

/** What drawing a body as HTML needs to know. */
export interface HtmlSettings {
  /** The address of one of our own pictures. */
  mediaUrl(id: string): string;
  /** What addresses such as `/story/x` are relative to; left out, they stay as they are. */
  base?: string | undefined;
}

const MARK_TAGS = {
  bold: 'strong',
  italic: 'em',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Exclude<Mark['type'], 'link'>, string>;

/** A body as an HTML fragment, for feeds and for other programs; every word of it is escaped. */
export function bodyToHtml(body: Body, settings: HtmlSettings): string {
  return body.content.map((block) => blockHtml(block, settings)).join('\n');
}

/** `text` with the five characters escaped that mean something in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function blockHtml(block: Block, settings: HtmlSettings): string {
  const inside = (blocks: Block[]) => blocks.map((inner) => blockHtml(inner, settings)).join('');
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content ?? [], settings)}</p>`;
    case 'heading':
      return `<h${block.attrs.level}>${inlineHtml(block.content, settings)}</h${block.attrs.level}>`;
    case 'bulletList':
      return `<ul>${block.content.map((item) => `<li>${inside(item.content)}</li>`).join('')}</ul>`;
    case 'orderedList': {
      const start = block.attrs && block.attrs.start !== 1 ? ` start="${Number(block.attrs.start)}"` : '';
      return `<ol${start}>${block.content.map((item) => `<li>${inside(item.content)}</li>`).join('')}</ol>`;
    }
    case 'blockquote':
      return `<blockquote>${inside(block.content)}</blockquote>`;
    case 'codeBlock':
      return `<pre><code>${block.content.map(({ text }) => escapeHtml(text)).join('')}</code></pre>`;
    case 'horizontalRule':
      return '<hr>';
    case 'table': {
      const rows = block.content.map((row) => `<tr>${row.content.map(cellHtml).join('')}</tr>`);
      return `<table>${rows.join('')}</table>`;
    }
    case 'figure':
      return figureHtml(block.attrs, settings);
    case 'embed': {
      const title = escapeHtml(block.attrs.title ?? block.attrs.url);
      return `<p><a href="${escapeHtml(whole(block.attrs.url, settings))}">${title}</a></p>`;
    }
  }

  function cellHtml(cell: TableCell): string {
    const tag = cell.type === 'tableHeader' ? 'th' : 'td';
    const colspan = cell.attrs?.colspan ? ` colspan="${Number(cell.attrs.colspan)}"` : '';
    const rowspan = cell.attrs?.rowspan ? ` rowspan="${Number(cell.attrs.rowspan)}"` : '';
    return `<${tag}${colspan}${rowspan}>${inside(cell.content)}</${tag}>`;
  }
}

function inlineHtml(runs: Inline[], settings: HtmlSettings): string {
  return runs
    .map((run) => (run.type === 'hardBreak' ? '<br>' : markedHtml(run.text, run.marks ?? [], settings)))
    .join('');
}

function markedHtml(text: string, marks: Mark[], settings: HtmlSettings): string {
  return marks.reduceRight((html, mark) => {
    if (mark.type === 'link') return `<a href="${escapeHtml(whole(mark.attrs.href, settings))}">${html}</a>`;
    const tag = MARK_TAGS[mark.type];
    return `<${tag}>${html}</${tag}>`;
  }, escapeHtml(text));
}

function figureHtml(attrs: FigureAttrs, settings: HtmlSettings): string {
  const address = attrs.mediaId === null ? attrs.src : settings.mediaUrl(attrs.mediaId);
  const src = address === null ? null : whole(address, settings);
  const size =
    attrs.width && attrs.height ? ` width="${Number(attrs.width)}" height="${Number(attrs.height)}"` : '';
  const picture = src === null ? '' : `<img src="${escapeHtml(src)}" alt="${escapeHtml(attrs.alt)}"${size}>`;
  const words = [attrs.caption, attrs.credit && `(${attrs.credit})`].filter(Boolean).join(' ');
  return `<figure>${picture}${words ? `<figcaption>${escapeHtml(words)}</figcaption>` : ''}</figure>`;
}

/** `address` as a program elsewhere can follow it. */
function whole(address: string, { base }: HtmlSettings): string {
  if (base === undefined || !URL.canParse(address, base)) return address;
  return new URL(address, base).href;
}
