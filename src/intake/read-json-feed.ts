import { z } from 'zod';
import { escapeHtml } from '../stories/body-to-html.ts';
import { joinLines } from '../stories/join-lines.ts';
import { pictureAddress, safeLink } from '../stories/safe-link.ts';
import type { ParsedFeed } from './parse-feed.ts';
import { emptyPiece, type StoryFinding } from './piece.ts';
import { headlineWords } from './plain-words.ts';

const text = z.string().nullish().catch(null);
const author = z.object({ name: text }).nullish().catch(null);
const item = z.object({
  id: z.coerce.string().nullish(),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  author,
  authors: z.array(author).nullish().catch(null),
  tags: z.array(z.string()).nullish().catch(null),
  language: text,
});
const feed = z.object({
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  author,
  authors: z.array(author).nullish().catch(null),
  hubs: z
    .array(z.object({ type: text, url: z.string() }))
    .nullish()
    .catch(null),
  items: z.array(z.unknown()),
});

/** Reads JSON Feed 1.0 and 1.1; null when `value` is not one. */
export function readJsonFeed(value: unknown): ParsedFeed | null {
  const parsed = feed.safeParse(value);
  if (!parsed.success) return null;
  const { title, home_page_url, feed_url, language, items, hubs } = parsed.data;
  const byFeed = namesOf(parsed.data);
  const url = safeLink(home_page_url ?? '', feed_url ?? undefined);
  const findings = items.map((raw): StoryFinding => {
    const read = item.safeParse(raw);
    if (!read.success) return { refused: 'It is not an item of a JSON Feed.', headline: null };
    const given = read.data;
    const image = pictureAddress(given.image ?? given.banner_image ?? '', url ?? undefined);
    const names = namesOf(given);
    return {
      piece: {
        ...emptyPiece(),
        guid: given.id ?? null,
        url: safeLink(given.url ?? given.external_url ?? '', url ?? undefined),
        headline: headlineWords(given.title ?? ''),
        html: given.content_html ?? paragraphsOf(given.content_text ?? ''),
        summary: given.summary ? escapeHtml(given.summary) : null,
        published: given.date_published ?? null,
        updated: given.date_modified ?? null,
        authors: names.length > 0 ? names : byFeed,
        language: given.language ?? language ?? null,
        topics: given.tags ?? [],
        source: title ?? null,
        sourceUrl: url,
        media: image ? [{ src: image, alt: '', caption: null, credit: null, width: null, height: null }] : [],
      },
    };
  });
  const head = {
    title: title ?? null,
    url,
    language: language ?? null,
    author: byFeed[0] ?? null,
    rights: null,
    updated: null,
  };
  const named = (hubs ?? []).filter(({ type }) => /^(?:websub|pubsubhubbub)$/i.test(type ?? ''));
  const links = { hubs: named.map((hub) => hub.url), self: feed_url || null };
  return { head, findings, links, fault: null };
}

/** Plain text as HTML: blank lines part paragraphs. */
export function paragraphsOf(plain: string): string {
  return joinLines(plain)
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\r?\n/g, '<br>')}</p>`)
    .join('\n');
}

function namesOf(of: {
  author?: z.output<typeof author>;
  authors?: z.output<typeof author>[] | null | undefined;
}): string[] {
  return [...(of.authors ?? []), of.author].flatMap((one) => (one?.name ? [one.name] : []));
}
