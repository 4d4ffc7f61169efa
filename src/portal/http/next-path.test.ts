import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextPath, ownRedirect } from './next-path.ts';

test.each(['/', '/favorites', '/search?q=a%20b&page=2#top', '/story/a//b', '/login/../account'])(
  '%s is a path of ours',
  (wanted) => expect(nextPath(wanted, '-')).toMatch(/^\/(?!\/)/),
);

test.each([
  undefined,
  '',
  'favorites',
  '//evil.example',
  '///evil.example',
  '/..//evil.example',
  '/.//evil.example',
  '/%2e%2e//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  'https://evil.example/',
  'https:evil.example',
  'javascript:alert(1)',
  `/${'a'.repeat(500)}`,
])('%j is not', (wanted) => expect(nextPath(wanted, '/account')).toBe('/account'));

test('a redirect to another site is a fault, and no redirect', () => {
  expect(ownRedirect(`/search?q=${'a'.repeat(2000)}`)).toHaveLength(2010);
  for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', '']) {
    expect(() => ownRedirect(to), to).toThrow('led to another site');
  }
});

test('whatever is wanted, a browser that follows it stays here', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    '?',
    '#',
    '%2f',
    '%5c',
    '\t',
    'evil.example',
    'https',
  );
  const wanted = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 8 }).map((all) => `/${all.join('')}`),
  );
  fc.assert(
    fc.property(wanted, (path) => {
      const to = new URL(nextPath(path, '/account'), 'https://news.example/login');
      expect(to.origin).toBe('https://news.example');
      expect(nextPath(path, '/account')).toMatch(/^\/(?![/\\])/);
    }),
    { numRuns: 5_000 },
  );
});
