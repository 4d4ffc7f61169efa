import { describe, expect, test } from 'vitest';
import type { Clock } from '../../clock.ts';
import { silentLog } from '../../log.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { keepable, variantOf } from './kept-page.ts';
import type { Page } from './page.ts';
import { PageCache, type Served } from './page-cache.ts';
import { slotOf } from './page-slots.ts';

const start = new Date('2026-11-24T10:00:00Z');
let now = start;
const clock: Clock = { now: () => now };

function pageOf(text: string, more: Partial<Page> = {}): Page {
  return { status: 200, type: 'text/html', text, cacheTags: [cacheTags.everything], ...more };
}
function cacheOf(bytes = 1_000_000, log = silentLog): PageCache {
  now = start;
  return new PageCache({ bytes, clock, log, security: [], staleFor: 60_000 });
}
const textOf = (served: Served) => ('page' in served ? served.page.plain.bytes.toString() : served.redirect);

/** A page whose rendering is finished by hand. */
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
  test('is rendered once for all requests meanwhile', async () => {
    const cache = cacheOf();
    const hand = byHand();
    const asked = Array.from({ length: 50 }, () => cache.serve('/a', 'main', hand.make));
    hand.finish(pageOf('one'));
    expect((await Promise.all(asked)).map(textOf)).toEqual(Array(50).fill('one'));
    expect(hand.made.count).toBe(1);
    expect(cache.figures).toMatchObject({ made: 1, joined: 49, pages: 1 });
    expect(cache.find('/a')).toBeDefined();
  });

  test('fails for all that wait, and is rendered again for the next', async () => {
    const cache = cacheOf();
    const failing = cache.serve('/a', 'main', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(textOf(await cache.serve('/a', 'main', async () => pageOf('yes')))).toBe('yes');
  });

  test('is not kept if it changes while it is rendered, and later requests do not wait for it', async () => {
    const cache = cacheOf();
    const old = byHand();
    const first = cache.serve('/a', 'main', old.make);
    cache.invalidate([cacheTags.story('1')]);
    const second = cache.serve('/a', 'main', async () =>
      pageOf('new', { cacheTags: [cacheTags.story('1')] }),
    );
    old.finish(pageOf('old', { cacheTags: [cacheTags.story('1')] }));
    expect(textOf(await first)).toBe('old');
    expect(textOf(await second)).toBe('new');
    expect(cache.find('/a')?.plain.bytes.toString()).toBe('new');
    expect(cache.figures.stale).toBe(1);
  });

  test('is not kept either if it takes longer than a rendering begun after the change', async () => {
    const cache = cacheOf();
    const old = byHand();
    const first = cache.serve('/a', 'main', old.make);
    cache.remove([cacheTags.story('1')]);
    await cache.serve('/a', 'main', async () => pageOf('new', { cacheTags: [cacheTags.story('1')] }));
    old.finish(pageOf('old', { cacheTags: [cacheTags.story('1')] }));
    expect(textOf(await first)).toBe('old');
    expect(cache.find('/a')?.plain.bytes.toString()).toBe('new');
  });

  test('is kept if it does not show what changed meanwhile', async () => {
    const cache = cacheOf();
    const hand = byHand();
    const asked = cache.serve('/a', 'main', hand.make);
    cache.invalidate([cacheTags.story('2')]);
    hand.finish(pageOf('one', { cacheTags: [cacheTags.story('1')] }));
    await asked;
    expect(cache.find('/a')).toBeDefined();
  });

  test.each([
    ['its kind changed meanwhile', [{ kind: 'sitemap' }], cacheTags.sitemap(null, 'b'), false],
    ['some of its kind did', [{ kind: 'sitemap', has: () => false }], cacheTags.sitemap(null, 'b'), false],
    ['another kind did', [{ kind: 'related' }], cacheTags.sitemap(null, 'b'), true],
  ])('is kept only if it is not affected: %s', async (_, affected, tag, isKept) => {
    for (const change of ['invalidate', 'remove'] as const) {
      const cache = cacheOf();
      const hand = byHand();
      const asked = cache.serve('/a', 'main', hand.make);
      cache[change](affected);
      hand.finish(pageOf('one', { cacheTags: [tag] }));
      expect(await asked).toMatchObject({ isStorable: isKept });
      expect(cache.find('/a') !== undefined).toBe(isKept);
    }
  });

  test('is not kept when everything was dropped meanwhile', async () => {
    const cache = cacheOf();
    const hand = byHand();
    const asked = cache.serve('/a', 'main', hand.make);
    cache.removeAll();
    hand.finish(pageOf('one'));
    await asked;
    expect(cache.find('/a')).toBeUndefined();
  });
});

