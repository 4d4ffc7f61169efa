import { isId } from '../../../store/ids.ts';
import type { Block, Body, FigureAttrs, ListItem, TableCell, TableRow } from '../../../stories/body.ts';
import { embedOf } from '../../../stories/embed-of.ts';
import { readRuns } from './marked-runs.ts';

/** Deeper lists and quotes are parsed as plain lines. */
const DEEPEST = 6;

/** Parses the plain field; `[[3: table]]` refers to the third block of `kept`. */
export function readMarkedText(text: string, kept: Body): Body {
  const blocks = chunksOf(text.replace(/\r\n?/g, '\n').split('\n')).flatMap((lines): Block[] => {
    const place = lines.length === 1 ? /^\[\[(\d+)(?::[^\]]*)?\]\]$/.exec(lines[0]?.trim() ?? '') : null;
    const stays = place ? kept.content[Number(place[1]) - 1] : undefined;
    return stays ? [stays] : [readChunk(lines, 0)];
  });
  return { type: 'doc', content: blocks };
}

/** Groups of lines, separated by blank lines except inside code. */
function chunksOf(lines: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let open: string[] = [];
  let inCode = false;
  for (const line of lines) {
    if (line.trimEnd() === '```' && (inCode || open.length === 0)) inCode = !inCode;
    if (line.trim() === '' && !inCode) {
      if (open.length > 0) chunks.push(open);
      open = [];
    } else open.push(line);
  }
  if (open.length > 0) chunks.push(open);
  return chunks;
}

function readChunk(lines: readonly string[], depth: number): Block {
  const [first = ''] = lines;
  const all = (pattern: RegExp) => lines.every((line) => pattern.test(line));
  if (lines.length === 1) {
    const heading = /^(#{2,4}) (.+)$/.exec(first);
    if (heading?.[1]) {
      const level = heading[1].length as 2 | 3 | 4;
      return { type: 'heading', attrs: { level }, content: readRuns(heading[2] ?? '') };
    }
    if (/^-{3,}$/.test(first.trim())) return { type: 'horizontalRule' };
    const embed = /^@\[([^\]]*)\]\((\S+)\)$/.exec(first.trim());
    const attrs = embed?.[2] ? embedOf(embed[2], embed[1] || null) : null;
    if (attrs) return { type: 'embed', attrs };
  }
  if (first.trimEnd() === '```' && lines.at(-1)?.trimEnd() === '```' && lines.length > 2) {
    return { type: 'codeBlock', content: [{ type: 'text', text: lines.slice(1, -1).join('\n') }] };
  }
  const picture = pictureOf(lines);
  if (picture) return { type: 'figure', attrs: picture };
  if (all(/^\|.*\|$/)) return { type: 'table', content: rowsOf(lines) };
  if (depth < DEEPEST) {
    if (all(/^>/)) {
      const inner = chunksOf(lines.map((line) => line.replace(/^> ?/, '')));
      return { type: 'blockquote', content: inner.map((chunk) => readChunk(chunk, depth + 1)) };
    }
    const bullets = itemsOf(lines, /^[-+] /, depth);
    if (bullets) return { type: 'bulletList', content: bullets };
    const numbered = itemsOf(lines, /^\d{1,6}\. /, depth);
    if (numbered) {
      const start = Number.parseInt(first, 10);
      return start === 1
        ? { type: 'orderedList', content: numbered }
        : { type: 'orderedList', attrs: { start }, content: numbered };
    }
  }
  return { type: 'paragraph', content: readRuns(lines.map((line) => line.replace(/\s+$/, '')).join('\n')) };
}

/** Items that begin with `sign`, with their indented content. Null if the lines are not such a list. */
function itemsOf(lines: readonly string[], sign: RegExp, depth: number): ListItem[] | null {
  if (!sign.test(lines[0] ?? '')) return null;
  const items: string[][] = [];
  for (const line of lines) {
    if (sign.test(line)) items.push([line.replace(sign, '')]);
    else if (line.startsWith('  ')) items.at(-1)?.push(line.slice(2));
    else return null;
  }
  return items.map((own) => {
    const nested = own.findIndex((line, at) => at > 0 && /^(?:[-+]|\d{1,6}\.) /.test(line));
    const parts = nested > 0 ? [own.slice(0, nested), own.slice(nested)] : [own];
    return { type: 'listItem', content: parts.map((part) => readChunk(part, depth + 1)) };
  });
}

function rowsOf(lines: readonly string[]): TableRow[] {
  const hasHead = /^\|(?:\s*:?-{3,}:?\s*\|)+$/.test(lines[1] ?? '');
  const rows = hasHead ? lines.filter((_, at) => at !== 1) : lines;
  return rows.map((line, at) => ({
    type: 'tableRow',
    content: cellsOf(line).map((cell): TableCell => {
      const type = hasHead && at === 0 ? 'tableHeader' : 'tableCell';
      return { type, content: [{ type: 'paragraph', content: readRuns(cell) }] };
    }),
  }));
}

function cellsOf(line: string): string[] {
  const inner = line.trim().slice(1, -1);
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function pictureOf(lines: readonly string[]): FigureAttrs | null {
  const [first = '', ...words] = lines;
  const found = /^!\[([^\]]*)\]\((\S+?)(?: (\d{1,5})x(\d{1,5}))?\)$/.exec(first.trim());
  if (!found?.[2]) return null;
  const media = /^media:(.+)$/.exec(found[2])?.[1];
  if (media && !isId(media)) return null;
  const credit = words.filter((line) => /^©/.test(line)).map((line) => line.replace(/^©\s*/, '').trim());
  const caption = words.filter((line) => !/^©/.test(line)).map((line) => line.trim());
  return {
    mediaId: media ?? null,
    src: media ? null : found[2],
    alt: found[1] ?? '',
    caption: caption.join(' ') || null,
    credit: credit.join(' ') || null,
    width: found[3] ? Number(found[3]) : null,
    height: found[4] ? Number(found[4]) : null,
  };
}
