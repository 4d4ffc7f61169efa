import { Parser } from 'htmlparser2';
import { cleanLine } from '../../stories/clean-text.ts';
import { safeLink } from '../../stories/safe-link.ts';
import { depthCounter, isTooDeep } from '../refuse-deep-page.ts';

/** A feed that a page names. */
export interface NamedFeed {
  readonly address: string;
  /** What the page calls it; '' where it does not say. */
  readonly title: string;
}

const TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|xml|json)$/i;
const MOST = 50;
const LONGEST_TITLE = 200;

/** The feeds that a page names, in its order: https://blog.whatwg.org/feed-autodiscovery */
export function findFeeds(html: string, address: string): NamedFeed[] {
  let base = address;
  const links: Readonly<Record<string, string>>[] = [];
  const depth = depthCounter();
  const parser = new Parser({
    onclosetag: depth.close,
    onopentag: (tag, attributes) => {
      depth.open();
      if (tag === 'base' && base === address) base = safeLink(attributes.href ?? '', address) ?? address;
      if (tag === 'link' && links.length < MOST * 20) links.push(attributes);
    },
  });
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    // The head, which names the feeds, comes first.
    if (!isTooDeep(error)) throw error;
  }
  const found = new Map<string, NamedFeed>();
  for (const { rel = '', type = '', href = '', title = '' } of links) {
    const rels = rel.toLowerCase().split(/\s+/);
    const isFeed =
      rels.includes('feed') || (rels.includes('alternate') && TYPES.test(type.replace(/;.*/, '').trim()));
    // Some systems name their interface for embeds in the same way.
    if (!isFeed || /oembed/i.test(href)) continue;
    const to = safeLink(href, base);
    if (!to || !/^https?:/.test(to) || found.has(to) || found.size >= MOST) continue;
    found.set(to, { address: to, title: cleanLine(title).slice(0, LONGEST_TITLE) });
  }
  return [...found.values()];
}
