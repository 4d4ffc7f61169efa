import type { parseHTML } from 'linkedom';

/** What a page's head says of its article. */
export interface PageMeta {
  title: string | null;
  description: string | null;
  site: string | null;
  url: string | null;
  canonical: string | null;
  language: string | null;
  /** Times it may have appeared, the most trustworthy first. */
  times: string[];
  modified: string | null;
  authors: string[];
  section: string | null;
  tags: string[];
  image: string | null;
  imageAlt: string | null;
  licence: string | null;
  rights: string | null;
}

type PageDocument = ReturnType<typeof parseHTML>['document'];

/** Reads OpenGraph, Dublin Core, Parsely, microdata and the plain meta elements. */
export function readPageMeta(document: PageDocument): PageMeta {
  const named = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    const names = [
      element.getAttribute('property'),
      element.getAttribute('name'),
      element.getAttribute('itemprop'),
    ];
    for (const name of names.flatMap((each) => each?.toLowerCase().split(/\s+/) ?? [])) {
      const known = named.get(name);
      if (known) known.push(content);
      else named.set(name, [content]);
    }
  }
  const first = (...names: string[]) => names.map((name) => named.get(name)?.[0]).find(Boolean) ?? null;
  const all = (...names: string[]) => names.flatMap((name) => named.get(name) ?? []);
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)?.trim() || null;
  return {
    title: first('og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title'),
    description: first('og:description', 'twitter:description', 'description'),
    site: first('og:site_name', 'application-name', 'dc.publisher', 'twitter:app:name:iphone'),
    url: first('og:url', 'parsely-link'),
    canonical: attribute('link[rel="canonical"]', 'href'),
    language: attribute('html', 'lang') ?? first('og:locale', 'content-language', 'dc.language', 'language'),
    times: [
      ...all(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'article.published',
        'date',
      ),
      ...timesIn(document),
    ],
    modified: first(
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'lastmod',
      'dcterms.modified',
      'last-modified',
    ),
    authors: all('author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author').filter(
      (name) => !/^https?:/.test(name),
    ),
    section: first('article:section', 'parsely-section', 'section'),
    tags: all('article:tag', 'news_keywords', 'parsely-tags').flatMap((tags) =>
      tags.split(',').map((tag) => tag.trim()),
    ),
    image: first('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'parsely-image-url'),
    imageAlt: first('og:image:alt', 'twitter:image:alt'),
    licence: attribute('a[rel~="license"], link[rel~="license"]', 'href'),
    rights: first('copyright', 'dc.rights', 'dcterms.rights', 'rights'),
  };
}

function timesIn(document: PageDocument): string[] {
  const selectors = [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'header time[datetime]',
    'time[datetime]',
  ];
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    const stated =
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent;
    return stated?.trim() ? [stated.trim().slice(0, 100)] : [];
  });
}