describe('kept pages', () => {
  test('are removed by exactly what they show', async () => {
    const cache = cacheOf();
    const keep = (key: string, ...words: string[]) =>
      cache.serve(key, 'main', async () => pageOf(key, { cacheTags: words }));
    await keep('/story/a', cacheTags.story('a'), cacheTags.related('a'));
    await keep('/section/x', cacheTags.section('x', 'en'), cacheTags.story('a'), cacheTags.story('b'));
    await keep('/section/y', cacheTags.section('y', 'en'), cacheTags.story('b'));
    expect(cache.remove([cacheTags.story('a')])).toBe(2);
    expect(['/story/a', '/section/x', '/section/y'].filter((key) => cache.find(key))).toEqual(['/section/y']);
    expect(cache.remove([cacheTags.story('a'), cacheTags.section('x', 'en')])).toBe(0);
  });

  test('are removed or outdated by kind, or by those of a kind that are selected; proxies are told the kind', async () => {
    const purged: unknown[] = [];
    const proxies = {
      fields: () => [],
      purge: (tags: Iterable<string> | null) => purged.push([...(tags ?? [])]),
    };
    const cache = new PageCache({
      bytes: 1_000_000,
      clock,
      log: silentLog,
      security: [],
      staleFor: 60_000,
      proxies,
    });
    const tags = [
      cacheTags.related('a'),
      cacheTags.related('b'),
      cacheTags.sitemap(null, 'm'),
      cacheTags.sitemap('m', null),
    ];
    for (const tag of tags) await cache.serve(tag, 'main', async () => pageOf(tag, { cacheTags: [tag] }));
    expect(cache.invalidate([{ kind: 'related' }])).toBe(2);
    expect(cache.remove([{ kind: 'sitemap', has: (tag) => tag === cacheTags.sitemap('m', null) }])).toBe(1);
    expect(tags.filter((tag) => cache.find(tag))).toEqual([cacheTags.sitemap(null, 'm')]);
    expect(purged).toEqual([['related:*'], ['sitemap:*']]);
  });

  test('of a language are remembered after they are gone, as a proxy may still have them', async () => {
    const cache = cacheOf();
    const tags = [cacheTags.recommended('fr'), cacheTags.mostRead('ru'), cacheTags.related('a')];
    await cache.serve('/a', 'main', async () => pageOf('a', { cacheTags: tags }));
    cache.removeAll();
    expect(cache.tagsOf('recommended')).toEqual([cacheTags.recommended('fr')]);
    expect(cache.tagsOf('most-read')).toEqual([cacheTags.mostRead('ru')]);
    expect(cache.tagsOf('related')).toEqual([]);
  });

  test('expire at the time they give', async () => {
    const cache = cacheOf();
    const freshUntil = new Date(start.getTime() + 1_000);
    await cache.serve('/a', 'main', async () => pageOf('one', { freshUntil }));
    expect(cache.find('/a')).toBeDefined();
    now = freshUntil;
    expect(cache.find('/a')).toBeUndefined();
    expect(cache.figures.pages).toBe(0);
  });

  test('exclude errors, and pages that must not be kept', async () => {
    const cache = cacheOf();
    await cache.serve('/a', 'main', async () => pageOf('one', { cacheTags: null }));
    await cache.serve('/b', 'main', async () => pageOf('two', { status: 503 }));
    expect(cache.figures.pages).toBe(0);
  });

  test('fit the limit: the least recently used go first, with what is known of them', async () => {
    const cache = cacheOf(100_000);
    for (let at = 0; at < 40; at += 1) {
      await cache.serve(`/${at}`, 'main', async () =>
        pageOf('x'.repeat(8_000), { cacheTags: [cacheTags.story(String(at))] }),
      );
      cache.find('/0');
    }
    expect(cache.figures.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.find('/0')).toBeDefined();
    expect(cache.find('/1')).toBeUndefined();
    for (let at = 0; at < 40; at += 1) {
      const isThere = cache.find(`/${at}`) !== undefined;
      expect(cache.remove([cacheTags.story(String(at))]), String(at)).toBe(isThere ? 1 : 0);
    }
  });

  test('count with their compressed forms', async () => {
    const cache = cacheOf();
    const served = await cache.serve('/a', 'main', async () => pageOf('one'));
    if (!('page' in served)) throw new Error('expected a page');
    const before = cache.figures.bytes;
    served.page.br = variantOf(Buffer.alloc(500), 'br', served.page.mark, 'text/html', []);
    cache.reweigh(served.page);
    expect(cache.figures.bytes - before).toBe(500);
    expect(cache.find('/a')).toBe(served.page);
    expect(cache.remove([cacheTags.everything])).toBe(1);
    expect(cache.figures.bytes).toBe(0);
  });

  test('that say “not found” are kept for half a minute, and push out no others', async () => {
    const cache = cacheOf(1_000_000);
    await cache.serve('/a', 'main', async () => pageOf('x'.repeat(100_000)));
    for (let at = 0; at < 500; at += 1) {
      await cache.serve(`/story/${at}`, 'main', async () =>
        pageOf('y'.repeat(4_000), { status: 404, cacheTags: [cacheTags.slug(String(at))] }),
      );
    }
    expect(cache.find('/a')).toBeDefined();
    expect(cache.find('/story/499')).toBeDefined();
    expect(cache.find('/story/0')).toBeUndefined();
    cache.invalidate([cacheTags.slug('499')]);
    expect(cache.find('/story/499')).toBeUndefined();
    now = new Date(start.getTime() + 31_000);
    expect(cache.find('/story/498')).toBeUndefined();
  });
});

