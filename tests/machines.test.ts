import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { fixedClock } from '../src/clock.ts';
import { LIST_FEEDS } from '../src/portal/feeds/feed.routes.ts';
import { newsSitemap } from '../src/portal/feeds/news-sitemap.routes.ts';
import { sitemapFile, sitemapIndex } from '../src/portal/feeds/sitemap.routes.ts';
import { xml, xmlDocument } from '../src/portal/feeds/xml.ts';
import { manifest, robotsTxt, securityTxt, trustTxt } from '../src/portal/files/well-known.routes.ts';
import type { MakePage, Page, PageContext } from '../src/portal/http/page.ts';
import { NOTHING_PUBLISHED } from '../src/portal/published/published.ts';
import { ROUTES } from '../src/portal/server/routes.ts';
import { emptyDiscovery, testConfig } from '../src/portal/testing/testing-parts.ts';
import { analyticsOf } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';
import { draftOf } from '../src/stories/testing.ts';
import { upsertStories } from '../src/stories/upsert-stories.ts';
import type { InterfaceLanguage } from '../src/words/languages.ts';

const now = new Date('2026-11-24T10:00:00Z');
const licensed = { slug: 'w', name: 'Wire & Sons', url: null, licence: null, licenceUrl: null } as const;
let store: Store;
let context: PageContext;

function feedIn(file: string): MakePage {
  const feed = LIST_FEEDS.find((one) => one.file === file);
  if (!feed) throw new Error(`there is no feed ${file}`);
  return feed.page;
}

beforeAll(async () => {
  store = await openTestStore();
  const trade = { slug: 'trade', names: { en: 'Trade', ru: 'Торговля' } };
  const drafts = [
    draftOf({
      headline: 'Grain <moves> & "rests"',
      slug: 'grain',
      groupKey: 'test:grain',
      topics: [trade],
      authors: [{ slug: 'a', names: { en: 'A. Author' } }],
      text: 'A first paragraph with <b>no</b> markup.\n\nA second ]]> one.',
      publishedAt: new Date('2026-11-24T09:00:00Z'),
    }),
    draftOf({
      headline: 'Зерно',
      slug: 'zerno',
      language: 'ru',
      groupKey: 'test:grain',
      topics: [trade, { slug: 'harvest', names: { en: 'Harvest', ru: 'Урожай' } }],
      publishedAt: new Date('2026-11-24T09:30:00Z'),
    }),
    draftOf({
      headline: 'Linked',
      slug: 'linked',
      text: 'The whole text of somebody else.',
      standfirst: 'What we may say of it.',
      source: { ...licensed, policy: 'linked' },
    }),
    draftOf({ headline: 'Licensed', slug: 'licensed', source: { ...licensed, policy: 'licensed' } }),
    draftOf({ headline: 'Old', slug: 'old', publishedAt: new Date('2026-01-01T00:00:00Z') }),
    draftOf({ headline: 'Embargoed', slug: 'embargoed', embargoUntil: new Date('2026-12-01T00:00:00Z') }),
    draftOf({ headline: 'Draft', slug: 'draft', state: 'draft' }),
  ];
  await store.write((writing) => upsertStories(writing, drafts, now));
  context = {
    reading: store.reading,
    discovery: emptyDiscovery(),
    analytics: analyticsOf({ DATA_DIR: 'memory://' }),
    published: NOTHING_PUBLISHED,
    config: testConfig(),
    clock: fixedClock(now),
  };
});
afterAll(() => store.close());

async function read(
  make: MakePage,
  params: Record<string, string> = {},
  asked: InterfaceLanguage | null = null,
): Promise<Page> {
  const page = await make(context, { params, query: {}, asked });
  if ('redirect' in page) throw new Error(`redirected to ${page.redirect}`);
  return page;
}

