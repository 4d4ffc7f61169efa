import { safeLink } from '../stories/safe-link.ts';
import { emptyPiece, type Piece, type PieceMedia, type StoryFinding } from './piece.ts';
import { headlineWords, plainWords } from './plain-words.ts';
import { nameOnly } from './read-names.ts';
import { childOf, childrenOf, markupIn, textOf, wordsOf } from './read-xml.ts';
import type { XmlElement } from './xml-tree.ts';

/** A feed's own metadata. */
export interface FeedHead {
  title: string | null;
  url: string | null;
  language: string | null;
  author: string | null;
  rights: string | null;
  updated: string | null;
}

/** A parsed feed. */
export interface Feed {
  head: FeedHead;
  findings: StoryFinding[];
  /** What was wrong with the file if it had to be parsed leniently. */
  fault: string | null;
}

/** Reads RSS 0.9 to 2.0 and RSS 1.0, whose items may be siblings of the channel. */
export function readRss(root: XmlElement): Omit<Feed, 'fault'> {
  const channel = childOf(root, 'channel') ?? root;
  const head: FeedHead = {
    title: headlineOf(textOf(channel, 'title', 'dc:title')),
    url: linkOf(channel),
    language: textOf(channel, 'language', 'dc:language') ?? channel.language,
    author: authorOf(channel, 'managingeditor', 'webmaster'),
    rights: textOf(channel, 'copyright', 'dc:rights', 'rights', 'cc:license'),
    updated: textOf(channel, 'lastbuilddate', 'pubdate', 'dc:date', 'dcterms:modified', 'modified'),
  };
  const items = [root, channel, childOf(root, 'items'), childOf(channel, 'items')]
    .filter((holder, i, all) => holder !== undefined && all.indexOf(holder) === i)
    .flatMap((holder) => childrenOf(holder, 'item'));
  return { head, findings: items.map((item) => findingOf(item, readRssItem(item, head))) };
}

/** A finding for `piece`, or the reason why its element is not to be trusted. */
export function findingOf(element: XmlElement, piece: Piece): StoryFinding {
  return element.unfinished
    ? { refused: 'The file breaks off inside it.', headline: piece.headline || null }
    : { piece };
}

/** Reads one item of an RSS feed. */
export function readRssItem(item: XmlElement, head: FeedHead): Piece {
  const guid = textOf(item, 'guid', 'id');
  const content =
    textOf(item, 'content:encoded', 'fullitem') ?? bodyIn(childOf(item, 'xhtml:body', 'xhtml:div', 'body'));
  const summary = textOf(
    item,
    'description',
    'dc:description',
    'summary',
    'itunes:summary',
    'dcterms:abstract',
  );
  const credited = childOf(item, 'source');
  return {
    ...emptyPiece(),
    guid,
    url: linkOf(item),
    headline: headlineWords(textOf(item, 'title', 'dc:title', 'itunes:title', 'media:title') ?? ''),
    html: content ?? '',
    base: item.base,
    summary: summary ?? bodyIn(childOf(item, 'description')),
    published: textOf(
      item,
      'pubdate',
      'dc:date',
      'published',
      'dcterms:issued',
      'issued',
      'dcterms:created',
      'created',
    ),
    updated: textOf(item, 'updated', 'dcterms:modified', 'modified'),
    authors: namesIn(item),
    language: textOf(item, 'dc:language', 'language') ?? item.language ?? head.language,
    topics: topicsIn(item),
    source: (credited ? wordsOf(credited) : null) ?? head.title,
    sourceUrl: credited?.attributes.url ?? head.url,
    licence: licenceOf(item) ?? licenceIn(head.rights),
    imprint: head.rights,
    media: mediaIn(item),
  };
}

/** A licence stated in a text, such as an address at creativecommons.org; a bare "all rights reserved" is not one. */
export function licenceIn(text: string | null): string | null {
  if (!text) return null;
  return (
    /https?:\/\/creativecommons\.org\/\S+[^\s.,)]/i.exec(text)?.[0] ??
    /\bCC[ -]BY(?:[ -][A-Z]{2})*(?:[ -]\d(?:\.\d)?)?\b/.exec(text)?.[0] ??
    null
  );
}

