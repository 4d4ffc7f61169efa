import { Problem } from '../../errors.ts';
import { readPublicUrl } from '../egress/target.ts';
import type { HubLinks } from '../hub-links.ts';

/** A hub that tells subscribers what is new in a feed, and the name by which it knows the feed. */
export interface NamedHub {
  readonly hub: string;
  readonly topic: string;
}

const LONGEST_HEADER = 8_000;
const MOST_HUBS = 10;

/**
 * The first hub that a feed names in its `Link` header, or else in itself, and that may be asked; null if there is none.
 * `address`: where the feed is.
 */
export function namedHub(header: string | undefined, inFeed: HubLinks, address: string): NamedHub | null {
  const inHeader = linksInHeader(header ?? '');
  const isInHeader = inHeader.hubs.length > 0;
  const { hubs } = isInHeader ? inHeader : inFeed;
  const topic = addressFrom(inHeader.self ?? inFeed.self ?? address, address);
  for (const named of hubs.slice(0, MOST_HUBS)) {
    const hub = hubFrom(named, address);
    if (hub && topic) return { hub, topic };
  }
  return null;
}

/** Asked over https, whatever the feed says: what is sent to it is the secret of its signatures. */
function hubFrom(named: string, address: string): string | null {
  const found = addressFrom(named, address);
  if (!found) return null;
  try {
    return readPublicUrl(found.replace(/^http:/, 'https:')).href;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

function addressFrom(text: string, base: string): string | null {
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) && url.href.length <= 2_000 ? url.href : null;
}

/** The hubs and the own address in a `Link` header: https://www.rfc-editor.org/rfc/rfc8288 */
function linksInHeader(header: string): HubLinks {
  const hubs: string[] = [];
  let self: string | null = null;
  const link = /<([^<>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+\s*(?:=\s*(?:"[^"]*"|[^\s",;<>]+))?)*)/g;
  for (const [, target = '', parameters = ''] of header
    .slice(0, LONGEST_HEADER)
    .replace(/\s+/g, ' ')
    .matchAll(link)) {
    const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i.exec(parameters) ?? [];
    const kinds = (quoted ?? bare ?? '').toLowerCase().split(/\s+/);
    if (kinds.includes('hub')) hubs.push(target.trim());
    if (kinds.includes('self')) self ??= target.trim();
  }
  return { hubs, self };
}