const ANY = '<xs:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>';
const schema = (body: string) => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified"
  xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${body}</xs:schema>`;
const element = (root: string, item: string) =>
  schema(`<xs:element name="${root}"><xs:complexType><xs:sequence>
    <xs:element name="${item}" maxOccurs="50000"><xs:complexType><xs:sequence>
      <xs:element name="loc" type="xs:anyURI"/><xs:element name="lastmod" type="xs:dateTime" minOccurs="0"/>
      ${ANY}</xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>`);

async function complaints(text: string, xsd?: string): Promise<string[]> {
  const file: XMLFileInfo = { fileName: 'file.xml', contents: text };
  const result = await (xsd
    ? validateXML({ xml: file, schema: [xsd] })
    : validateXML({ xml: file, schema: [schema('<xs:element name="none"/>')] }));
  return result.errors
    .map(({ message }) => message)
    .filter((message) => xsd !== undefined || !/No matching global declaration/.test(message));
}

const locations = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);

test('the sitemap is an index of valid files with exactly the canonical, indexable pages', async () => {
  const index = await read(sitemapIndex);
  expect(await complaints(index.text, element('sitemapindex', 'sitemap'))).toEqual([]);
  const site = 'https://news.example';
  expect(locations(index.text)).toEqual([`${site}/sitemap-1.xml`, `${site}/sitemap-2.xml`]);
  const lists = await read(sitemapFile, { number: '1' });
  const stories = await read(sitemapFile, { number: '2' });
  for (const { text } of [lists, stories])
    expect(await complaints(text, element('urlset', 'url'))).toEqual([]);
  expect(locations(stories.text).sort()).toEqual(
    ['grain', 'old', 'zerno'].map((slug) => `${site}/story/${slug}`),
  );
  expect(stories.text).toContain(
    `<xhtml:link rel="alternate" hreflang="ru" href="${site}/story/zerno"/><xhtml:link rel="alternate" hreflang="x-default" href="${site}/story/grain"/>`,
  );
  expect(locations(lists.text)).toEqual([
    `${site}/`,
    `${site}/?lang=ru`,
    `${site}/section/world`,
    `${site}/section/world?lang=ru`,
    `${site}/topic/trade`,
    `${site}/topic/trade?lang=ru`,
    // No story in English is about it.
    `${site}/topic/harvest?lang=ru`,
  ]);
  for (const number of ['0', '3', 'x']) {
    await expect(read(sitemapFile, { number })).rejects.toThrow('There is no such file in the sitemap.');
  }
});

test('the news sitemap holds two days of our own, each with name, language, date and title', async () => {
  const page = await read(newsSitemap);
  expect(await complaints(page.text, element('urlset', 'url'))).toEqual([]);
  expect(locations(page.text)).toEqual([
    'https://news.example/story/zerno',
    'https://news.example/story/grain',
  ]);
  expect(page.text).toContain(
    '<news:publication><news:name>Newsroom</news:name><news:language>en</news:language></news:publication>' +
      '<news:publication_date>2026-11-24T09:00:00.000Z</news:publication_date>' +
      '<news:title>Grain &lt;moves&gt; &amp; &quot;rests&quot;',
  );
  expect(page.freshUntil?.toISOString()).toBe('2026-11-26T09:00:00.001Z');
});

test('on a quiet day the news sitemap is empty: it names no page without news', async () => {
  const later = { ...context, clock: fixedClock('2027-06-01T00:00:00Z') };
  const page = await newsSitemap(later, { params: {}, query: {}, asked: null });
  expect('text' in page && locations(String(page.text))).toEqual([]);
});

test('RSS is well formed, says its own address, and holds the full text of our own copy only', async () => {
  const { text, cacheTags: shows } = await read(feedIn('feed.xml'));
  expect(await complaints(text)).toEqual([]);
  expect(text).toContain(
    '<atom:link rel="self" href="https://news.example/feed.xml" type="application/rss+xml"/>',
  );
  expect(text).toContain('&lt;p&gt;A first paragraph with &amp;#60;b&amp;#62;no');
  expect(text).toContain('<dc:creator>A. Author</dc:creator>');
  expect(text).toContain('<pubDate>Tue, 24 Nov 2026 09:00:00 GMT</pubDate>');
  expect(text).toContain('<dc:source>Wire &amp; Sons</dc:source>');
  expect(text).toContain('What we may say of it.');
  expect(text).not.toContain('somebody else');
  expect(text).not.toMatch(/Embargoed|Draft|Зерно/);
  expect(new Set(text.match(/<guid.*?<\/guid>/g)).size).toBe(4);
  expect(shows).toContain('language:en');
});

test('a feed of a section or topic, in another language, is found at its own address', async () => {
  const { text, cacheTags: shows } = await read(feedIn('feed.xml'), { topic: 'trade' }, 'ru');
  expect(text).toContain('href="https://news.example/topic/trade/feed.xml?lang=ru"');
  expect(text).toContain('<title>Newsroom: Торговля</title>');
  expect(text).toContain('Зерно');
  expect(text).not.toContain('Grain');
  expect(shows).toContain('topic:trade');
  await expect(read(feedIn('feed.xml'), { section: 'none' })).rejects.toThrow(
    'There is no such section or topic.',
  );
});

test('Atom and JSON Feed say the same', async () => {
  const atom = await read(feedIn('feed.atom'));
  expect(await complaints(atom.text)).toEqual([]);
  expect(atom.text).toContain('<link rel="self" href="https://news.example/feed.atom"');
  for (const [, entry = ''] of atom.text.matchAll(/<entry[^>]*>(.*?)<\/entry>/gs)) {
    for (const name of ['id', 'title', 'updated', 'author', 'summary']) expect(entry).toContain(`<${name}`);
  }
  const feed = JSON.parse((await read(feedIn('feed.json'))).text);
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.feed_url).toBe('https://news.example/feed.json');
  expect(feed.items).toHaveLength(4);
  const linked = feed.items.find((item: { title: string }) => item.title === 'Linked');
  expect(linked.content_text).toBe('What we may say of it.');
  expect(linked.content_html).toBeUndefined();
});

test('the small files hold what their standards ask', async () => {
  const security = (await read(securityTxt)).text;
  expect(security).toMatch(/^Contact: mailto:security@news\.example$/m);
  expect(security).toMatch(/^Expires: 2027-05-23T00:00:00\.000Z$/m);
  expect(security).toMatch(/^Canonical: https:\/\/news\.example\/\.well-known\/security\.txt$/m);
  const robots = (await read(robotsTxt)).text;
  const named = [...robots.matchAll(/^Sitemap: (.*)$/gm)].map(([, address]) => address);
  expect(named).toEqual(['https://news.example/sitemap.xml', 'https://news.example/news-sitemap.xml']);
  const served = new Set(ROUTES.map(({ path }) => `https://news.example${path}`));
  expect(named.filter((address) => !served.has(address ?? ''))).toEqual([]);
  // Crawlers read what people read, but for what is endless, or made for programs or for us.
  const closed = [...robots.matchAll(/^Disallow: (.*)$/gm)].map(([, path = '']) => path);
  const kept = ROUTES.filter(({ path }) => closed.some((start) => path.startsWith(start)));
  const api = ROUTES.filter(({ path }) => path.startsWith('/api/'));
  expect(kept.filter((route) => !api.includes(route)).map(({ path }) => path)).toEqual([
    '/search',
    '/-/gallery',
  ]);
  expect(api.filter((route) => !kept.includes(route))).toEqual([]);
  expect((await read(trustTxt)).text).toMatch(/^contact=mailto:/m);
  const app = JSON.parse((await read(manifest)).text);
  expect(app).toMatchObject({ start_url: '/', lang: 'en', dir: 'ltr' });
});

test('XML escapes everything and leaves out what it cannot hold', async () => {
  const nasty = '<a href="&">\u0001\ufffe\ud800</a>]]>';
  const text = xmlDocument(xml('r', { a: nasty, b: null }, nasty, null, false, 0, xml('e', {})));
  expect(await complaints(text)).toEqual([]);
  expect(text).toContain('&lt;a href=&quot;&amp;&quot;&gt;\ufffd&lt;/a&gt;]]&gt;0<e/>');
});
