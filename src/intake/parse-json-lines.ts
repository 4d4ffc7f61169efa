import { z } from 'zod';
import { pictureAddress } from '../stories/safe-link.ts';
import { emptyPiece, type Finding, type StoryFinding } from './piece.ts';
import { headlineWords } from './plain-words.ts';
import { paragraphsOf } from './read-json-feed.ts';
import { readNames } from './read-names.ts';
import { reasonOf } from './reason-of.ts';
import { readNinjs } from './wires/read-ninjs.ts';

const words = z.string().nullish();
const oneOrMany = z.union([z.string(), z.array(z.string())]).nullish();
const time = z.union([z.string(), z.number()]).nullish();
const picture = z.union([
  z.string(),
  z.object({ src: words, url: words, alt: words, caption: words, credit: words }),
]);

const line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  slug: words,
  url: words,
  title: words,
  headline: words,
  html: words,
  body: words,
  text: words,
  standfirst: words,
  summary: words,
  section: words,
  tags: oneOrMany,
  author: oneOrMany,
  authors: oneOrMany,
  published: time,
  updated: time,
  language: words,
  dateline: words,
  source: words,
  source_url: words,
  licence: words,
  license: words,
  group: words,
  image: picture.nullish(),
});

/** Reads one line of JSON lines: `{slug, title, html, section, tags, author, published}` and more, or an item of ninjs. */
export function parseJsonLine(text: string): Finding[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ refused: 'It is not JSON.', headline: null }];
  }
  return readJsonItem(value);
}

/** Reads a JSON object: a story, or an item of ninjs, which may hold several. One that cannot be read does not end its file. */
export function readJsonItem(value: unknown): Finding[] {
  try {
    return readNinjs(value) ?? [readStory(value)];
  } catch (error) {
    return [{ refused: reasonOf(error), headline: titleOf(value) }];
  }
}

function readStory(value: unknown): StoryFinding {
  const parsed = line.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.');
    return {
      refused: where ? `Its "${where}" is not what it should be.` : 'It is not a JSON object.',
      headline: titleOf(value),
    };
  }
  const given = parsed.data;
  const html = given.html ?? (given.body && /<[a-z]/i.test(given.body) ? given.body : null);
  const image = typeof given.image === 'string' ? { src: given.image } : given.image;
  const src = pictureAddress(
    image?.src ?? (image && 'url' in image ? image.url : null) ?? '',
    given.url ?? undefined,
  );
  const more = image && 'alt' in image ? image : null;
  return {
    piece: {
      ...emptyPiece(),
      guid: given.id === undefined || given.id === null ? null : String(given.id),
      url: given.url ?? null,
      slug: given.slug ?? null,
      headline: headlineWords(given.title ?? given.headline ?? ''),
      standfirst: given.standfirst ?? given.summary ?? null,
      html: html ?? paragraphsOf(given.text ?? given.body ?? ''),
      published: timeOf(given.published),
      updated: timeOf(given.updated),
      authors: listOf(given.authors ?? given.author).flatMap(readNames),
      language: given.language ?? null,
      section: given.section ?? null,
      topics: listOf(given.tags).flatMap((tag) => (typeof given.tags === 'string' ? tag.split(',') : [tag])),
      dateline: given.dateline ?? null,
      source: given.source ?? null,
      sourceUrl: given.source_url ?? null,
      licence: given.licence ?? given.license ?? null,
      media: src
        ? [
            {
              src,
              alt: more?.alt ?? '',
              caption: more?.caption ?? null,
              credit: more?.credit ?? null,
              width: null,
              height: null,
            },
          ]
        : [],
      own: !given.source,
      group: given.group ?? null,
    },
  };
}

function listOf(value: string | string[] | null | undefined): string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** A number is seconds or milliseconds since 1970, by its size. */
function timeOf(value: string | number | null | undefined): string | null {
  if (typeof value !== 'number') return value ?? null;
  const at = new Date(Math.abs(value) < 1e11 ? value * 1000 : value);
  return Number.isNaN(at.getTime()) ? String(value) : at.toISOString();
}

function titleOf(value: unknown): string | null {
  const title = typeof value === 'object' && value !== null && 'title' in value ? value.title : null;
  return typeof title === 'string' ? title : null;
}
