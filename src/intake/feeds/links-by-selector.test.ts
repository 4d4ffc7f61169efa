import { expect, test } from 'vitest';
import { linksBySelector, refuseSelector } from './links-by-selector.ts';

const at = 'https://news.example/section/';
const links = (html: string, selector: string) => linksBySelector(html, at, selector).links;

test('a link is what the selector matches, the first in it, or the one around it', () => {
  const html = `<title> The  section </title><div class="card"><a href="/1">One</a> <a href="/author">by</a></div>
    <a href="two#c"><h3>Two</h3></a><a href="https://other.example/3">Three</a>`;
  expect(linksBySelector(html, at, '.card')).toEqual({
    title: 'The section',
    links: ['https://news.example/1'],
  });
  expect(links(html, 'h3')).toEqual(['https://news.example/section/two']);
  expect(links(html, 'body > a, h3, .card a')).toEqual([
    'https://news.example/1',
    'https://news.example/author',
    'https://news.example/section/two',
    'https://other.example/3',
  ]);
});

test.each(['a[', 'a:no-such', 'a::before', '//a', 'a{}', 'a,'])('%s is no selector', (selector) => {
  expect(() => refuseSelector(selector)).toThrow('is not a CSS selector');
  expect(() => links('<a href="/1">', selector)).toThrow('is not a CSS selector');
});

test.each([
  ['<p>nothing</p>', 'a'],
  ['<a href="/section/">this page</a>', 'a'],
  ['<a href="#top">up</a>', 'a'],
  ['<a href="javascript:alert(1)">x</a><a href="mailto:a@b.example">y</a><a href="http://[">z</a>', 'a'],
  ['<a href="/1">One</a>', 'h2'],
])('a page without links that fit is refused: %s', (html, selector) => {
  expect(() => links(html, selector)).toThrow('matches no links');
});

test('a page made to take long is refused', () => {
  const deep = '<div>'.repeat(200);
  expect(() => links(`${deep}<a href="/1">`, 'div div div a')).toThrow('nested');
  expect(() => links('<i></i>'.repeat(40_000), 'a')).toThrow('elements');
  const many = Array.from({ length: 900 }, (_, one) => `<a href="/${one}">x</a>`).join('');
  expect(links(many, 'a')).toHaveLength(200);
});
