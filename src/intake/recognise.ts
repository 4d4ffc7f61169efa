import { isIptc7901 } from './wires/read-iptc-7901.ts';
import { WIRE_ELEMENTS } from './wires/read-wire-xml.ts';

/** The kinds of files. */
export type FileKind =
  | 'feed'
  | 'wordpress'
  | 'wire xml'
  | 'wire text'
  | 'json'
  | 'json lines'
  | 'page'
  | 'page text'
  | 'unknown'
  | 'empty';

const MARKUP = /<(?:!doctype\s+html|html|head|body|title|article|main|div|p|h1|meta)\b/i;
const FEED = /<(?:[\w-]+:)?(?:rss|feed|rdf|channel|entry)\b/i;
const WORDPRESS = /wordpress\.org\/export\/|<wp:(?:wxr_version|post_type|author)\b/i;

/** Recognises a file by its first bytes; its name decides only if they do not. */
export function recognise(head: string, name: string): FileKind {
  const text = head.replace(/^(?:\p{Cc}|[\ufeff\s])+/u, '');
  if (text === '') return 'empty';
  if (isIptc7901(head)) return 'wire text';
  if (isBinary(head)) return 'unknown';
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'json lines';
  if (text.startsWith('{')) return isJsonLine(text) ? 'json lines' : 'json';
  if (text.startsWith('[')) return /\.json$/i.test(name) || /^\[\s*\{/.test(text) ? 'json' : 'page text';
  if (text.startsWith('<')) return recogniseMarkup(text);
  if (/\.html?$/i.test(name)) return 'page';
  return /^[^<]{0,2000}<(?:!doctype\s+html|html|rss|\?xml)\b/i.test(text)
    ? recogniseMarkup(text)
    : 'page text';
}

function recogniseMarkup(text: string): FileKind {
  // Anything unclosed extends to the end: searching for the end from each start would take minutes.
  const bare = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const first = /<(?:[\w-]+:)?([a-z][\w-]*)/i
    .exec(bare.replace(/<[?!][^>]*(?:>|$)/g, ''))?.[1]
    ?.toLowerCase();
  if (WORDPRESS.test(text) && first !== 'html') return 'wordpress';
  if (first && WIRE_ELEMENTS.has(first)) return 'wire xml';
  if (first && /^(?:rss|feed|rdf|channel|entry)$/.test(first)) return 'feed';
  if (MARKUP.test(bare)) return 'page';
  if (FEED.test(bare)) return 'feed';
  if (/^<\?xml/i.test(text) || /<!DOCTYPE(?!\s+html)/i.test(bare)) return 'feed';
  return first ? 'page' : 'page text';
}

/** Whether the first line is a complete JSON object, and not a feed, a site export, or several ninjs items in one. */
function isJsonLine(text: string): boolean {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  try {
    const value: unknown = JSON.parse(line);
    return (
      typeof value === 'object' &&
      value !== null &&
      !['items', 'db', 'data'].some((key) => key in value) &&
      !('type' in value && value.type === 'composite')
    );
  } catch {
    return (
      end >= 0 &&
      line.trim().length > 1 &&
      /\n[^\S\n]*\{/.test(text) &&
      /^\{\s*"/.test(line) &&
      /\}\s*$/.test(line)
    );
  }
}

function isBinary(head: string): boolean {
  const sample = head.slice(0, 4096);
  if (/^(?:%PDF-|PK\p{Cc}\p{Cc}|.?PNG\r\n|GIF8|RIFF|SQLite format)/u.test(sample)) return true;
  const odd = sample.match(/(?![\t\n\r\f])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return odd > Math.max(8, sample.length * 0.05);
}
