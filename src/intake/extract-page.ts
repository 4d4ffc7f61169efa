import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cleanLine } from '../stories/clean-text.ts';
import { pictureAddress, safeLink } from '../stories/safe-link.ts';
import { refusal } from '../words/refusal.ts';
import { headsList } from './furniture.ts';
import { readJsonLd } from './json-ld.ts';
import { type PageMeta, readPageMeta } from './page-meta.ts';
import { emptyPiece, type PieceMedia, type StoryFinding } from './piece.ts';
import { headlineWords, plainWords } from './plain-words.ts';
import { readMetaLine } from './read-meta-line.ts';
import { readNames } from './read-names.ts';
import { readTime } from './read-time.ts';
import { refuseDeepPage, refuseDeepTree, tooDeep } from './refuse-deep-page.ts';

const MOST_CHARACTERS = 10_000_000;
const MOST_ELEMENTS = 200_000;

/** Reads the article of a web page: JSON-LD first, then what its head says, then Readability for the text. */
export function extractPage(html: string, address?: string): StoryFinding {
  if (html.length > MOST_CHARACTERS) {
    throw refusal('pageLong', { length: html.length, most: MOST_CHARACTERS });
  }
  refuseDeepPage(html);
  const document = documentOf(html);
  const ld = readJsonLd(
    Array.from(document.querySelectorAll('script[type*="ld+json"]'), (script) => script.textContent),
  );
  const meta = readPageMeta(document);
  const url = safeLink(meta.canonical ?? meta.url ?? ld?.url ?? address ?? '', address);
  const line = metaLineIn(document);
  const article = readArticle(document, html);
  const site = meta.site ?? ld?.publisher ?? null;
  const headline =
    headlineWords(ld?.headline ?? withoutSite(meta.title ?? '', site) ?? '') ||
    withoutSite(article.title, site);
  if (!cleanLine(headline)) return { refused: 'There is no headline in the page.', headline: null };
  if (!article.html) return { refused: 'There is no article in the page.', headline };
  return {
    piece: {
      ...emptyPiece(),
      url,
      headline,
      standfirst: ld?.description ?? meta.description,
      html: article.html,
      published: firstTime([ld?.published, ...meta.times, line?.time]),
      updated: firstTime([ld?.modified, meta.modified]),
      authors: authorsOf([
        ld?.authors,
        meta.authors,
        line?.author && [line.author],
        article.byline && [article.byline],
      ]),
      language: ld?.language ?? meta.language ?? article.language,
      section: ld?.section ?? meta.section,
      topics: [...meta.tags, ...(ld?.keywords ?? [])],
      dateline: ld?.dateline ?? null,
      source: line?.source ?? site ?? hostOf(url),
      sourceUrl: safeLink(ld?.publisherUrl ?? '', url ?? undefined) ?? originOf(url),
      licence: ld?.licence ?? meta.licence,
      imprint: meta.rights,
      media: pictureOf(ld?.image ?? null, meta, url),
    },
  };
}

type PageDocument = ReturnType<typeof parseHTML>['document'];

function documentOf(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  try {
    const { document } = parseHTML(whole);
    refuseDeepTree(document.documentElement);
    return document;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

interface Article {
  title: string;
  html: string;
  byline: string | null;
  language: string | null;
}

function readArticle(document: PageDocument, html: string): Article {
  try {
    const found = new Readability(document, {
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: 500,
      keepClasses: false,
    }).parse();
    const title = cleanLine(found?.title ?? '');
    return {
      title: title || titleIn(html),
      html: found?.content ? withoutLists(found.content) : '',
      byline: found?.byline ?? null,
      language: found?.lang ?? null,
    };
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    if (error instanceof Error && /Aborting parsing document/.test(error.message)) {
      throw refusal('pageManyElements', { most: MOST_ELEMENTS });
    }
    throw error;
  }
}

/** Cuts the lists of other stories off an article's end, each with the line at its head. */
function withoutLists(content: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  for (const element of document.querySelectorAll('h1,h2,h3,h4,h5,h6,p,div,span,strong')) {
    const words = element.textContent;
    if (words.length > 60 || !headsList(cleanLine(words))) continue;
    const list = element.nextElementSibling;
    const isList =
      list !== null &&
      (/^(?:UL|OL)$/.test(list.tagName) ||
        isLinks(
          list.textContent,
          Array.from(list.querySelectorAll('a'), (link) => link.textContent),
        ));
    if (isList) list.remove();
    if (isList || list === null) element.remove();
  }
  return document.body.innerHTML;
}

function isLinks(words: string, links: readonly string[]): boolean {
  const linked = links.join('').length;
  return links.length > 1 && linked > words.trim().length * 0.7;
}

function metaLineIn(document: PageDocument): ReturnType<typeof readMetaLine> {
  for (const element of document.querySelectorAll('p,div,span,time,li,td,small,address')) {
    if (element.children.length > 6) continue;
    const words = cleanLine(element.textContent.slice(0, 400));
    const line = words.length < 300 ? readMetaLine(words) : null;
    if (line) return line;
  }
  return null;
}

function titleIn(html: string): string {
  const title = /<title[^<>]*>([^<]{1,1000})/i.exec(html)?.[1];
  const heading = /<h1[^<>]*>/i.exec(html);
  if (title !== undefined || !heading) return headlineWords(title ?? '');
  const from = heading.index + heading[0].length;
  return headlineWords(/^([\s\S]+?)<\/h1>/i.exec(html.slice(from, from + 1000))?.[1] ?? '');
}

/** A title without " | Site name" at its end. */
function withoutSite(title: string, site: string | null): string {
  const whole = headlineWords(title);
  const name = site && cleanLine(site);
  if (!name) return whole;
  const cut = whole.toLowerCase().lastIndexOf(name.toLowerCase());
  if (cut < 8 || cut + name.length < whole.length - 1) return whole;
  const rest = whole.slice(0, cut).replace(/\s*[|–—\-·:»]\s*$/u, '');
  return rest.length < cut ? rest : whole;
}

/** The first time of several that can be read; a fault in one is no fault of the page. */
function firstTime(candidates: readonly (string | null | undefined)[]): string | null {
  const given = candidates.filter((text): text is string => Boolean(text?.trim()));
  let refused: string | null = null;
  for (const text of given) {
    try {
      if (readTime(text)) return text;
    } catch {
      refused ??= text;
    }
  }
  return refused;
}

function authorsOf(lists: readonly (readonly string[] | string | null | undefined)[]): string[] {
  for (const list of lists) {
    const names = (typeof list === 'string' ? [list] : (list ?? []))
      .map((name) => plainWords(name))
      .filter((name) => name !== '' && name.length < 120 && !/^https?:/.test(name))
      .flatMap(readNames);
    if (names.length > 0) return names;
  }
  return [];
}

function pictureOf(
  image: { src: string; caption: string | null; credit: string | null } | null,
  meta: PageMeta,
  url: string | null,
): PieceMedia[] {
  const stated = image ?? (meta.image ? { src: meta.image, caption: null, credit: null } : null);
  const src = stated && pictureAddress(stated.src, url ?? undefined);
  return stated && src ? [{ ...stated, src, alt: meta.imageAlt ?? '', width: null, height: null }] : [];
}

function hostOf(url: string | null): string | null {
  return url ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}

function originOf(url: string | null): string | null {
  return url && /^https?:/.test(url) ? `${new URL(url).origin}/` : null;
}