/** Two pages that share a part that lists stories, and how often each was rendered. */
function withPart(text: () => string, listed: () => readonly string[]) {
  const made = { page: 0, part: 0 };
  const make = async (): Promise<Page> => {
    made.page += 1;
    return pageOf(`<p>story</p>${slotOf('after')}<p>end</p>`, {
      cacheTags: [cacheTags.story('a')],
      parts: {
        after: async () => {
          made.part += 1;
          return { text: text(), cacheTags: [cacheTags.recommended('en'), ...listed().map(cacheTags.story)] };
        },
      },
    });
  };
  return { make, made };
}

describe('a part of a page', () => {
  test('is rendered again without the rest when what it shows changes, and the page gets another ETag', async () => {
    const cache = cacheOf();
    let text = '<b>ä one</b>';
    const { make, made } = withPart(
      () => text,
      () => ['b'],
    );
    const first = await cache.serve('/a', 'main', make);
    expect(textOf(first)).toBe('<p>story</p><b>ä one</b><p>end</p>');
    text = '<b>another two</b>';
    cache.invalidate([cacheTags.recommended('en')]);
    expect(cache.find('/a')).toBeUndefined();
    const second = await cache.serve('/a', 'main', make);
    expect(textOf(second)).toBe('<p>story</p><b>another two</b><p>end</p>');
    expect(made).toEqual({ page: 1, part: 2 });
    if (!('page' in first && 'page' in second)) throw new Error('expected pages');
    expect(second.page.mark).not.toBe(first.page.mark);
    expect(cache.find('/a')).toBe(second.page);
    // And again: the part is found at its new position.
    text = '';
    cache.invalidate([cacheTags.story('b')]);
    expect(textOf(await cache.serve('/a', 'main', make))).toBe('<p>story</p><p>end</p>');
    expect(cache.figures).toMatchObject({ made: 1, patched: 2, pages: 1 });
  });

  test('that shows other things now is invalidated by them, and not by the former ones', async () => {
    const cache = cacheOf();
    let listed = ['b'];
    const { make, made } = withPart(
      () => listed.join(),
      () => listed,
    );
    await cache.serve('/a', 'main', make);
    listed = ['c'];
    cache.invalidate([cacheTags.recommended('en')]);
    await cache.serve('/a', 'main', make);
    expect(cache.invalidate([cacheTags.story('b')])).toBe(0);
    expect(cache.invalidate([cacheTags.story('c')])).toBe(1);
    cache.invalidate([cacheTags.story('a')]);
    await cache.serve('/a', 'main', make);
    expect(made).toEqual({ page: 2, part: 3 });
  });

  test('that changes while it is rendered is rendered again for later requests', async () => {
    const cache = cacheOf();
    let finish: (part: { text: string; cacheTags: string[] }) => void = () => undefined;
    const part = () =>
      new Promise<{ text: string; cacheTags: string[] }>((resolve) => {
        finish = resolve;
      });
    const make = async () => pageOf(slotOf('after'), { parts: { after: part } });
    const asked = cache.serve('/a', 'main', make);
    await new Promise(setImmediate);
    cache.invalidate([cacheTags.story('b')]);
    finish({ text: 'old', cacheTags: [cacheTags.story('b')] });
    expect(textOf(await asked)).toBe('old');
    expect(cache.find('/a')).toBeUndefined();
  });
});