/** The pictures of an item. */
export function mediaIn(item: XmlElement): PieceMedia[] {
  const groups = childrenOf(item, 'media:group');
  const found = [item, ...groups].flatMap((holder) => [
    ...childrenOf(holder, 'media:content', 'enclosure', 'media:thumbnail'),
    ...childrenOf(holder, 'link').filter(({ attributes }) => attributes.rel === 'enclosure'),
  ]);
  return found
    .filter(({ name, attributes }) => {
      const kind = `${attributes.type ?? ''} ${attributes.medium ?? ''}`;
      const address = attributes.url ?? attributes.href ?? '';
      return (
        name === 'media:thumbnail' || /image/.test(kind) || /\.(?:jpe?g|png|webp|gif)(?:\?|$)/i.test(address)
      );
    })
    .flatMap((element) => {
      const src = safeLink(
        element.attributes.url ?? element.attributes.href ?? '',
        element.base ?? undefined,
      );
      if (!src) return [];
      return {
        src,
        alt: plainWords(textOf(element, 'media:title') ?? ''),
        caption: textOf(element, 'media:description', 'media:text') ?? textOf(item, 'media:description'),
        credit: textOf(element, 'media:credit') ?? textOf(item, 'media:credit'),
        width: Number.parseInt(element.attributes.width ?? '', 10) || null,
        height: Number.parseInt(element.attributes.height ?? '', 10) || null,
      };
    });
}

/** The topics of an item. */
export function topicsIn(item: XmlElement): string[] {
  const categories = childrenOf(item, 'category', 'dc:subject').map(
    (category) => category.attributes.label ?? wordsOf(category) ?? category.attributes.term ?? '',
  );
  const keywords = textOf(item, 'itunes:keywords', 'media:keywords')?.split(/[\s,]+/) ?? [];
  return [...new Set([...categories, ...keywords].map((topic) => plainWords(topic)).filter(Boolean))];
}

function headlineOf(text: string | null): string | null {
  return text ? headlineWords(text) || null : null;
}

function bodyIn(element: XmlElement | undefined): string | null {
  if (!element?.children.some((child) => typeof child !== 'string')) return null;
  return markupIn(element).trim() || null;
}

function authorOf(element: XmlElement, ...more: string[]): string | null {
  const text = textOf(element, 'author', 'dc:creator', 'dc:author', 'itunes:author', ...more);
  return text ? nameOnly(text) || text : null;
}

function namesIn(item: XmlElement): string[] {
  const elements = childrenOf(item, 'author', 'dc:creator', 'dc:author');
  const found = elements.length > 0 ? elements : childrenOf(item, 'itunes:author');
  return found.map((author) => textOf(author, 'name') ?? wordsOf(author) ?? '').filter(Boolean);
}

function licenceOf(item: XmlElement): string | null {
  const element = childOf(item, 'cc:license', 'creativecommons:license');
  return (
    (element && (element.attributes['rdf:resource'] ?? wordsOf(element))) ||
    licenceIn(textOf(item, 'dc:rights', 'rights'))
  );
}

function linkOf(element: XmlElement): string | null {
  for (const link of childrenOf(element, 'link')) {
    const stated = wordsOf(link);
    if (stated) return safeLink(stated, link.base ?? undefined) ?? stated;
  }
  const alternate = childrenOf(element, 'link').find(
    ({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate',
  );
  const address =
    alternate?.attributes.href ?? permalinkOf(element) ?? element.attributes['rdf:about'] ?? null;
  return address && safeLink(address, element.base ?? undefined);
}

function permalinkOf(element: XmlElement): string | undefined {
  const guid = childOf(element, 'guid');
  const words = wordsOf(guid);
  return guid && words && guid.attributes.ispermalink !== 'false' && guid.attributes.isPermaLink !== 'false'
    ? words
    : undefined;
}
