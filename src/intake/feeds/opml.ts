import { cleanLine } from '../../stories/clean-text.ts';
import { refusal } from '../../words/refusal.ts';
import { readXml } from '../read-xml.ts';
import type { XmlElement } from '../xml-tree.ts';

/** A feed in a subscription list: http://opml.org/spec2.opml */
export interface Subscription {
  readonly address: string;
  /** '' if the list does not state it. */
  readonly title: string;
}

/** Maximum number of feeds in a list. */
export const MOST_SUBSCRIPTIONS = 20_000;

/** Parses an OPML list, ignoring its folders; duplicate addresses are read once. Throws a Problem if it is invalid. */
export function readOpml(text: string): Subscription[] {
  const { root } = readXml(text);
  if (root.name !== 'opml') throw refusal('notOpml');
  const found = new Map<string, Subscription>();
  const open: XmlElement[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    const attributes = new Map(
      Object.entries(element.attributes).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const address = attributes.get('xmlurl')?.trim();
    if (element.name === 'outline' && address && !found.has(address)) {
      if (found.size >= MOST_SUBSCRIPTIONS) throw refusal('feedsListLong', { most: MOST_SUBSCRIPTIONS });
      const title = cleanLine(attributes.get('title') ?? attributes.get('text') ?? '').slice(0, 200);
      found.set(address, { address, title });
    }
    // In file order.
    for (const child of element.children.toReversed()) if (typeof child !== 'string') open.push(child);
  }
  return [...found.values()];
}

/** A list of feeds as OPML, for other feed readers. */
export function writeOpml(title: string, feeds: readonly Subscription[], at: Date): string {
  const lines = feeds.map(
    ({ address, title: name }) =>
      `    <outline type="rss" text="${escaped(name)}" title="${escaped(name)}" xmlUrl="${escaped(address)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>${escaped(title)}</title>
    <dateCreated>${at.toUTCString()}</dateCreated>
  </head>
  <body>
${lines.join('\n')}
  </body>
</opml>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
