import type { Feed, FeedEntry } from './feed.view.ts';
import { type Xml, xml, xmlDocument } from './xml.ts';

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** A feed as RSS 2.0: https://www.rssboard.org/rss-profile */
export function rssOf(feed: Feed): string {
  return xmlDocument(
    xml(
      'rss',
      NAMESPACES,
      xml(
        'channel',
        {},
        xml('title', {}, feed.title),
        xml('link', {}, feed.home),
        xml('description', {}, feed.about ?? feed.title),
        xml('language', {}, feed.language),
        xml('lastBuildDate', {}, feed.updated.toUTCString()),
        xml('docs', {}, 'https://www.rssboard.org/rss-specification'),
        xml('ttl', {}, 15),
        xml('atom:link', { rel: 'self', href: feed.self, type: 'application/rss+xml' }),
        xml('image', {}, xml('url', {}, feed.icon), xml('title', {}, feed.title), xml('link', {}, feed.home)),
        feed.entries.map(item),
      ),
    ),
  );
}

function item(entry: FeedEntry): Xml {
  const { picture } = entry;
  return xml(
    'item',
    {},
    xml('title', {}, entry.headline),
    xml('link', {}, entry.url),
    xml('guid', { isPermaLink: 'false' }, `urn:uuid:${entry.id}`),
    xml('pubDate', {}, entry.published.toUTCString()),
    entry.updated > entry.published && xml('atom:updated', {}, entry.updated.toISOString()),
    xml('description', {}, entry.excerpt),
    entry.html !== null && xml('content:encoded', {}, entry.html),
    entry.authors.map((author) => xml('dc:creator', {}, author)),
    xml('dc:source', {}, entry.source.name),
    xml('dc:language', {}, entry.language),
    entry.categories.map((category) => xml('category', {}, category)),
    picture &&
      xml(
        'media:content',
        { url: picture.url, medium: 'image', width: picture.width, height: picture.height },
        picture.alt && xml('media:description', { type: 'plain' }, picture.alt),
        picture.credit && xml('media:credit', {}, picture.credit),
      ),
  );
}
