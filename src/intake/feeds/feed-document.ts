import { messageOf } from '../../errors.ts';
import { Refusal } from '../../words/refusal.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { type HubLinks, NO_HUB } from '../hub-links.ts';
import { parseFeed } from '../parse-feed.ts';
import { parseJsonLine, readJsonItem } from '../parse-json-lines.ts';
import { isSitemap, parseSitemap, type SitemapEntry } from '../parse-sitemap.ts';
import type { Finding } from '../piece.ts';
import { readJsonFeed } from '../read-json-feed.ts';
import { recognise } from '../recognise.ts';
import { readIptc7901 } from '../wires/read-iptc-7901.ts';
import { readWireXml } from '../wires/read-wire-xml.ts';

/** What an address answered that may be a feed. */
export type FeedDocument =
  | {
      readonly kind: 'feed';
      readonly title: string | null;
      readonly language: string | null;
      /** The address of the site it is of. */
      readonly site: string | null;
      readonly findings: readonly Finding[];
      /** The hubs that it names. */
      readonly links: HubLinks;
      /** Whether it was not well formed, or broke off. */
      readonly isFaulty: boolean;
    }
  | { readonly kind: 'sitemap'; readonly entries: readonly SitemapEntry[] }
  | { readonly kind: 'page'; readonly html: string };

/** Says that what an address answered is none of the formats that are followed. */
export class NoFeed extends Refusal {}

const HEAD = 64 * 1024;

/** Reads what an address answered: a feed of any format that imports read, a sitemap, or a page. Throws NoFeed. */
export function readFeedDocument(bytes: Buffer, name: string, charset?: string): FeedDocument {
  const { text } = decodeBytes(bytes, charset);
  if (isSitemap(text)) return { kind: 'sitemap', entries: parseSitemap(text).entries };
  const kind = recognise(text.slice(0, HEAD), name);
  switch (kind) {
    case 'feed': {
      const { head, findings, links, fault } = parseFeed(text);
      return { kind: 'feed', ...named(head), findings, links, isFaulty: fault !== null };
    }
    case 'json':
      return readJson(text);
    case 'json lines':
      return items(
        text
          .split('\n')
          .filter((line) => line.trim())
          .flatMap(parseJsonLine),
      );
    case 'wire xml':
      return items(readWireXml(text));
    case 'wire text':
      return items(readIptc7901(text));
    case 'page':
      return { kind: 'page', html: text };
    case 'empty':
      throw new NoFeed('feedAnswerEmpty');
    default:
      throw noFeed();
  }
}

function readJson(text: string): FeedDocument {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new NoFeed('feedNotJson', { why: messageOf(error).slice(0, 120) });
  }
  const feed = readJsonFeed(value);
  if (feed) {
    const { head, findings, links } = feed;
    return { kind: 'feed', ...named(head), findings, links, isFaulty: false };
  }
  const found = Array.isArray(value) ? value.flatMap(readJsonItem) : readJsonItem(value);
  return items(found);
}

function saysNothing(finding: Finding): boolean {
  if ('refused' in finding) return finding.headline === null;
  return 'piece' in finding && finding.piece.headline === '' && finding.piece.wire === null;
}

function named({
  title,
  language,
  url,
}: {
  title: string | null;
  language: string | null;
  url: string | null;
}) {
  return { title, language, site: url };
}

function items(findings: readonly Finding[]): FeedDocument {
  // Any object that is no item would be one story without a headline.
  if (findings.length > 0 && findings.every(saysNothing)) throw noFeed();
  return { kind: 'feed', title: null, language: null, site: null, findings, links: NO_HUB, isFaulty: false };
}

function noFeed(): NoFeed {
  return new NoFeed('notFeed');
}
