import { isDeepStrictEqual } from 'node:util';
import type { Block, Body, TableRow } from '../../../stories/body.ts';
import { readBody } from '../../../stories/read-body.ts';
import { writeRuns } from './marked-runs.ts';
import { readMarkedText } from './read-marked-text.ts';

/**
 * A text as people write it in a plain field, for browsers without the editor: blank lines between blocks, `##` before
 * a heading, `-` before an item, `>` before a quote, `|` between cells. Blocks that would not survive a round trip are
 * written as `[[number: what it is]]`, and kept: saving loses nothing.
 */
export function writeMarkedText(body: Body): string {
  return body.content.map((block, at) => blockOrPlace(block, at)).join('\n\n');
}

function blockOrPlace(block: Block, at: number): string {
  const text = writeBlock(block);
  if (text !== null) {
    if (isDeepStrictEqual(readAgain(text), [block])) return text;
  }
  return `[[${at + 1}: ${block.type}]]`;
}

/** The blocks parsed from `text`; null if it would be refused. */
function readAgain(text: string): Block[] | null {
  try {
    return readBody(readMarkedText(text, { type: 'doc', content: [] })).content;
  } catch {
    return null;
  }
}

/** The start of a line that is not a plain paragraph. */
const BEGINS = /^(?=#{2,4} |[-+] |\d{1,6}\. |>|\||!\[|@\[|---|©|\s)/;

function writeBlock(block: Block): string | null {
  switch (block.type) {
    case 'paragraph':
      return writeRuns(block.content ?? [])
        .split('\n')
        .map((line) => line.replace(BEGINS, '\\'))
        .join('\n');
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${writeRuns(block.content)}`;
    case 'bulletList':
      return items(block.content, () => '- ');
    case 'orderedList': {
      const start = block.attrs?.start ?? 1;
      return items(block.content, (at) => `${start + at}. `);
    }
    case 'blockquote': {
      const inner = block.content.map(writeBlock);
      return inner.includes(null) ? null : before(inner.join('\n\n'), '> ', '> ');
    }
    case 'codeBlock':
      return `\`\`\`\n${block.content.map(({ text }) => text).join('')}\n\`\`\``;
    case 'horizontalRule':
      return '---';
    case 'table':
      return table(block.content);
    case 'figure': {
      const { mediaId, src, alt, caption, credit, width, height } = block.attrs;
      const size = width && height ? ` ${width}x${height}` : '';
      const words = [caption, credit && `© ${credit}`].filter(Boolean);
      return [`![${alt}](${mediaId ? `media:${mediaId}` : src}${size})`, ...words].join('\n');
    }
    case 'embed':
      return `@[${block.attrs.title ?? ''}](${block.attrs.url})`;
  }
}

function items(list: readonly { readonly content: readonly Block[] }[], sign: (at: number) => string) {
  const lines = list.map(({ content }, at) => {
    const inner = content.map(writeBlock);
    return inner.includes(null) ? null : before(inner.join('\n'), sign(at), '  ');
  });
  return lines.includes(null) ? null : lines.join('\n');
}

function before(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

function table(rows: readonly TableRow[]): string {
  const line = (row: TableRow) =>
    `| ${row.content.map((cell) => cell.content.map((block) => writeBlock(block) ?? '').join('\n')).join(' | ')} |`;
  const [head, ...rest] = rows;
  if (!head) return '';
  const isHead = head.content.every(({ type }) => type === 'tableHeader');
  const rule = `|${head.content.map(() => '---').join('|')}|`;
  return (isHead ? [line(head), rule, ...rest.map(line)] : rows.map(line)).join('\n');
}
