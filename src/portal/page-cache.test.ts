import { describe, expect, test } from 'vitest';
import type { Clock } from '../clock.ts';
import { keepable, variantOf } from './kept-page.ts';
import type { Page } from './page.ts';
import { PageCache, type Served } from './page-cache.ts';
import { shows } from './shows.ts';

const start = new Date('2026-11-24T10:00:00Z');
let now = start;
const clock: Clock = { now: () => now };

function pageOf(text: string, more: Partial<Page> = {}): Page {
  return { status: 200, type: 'text/html', text, shows: [shows.everything], ...more };
}
function cacheOf(bytes = 1_000_000): PageCache {
  now = start;
  return new PageCache({ bytes, clock, security: [] });
}
const textOf = (served: Served) => ('page' in served ? served.page.plain.bytes.toString() : served.redirect);

/** A page whose making is finished by hand. */
function byHand() {
  let finish: (page: Page) => void = () => undefined;
  const made = { count: 0 };
  const make = () => {
    made.count += 1;
    return new Promise<Page>((resolve) => {
      finish = resolve;
    });
  };
  return { make, made, finish: (page: Page) => finish(page) };
}

describe('a page missing from memory', () => {
  test('is made once for all who ask meanwhile', async () => {
    const cache = cacheOf();
    const hand = byHand();
    const asked = Array.from({ length: 50 }, () => cache.serve('/a', 'long', hand.make));
    hand.finish(pageOf('one'));
    expect((await Promise.all(asked)).map(textOf)).toEqual(Array(50).fill('one'));
    expect(hand.made.count).toBe(1);
    expect(cache.figures).toMatchObject({ made: 1, joined: 49, pages: 1 });
    expect(cache.find('/a')).toBeDefined();
  });

  test('fails for all who wait, and is made anew for the next', async () => {
    const cache = cacheOf();
    const failing = cache.serve('/a', 'long', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(textOf(await cache.serve('/a', 'long', async () => pageOf('yes')))).toBe('yes');
  });

  test('whose making began before a change is not kept after it, and is not joined by who asks after it', async () => {
    const cache = cacheOf();
    const old = byHand();
    const first = cache.serve('/a', 'long', old.make);
    cache.drop([shows.story('1')]);
    const second = cache.serve('/a', 'long', async () => pageOf('new', { shows: [shows.story('1')] }));
    old.finish(pageOf('old', { shows: [shows.story('1')] }));
    expect(textOf(await first)).toBe('old');
    expect(textOf(await second)).toBe('new');
    expect(cache.find('/a')?.plain.bytes.toString()).toBe('new');
    expect(cache.figures.stale).toBe(1);
  });

  test('is kept when what changed meanwhile is not on it', async () => {
    const cache = cacheOf();
    const hand = byHand();
    const asked = cache.serve('/a', 'long', hand.make);
    cache.drop([shows.story('2')]);
    hand.finish(pageOf('one', { shows: [shows.story('1')] }));
    await asked;
    expect(cache.find('/a')).toBeDefined();
  });

  test('is not kept when everything was dropped meanwhile', async () => {
    const cache = cacheOf();
    const hand = byHand();
    const asked = cache.serve('/a', 'long', hand.make);
    cache.dropAll();
    hand.finish(pageOf('one'));
    await asked;
    expect(cache.find('/a')).toBeUndefined();
  });
});

describe('kept pages', () => {
  test('are dropped by exactly the words they show', async () => {
    const cache = cacheOf();
    const keep = (key: string, ...words: string[]) =>
      cache.serve(key, 'long', async () => pageOf(key, { shows: words }));
    await keep('/story/a', shows.story('a'), shows.related('a'));
    await keep('/section/x', shows.section('x', 'en'), shows.story('a'), shows.story('b'));
    await keep('/section/y', shows.section('y', 'en'), shows.story('b'));
    expect(cache.drop([shows.story('a')])).toBe(2);
    expect(['/story/a', '/section/x', '/section/y'].filter((key) => cache.find(key))).toEqual(['/section/y']);
    expect(cache.drop([shows.story('a'), shows.section('x', 'en')])).toBe(0);
    expect(cache.wordsWith('section:')).toEqual([shows.section('y', 'en')]);
  });

  test('stop being true when they say so', async () => {
    const cache = cacheOf();
    const freshUntil = new Date(start.getTime() + 1_000);
    await cache.serve('/a', 'long', async () => pageOf('one', { freshUntil }));
    expect(cache.find('/a')).toBeDefined();
    now = freshUntil;
    expect(cache.find('/a')).toBeUndefined();
    expect(cache.figures.pages).toBe(0);
  });

  test('that were never to be kept are not', async () => {
    const cache = cacheOf();
    await cache.serve('/a', 'long', async () => pageOf('one', { shows: null }));
    await cache.serve('/b', 'long', async () => pageOf('two', { status: 503 }));
    expect(cache.figures.pages).toBe(0);
  });

  test('fit their bytes, the least recently used going first, with the words of what went', async () => {
    const cache = cacheOf(100_000);
    for (let at = 0; at < 40; at += 1) {
      await cache.serve(`/${at}`, 'long', async () =>
        pageOf('x'.repeat(8_000), { shows: [shows.story(String(at))] }),
      );
      cache.find('/0');
    }
    expect(cache.figures.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.find('/0')).toBeDefined();
    expect(cache.find('/1')).toBeUndefined();
    expect(cache.wordsWith('story:')).toHaveLength(cache.figures.pages);
  });

  test('are weighed with their packed forms', async () => {
    const cache = cacheOf();
    const served = await cache.serve('/a', 'long', async () => pageOf('one'));
    if (!('page' in served)) throw new Error('expected a page');
    const before = cache.figures.bytes;
    served.page.br = variantOf(Buffer.alloc(500), 'br', served.page.mark, 'text/html', []);
    cache.reweigh(served.page);
    expect(cache.figures.bytes - before).toBe(500);
    expect(cache.find('/a')).toBe(served.page);
    expect(cache.drop([shows.everything])).toBe(1);
    expect(cache.figures.bytes).toBe(0);
  });

  test('about nothing are kept for half a minute, and cannot push out pages that matter', async () => {
    const cache = cacheOf(1_000_000);
    await cache.serve('/a', 'long', async () => pageOf('x'.repeat(100_000)));
    for (let at = 0; at < 500; at += 1) {
      await cache.serve(`/story/${at}`, 'long', async () =>
        pageOf('y'.repeat(4_000), { status: 404, shows: [shows.slug(String(at))] }),
      );
    }
    expect(cache.find('/a')).toBeDefined();
    expect(cache.find('/story/499')).toBeDefined();
    expect(cache.find('/story/0')).toBeUndefined();
    cache.drop([shows.slug('499')]);
    expect(cache.find('/story/499')).toBeUndefined();
    now = new Date(start.getTime() + 31_000);
    expect(cache.find('/story/498')).toBeUndefined();
  });
});

test('the same text is the same ETag; another text or type is another', () => {
  const mark = (text: string, type = 'text/html') => keepable(pageOf(text, { type }), '/', []).mark;
  expect(mark('a')).toBe(mark('a'));
  expect(mark('a')).not.toBe(mark('b'));
  expect(mark('a')).not.toBe(mark('a', 'text/plain'));
});
