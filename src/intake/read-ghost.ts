import { z } from 'zod';
import { escapeHtml } from '../stories/body-to-html.ts';
import { oldPathOf } from '../stories/old-path.ts';
import { pictureAddress, safeLink } from '../stories/safe-link.ts';
import { ghostApiData } from './ghost-api-data.ts';
import { emptyPiece, type StoryFinding } from './piece.ts';
import { headlineWords } from './plain-words.ts';
import type { Feed } from './read-rss.ts';

const text = z.string().nullish().catch(null);
/** Ids are strings in newer exports, numbers in older ones. */
const id = z.union([z.string(), z.number()]).transform(String);
const time = z.union([z.string(), z.number()]).nullish().catch(null);

const post = z.object({
  id,
  uuid: text,
  title: text,
  slug: text,
  html: text,
  feature_image: text,
  image: text,
  feature_image_alt: text,
  feature_image_caption: text,
  custom_excerpt: text,
  status: text,
  visibility: text,
  type: text,
  page: z.union([z.boolean(), z.number()]).nullish().catch(null),
  language: text,
  locale: text,
  canonical_url: text,
  published_at: time,
  updated_at: time,
  author_id: id.nullish().catch(null),
});
const named = z.object({ id, name: text, slug: text, visibility: text });
const tagged = z.object({ post_id: id, tag_id: id, sort_order: z.number().nullish().catch(null) });
const authored = z.object({ post_id: id, author_id: id, sort_order: z.number().nullish().catch(null) });
const meta = z.object({ post_id: id, feature_image_alt: text, feature_image_caption: text });
const setting = z.object({ key: z.string(), value: z.unknown() });

/** A list without its malformed elements. */
const listOf = <T extends z.ZodType>(of: T) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((rows) => (rows ?? []).flatMap((row) => of.safeParse(row).data ?? []) as z.output<T>[]);

const data = z.object({
  posts: z.array(z.unknown()),
  posts_meta: listOf(meta),
  tags: listOf(named),
  posts_tags: listOf(tagged),
  users: listOf(named),
  posts_authors: listOf(authored),
  settings: listOf(setting),
});

type Post = z.output<typeof post>;

/** What posts refer to, by id. */
interface Site {
  readonly address: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly tags: ReadonlyMap<string, string[]>;
  readonly authors: ReadonlyMap<string, string[]>;
  readonly users: ReadonlyMap<string, string>;
  readonly meta: ReadonlyMap<string, z.output<typeof meta>>;
}

const WHY: Readonly<Record<string, string>> = {
  draft: 'It is a draft in Ghost.',
  scheduled: 'It is scheduled in Ghost, not published.',
  sent: 'It went out as a letter alone and was never a page.',
};

/**
 * Reads a Ghost export (Settings, Export content): its published posts with their tags, authors and pictures; null if
 * `value` is not one. The export does not state the site's address: `address` does, for its own links and pictures.
 * Layout: https://ghost.org/docs/migration/custom/. What Ghost’s API and its migration tools write is read as well.
 */
export function readGhost(value: unknown, address: string | null): Feed | null {
  const held = dataOf(value) ?? ghostApiData(value);
  const parsed = data.safeParse(held);
  if (!parsed.success) return null;
  const { posts, settings, users, tags } = parsed.data;
  const shown = tags.filter(
    ({ visibility, slug }) => visibility !== 'internal' && !slug?.startsWith('hash-'),
  );
  const settingOf = (...keys: string[]) => {
    const found = settings.find(({ key }) => keys.includes(key))?.value;
    return typeof found === 'string' && found ? found : null;
  };
  const site: Site = {
    address,
    title: settingOf('title'),
    language: settingOf('locale', 'lang', 'default_locale'),
    users: namesOf(users),
    tags: linked(parsed.data.posts_tags, ({ tag_id }) => tag_id, namesOf(shown)),
    authors: linked(parsed.data.posts_authors, ({ author_id }) => author_id, namesOf(users)),
    meta: new Map(parsed.data.posts_meta.map((row) => [row.post_id, row])),
  };
  return {
    head: {
      title: site.title,
      language: site.language,
      url: address,
      author: null,
      rights: null,
      updated: null,
    },
    findings: posts.map((row) => {
      const read = post.safeParse(row);
      return read.success
        ? findingOf(read.data, site)
        : { refused: 'It is not a post of a Ghost export.', headline: null };
    }),
    fault: null,
  };
}