describe('a part that cannot be rendered', () => {
  const fault = new Error('a fault');
  const failing = (error: () => Error | null): (() => Promise<Page>) => {
    const after = async () => {
      const thrown = error();
      if (thrown) throw thrown;
      return { text: '<b>others</b>', cacheTags: [cacheTags.story('b')] };
    };
    return async () => pageOf(`<p>story</p>${slotOf('after')}`, { parts: { after } });
  };

  test('is left empty, and the page is sent, but neither kept nor stored', async () => {
    const lines: unknown[] = [];
    const log = { ...silentLog, error: (_: unknown, line: string) => lines.push(line) };
    const cache = cacheOf(1_000_000, log as unknown as typeof silentLog);
    let error: Error | null = fault;
    const make = failing(() => error);
    for (let at = 0; at < 2; at += 1) {
      const served = await cache.serve('/a', 'main', make);
      expect([textOf(served), served]).toMatchObject(['<p>story</p>', { isStorable: false }]);
      expect(cache.find('/a')).toBeUndefined();
    }
    expect(lines).toEqual(['a part of a page could not be rendered; left empty']);
    error = null;
    const whole = await cache.serve('/a', 'main', make);
    expect([textOf(whole), whole]).toMatchObject(['<p>story</p><b>others</b>', { isStorable: true }]);
    expect(cache.find('/a')).toBeDefined();
  });

  test('of a page that is kept is rendered again for the next reader', async () => {
    const cache = cacheOf();
    let error: Error | null = null;
    const make = failing(() => error);
    await cache.serve('/a', 'main', make);
    cache.invalidate([cacheTags.story('b')]);
    error = fault;
    expect(textOf(await cache.serve('/a', 'main', make))).toBe('<p>story</p>');
    error = null;
    expect(textOf(await cache.serve('/a', 'main', make))).toBe('<p>story</p><b>others</b>');
    expect(cache.figures).toMatchObject({ made: 1, patched: 2 });
  });

  test('because the database is away is no reason for a page without it', async () => {
    const cache = cacheOf();
    let error: Error | null = null;
    const make = failing(() => error);
    await cache.serve('/a', 'main', make);
    cache.invalidate([cacheTags.story('b')]);
    error = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const served = await cache.serve('/a', 'main', make);
    expect([textOf(served), served]).toMatchObject(['<p>story</p><b>others</b>', { stale: true }]);
  });
});

