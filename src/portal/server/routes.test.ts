import { expect, test } from 'vitest';
import { Problem } from '../../errors.ts';
import { deskPathOf } from '../desk/resource/resource.ts';
import { RESOURCES } from '../desk/rows/resources.ts';
import { readQuery, readRequest } from '../http/route.ts';
import { ROUTES } from './routes.ts';

test('every URL is in the table once, with who may use it and what it takes', () => {
  const paths = ROUTES.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(paths).size).toBe(paths.length);
  for (const route of ROUTES) {
    expect(route.about, route.path).toMatch(/^[A-Z].*\.$/);
    expect(route.path).toMatch(/^\/(?!.*\/$)|^\/$/);
    for (const [name, field] of Object.entries(route.query)) {
      // Those with a dot are named by WebSub.
      expect(name).toMatch(/^(?:hub\.)?[a-z]+(?:_[a-z]+)*$/);
      // A longer field would make long cache keys; pages for one visitor are not cached.
      const most = 'page' in route.answer ? 200 : 2_000;
      expect(field.most, `${route.path} ${name}`).toBeLessThanOrEqual(most);
      expect(field.pattern.source.startsWith('^') && field.pattern.source.endsWith('$')).toBe(true);
      expect(field.pattern.test('\n')).toBe(false);
    }
  }
});

test('only this machine may see the figures', () => {
  expect(ROUTES.filter(({ who }) => who === 'this machine').map(({ path }) => path)).toEqual(['/metrics']);
});

test('every path of the design has its route', () => {
  const paths = new Set(ROUTES.map(({ path }) => path));
  for (const place of ['', '/section/:section', '/topic/:topic']) {
    for (const file of ['feed.xml', 'feed.atom', 'feed.json']) expect(paths).toContain(`${place}/${file}`);
  }
  for (const path of [
    '/sitemap.xml',
    '/news-sitemap.xml',
    '/robots.txt',
    '/trust.txt',
    '/healthz',
    '/readyz',
  ]) {
    expect(paths).toContain(path);
  }
});

test('a query is read by its table: unknown fields go, and the key is the same whatever the order', () => {
  const route = { query: ROUTES.find(({ path }) => path === '/api/v1/search')?.query ?? {} };
  const key = (raw: string) => readRequest(route, raw, {}).key;
  expect(key('/api/v1/search?limit=5&q=a+b')).toBe('/api/v1/search?q=a+b&limit=5');
  expect(key('/api/v1/search?q=a%20b&utm=1&limit=5')).toBe('/api/v1/search?q=a+b&limit=5');
  expect(key('/api/v1/search?q=&x=1')).toBe('/api/v1/search');
  for (const raw of [
    '?limit=0',
    '?limit=101',
    '?from=2026-13-01',
    '?q=%00',
    '?q=%ff',
    '?q=a&q=b',
    '?page=1e3',
  ]) {
    expect(() => readQuery(route, raw), raw).toThrow(Problem);
  }
});

test('a cursor that no list gave is refused wherever a list takes one', () => {
  const taking = ROUTES.filter(({ query }) => query.cursor);
  expect(taking.length).toBeGreaterThan(40);
  const accepted = taking.filter((route) => {
    try {
      readQuery(route, `${route.path}?cursor=nonsense`);
      return true;
    } catch (error) {
      expect(error, route.path).toMatchObject({ kind: 'bad input' });
      return false;
    }
  });
  // Lists that are described read their cursors by their orders: `list-cursor.test.ts`.
  const described = RESOURCES.map(deskPathOf);
  const others = accepted.filter(
    ({ path }) => !described.includes(path.replaceAll(/^\/api\/v1|\.(?:json|csv)$/g, '')),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
