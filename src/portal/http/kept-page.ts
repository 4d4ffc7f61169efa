import { createHash } from 'node:crypto';
import { constants } from 'node:zlib';
import type { Page, PagePart } from './page.ts';
import { fillSlots, type PlacedPart, replaceParts } from './page-slots.ts';
import { openToFrames } from './security.ts';

/** The encodings a page is sent in. */
export type Coding = 'identity' | 'gzip' | 'br';

/** One encoding of a page: its bytes, and its headers in the raw form of node:http. */
export interface Variant {
  readonly bytes: Buffer;
  readonly head: string[];
  readonly etag: string;
  /** How often a quickly compressed page has been sent; after enough times, better compression pays off. */
  quickSent?: number;
}

/** A part of a cached page, which can be rendered again without the rest. */
export interface KeptPart extends PlacedPart {
  readonly cacheTags: readonly string[];
  readonly make: () => Promise<PagePart>;
}

/** A page as it is cached and sent. */
export interface KeptPage {
  readonly key: string;
  readonly status: number;
  /** The part of the ETag that all its encodings share. */
  readonly mark: string;
  readonly plain: Variant;
  gzip: Variant | null;
  br: Variant | null;
  /** Headers for a 304 or a HEAD, without those of the body: `own`, and those for proxies. */
  readonly shared: readonly string[];
  readonly own: readonly string[];
  /** The tags of its content outside the parts; null if it is never cached. */
  readonly cacheTags: readonly string[] | null;
  readonly parts: readonly KeptPart[];
  /** When it expires, in milliseconds since 1970; Infinity if it does not. */
  readonly freshUntil: number;
  readonly counts: string | null;
  readonly type: string;
  /** Whether its bytes never change, so that even its first reader may wait for the best encoding. */
  readonly lasts: boolean;
}

/** Below this many bytes compression saves no packet. */
const LEAST_TO_PACK = 860;
/** The memory a page takes besides its bytes, measured on a heap of 10,000. */
const OVERHEAD = 1_500;
const CACHE_RULES = { page: 'public, max-age=0, must-revalidate', never: 'no-store' } as const;
const PACKABLE = /^(text\/|application\/(json|.*\+json|xml|.*\+xml|javascript)|image\/svg)/;

/** The headers that tell proxies a page's cache tags. */
export type ProxyFields = (tags: readonly string[]) => readonly string[];

const NO_PROXY: ProxyFields = () => [];

/**
 * Turns a rendered page and its named parts into the form it is sent in. `security` are the headers of every response.
 */
export function keepable(
  page: Page,
  key: string,
  security: readonly string[],
  made: ReadonlyMap<string, PagePart> = new Map(),
  forProxies: ProxyFields = NO_PROXY,
): KeptPage {
  const makers = page.parts ?? {};
  const { bytes, placed } = page.parts
    ? fillSlots(page.text, textsOf(made))
    : { bytes: Buffer.from(page.text), placed: [] };
  const parts = placed.flatMap((part) => {
    const make = makers[part.name];
    return make ? [{ ...part, make, cacheTags: made.get(part.name)?.cacheTags ?? [] }] : [];
  });
  const fields = {
    'Cache-Control': page.cacheTags === null ? CACHE_RULES.never : CACHE_RULES.page,
    Vary: 'Accept-Encoding',
    ...page.headers,
  };
  const own = [...Object.entries(fields).flat(), ...(page.framed ? openToFrames(security) : security)];
  const freshUntil = page.freshUntil?.getTime() ?? Number.POSITIVE_INFINITY;
  const { cacheTags } = page;
  const shared = cacheTags === null ? own : [...own, ...forProxies(tagsOf({ cacheTags, parts }))];
  return {
    key,
    status: page.status,
    ...formsOf(bytes, page.type, shared),
    own,
    shared,
    cacheTags,
    parts,
    freshUntil,
    counts: page.counts ?? null,
    type: page.type,
    lasts: page.lasts ?? false,
  };
}

/** `page` with these named parts replaced by new ones. */
export function withParts(
  page: KeptPage,
  made: ReadonlyMap<string, PagePart>,
  forProxies: ProxyFields = NO_PROXY,
): KeptPage {
  const { bytes, placed } = replaceParts(page.plain.bytes, page.parts, textsOf(made));
  const parts = page.parts.map((part, at) => ({
    ...part,
    ...placed[at],
    cacheTags: made.get(part.name)?.cacheTags ?? part.cacheTags,
  }));
  const shared = [...page.own, ...forProxies(tagsOf({ cacheTags: page.cacheTags, parts }))];
  return { ...page, ...formsOf(bytes, page.type, shared), shared, parts };
}

/** All tags of a page and its parts. */
export function tagsOf({ cacheTags, parts }: Pick<KeptPage, 'cacheTags' | 'parts'>): string[] {
  return [...new Set([...(cacheTags ?? []), ...parts.flatMap((part) => part.cacheTags)])];
}

function textsOf(parts: ReadonlyMap<string, PagePart>): Map<string, string> {
  return new Map([...parts].map(([name, { text }]) => [name, text]));
}

/** The initial encoding of a page's bytes: uncompressed. */
export function formsOf(
  bytes: Buffer,
  type: string,
  shared: readonly string[],
): Pick<KeptPage, 'mark' | 'plain' | 'gzip' | 'br'> {
  const mark = createHash('sha1').update(type).update(bytes).digest('base64url').slice(0, 22);
  return { mark, plain: variantOf(bytes, 'identity', mark, type, shared), gzip: null, br: null };
}

/** Builds one encoding of a page. */
export function variantOf(
  bytes: Buffer,
  coding: Coding,
  mark: string,
  type: string,
  shared: readonly string[],
): Variant {
  const etag = coding === 'identity' ? `"${mark}"` : `"${mark}-${coding}"`;
  const head = ['Content-Type', type, 'Content-Length', String(bytes.length), 'ETag', etag, ...shared];
  if (coding !== 'identity') head.push('Content-Encoding', coding);
  return { bytes, head, etag };
}

/** The memory it takes in all its encodings, in bytes. */
export function weightOf(page: KeptPage): number {
  const forms = page.plain.bytes.length + (page.gzip?.bytes.length ?? 0) + (page.br?.bytes.length ?? 0);
  return forms + OVERHEAD;
}

/** Whether compressing it is worthwhile. */
export function isPackable(page: KeptPage): boolean {
  return page.plain.bytes.length >= LEAST_TO_PACK && PACKABLE.test(page.type);
}

/** Brotli's options for `bytes` of text: the best, except for large files where that takes seconds. */
export function brotliOptions(bytes: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: bytes > 400_000 ? 5 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  };
}
