import { refusal } from '../words/refusal.ts';
import { type HubLinks, hubLinksIn } from './hub-links.ts';
import { readAtom } from './read-atom.ts';
import { type Feed, readRss } from './read-rss.ts';
import { readXml } from './read-xml.ts';

/** A parsed feed, and the hubs that it names. */
export interface ParsedFeed extends Feed {
  readonly links: HubLinks;
}

/** Reads an RSS or Atom feed. Throws a Problem when the XML is neither, or is refused. */
export function parseFeed(text: string): ParsedFeed {
  const { root, fault } = readXml(text);
  switch (root.name) {
    case 'rss':
    case 'rdf:rdf':
    case 'rdf':
    case 'channel':
    case 'item':
      return { ...readRss(root), links: hubLinksIn(root), fault };
    case 'feed':
    case 'entry':
      return { ...readAtom(root), links: hubLinksIn(root), fault };
    default:
      throw refusal('xmlNoFeed', { name: root.name.slice(0, 40) });
  }
}
