import type { Feed, FeedEntry } from './feed.view.ts';
import { type Xml, xml, xmlDocument } from './xml.ts';

/** A feed as Atom: https://www.rfc-editor.org/rfc/rfc4287 */
export function atomOf(feed: Feed): string {
  return xmlDocument(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      xml('id', {}, feed.self),
      xml('title', {}, feed.title),
      feed.about && xml('subtitle', {}, feed.about),
      xml('updated', {}, feed.updated.toISOString()),
      xml('link', { rel: 'self', href: feed.self, type: 'application/atom+xml' }),
      xml('link', { rel: 'alternate', href: feed.home, type: 'text/html' }),
      xml('author', {}, xml('name', {}, feed.title)),
      xml('icon', {}, feed.icon),
      feed.logo && xml('logo', {}, feed.logo),
      feed.entries.map(entryOf),
    ),
  );
}

function entryOf(entry: FeedEntry): Xml {
  return xml(
    'entry',
    { 'xml:lang': entry.language },
    xml('id', {}, `urn:uuid:${entry.id}`),
    xml('title', {}, entry.headline),
    xml('link', { rel: 'alternate', href: entry.url, type: 'text/html' }),
    xml('published', {}, entry.published.toISOString()),
    xml('updated', {}, entry.updated.toISOString()),
    entry.authors.map((author) => xml('author', {}, xml('name', {}, author))),
    entry.categories.map((category) => xml('category', { term: category })),
    xml('summary', { type: 'text' }, entry.excerpt),
    entry.html !== null && xml('content', { type: 'html' }, entry.html),
  );
}
