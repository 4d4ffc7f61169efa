import { escapeHtml } from '../stories/body-to-html.ts';
import { oldPathOf } from '../stories/old-path.ts';
import { safeLink } from '../stories/safe-link.ts';
import { refusal } from '../words/refusal.ts';
import { emptyPiece, type PieceMedia, type StoryFinding } from './piece.ts';
import { headlineWords } from './plain-words.ts';
import { type Feed, findingOf, readRss } from './read-rss.ts';
import { childOf, childrenOf, readXml, textOf, wordsOf } from './read-xml.ts';
import type { XmlElement } from './xml-tree.ts';

const WHY: Readonly<Record<string, string>> = {
  draft: 'It is a draft in WordPress.',
  pending: 'It awaits review in WordPress.',
  private: 'It is private in WordPress.',
  trash: 'It is in the trash in WordPress.',
  'auto-draft': 'It is a draft in WordPress.',
  future: 'It is scheduled in WordPress, not published.',
};

/** Reads a WordPress export: its published posts, with their pictures, categories, authors and original paths. */
export function parseWxr(text: string): Feed {
  const { root, fault } = readXml(text);
  const channel = childOf(root, 'channel') ?? withItems(root);
  if (!channel) throw refusal('wxrEmpty');
  const { head } = readRss(root);
  const site = textOf(channel, 'wp:base_blog_url', 'wp:base_site_url', 'link');
  const items = childrenOf(channel, 'item');
  const people = new Map(
    childrenOf(channel, 'wp:author').map((author) => [
      textOf(author, 'wp:author_login') ?? '',
      textOf(author, 'wp:author_display_name') ?? textOf(author, 'wp:author_login') ?? '',
    ]),
  );
  const attachments = new Map(
    items
      .filter((item) => textOf(item, 'wp:post_type') === 'attachment')
      .map((item) => [textOf(item, 'wp:post_id') ?? '', item]),
  );
  const findings = items
    .filter(
      (item) =>
        !/^(?:attachment|nav_menu_item|revision|custom_css|wp_\w+|oembed_cache|customize_changeset)$/.test(
          textOf(item, 'wp:post_type') ?? 'post',
        ),
    )
    .map((item) => postOf(item, { site, people, attachments, language: head.language, source: head.title }));
  return { head, findings, fault };
}

interface Site {
  site: string | null;
  people: Map<string, string>;
  attachments: Map<string, XmlElement>;
  language: string | null;
  source: string | null;
}

function postOf(item: XmlElement, site: Site): StoryFinding {
  const headline = headlineWords(textOf(item, 'title') ?? '');
  const refuse = (refused: string): StoryFinding => ({ refused, headline: headline || null });
  const type = textOf(item, 'wp:post_type') ?? 'post';
  const isPage = type === 'page';
  if (type !== 'post' && !isPage) return refuse(`It is a "${type}", not a story.`);
  const status = textOf(item, 'wp:status') ?? 'publish';
  if (status !== 'publish') return refuse(WHY[status] ?? `Its state in WordPress is "${status}".`);
  if (textOf(item, 'wp:post_password')) return refuse('It has a password in WordPress.');
  const [section = null, ...topics] = categoriesIn(item);
  const creator = textOf(item, 'dc:creator');
  const { html, lost } = withGalleries(textOf(item, 'content:encoded') ?? '', item, site);
  const url = safeLink(textOf(item, 'link') ?? '', site.site ?? undefined);
  return findingOf(item, {
    ...emptyPiece(),
    guid: textOf(item, 'guid') ?? guidOf(item, site.site),
    url,
    slug: textOf(item, 'wp:post_name'),
    oldPaths: oldPathsOf(item, url),
    headline,
    standfirst: textOf(item, 'excerpt:encoded'),
    html: paragraphsOfPost(html),
    published: publishedOf(item),
    updated: modifiedOf(item),
    authors: creator ? [site.people.get(creator) || creator] : [],
    language: site.language,
    section,
    topics,
    source: site.source,
    sourceUrl: site.site,
    media: pictureOf(item, site),
    lostMedia: lost,
    own: true,
    isPage,
  });
}

/** The paths of the post, including those from before its slug was changed. */
function oldPathsOf(item: XmlElement, url: string | null): string[] {
  // A numeric address, /?p=12, has no path of its own.
  if (!url || new URL(url).search) return [];
  const slugs = childrenOf(item, 'wp:postmeta')
    .filter((meta) => textOf(meta, 'wp:meta_key') === '_wp_old_slug')
    .flatMap((meta) => textOf(meta, 'wp:meta_value') ?? []);
  const now = textOf(item, 'wp:post_name');
  const before = slugs.flatMap((slug) => (now && url.includes(now) ? [url.replace(now, slug)] : []));
  return [url, ...before].flatMap((address) => oldPathOf(address) ?? []);
}

function withItems(root: XmlElement): XmlElement | undefined {
  if (childrenOf(root, 'item').length > 0) return root;
  return root.children.find(
    (child): child is XmlElement => typeof child !== 'string' && childrenOf(child, 'item').length > 0,
  );
}

function guidOf(item: XmlElement, site: string | null): string | null {
  const id = textOf(item, 'wp:post_id');
  return id && `${site ?? ''}#post-${id}`;
}

