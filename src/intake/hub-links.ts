import { childOf, childrenOf } from './read-xml.ts';
import type { XmlElement } from './xml-tree.ts';

/** The hubs that a feed names, and what it calls itself: https://www.w3.org/TR/websub/#discovery */
export interface HubLinks {
  readonly hubs: readonly string[];
  readonly self: string | null;
}

/** The links of a feed that is not XML, or of something else that names no hub. */
export const NO_HUB: HubLinks = { hubs: [], self: null };

/** The hubs that an RSS or Atom feed names. */
export function hubLinksIn(root: XmlElement): HubLinks {
  const links = [root, childOf(root, 'channel')].flatMap((holder) => childrenOf(holder, 'link'));
  const ofKind = (kind: string) =>
    links
      .filter(({ attributes: { rel = '' } }) => rel.toLowerCase().split(/\s+/).includes(kind))
      .map(({ attributes: { href = '' }, base }) => joined(href.trim(), base));
  return { hubs: ofKind('hub').filter(Boolean), self: ofKind('self').find(Boolean) ?? null };
}

function joined(href: string, base: string | null): string {
  return base !== null && href && URL.canParse(href, base) ? new URL(href, base).href : href;
}
