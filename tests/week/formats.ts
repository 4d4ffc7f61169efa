import { mail } from '../../src/intake/mail/testing.ts';
import { wireKill, wireText } from '../../src/intake/wires/testing.ts';
import { escapeHtml } from '../../src/stories/body-to-html.ts';
import type { SentVersion, WeekSource } from './sent-items.ts';

const htmlOf = ({ paragraphs }: SentVersion) =>
  paragraphs.map((one) => `<p>${escapeHtml(one)}</p>`).join('\n');
/** Where a page of an item is. */
export const linkOf = ({ id, of }: Pick<SentVersion, 'id' | 'of'>) => `https://${of.host}/stories/${id}`;

/** A feed of its items, the newest first. */
export function feedOf({ name, way, host }: WeekSource, items: readonly SentVersion[]): string {
  switch (way) {
    case 'rss':
      return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>${name}</title><link>https://${host}/</link><language>en</language>${items.map(rssItem).join('\n')}</channel></rss>`;
    case 'atom':
      return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>${name}</title>
        <id>https://${host}/</id><updated>2026-11-01T00:00:00Z</updated>${items.map(atomEntry).join('\n')}</feed>`;
    case 'json':
      return JSON.stringify({
        ...{ version: 'https://jsonfeed.org/version/1.1', title: name, language: 'en' },
        home_page_url: `https://${host}/`,
        items: items.map((item) => ({
          ...{ id: item.id, url: linkOf(item), title: item.headline, content_html: htmlOf(item) },
          date_published: item.firstAt.toISOString(),
          ...(item.version > 1 && { date_modified: item.at.toISOString() }),
        })),
      });
    case 'newsml':
      return `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-11-02T00:00:00Z</sent></header>
        <itemSet>${items.map(newsmlItem).join('\n')}</itemSet></newsMessage>`;
    case 'page':
      return `<!DOCTYPE html><html lang="en"><head><title>${name}</title></head><body><main>${items
        .map((item) => `<h2><a href="${linkOf(item)}">${escapeHtml(item.headline)}</a></h2>`)
        .join('\n')}</main></body></html>`;
    case 'sitemap':
      return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${items
        .map((item) => `<url><loc>${linkOf(item)}</loc><lastmod>${item.at.toISOString()}</lastmod></url>`)
        .join('\n')}</urlset>`;
    default:
      return JSON.stringify(items.map(ninjsOf));
  }
}

/** An item in ninjs, or the order to withdraw it. */
export function ninjsOf(item: SentVersion): object {
  const more = {
    ...{ copyrightholder: item.of.name, language: 'en' },
    ...{ versioncreated: item.at.toISOString(), firstcreated: item.firstAt.toISOString() },
    headlines: [{ role: 'main', value: item.headline }],
    bodies: [{ contenttype: 'text/html', value: htmlOf(item) }],
  };
  const uri = `urn:week:${item.id}`;
  return item.isKilled ? wireKill(uri, item.version + 1, more) : wireText(uri, item.version, more);
}

function rssItem(item: SentVersion): string {
  return `<item><guid isPermaLink="false">${item.id}</guid><link>${linkOf(item)}</link><title>${escapeHtml(item.headline)}</title>
    <pubDate>${item.firstAt.toUTCString()}</pubDate><content:encoded><![CDATA[${htmlOf(item)}]]></content:encoded></item>`;
}

function atomEntry(item: SentVersion): string {
  return `<entry><id>urn:week:${item.id}</id><link href="${linkOf(item)}"/><title>${escapeHtml(item.headline)}</title>
    <published>${item.firstAt.toISOString()}</published><updated>${item.at.toISOString()}</updated>
    <content type="html">${escapeHtml(htmlOf(item))}</content></entry>`;
}

function newsmlItem(item: SentVersion): string {
  const version = item.version + Number(item.isKilled);
  return `<newsItem guid="urn:week:${item.id}" version="${version}" standard="NewsML-G2" standardversion="2.35" xml:lang="en">
    <itemMeta><itemClass qcode="ninat:text"/><provider><name>${item.of.name}</name></provider>
    <versionCreated>${item.at.toISOString()}</versionCreated><firstCreated>${item.firstAt.toISOString()}</firstCreated>
    <pubStatus qcode="stat:${item.isKilled ? 'canceled' : 'usable'}"/></itemMeta>
    <contentMeta><language tag="en"/><headline>${escapeHtml(item.headline)}</headline></contentMeta>
    <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>
    <body>${htmlOf(item)}</body></html></inlineXML></contentSet></newsItem>`;
}

/** The page of an item. */
export function pageOf(item: SentVersion): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${escapeHtml(item.headline)}</title>
    <link rel="canonical" href="${linkOf(item)}"><meta property="og:type" content="article">
    <meta property="og:title" content="${escapeHtml(item.headline)}">
    <meta property="article:published_time" content="${item.firstAt.toISOString()}"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>${escapeHtml(item.headline)}</h1>${htmlOf(item)}</article></body></html>`;
}

/** The message of an item; an update answers the first. */
export function mailOf(item: SentVersion, authServer: string): string {
  const id = (version: number) => `<${item.id}.${version}@${item.of.host}>`;
  return mail(
    {
      ...{ From: `${item.of.name} <desk@${item.of.host}>`, Subject: item.headline },
      ...{ 'Message-ID': id(item.version), Date: item.at.toUTCString() },
      'Content-Type': 'text/plain; charset=utf-8',
      'Authentication-Results': `${authServer}; dmarc=pass header.from=${item.of.host}`,
      ...(item.version > 1 && { 'In-Reply-To': id(1) }),
    },
    `${item.paragraphs.join('\n\n')}\n`,
  );
}