describe('while the database is away', () => {
  const gone = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
  const later = (ms: number) => {
    now = new Date(start.getTime() + ms);
  };
  const kept = async (cache: PageCache, key: string, page: Partial<Page> = {}) => {
    await cache.serve(key, 'main', async () => pageOf(key, { cacheTags: [cacheTags.story('a')], ...page }));
  };

  test('an outdated page is sent as it was, marked stale, and rendered again once possible', async () => {
    const cache = cacheOf();
    await kept(cache, '/a');
    cache.invalidate([cacheTags.story('a')]);
    expect(cache.find('/a')).toBeUndefined();
    expect(await cache.serve('/a', 'main', gone)).toMatchObject({ hit: true, stale: true });
    expect(cache.figures.servedStale).toBe(1);
    const made = await cache.serve('/a', 'main', async () => pageOf('new'));
    expect([textOf(made), 'page' in made && made.stale]).toEqual(['new', false]);
  });

  test('a page that became outdated while it was rendered is sent, and one that was removed is not', async () => {
    const cache = cacheOf();
    for (const [change, isSent] of [
      ['invalidate', true],
      ['remove', false],
      ['removeAll', false],
    ] as const) {
      const hand = byHand();
      const path = `/${change}`;
      const first = cache.serve(path, 'main', hand.make);
      cache[change]([cacheTags.story('a')]);
      hand.finish(pageOf('seen', { cacheTags: [cacheTags.story('a')] }));
      await first;
      expect(cache.find(path)).toBeUndefined();
      const again = cache.serve(path, 'main', gone);
      if (isSent) expect(textOf(await again)).toBe('seen');
      else await expect(again).rejects.toThrow('refused');
    }
  });

  test('an outdated page is found at once while changes are not received, and counted', async () => {
    const cache = cacheOf();
    await kept(cache, '/a', { cacheTags: [cacheTags.story('a')] });
    cache.invalidate([cacheTags.story('a')]);
    expect(cache.find('/a')).toBeUndefined();
    cache.cutOff(start.getTime());
    expect(cache.find('/a')).toBeDefined();
    expect(cache.figures.servedStale).toBe(1);
    cache.cutOff(null);
    expect(cache.find('/a')).toBeUndefined();
  });

  test('what was never kept, what was removed, and another error than that of the database are not hidden', async () => {
    const cache = cacheOf();
    await expect(cache.serve('/b', 'main', gone)).rejects.toThrow('refused');
    await kept(cache, '/a');
    cache.invalidate([cacheTags.story('a')]);
    await expect(cache.serve('/a', 'main', () => Promise.reject(new Error('a fault')))).rejects.toThrow(
      'a fault',
    );
    cache.remove([cacheTags.story('a')]);
    await expect(cache.serve('/a', 'main', gone)).rejects.toThrow('refused');
  });

  test('pages that are there need no query, and are removed after the limit', async () => {
    const cache = cacheOf();
    await kept(cache, '/fresh');
    await kept(cache, '/outdated', { cacheTags: [cacheTags.story('b')] });
    await kept(cache, '/robots.txt', { cacheTags: [] });
    cache.invalidate([cacheTags.story('b')]);
    cache.cutOff(start.getTime());
    const never = () => Promise.reject(new Error('asked'));
    later(59_999);
    expect(cache.find('/fresh')).toBeDefined();
    expect(await cache.serve('/fresh', 'main', never)).toMatchObject({ stale: true });
    expect(await cache.serve('/outdated', 'main', never)).toMatchObject({ stale: true });
    later(60_000);
    expect(cache.find('/fresh')).toBeUndefined();
    await expect(cache.serve('/fresh', 'main', gone)).rejects.toThrow('refused');
    await expect(cache.serve('/outdated', 'main', gone)).rejects.toThrow('refused');
    expect(cache.find('/robots.txt')).toBeDefined();
    cache.cutOff(null);
    expect(cache.find('/fresh')).toBeDefined();
    expect(await cache.serve('/fresh', 'main', never)).toMatchObject({ stale: false });
  });

  test('setting the clock back does not extend the limit', async () => {
    const cache = cacheOf();
    await kept(cache, '/a');
    cache.cutOff(start.getTime());
    later(50_000);
    expect(cache.find('/a')).toBeDefined();
    later(-3_600_000);
    expect(cache.find('/a')).toBeDefined();
    later(-3_600_000 + 10_000);
    expect(cache.find('/a')).toBeUndefined();
    // Since a time in the future: the clock was set back before this process started.
    cache.cutOff(now.getTime() + 60_000);
    expect(cache.find('/a')).toBeUndefined();
  });

  test('a page whose part shows what was removed is sent without that part', async () => {
    const cache = cacheOf();
    const { make } = withPart(
      () => '<b>withdrawn</b>',
      () => ['b'],
    );
    await cache.serve('/a', 'main', make);
    cache.remove([cacheTags.story('b')]);
    expect(cache.find('/a')).toBeUndefined();
    cache.cutOff(start.getTime());
    expect(textOf(await cache.serve('/a', 'main', gone))).toBe('<p>story</p><p>end</p>');
  });

  test('an address that now redirects, or whose page is not kept, has no last page', async () => {
    const cache = cacheOf();
    for (const now of [{ redirect: '/b', status: 301 as const }, pageOf('no', { cacheTags: null })]) {
      await kept(cache, '/a');
      cache.invalidate([cacheTags.story('a')]);
      await cache.serve('/a', 'main', async () => now);
      await expect(cache.serve('/a', 'main', gone)).rejects.toThrow('refused');
    }
  });
});

test('the same text has the same ETag, another text or type another', () => {
  const mark = (text: string, type = 'text/html') => keepable(pageOf(text, { type }), '/', []).mark;
  expect(mark('a')).toBe(mark('a'));
  expect(mark('a')).not.toBe(mark('b'));
  expect(mark('a')).not.toBe(mark('a', 'text/plain'));
});
