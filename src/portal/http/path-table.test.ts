import { expect, test } from 'vitest';
import { PathTable } from './path-table.ts';

const PATHS = [
  '/',
  '/story/:slug',
  '/story/:slug/live',
  '/story/new',
  '/sitemap-:number(^[0-9]+).xml',
  '/places/:slug',
  '/places/:slug.json',
  '/assets/:name(^.+\\.(?:css|js)$)',
  '/assets/*',
];
const table = new PathTable<string>();
for (const path of PATHS) table.set(path, path);

test('a part as written goes before a pattern, the stricter pattern before the other, and a rest comes last', () => {
  const found = {
    '/': '/',
    '/story/a-slug': '/story/:slug',
    '/story/new': '/story/new',
    '/story/newer': '/story/:slug',
    // What is written leads nowhere here, and the pattern does.
    '/story/new/live': '/story/:slug/live',
    '/sitemap-12.xml': '/sitemap-:number(^[0-9]+).xml',
    '/places/oslo': '/places/:slug',
    '/places/oslo.json': '/places/:slug.json',
    '/assets/page.css': '/assets/:name(^.+\\.(?:css|js)$)',
    '/assets/page.woff2': '/assets/*',
    '/assets/fonts/a.css': '/assets/*',
  };
  for (const [path, by] of Object.entries(found)) expect(table.find(path), path).toBe(by);
});

test('what no path fits is not found', () => {
  const paths = ['/story', '/story/a/b', '/sitemap-a.xml', '/sitemap-1.xml/a', '/Story/a', '//'];
  for (const path of paths) expect(table.find(path), path).toBeUndefined();
});
