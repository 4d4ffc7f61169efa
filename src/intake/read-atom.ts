import { escapeHtml } from '../stories/body-to-html.ts';
import { safeLink } from '../stories/safe-link.ts';
import { emptyPiece, type Piece } from './piece.ts';
import { headlineWords, plainWords } from './plain-words.ts';
import { type Feed, type FeedHead, findingOf, licenceIn, mediaIn, topicsIn } from './read-rss.ts';
import { childOf, childrenOf, markupIn, textOf, wordsOf } from './read-xml.ts';
import type { XmlElement } from './xml-tree.ts';

/** Reads Atom 0.3 and 1.0, and a lone entry. */
export function readAtom(root: XmlElement): Omit<Feed, 'fault'> {
  const lone = root.name === 'entry';
  const head = headOf(lone ? (childOf(root, 'source') ?? root) : root);
  const entries = lone ? [root] : childrenOf(root, 'entry');
  return { head, findings: entries.map((entry) => findingOf(entry, readEntry(entry, head))) };
}

function headOf(feed: XmlElement): FeedHead {
  const title = constructOf(childOf(feed, 'title', 'dc:title'));
  const rights = constructOf(childOf(feed, 'rights', 'copyright', 'dc:rights'));
  return {
    title: title ? plainWords(title) || null : null,
    url: linkOf(feed),
    language: feed.language ?? textOf(feed, 'dc:language', 'language'),
    author: peopleIn(feed)[0] ?? null,
    rights: rights ? plainWords(rights) : null,
    updated: textOf(feed, 'updated', 'modified', 'dc:date', 'dcterms:modified'),
  };
}

function readEntry(entry: XmlElement, head: FeedHead): Piece {
  const credited = childOf(entry, 'source');
  const from = credited ? headOf(credited) : null;
  const content = childOf(entry, 'content');
  const rights = constructOf(childOf(entry, 'rights', 'copyright', 'dc:rights'));
  const licence = childrenOf(entry, 'link').find(({ attributes }) => attributes.rel === 'license');
  const people = peopleIn(entry);
  const title = constructOf(childOf(entry, 'title', 'dc:title', 'media:title'));
  return {
    ...emptyPiece(),
    guid: resolved(textOf(entry, 'id', 'guid'), childOf(entry, 'id', 'guid')),
    url: linkOf(entry),
    headline: title ? plainWords(title) : headlineWords(textOf(entry, 'title') ?? ''),
    html: constructOf(content) ?? textOf(entry, 'content:encoded') ?? '',
    base: content?.base ?? entry.base,
    summary: constructOf(childOf(entry, 'summary', 'description', 'media:description', 'dc:description')),
    published: textOf(
      entry,
      'published',
      'issued',
      'pubdate',
      'dcterms:issued',
      'created',
      'dcterms:created',
      'dc:date',
      'updated',
      'modified',
    ),
    updated: textOf(entry, 'updated', 'modified', 'dcterms:modified'),
    authors: people.length > 0 ? people : head.author ? [head.author] : [],
    language: entry.language ?? content?.language ?? head.language,
    topics: topicsIn(entry),
    source: from?.title ?? head.title,
    sourceUrl: from?.url ?? head.url,
    licence: licence?.attributes.href ?? licenceIn(rights) ?? licenceIn(head.rights),
    imprint: [rights, head.rights].filter(Boolean).join(' ') || null,
    media: mediaIn(entry),
  };
}

/** A text construct as HTML: https://www.rfc-editor.org/rfc/rfc4287#section-3.1 */
export function constructOf(element: XmlElement | undefined): string | null {
  if (!element) return null;
  const type = (element.attributes.type ?? 'text').toLowerCase().trim();
  const mode = element.attributes.mode?.toLowerCase();
  const words = wordsOf(element);
  if (mode === 'base64' || (/^(?:application|image|audio|video)\//.test(type) && !/xml/.test(type))) {
    const decoded = words && Buffer.from(words, 'base64').toString('utf8');
    if (!decoded || decoded.includes('\ufffd')) return null;
    return /html/.test(type) || mode === 'base64' ? decoded : escapeHtml(decoded);
  }
  const hasElements = element.children.some((child) => typeof child !== 'string');
  if (hasElements) return markupIn(element).trim() || null;
  if (!words) return null;
  if (/html|xml/.test(type) && mode !== 'xml') return words;
  if (mode === 'escaped' && type !== 'text/plain' && type !== 'text') return words;
  // Feeds that forget to say "html" are more common than ones that mean "<p>" as words.
  return /<\/?[a-z][^<>]*>/i.test(words) ? words : escapeHtml(words);
}

function linkOf(element: XmlElement): string | null {
  const links = childrenOf(element, 'link').filter(({ attributes }) => attributes.href);
  const alternate = (type: RegExp) =>
    links.find(
      ({ attributes }) => /^(?:alternate)?$/.test(attributes.rel ?? '') && type.test(attributes.type ?? ''),
    );
  const link = alternate(/html/) ?? alternate(/./s) ?? alternate(/^$/) ?? childOf(element, 'link');
  const address = link?.attributes.href ?? wordsOf(link);
  return address ? safeLink(address, link?.base ?? undefined) : null;
}

function resolved(address: string | null, element: XmlElement | undefined): string | null {
  if (!address || !element?.base || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  return safeLink(address, element.base) ?? address;
}

function peopleIn(element: XmlElement): string[] {
  return childrenOf(element, 'author', 'dc:creator')
    .map((person) => textOf(person, 'name', 'email') ?? wordsOf(person) ?? '')
    .filter(Boolean);
}