function dataOf(value: unknown): unknown {
  const whole = value as { db?: { data?: unknown }[]; data?: unknown } | null;
  return (Array.isArray(whole?.db) ? whole.db[0]?.data : whole?.data) ?? null;
}

function findingOf(given: Post, site: Site): StoryFinding {
  const headline = headlineWords(given.title ?? '');
  const refuse = (refused: string): StoryFinding => ({ refused, headline: headline || null });
  const status = given.status ?? 'published';
  if (status !== 'published') return refuse(WHY[status] ?? `Its state in Ghost is "${status}".`);
  if (given.visibility && given.visibility !== 'public')
    return refuse(`In Ghost it is for ${given.visibility} only, and there is no such story here.`);
  if (!given.html?.trim()) return refuse('Its text is not in the export as HTML.');
  const { address } = site;
  const here = (from: string) => from.replaceAll('__GHOST_URL__', address?.replace(/\/$/, '') ?? '');
  const [section = null, ...topics] = site.tags.get(given.id) ?? [];
  const authors = site.authors.get(given.id) ?? [site.users.get(given.author_id ?? '') ?? ''];
  const meta = site.meta.get(given.id);
  const src = pictureOf(here(given.feature_image ?? given.image ?? ''), address);
  return {
    piece: {
      ...emptyPiece(),
      guid: `ghost:${given.uuid ?? given.id}`,
      url: address && given.slug ? safeLink(`/${given.slug}/`, address) : null,
      oldPaths: given.slug ? [oldPathOf(`/${given.slug}/`)].filter((path) => path !== null) : [],
      slug: given.slug ?? null,
      headline,
      standfirst: given.custom_excerpt ? escapeHtml(given.custom_excerpt) : null,
      html: here(given.html),
      base: address,
      published: timeOf(given.published_at),
      updated: timeOf(given.updated_at),
      authors: authors.filter(Boolean),
      language: given.locale ?? given.language ?? site.language,
      section,
      topics,
      source: site.title,
      sourceUrl: address,
      media: src
        ? [
            {
              src,
              alt: given.feature_image_alt ?? meta?.feature_image_alt ?? '',
              caption: given.feature_image_caption ?? meta?.feature_image_caption ?? null,
              credit: null,
              width: null,
              height: null,
            },
          ]
        : [],
      own: true,
      isPage: given.type === 'page' || Boolean(given.page),
    },
  };
}

/** The address of a picture; if the site is unknown, its path, so that its file can be found. */
function pictureOf(src: string, address: string | null): string | null {
  return src.startsWith('/') && !address
    ? pictureAddress(src, UNKNOWN)
    : pictureAddress(src, address ?? undefined);
}

/** A placeholder for an unknown site: a name guaranteed not to resolve, https://www.rfc-editor.org/rfc/rfc2606. */
const UNKNOWN = 'https://site.invalid/';

function namesOf(rows: readonly z.output<typeof named>[]): Map<string, string> {
  return new Map(rows.flatMap((row) => (row.name ? [[row.id, headlineWords(row.name)] as const] : [])));
}

function linked<T extends { post_id: string; sort_order?: number | null | undefined }>(
  rows: readonly T[],
  other: (row: T) => string,
  names: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of [...rows].sort((a, b) => (a.sort_order ?? 0) - (b.sort_order ?? 0))) {
    const name = names.get(other(row));
    if (name) found.set(row.post_id, [...(found.get(row.post_id) ?? []), name]);
  }
  return found;
}

/** Ghost writes times in UTC; the oldest exports in milliseconds. */
function timeOf(at: string | number | null | undefined): string | null {
  if (typeof at === 'number')
    return Number.isFinite(new Date(at).getTime()) ? new Date(at).toISOString() : String(at);
  if (!at) return null;
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(at) ? `${at.replace(' ', 'T')}Z` : at;
}
