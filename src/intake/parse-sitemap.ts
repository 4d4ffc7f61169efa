import { withoutProlog } from './prolog.ts';
import { readXml } from './read-xml.ts';
import type { XmlElement } from './xml-tree.ts';

/** What a sitemap lists: https://www.sitemaps.org/protocol.html */
export interface Sitemap {
  /** Addresses of pages, in their order. */
  readonly pages: readonly string[];
  /** Addresses of further sitemaps, where it is an index. */
  readonly sitemaps: readonly string[];
}

/** Whether a file begins as a sitemap. */
export function isSitemap(head: string): boolean {
  return /^<(?:[\w-]+:)?(?:urlset|sitemapindex)\b/i.test(withoutProlog(head.slice(0, 4096)));
}

/** Reads a sitemap, or an index of some. Throws a Problem where its XML is refused. */
export function parseSitemap(text: string): Sitemap {
  const { root } = readXml(text);
  const listed = (inside: string) =>
    elementsOf(root)
      .filter((one) => localName(one) === inside)
      .flatMap((one) => elementsOf(one).filter((child) => localName(child) === 'loc'))
      .map(wordsOf)
      .filter(Boolean);
  return { pages: listed('url'), sitemaps: listed('sitemap') };
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
