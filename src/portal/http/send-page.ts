import type { IncomingMessage, ServerResponse } from 'node:http';
import { codingsFor } from './coding.ts';
import { headerField } from './header-field.ts';
import type { KeptPage, Variant } from './kept-page.ts';

/** What sending a page may trigger. */
export interface Sending {
  /** Requests a compressed encoding that is not available yet. */
  want(page: KeptPage, coding: 'gzip' | 'br'): void;
  /** Compresses a page that was just rendered, so that its first reader also gets it compressed. */
  packFirst(page: KeptPage, coding: 'gzip' | 'br'): Promise<void>;
  /** Counts a story as read: a page sent in full. */
  read(storyId: string): void;
  /** Whether the server is closing, so that connections must not be kept alive. */
  readonly closing: boolean;
  /** The headers that tell proxies how long they may store a page that is sent now. Omitted if there are no proxies. */
  surrogateRules?(page: KeptPage): readonly string[];
}

/** How often a page is sent before it gets the best compression. */
const OFTEN = 8;

/** Where a page came from. */
export interface Origin {
  /** Whether it was cached. */
  readonly hit: boolean;
  /** Whether it may be outdated. */
  readonly stale: boolean;
  /** Whether proxies may store it. A page that changed while it was rendered would arrive there after the purge. */
  readonly isStorable: boolean;
}

/** Marks a page that may be outdated: https://www.rfc-editor.org/rfc/rfc9211 */
const STALE_FIELDS = ['Cache-Status', 'Sourceline; hit; detail=stale'];
/** Without it, a proxy would apply its own rules. */
const NOT_STORED = ['Surrogate-Control', 'no-store'];

/**
 * Sends a cached page in the best available encoding: 304 if the client has it, no body for HEAD. Returns the status.
 */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: KeptPage,
  { hit, stale, isStorable }: Origin,
  sending: Sending,
): number {
  const variant = bestVariant(request, page, hit, sending);
  const rules = isStorable ? (sending.surrogateRules?.(page) ?? []) : NOT_STORED;
  const fieldsOf = (fields: readonly string[]) =>
    head(response, [
      ...(isStorable ? fields : withoutKeys(fields)),
      ...rules,
      ...(stale ? STALE_FIELDS : []),
    ]);
  const asked = headerField(request, 'if-none-match');
  if (sending.closing) response.setHeader('Connection', 'close');
  if (asked !== undefined && page.status === 200 && hasMark(asked, page.mark)) {
    response.writeHead(304, fieldsOf(['ETag', variant.etag, ...page.shared]));
    response.end();
    return 304;
  }
  const isPlain = isStorable && !stale && rules.length === 0;
  response.writeHead(page.status, isPlain ? head(response, variant.head) : fieldsOf(variant.head));
  if (request.method === 'HEAD') {
    response.end();
  } else {
    if (page.counts !== null && page.status === 200) sending.read(page.counts);
    response.end(variant.bytes);
  }
  return page.status;
}

/** Compresses a page that was just rendered, before it is sent to a client that accepts compression. */
export async function packForFirst(
  request: IncomingMessage,
  page: KeptPage,
  sending: Sending,
): Promise<void> {
  const [coding = 'identity'] = codingsFor(headerField(request, 'accept-encoding'));
  if (coding !== 'identity') await sending.packFirst(page, coding);
}

/** node:http sends a flat array unchanged only if no header was set before. */
function head(response: ServerResponse, fields: string[]): string[] {
  for (const name of response.getHeaderNames()) {
    const value = response.getHeader(name);
    if (!fields.some((field, at) => at % 2 === 0 && field.toLowerCase() === name)) {
      fields = [...fields, name, String(value)];
    }
    response.removeHeader(name);
  }
  return fields;
}

function bestVariant(request: IncomingMessage, page: KeptPage, hit: boolean, sending: Sending): Variant {
  const accept = headerField(request, 'accept-encoding');
  if (accept === undefined) return page.plain;
  for (const coding of codingsFor(accept)) {
    if (coding === 'identity') return page.plain;
    const variant = page[coding];
    if (hit && isWorthPacking(variant)) sending.want(page, coding);
    if (variant) return variant;
  }
  return page.plain;
}

/** Headers for a page that no proxy may store. */
function withoutKeys(fields: readonly string[]): string[] {
  return fields.filter((_, at) => !fields[at - (at % 2)]?.startsWith('Surrogate-'));
}

/** The best compression takes as long as many fast ones, so it is wasted on a page that soon changes. */
function isWorthPacking(variant: Variant | null): boolean {
  if (variant === null) return true;
  if (variant.quickSent === undefined) return false;
  variant.quickSent += 1;
  return variant.quickSent >= OFTEN;
}

/** Whether an If-None-Match contains our mark, in whichever encoding it was sent. */
function hasMark(asked: string, mark: string): boolean {
  return asked === '*' || asked.includes(`"${mark}"`) || asked.includes(`"${mark}-`);
}
