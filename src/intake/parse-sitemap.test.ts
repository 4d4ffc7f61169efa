import { expect, it } from 'vitest';
import { isSitemap, parseSitemap } from './parse-sitemap.ts';

const NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

it.each([
  [`<?xml version="1.0"?>\n<urlset ${NS}>`, true],
  [`\ufeff<!-- made by a plugin --><sitemapindex ${NS}>`, true],
  ['<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9">', true],
  ['<?xml version="1.0"?><rss version="2.0">', false],
  ['<html><body><p>urlset</p></body></html>', false],
  // Were each way to divide the comments tried, this would never end.
  [`${'<!---->'.repeat(500)}<rss>`, false],
  ['', false],
])('a sitemap is told by its first element: %s', (head, is) => {
  expect(isSitemap(head)).toBe(is);
});

it('the pages of a sitemap, and the sitemaps of an index', () => {
  const pages = parseSitemap(
    `<urlset ${NS}><url><loc> https://a.example/1?x=1&amp;y=2 </loc><image:image xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><image:loc>https://a.example/p.png</image:loc></image:image></url><url><lastmod>2026-01-01</lastmod></url><url><loc><![CDATA[https://a.example/2]]></loc></url></urlset>`,
  );
  expect(pages).toMatchObject({
    pages: ['https://a.example/1?x=1&y=2', 'https://a.example/2'],
    sitemaps: [],
  });
  const index = parseSitemap(
    `<sitemapindex ${NS}><sitemap><loc>https://a.example/s.xml</loc></sitemap></sitemapindex>`,
  );
  expect(index).toMatchObject({ pages: [], sitemaps: ['https://a.example/s.xml'] });
});

it('says when each was changed or published, where it does', () => {
  const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
  const { entries } = parseSitemap(
    `<urlset ${NS} ${news}><url><loc>https://a.example/1</loc><lastmod>2026-01-02</lastmod></url><url><loc>https://a.example/2</loc><news:news><news:publication_date>2026-01-03T10:00:00Z</news:publication_date></news:news></url><url><loc>https://a.example/3</loc></url></urlset>`,
  );
  expect(entries.map(({ changed }) => changed)).toEqual(['2026-01-02', '2026-01-03T10:00:00Z', null]);
});

it('a sitemap that defines entities is refused', () => {
  const bomb = `<!DOCTYPE urlset [<!ENTITY a "aaaa">]><urlset ${NS}><url><loc>&a;</loc></url></urlset>`;
  expect(() => parseSitemap(bomb)).toThrow();
});
