import { expect, it } from 'vitest';
import { readRobots } from './robots.ts';

it.each([
  ['', '/feed.xml', true],
  ['User-agent: *\nDisallow:', '/feed.xml', true],
  ['User-agent: *\nDisallow: /', '/feed.xml', false],
  ['User-agent: *\nDisallow: /feed', '/feeds/a.xml', false],
  ['User-agent: *\nDisallow: /feed', '/news/feed', true],
  ['user-agent: *\r\ndisallow: /*.xml$', '/a/b.xml', false],
  ['User-agent: *\nDisallow: /*.xml$', '/a/b.xml?x=1', true],
  // The longest rule decides, and of two as long the one that allows.
  ['User-agent: *\nDisallow: /\nAllow: /feed.xml', '/feed.xml', true],
  ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
  // A group that names us counts alone.
  ['User-agent: Sourceline/1\nAllow: /\n\nUser-agent: *\nDisallow: /', '/feed.xml', true],
  ['User-agent: *\nAllow: /\nUser-agent: sourceline\nDisallow: /feed', '/feed.xml', false],
  ['User-agent: other\nUser-agent: *\nDisallow: /feed # all of them', '/feed.xml', false],
  ['User-agent: other\nDisallow: /', '/feed.xml', true],
  ['User-agent: *\nDisallow: /', '/robots.txt', true],
])('%j for %s: %s', (text, path, allowed) => {
  expect(readRobots(text).allows(path)).toBe(allowed);
});

it('says how long to wait between two requests', () => {
  expect(readRobots('User-agent: *\nCrawl-delay: 5').delay).toBe(5);
  expect(readRobots('User-agent: sourceline\nCrawl-delay: 2\nUser-agent: *\nCrawl-delay: 9').delay).toBe(2);
  expect(readRobots('User-agent: *\nCrawl-delay: soon').delay).toBe(null);
});

it('is read in time whatever its patterns', () => {
  const hostile = `User-agent: *\n${`Disallow: ${'/*a'.repeat(200)}$\n`.repeat(3_000)}`;
  const began = performance.now();
  readRobots(hostile).allows(`/${'a'.repeat(1_900)}`);
  expect(performance.now() - began).toBeLessThan(2_000);
});
