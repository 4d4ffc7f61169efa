/** What a page's JSON-LD says of its article: https://schema.org/NewsArticle */
export interface LinkedArticle {
  headline: string | null;
  description: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  publisher: string | null;
  publisherUrl: string | null;
  section: string | null;
  keywords: string[];
  language: string | null;
  url: string | null;
  licence: string | null;
  dateline: string | null;
  image: { src: string; caption: string | null; credit: string | null } | null;
}

type Thing = Record<string, unknown>;

const ARTICLE = /(?:Article|Posting|Report|LiveBlog)$/;

/** Finds the article among a page's JSON-LD scripts; null when none tells of one. */
export function readJsonLd(scripts: readonly string[]): LinkedArticle | null {
  const things = scripts.flatMap((script) => thingsIn(parsed(script), 0));
  const article = things.find((thing) => listOf(thing['@type']).some((type) => ARTICLE.test(String(type))));
  if (!article) return null;
  const publisher = refer(article.publisher, things);
  const image = listOf(article.image)[0] ?? listOf(article.thumbnailUrl)[0];
  const picture = isThing(image) ? refer(image, things) : null;
  const src = typeof image === 'string' ? image : (wordsOf(picture?.url) ?? wordsOf(picture?.contentUrl));
  return {
    headline: wordsOf(article.headline) ?? wordsOf(article.name),
    description: wordsOf(article.description),
    published: wordsOf(article.datePublished) ?? wordsOf(article.dateCreated),
    modified: wordsOf(article.dateModified),
    authors: [...listOf(article.author), ...listOf(article.creator)]
      .map((author) => (isThing(author) ? wordsOf(refer(author, things)?.name) : wordsOf(author)))
      .filter((name, i, all) => name !== null && all.indexOf(name) === i)
      .map(String),
    publisher: wordsOf(publisher?.name) ?? wordsOf(article.publisher),
    publisherUrl: wordsOf(publisher?.url),
    section: wordsOf(listOf(article.articleSection)[0]),
    keywords: listOf(article.keywords)
      .flatMap((words) => (typeof words === 'string' ? words.split(',') : []))
      .map((word) => word.trim())
      .filter(Boolean),
    language: wordsOf(article.inLanguage),
    url:
      wordsOf(article.url) ??
      (isThing(article.mainEntityOfPage)
        ? wordsOf(article.mainEntityOfPage['@id'])
        : wordsOf(article.mainEntityOfPage)),
    licence: wordsOf(article.license),
    dateline: wordsOf(article.dateline),
    image: src
      ? {
          src,
          caption: wordsOf(picture?.caption),
          credit: wordsOf(picture?.creditText) ?? wordsOf(picture?.copyrightNotice),
        }
      : null,
  };
}

function parsed(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  );
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value.mainEntity, depth + 1)];
}

/** The thing itself where only its `@id` stands. */
function refer(value: unknown, things: readonly Thing[]): Thing | null {
  const first = listOf(value)[0];
  if (!isThing(first)) return null;
  const id = first['@id'];
  if (Object.keys(first).length > 2 || id === undefined) return first;
  return things.find((thing) => thing['@id'] === id && thing !== first) ?? first;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function wordsOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() ? first.trim() : null;
}
