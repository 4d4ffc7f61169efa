import { createHash } from 'node:crypto';

const STYLE = /<style(?:\s[^>]*)?>([\s\S]*?)<\/style\s*>/g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** The policies of cached drawings. */
const known = new WeakMap<Uint8Array, string>();

/**
 * The Content-Security-Policy of an SVG opened on its own: no scripts, no requests, no framing, and only the style
 * sheets it contains now.
 */
export function svgPolicy(bytes: Uint8Array): string {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const hashes = [...styleSheets(Buffer.from(bytes).toString('utf8'))].map(
    (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `style-src ${hashes.length > 0 ? [...new Set(hashes)].join(' ') : "'none'"}`,
    "style-src-attr 'unsafe-inline'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    'sandbox',
  ].join('; ');
  known.set(bytes, policy);
  return policy;
}

/** The texts of the style elements as parsed XML, which is what browsers hash. */
function* styleSheets(svg: string): Generator<string> {
  for (const [, inner = ''] of svg.matchAll(STYLE)) {
    yield inner
      .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
      .map((part, at) => (at % 2 === 1 ? part : part.replace(ENTITY, character)))
      .join('');
  }
}

function character(_all: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
