import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oldPathOf } from '../../stories/old-path.ts';
import { Refusal } from '../../words/refusal.ts';
import { fromOf, isMeant, readRedirect, targetAt } from './redirect.ts';

const SITE = 'https://news.example';
const read = (from: string, to: string) => readRedirect({ from, to, isPermanent: true }, SITE);
const fault = (from: string, to: string) => {
  try {
    read(from, to);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('a redirect', () => {
  it('is read as paths are looked for, also of addresses of the portal itself', () => {
    expect(read('/Old/Story/', '/story/new')).toEqual({
      path: '/old/story',
      isPrefix: false,
      target: '/story/new',
      isPermanent: true,
    });
    expect(read(`${SITE}/a%20b`, `${SITE}/story/x`)).toMatchObject({ path: '/a b', target: '/story/x' });
    expect(read('/Blog/*', 'https://old.example/Blog/*')).toMatchObject({
      path: '/blog/',
      isPrefix: true,
      target: 'https://old.example/Blog/*',
    });
    expect(fromOf(read('/x-*', '/'))).toBe('/x-*');
  });

  it.each([
    ['', '/a', 'redirectWrongFrom'],
    ['old', '/a', 'redirectWrongFrom'],
    ['/', '/a', 'redirectWrongFrom'],
    ['/old?p=1', '/a', 'redirectWrongFrom'],
    ['https://other.example/a', '/a', 'redirectWrongFrom'],
    [`/${'x'.repeat(400)}`, '/a', 'redirectWrongFrom'],
    ['/a/*/b', '/a', 'redirectWrongStar'],
    ['/a', '/b/*', 'redirectWrongStar'],
    ['/a/*', '/b/*/c', 'redirectWrongStar'],
    ['/a/*', '/b?q=*', 'redirectWrongStar'],
    ['/a', '', 'redirectWrongTo'],
    ['/a', 'b', 'redirectWrongTo'],
    ['/a', '//evil.example/', 'redirectWrongTo'],
    ['/a', '/\\evil.example', 'redirectWrongTo'],
    ['/a', 'http://plain.example/', 'redirectWrongTo'],
    ['/a', 'javascript:alert(1)', 'redirectWrongTo'],
    ['/a', 'https://user:pw@site.example/', 'redirectWrongTo'],
    ['/a', 'https:///evil', 'redirectWrongTo'],
    ['/a/*', 'https://site.example*', 'redirectWrongTo'],
    ['/a/*', 'https://*', 'redirectWrongTo'],
  ])('is refused: %s to %s', (from, to, why) => {
    expect(fault(from, to)).toBe(why);
  });

  it('carries the rest of the path over, and means the folder itself too', () => {
    const blog = read('/blog/*', 'https://old.example/b/*');
    expect(isMeant(blog, '/blog')).toBe(true);
    expect(isMeant(blog, '/blogger')).toBe(false);
    expect(targetAt(blog, '/blog')).toBe('https://old.example/b/');
    expect(targetAt(blog, '/blog/2019/ä b')).toBe('https://old.example/b/2019/%C3%A4%20b');
    expect(targetAt(blog, '/blog/../admin')).toBeNull();
    expect(targetAt(read('/blog/*', '/section/blog'), '/blog/a')).toBe('/section/blog');
    expect(targetAt(read('/x*', '/*'), '/x/evil.example')).toBe('/evil.example');
  });

  it('leads to the site it names, whatever somebody asks for', () => {
    const rules = [
      read('/x*', '/*'),
      read('/x/*', '/y/*'),
      read('/x*', 'https://other.example/*'),
      read('/x/*', 'https://other.example/dir/*'),
    ];
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '/',
            '\\',
            '.',
            '..',
            '%2f',
            '%5c',
            '@',
            'evil.example',
            '?',
            '#',
            ':',
            '%0d%0a',
            'é',
          ),
          {
            maxLength: 12,
          },
        ),
        (parts) => {
          const asked = oldPathOf(`/x${parts.join('')}`);
          for (const rule of rules) {
            if (asked === null || !isMeant(rule, asked)) continue;
            const to = targetAt(rule, asked);
            if (to === null) continue;
            expect(to).not.toMatch(/[\r\n\\]/);
            const host = rule.target.startsWith('/') ? 'news.example' : 'other.example';
            expect(new URL(to, SITE).host).toBe(host);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
