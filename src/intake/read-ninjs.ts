import { z } from 'zod';
import { escapeHtml } from '../stories/body-to-html.ts';
import { pictureAddress, safeLink } from '../stories/safe-link.ts';
import { emptyPiece, type Finding, type Piece, type PieceMedia } from './piece.ts';
import { headlineWords } from './plain-words.ts';
import { paragraphsOf } from './read-json-feed.ts';
import { readNames } from './read-names.ts';

const text = z.string().nullish().catch(null);
/** A list of which what is not as it should be is left out; none where there is none. */
const listOf = <T extends z.ZodType>(of: T) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((rows) => (rows ?? []).flatMap((row) => of.safeParse(row).data ?? []) as z.output<T>[]);

const said = z.object({ role: text, contentType: text, value: z.string() });
const named = z.object({ name: z.string(), rel: text, role: text, uri: text });
const rendition = z.object({
  name: text,
  href: z.string(),
  width: z.number().nullish().catch(null),
  height: z.number().nullish().catch(null),
});
const association = z.object({
  rel: text,
  type: text,
  uri: text,
  by: text,
  descriptions: listOf(said),
  renditions: listOf(rendition),
});

/** An item of ninjs 2 and 3, and, as far as a text goes, of ninjs 1. */
const item = z.object({
  uri: z.string(),
  type: text,
  language: text,
  title: text,
  headline: text,
  headlines: listOf(said),
  slugline: text,
  descriptions: listOf(said),
  description_text: text,
  bodies: listOf(said),
  body_html: text,
  body_text: text,
  by: text,
  byline: text,
  located: text,
  firstCreated: text,
  firstcreated: text,
  versionCreated: text,
  versioncreated: text,
  copyrightHolder: text,
  copyrightholder: text,
  rightsInfo: z.object({ linkedRights: text }).nullish().catch(null),
  subjects: listOf(named),
  subject: listOf(named),
  infoSources: listOf(named),
  altIds: listOf(z.object({ role: text, value: z.string() })),
  associations: listOf(association),
});

type Item = z.output<typeof item>;

/** Reads ninjs, https://iptc.org/standards/ninjs/: an item, or the items of a composite one; null when `value` is none. */
export function readNinjs(value: unknown): Finding[] | null {
  if (!isNinjs(value)) return null;
  if (value.type !== 'composite') return [findingOf(value)];
  const { associations } = value as { associations?: unknown };
  // In ninjs 1 associations are an object by their names.
  const parts = Object.values(associations ?? {}) as { type?: unknown }[];
  return parts.filter((part) => part?.type === 'text').map(findingOf);
}

function isNinjs(value: unknown): value is { type?: unknown } {
  if (typeof value !== 'object' || value === null || !('uri' in value)) return false;
  const { standard } = value as { standard?: { name?: unknown } };
  return (
    standard?.name === 'ninjs' ||
    (typeof value.uri === 'string' && ('bodies' in value || 'body_html' in value))
  );
}

function findingOf(value: unknown): Finding {
  const read = item.safeParse(value);
  if (!read.success) return { refused: 'It is not an item of ninjs.', headline: null };
  const given = read.data;
  const headline = headlineWords(wordsOf(given.headlines, 'main') ?? given.headline ?? given.title ?? '');
  if (given.type && given.type !== 'text')
    return {
      refused: `It is a ninjs item of the type "${given.type}", not a story.`,
      headline: headline || null,
    };
  return { piece: pieceOf(given, headline) };
}

function pieceOf(given: Item, headline: string): Piece {
  const published = given.firstCreated ?? given.firstcreated ?? null;
  const changed = given.versionCreated ?? given.versioncreated ?? null;
  const subjects = [...given.subjects, ...given.subject];
  const source = given.infoSources.find(({ role }) => role === 'source');
  const page = given.altIds.find(({ role }) => role === 'page')?.value ?? null;
  const plain = given.bodies.find(({ contentType }) => contentType === 'text/plain')?.value;
  const html =
    given.bodies.find(({ contentType }) => contentType === 'text/html')?.value ??
    given.body_html ??
    paragraphsOf(plain ?? given.body_text ?? '');
  return {
    ...emptyPiece(),
    guid: given.uri,
    url: page && safeLink(page),
    slug: given.slugline && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(given.slugline) ? given.slugline : null,
    headline,
    standfirst: wordsOf(given.descriptions, 'summary') ?? given.description_text ?? null,
    html: withCredits(html, given),
    published: published ?? changed,
    updated: published && changed !== published ? changed : null,
    authors: readNames(given.by ?? given.byline ?? ''),
    language: given.language ?? null,
    section: subjects.find(({ rel }) => rel === 'section')?.name ?? null,
    topics: subjects.flatMap(({ name, rel }) => (rel === 'section' ? [] : [name])),
    dateline: given.located ?? null,
    source: source?.name ?? given.copyrightHolder ?? given.copyrightholder ?? null,
    sourceUrl: source?.uri ? safeLink(source.uri) : null,
    licence: given.rightsInfo?.linkedRights ?? null,
    media: leadOf(given, html),
    group: groupOf(given, page),
  };
}

/** The first picture that does not stand in the text: it goes above it. */
function leadOf({ associations }: Item, html: string): PieceMedia[] {
  for (const { rel, by, descriptions, renditions } of associations) {
    const original = renditions.find(({ name }) => name === 'original') ?? renditions[0];
    const src = rel === 'picture' && original ? pictureAddress(original.href) : null;
    if (!src || !original || html.includes(original.href)) continue;
    const { width = null, height = null } = original;
    const alt = wordsOf(descriptions, 'alternative text') ?? '';
    return [{ src, alt, caption: wordsOf(descriptions, 'caption'), credit: by ?? null, width, height }];
  }
  return [];
}

/** The text with the credits of its pictures told from their captions, which HTML alone does not tell. */
function withCredits(html: string, { associations }: Item): string {
  return associations.reduce((text, { rel, by }) => {
    const credit = rel === 'picture' && by ? escapeHtml(by) : null;
    return credit ? text.replaceAll(`(${credit})</figcaption>`, `(Photo: ${credit})</figcaption>`) : text;
  }, html);
}

/** What the translations of a story have in common: the first of all their addresses. */
function groupOf({ associations }: Item, page: string | null): string | null {
  const others = associations.flatMap(({ rel, uri }) => (rel === 'translation' && uri ? [uri] : []));
  return page && others.length > 0 ? ([page, ...others].sort()[0] ?? null) : null;
}

function wordsOf(all: readonly z.output<typeof said>[], role: string): string | null {
  return all.find((one) => one.role === role)?.value ?? null;
}
