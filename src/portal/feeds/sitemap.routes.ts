import { publishedAddresses } from '../../entities/published.queries.ts';
import { listLanguages, listSections, listTopics } from '../../stories/catalogue.queries.ts';
import { sitemapRows } from '../../stories/indexing.queries.ts';
import { sitemapBreaks, translationGroups } from '../../stories/sitemap.queries.ts';
import { refusal } from '../../words/refusal.ts';
import type { MakePage, Page, PageContext } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { type Xml, xml, xmlDocument } from './xml.ts';

/** The maximum number of URLs in one file, by https://www.sitemaps.org/protocol.html */
const MOST = 50_000;
const MOST_TOPICS = 5_000;
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NAMESPACES = { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
const TYPE = 'application/xml; charset=utf-8';

/** `/sitemap.xml`: the index of the files; the first holds the lists, the others hold stories. */
export const sitemapIndex: MakePage = async (context) => {
  const site = context.config.PUBLIC_URL;
  const now = context.clock.now();
  const breaks = await sitemapBreaks(context.reading, now);
  const newest = { after: breaks.at(-1) ?? null, to: null };
  const rest = await sitemapRows(context.reading, newest, 1, now);
  const numbers = Array.from({ length: 1 + breaks.length + rest.length }, (_, at) => at + 1);
  const root = xml(
    'sitemapindex',
    { xmlns: SITEMAP },
    numbers.map((number) => xml('sitemap', {}, xml('loc', {}, `${site}/sitemap-${number}.xml`))),
  );
  return { status: 200, type: TYPE, text: xmlDocument(root), cacheTags: [cacheTags.everything] };
};

/** `/sitemap-N.xml`: one file of the index. */
export const sitemapFile: MakePage = async (context, request) => {
  const number = Number(/^[1-9]\d{0,4}$/.exec(request.params.number ?? '')?.[0] ?? 0);
  if (number === 1) return fileOf(await listEntries(context), [cacheTags.everything, cacheTags.entities]);
  const file = await storyFile(context, number - 2);
  if (!file) {
    throw refusal('sitemapNone');
  }
  return file;
};

function fileOf(entries: Xml[], shown: string[]): Page {
  return { status: 200, type: TYPE, text: xmlDocument(xml('urlset', NAMESPACES, entries)), cacheTags: shown };
}

/** Front page, sections, topics, each in every language it has stories in; own pages; and dossiers, in every language. */
async function listEntries(context: PageContext): Promise<Xml[]> {
  const { reading, clock, config } = context;
  const now = clock.now();
  const spoken = new Set((await listLanguages(reading, now)).map(({ language }) => language));
  const languages = config.PORTAL_LANGUAGES.filter(
    (language) => language === config.PORTAL_LANGUAGE || spoken.has(language),
  );
  const places = new Map<string, string[]>([['/', [...languages]]]);
  const add = (path: string, language: string) => places.set(path, [...(places.get(path) ?? []), language]);
  for (const language of languages) {
    for (const { slug, count } of await listSections(reading, language, now)) {
      if (count > 0) add(`/section/${slug}`, language);
    }
    for (const { slug } of await listTopics(reading, language, MOST_TOPICS, now)) {
      add(`/topic/${slug}`, language);
    }
  }
  const entries = [...places].flatMap(([path, inLanguages]) => {
    const alternates = inLanguages.map((language) => ({ language, url: addressOf(context, path, language) }));
    const usual = alternates.find(({ language }) => language === config.PORTAL_LANGUAGE);
    return alternates.map(({ url }) => urlEntry(url, null, alternates, usual?.url));
  });
  entries.push(...newsroomPages(context));
  const dossiers = await publishedAddresses(reading, MOST - entries.length);
  const everybody = dossiers.length > 0 ? ['/entities'] : [];
  for (const { path, changed } of [
    ...everybody.map((path) => ({ path, changed: null })),
    ...dossiers.map(({ slug, changedAt }) => ({ path: `/entity/${slug}`, changed: changedAt })),
  ]) {
    const alternates = languages.map((language) => ({ language, url: addressOf(context, path, language) }));
    entries.push(urlEntry(`${config.PUBLIC_URL}${path}`, changed, alternates, `${config.PUBLIC_URL}${path}`));
  }
  return entries.slice(0, MOST);
}

/** The newsroom's own pages, with their translations. */
function newsroomPages({ published, config }: PageContext): Xml[] {
  const address = (slug: string) => `${config.PUBLIC_URL}/page/${slug}`;
  return published.pages.map((page) => {
    const group = published.pages.filter(({ groupId }) => groupId === page.groupId);
    const alternates = group.map(({ language, slug }) => ({ language, url: address(slug) }));
    const usual = alternates.find(({ language }) => language === config.PORTAL_LANGUAGE);
    return urlEntry(address(page.slug), page.changedAt, alternates, usual?.url);
  });
}

function addressOf({ config }: PageContext, path: string, language: string): string {
  return `${config.PUBLIC_URL}${path}${language === config.PORTAL_LANGUAGE ? '' : `?lang=${language}`}`;
}

/** One file of stories: publishing changes only the newest file. */
async function storyFile({ reading, clock, config }: PageContext, file: number): Promise<Page | null> {
  const now = clock.now();
  const breaks = await sitemapBreaks(reading, now);
  if (file < 0 || file > breaks.length) return null;
  const range = { after: breaks[file - 1] ?? null, to: breaks[file] ?? null };
  const rows = await sitemapRows(reading, range, MOST, now);
  // The index includes a full file even if all its stories are hidden from search engines.
  if (rows.length === 0 && file === breaks.length) return null;
  const ids = rows.map(({ groupId }) => groupId);
  const groups = new Map((await translationGroups(reading, ids, now)).map((group) => [group.groupId, group]));
  const address = (slug: string) => `${config.PUBLIC_URL}/story/${slug}`;
  const entries = rows.map((row) => {
    const alternates = (groups.get(row.groupId)?.members ?? []).map(({ language, slug }) => ({
      language,
      url: address(slug),
    }));
    const usual = alternates.find(({ language }) => language === config.PORTAL_LANGUAGE);
    return urlEntry(address(row.slug), row.updatedAt ?? row.publishedAt, alternates, usual?.url);
  });
  return fileOf(entries, [cacheTags.sitemap(range.after, range.to)]);
}

function urlEntry(
  url: string,
  changed: Date | null,
  alternates: readonly { language: string; url: string }[],
  usual: string | undefined,
): Xml {
  const links = alternates.length > 1 ? alternates : [];
  return xml(
    'url',
    {},
    xml('loc', {}, url),
    changed && xml('lastmod', {}, changed.toISOString()),
    links.map((link) => xml('xhtml:link', { rel: 'alternate', hreflang: link.language, href: link.url })),
    links.length > 0 && usual && xml('xhtml:link', { rel: 'alternate', hreflang: 'x-default', href: usual }),
  );
}
