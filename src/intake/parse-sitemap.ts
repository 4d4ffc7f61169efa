import { withoutProlog } from './prolog.ts';
import { readXml } from './read-xml.ts';
import type { XmlElement } from './xml-tree.ts';

/** The contents of a sitemap: https://www.sitemaps.org/protocol.html */
export interface Sitemap {
  /** Addresses of pages, in order. */
  readonly pages: readonly string[];
  /** Addresses of further sitemaps, if it is an index. */
  readonly sitemaps: readonly string[];
  /** Its data on each page or further sitemap. */
  readonly entries: readonly SitemapEntry[];
}

/** A sitemap's data on one address. */
export interface SitemapEntry {
  readonly url: string;
  readonly isSitemap: boolean;
  /** When it changed or was published, as written; null if not stated. */
  readonly changed: string | null;
}

/** Whether a file starts like a sitemap. */
export function isSitemap(head: string): boolean {
  return /^<(?:[\w-]+:)?(?:urlset|sitemapindex)\b/i.test(withoutProlog(head.slice(0, 4096)));
}

/** Parses a sitemap, or an index of several. Throws a Problem if its XML is refused. */
export function parseSitemap(text: string): Sitemap {
  const { root } = readXml(text);
  const entries = elementsOf(root).flatMap((one): SitemapEntry[] => {
    const kind = localName(one);
    const url = wordsIn(one, 'loc');
    if (!url || (kind !== 'url' && kind !== 'sitemap')) return [];
    const news = elementsOf(one).find((child) => localName(child) === 'news');
    const changed = wordsIn(one, 'lastmod') ?? (news ? wordsIn(news, 'publication_date') : null);
    return [{ url, isSitemap: kind === 'sitemap', changed }];
  });
  const listed = (sitemaps: boolean) =>
    entries.filter(({ isSitemap: is }) => is === sitemaps).map(({ url }) => url);
  return { pages: listed(false), sitemaps: listed(true), entries };
}

function wordsIn(element: XmlElement, name: string): string | null {
  const child = elementsOf(element).find((one) => localName(one) === name);
  return (child && wordsOf(child)) || null;
}

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, '');
}

function wordsOf({ children }: XmlElement): string {
  return children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
}