/** WordPress stores the time in UTC next to its own; an unpublished one is all zeros. */
function publishedOf(item: XmlElement): string | null {
  const gmt = textOf(item, 'wp:post_date_gmt');
  if (gmt && !gmt.startsWith('0000')) return `${gmt.replace(' ', 'T')}Z`;
  const feed = textOf(item, 'pubdate');
  const local = textOf(item, 'wp:post_date');
  return (feed && !/-0001/.test(feed) ? feed : null) ?? (local && !local.startsWith('0000') ? local : null);
}

function modifiedOf(item: XmlElement): string | null {
  const gmt = textOf(item, 'wp:post_modified_gmt');
  return gmt && !gmt.startsWith('0000') ? `${gmt.replace(' ', 'T')}Z` : null;
}

function categoriesIn(item: XmlElement): string[] {
  const named = (domain: RegExp) =>
    childrenOf(item, 'category')
      .filter(({ attributes }) => domain.test(attributes.domain ?? 'category'))
      .map((category) => headlineWords(wordsOf(category) ?? ''))
      .filter((name) => name !== '' && name !== 'Uncategorized');
  const [section, ...more] = named(/^category$/);
  return [...new Set([...(section ? [section] : []), ...more, ...named(/^(?:post_)?tag$/)])];
}

function pictureOf(item: XmlElement, site: Site): PieceMedia[] {
  const meta = childrenOf(item, 'wp:postmeta').find(
    (each) => textOf(each, 'wp:meta_key') === '_thumbnail_id',
  );
  const picture = mediaOf(site.attachments.get(textOf(meta, 'wp:meta_value') ?? ''), site);
  return picture ? [picture] : [];
}

function mediaOf(attachment: XmlElement | undefined, site: Site): PieceMedia | null {
  const stated = textOf(attachment, 'wp:attachment_url', 'guid');
  // An empty address would resolve to the site's own.
  const src = stated ? safeLink(stated, site.site ?? undefined) : null;
  if (!src) return null;
  const caption = textOf(attachment, 'excerpt:encoded');
  return { src, alt: altOf(attachment), caption, credit: null, width: null, height: null };
}

const GALLERY = /\[gallery\b([^[\]]*)\]/gi;

/** The post with the pictures of its galleries as figures, and the ids of those missing from the export. */
function withGalleries(post: string, item: XmlElement, site: Site): { html: string; lost: string[] } {
  const lost: string[] = [];
  const html = post.replace(GALLERY, (_, attributes: string) => {
    const named = /\b(?:ids|include)\s*=\s*(?:["'“”″]|&quot;|&#0?3[49];)*([\d\s,]+)/i.exec(attributes)?.[1];
    // A gallery without ids shows what was uploaded to its post.
    const ids = named ? (named.match(/\d+/g) ?? []) : uploadsOf(item, site);
    const figures = ids.map((id) => {
      const picture = mediaOf(site.attachments.get(id), site);
      if (picture) return figureOf(picture);
      lost.push(id);
      return '';
    });
    return `\n\n${figures.filter(Boolean).join('\n\n')}\n\n`;
  });
  return { html, lost: [...new Set(lost)] };
}

function uploadsOf(item: XmlElement, site: Site): string[] {
  const post = textOf(item, 'wp:post_id');
  const isOfPost = (attachment: XmlElement) => textOf(attachment, 'wp:post_parent') === post;
  return post ? [...site.attachments].filter(([, one]) => isOfPost(one)).map(([id]) => id) : [];
}

function figureOf({ src, alt, caption }: PieceMedia): string {
  const words = caption ? `<figcaption>${caption}</figcaption>` : '';
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${words}</figure>`;
}

function altOf(attachment: XmlElement | undefined): string {
  const meta = childrenOf(attachment, 'wp:postmeta').find(
    (each) => textOf(each, 'wp:meta_key') === '_wp_attachment_image_alt',
  );
  return textOf(meta, 'wp:meta_value') ?? '';
}

const BLOCK =
  /^\s*<\/?(?:p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|pre|figure|hr|section|address|dl|dt|dd|form|iframe|object)\b/i;

/** Converts blank lines to paragraphs, as WordPress does, and its captions to figures; no other shortcodes. */
export function paragraphsOfPost(post: string): string {
  const html = withCaptions(post)
    .replace(/\[(\/?)(?:gallery|audio|video|playlist|embed|embed_\w+|wp_\w+)\b[^[\]]*\]/gi, '')
    .replace(/<!--(?:more|nextpage)[^<>]*-->/gi, '');
  if (/<p[\s>]|<!-- wp:/i.test(html)) return html;
  return html
    .split(/(<pre\b[\s\S]*?(?:<\/pre>|$))/i)
    .map((part) => (/^<pre\b/i.test(part) ? part : partsOf(part)))
    .join('\n');
}

/**
 * The captions of a post as figures: each closing tag goes with the first opening one since the previous closing one.
 */
function withCaptions(post: string): string {
  const parts = post.split(/\[\/caption\]/i);
  return parts
    .map((part, at) => {
      if (at === parts.length - 1) return part;
      const opening = /\[caption\b([^[\]]*)\]/i.exec(part);
      if (!opening) return `${part}[/caption]`;
      const inside = part.slice(opening.index + opening[0].length);
      const picture = /(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?/i.exec(inside)?.[0] ?? '';
      const stated = /\bcaption="([^"]*)"/i.exec(opening[1] ?? '')?.[1];
      const words = inside.replace(picture, '').trim() || stated || '';
      return `${part.slice(0, opening.index)}\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
    })
    .join('');
}

function partsOf(html: string): string {
  return html
    .split(/\r?\n[^\S\n]*\r?\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.trim().replace(/\r?\n/g, '<br>')}</p>`))
    .join('\n');
}
