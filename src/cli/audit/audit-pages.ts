import { stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Config } from '../../config.ts';
import { Problem } from '../../errors.ts';
import { decodeBytes } from '../../intake/decode-bytes.ts';
import type { Egress } from '../../intake/egress/egress.ts';
import { type ListedFile, listFiles } from '../../intake/list-files.ts';
import { isSitemap, parseSitemap } from '../../intake/parse-sitemap.ts';
import { reasonOf } from '../../intake/reason-of.ts';
import { readOutside } from '../../store/outside-file.ts';
import { type CheckedText, NoStory, readChecked, readCheckedBytes } from '../check-input.ts';

/** A page of a site: its story, nothing if it has none, or why it could not be read. */
export type AuditPage =
  | { readonly name: string; readonly text: CheckedText | null }
  | { readonly name: string; readonly problem: string };

/** What reading pages requires. */
export interface AuditTools {
  readonly config: Config;
  /** The gate to other hosts. */
  readonly egress: Egress;
}

/** The size limit for a page, feed or sitemap, in bytes; the sitemap protocol allows 50 MB. */
const MOST_BYTES = 64 * 1024 * 1024;
const WITHIN = 30_000;
const DEEPEST = 3;

/**
 * The pages of a site, read one after the other: from a folder of exported HTML, a feed, a sitemap, or a single
 * address. Throws a Problem if the named source itself cannot be read; an unreadable page in it is reported as such.
 */
export async function* auditPages(names: readonly string[], tools: AuditTools): AsyncGenerator<AuditPage> {
  for (const name of names) {
    if (/^https?:\/\//i.test(name)) yield* ofAddress(name, tools);
    else {
      const known = await stat(name).catch(() => null);
      if (!known) throw new Problem('not found', `There is no file or folder ${name}.`);
      yield* known.isDirectory() ? ofFolder(name, tools) : ofFile(name, tools);
    }
  }
}

async function* ofFolder(folder: string, { config }: AuditTools): AsyncGenerator<AuditPage> {
  let pages = 0;
  for await (const file of listFiles([folder])) {
    if (!/\.x?html?$/i.test(file.path)) continue;
    pages += 1;
    yield* pagesOf(file.path, () => readChecked(file, config));
  }
  if (pages === 0) throw new Problem('not found', `There are no pages of HTML in ${folder}.`);
}

async function* ofFile(path: string, tools: AuditTools): AsyncGenerator<AuditPage> {
  const bytes = unpacked(path, await readOutside(path, { most: MOST_BYTES }));
  const text = decodeBytes(bytes.subarray(0, 65_536)).text;
  if (isSitemap(text)) return yield* ofSitemap(bytes, { tools, host: null, known: new Set(), depth: 0 });
  const file: ListedFile = { path, size: bytes.length, time: null };
  yield* storiesOf(path, await readChecked(file, tools.config));
}

async function* ofAddress(url: string, tools: AuditTools): AsyncGenerator<AuditPage> {
  const bytes = await fetched(url, tools);
  if (isSitemap(decodeBytes(bytes.subarray(0, 65_536)).text)) {
    const { host } = new URL(url);
    return yield* ofSitemap(bytes, { tools, host, known: new Set([url]), depth: 0 });
  }
  yield* storiesOf(url, await readCheckedBytes(url, bytes, tools.config));
}

interface Walk {
  readonly tools: AuditTools;
  /** The only host whose pages are read: that of the sitemap, or of the first page it lists. */
  readonly host: string | null;
  /** Every address that was read, so that none is read twice. */
  readonly known: Set<string>;
  readonly depth: number;
}

async function* ofSitemap(bytes: Buffer, walk: Walk): AsyncGenerator<AuditPage> {
  const { tools, known, depth } = walk;
  const { pages, sitemaps } = parseSitemap(decodeBytes(bytes).text);
  const host = walk.host ?? hostOf(pages[0] ?? sitemaps[0] ?? '');
  for (const url of unreadOf(sitemaps, known)) {
    try {
      if (depth >= DEEPEST) throw new Problem('bad input', 'Sitemaps are nested too deep.');
      refuseOtherHost(url, host);
      const further = await fetched(url, tools);
      yield* ofSitemap(further, { ...walk, host, depth: depth + 1 });
    } catch (error) {
      yield { name: url, problem: reasonOf(error) };
    }
  }
  for (const url of unreadOf(pages, known)) {
    yield* pagesOf(url, async () => {
      refuseOtherHost(url, host);
      return readCheckedBytes(url, await fetched(url, tools), tools.config);
    });
  }
}

/** The addresses not read yet, each once. */
function* unreadOf(urls: readonly string[], known: Set<string>): Generator<string> {
  for (const url of urls) {
    if (known.has(url)) continue;
    known.add(url);
    yield url;
  }
}

function refuseOtherHost(url: string, host: string | null): void {
  if (host === null || hostOf(url) !== host)
    throw new Problem('bad input', 'It is not at the host of the sitemap.');
}

async function fetched(url: string, { egress }: AuditTools): Promise<Buffer> {
  const { status, bytes } = await egress.send({
    url,
    plain: true,
    redirects: 3,
    within: WITHIN,
    most: MOST_BYTES,
    headers: { accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5' },
  });
  if (status !== 200) throw new Problem('unavailable', `${url} answered ${status}.`);
  return unpacked(url, bytes);
}

/** Sitemaps are often compressed. */
function unpacked(name: string, bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    throw new Problem('bad input', `${name} cannot be unpacked, or is larger than 64 MB.`);
  }
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

/** The stories on one of several pages: errors are reported, and the next is read. */
async function* pagesOf(
  name: string,
  read: () => Promise<readonly CheckedText[] | null>,
): AsyncGenerator<AuditPage> {
  let texts: readonly CheckedText[] | null;
  try {
    texts = await read();
  } catch (error) {
    yield error instanceof NoStory ? { name, text: null } : { name, problem: reasonOf(error) };
    return;
  }
  yield* storiesOf(name, texts);
}

function* storiesOf(name: string, texts: readonly CheckedText[] | null): Generator<AuditPage> {
  if (!texts || texts.length === 0) yield { name, text: null };
  else if (texts.length === 1) yield { name, text: texts[0] ?? null };
  else for (const text of texts) yield { name: text.address ?? name, text };
}
