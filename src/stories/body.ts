import { HAN, HAN_SIGN, INSIDE, LETTER, letterAt, PAIR } from '../language/letters.ts';

/**
 * A story's text as a ProseMirror document, with TipTap's node names. A story can contain only what is defined here: no
 * raw HTML is stored, so none can be rendered.
 */

/** The formatting of a run of text. */
export type Mark =
  | { type: 'bold' | 'italic' | 'code' | 'subscript' | 'superscript' }
  | { type: 'link'; attrs: { href: string } };

/** A run of text with its marks, or a line break. */
export type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' };

/** A paragraph; it may be empty in an editor but never in a saved story. */
export interface Paragraph {
  type: 'paragraph';
  content?: Inline[];
}

/** One item of a list. */
export interface ListItem {
  type: 'listItem';
  content: Block[];
}

/** One cell of a table; a header cell heads its column or row. */
export interface TableCell {
  type: 'tableCell' | 'tableHeader';
  attrs?: { colspan?: number; rowspan?: number };
  content: Block[];
}

/** One row of a table. */
export interface TableRow {
  type: 'tableRow';
  content: TableCell[];
}

/** A picture in the text: one of our own media, or one known only by its original address. */
export interface FigureAttrs {
  mediaId: string | null;
  src: string | null;
  alt: string;
  caption: string | null;
  credit: string | null;
  width: number | null;
  height: number | null;
}

/** Providers of allowed players; shown as a link with a title, never loaded before the reader asks. */
export const EMBED_PROVIDERS = [
  'youtube',
  'vimeo',
  'datawrapper',
  'flourish',
  'documentcloud',
  'mastodon',
] as const;

/** An embed from the allowlist. */
export interface EmbedAttrs {
  provider: (typeof EMBED_PROVIDERS)[number];
  url: string;
  title: string | null;
}

/** One block of a story. */
export type Block =
  | Paragraph
  | { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content: Inline[] }
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs?: { start: number }; content: ListItem[] }
  | { type: 'blockquote'; content: Block[] }
  | { type: 'codeBlock'; content: { type: 'text'; text: string }[] }
  | { type: 'horizontalRule' }
  | { type: 'table'; content: TableRow[] }
  | { type: 'figure'; attrs: FigureAttrs }
  | { type: 'embed'; attrs: EmbedAttrs };

/** A full text. */
export interface Body {
  type: 'doc';
  content: Block[];
}

/** The text of one block, with runs joined and nested blocks on separate lines. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).map((run) => (run.type === 'text' ? run.text : '\n')).join('');
    case 'codeBlock':
      return block.content.map((run) => run.text).join('');
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => item.content.map(blockText).join('\n')).join('\n');
    case 'blockquote':
      return block.content.map(blockText).join('\n');
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => cell.content.map(blockText).join(' ')).join('\t'))
        .join('\n');
    case 'figure':
      return [block.attrs.caption, block.attrs.credit].filter(Boolean).join(' ');
    case 'embed':
      return block.attrs.title ?? '';
    case 'horizontalRule':
      return '';
  }
}

/** The plain text of a body: one paragraph per block, separated by blank lines. */
export function bodyText(body: Body): string {
  return body.content.map(blockText).filter(Boolean).join('\n\n');
}

/** The word count; in Chinese or Japanese, every two characters count as a word. */
export function wordCount(text: string): number {
  let [words, han] = [0, 0];
  let within = false;
  for (let at = 0; at < text.length; at += 1) {
    let kind = letterAt(text, at);
    if (kind >= PAIR) {
      kind -= PAIR;
      at += 1;
    }
    if (kind === HAN || kind === HAN_SIGN) han += 1;
    if (kind === LETTER && !within) words += 1;
    within = kind === LETTER || (kind === INSIDE && within);
  }
  return words + Math.ceil(han / 2);
}
