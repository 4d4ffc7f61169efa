import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixedClock } from '../../clock.ts';
import { createLog, silentLog } from '../../log.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { variantOf } from './kept-page.ts';
import type { Page } from './page.ts';
import { PageCache } from './page-cache.ts';
import { slotOf } from './page-slots.ts';
import { SavedPages } from './saved-pages.ts';

const clock = fixedClock('2026-11-24T10:00:00Z');
const at = clock.now().getTime();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-saved-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (program = 'one') => {
  const saved = SavedPages.open(folder, program, silentLog);
  if (!saved) throw new Error('the folder is in use');
  return saved;
};
const cacheOn = (saved: SavedPages, bytes = 1_000_000) =>
  new PageCache({ bytes, clock, log: silentLog, security: [], staleFor: 60_000, saved });
const pageOf = (text: string, more: Partial<Page> = {}): Page => ({
  status: 200,
  type: 'text/html',
  text,
  cacheTags: [cacheTags.story('a')],
  ...more,
});
const gone = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
const files = () => readdirSync(folder).filter((file) => file.endsWith('.page'));

/** A process that cached pages, received changes up to `at`, and ended. */
async function before(pages: Record<string, Page>): Promise<void> {
  const saved = open();
  const cache = cacheOn(saved);
  for (const [key, page] of Object.entries(pages)) await cache.serve(key, 'main', async () => page);
  saved.note({ position: 'here', at });
  saved.close();
}

it('pages outlive the process, are sent while the database is away, and made anew once it answers', async () => {
  const part = async () => ({ text: 'other stories', cacheTags: [cacheTags.recommended('en')] });
  await before({ '/a': pageOf(`<p>ä</p>${slotOf('after')}`, { parts: { after: part }, counts: 'a' }) });
  const saved = open();
  expect(saved.heardUntil).toEqual({ position: 'here', at });
  const cache = cacheOn(saved);
  cache.cutOff(at);
  const served = await cache.serve('/a', 'main', gone);
  expect(served).toMatchObject({ stale: true, page: { status: 200, type: 'text/html', counts: 'a' } });
  expect('page' in served && served.page.plain.bytes.toString()).toBe('<p>ä</p>other stories');
  cache.cutOff(null);
  expect(await cache.serve('/a', 'main', async () => pageOf('new'))).toMatchObject({ hit: false });
  saved.close();
});

it('what is removed is gone from the disk at once, with pages of which only a part shows it', async () => {
  const part = async () => ({ text: 'other stories', cacheTags: [cacheTags.story('b')] });
  await before({
    '/a': pageOf('a'),
    '/b': pageOf(slotOf('after'), { cacheTags: [cacheTags.story('x')], parts: { after: part } }),
    '/c': pageOf('c', { cacheTags: [cacheTags.story('c')] }),
  });
  const saved = open();
  const cache = cacheOn(saved);
  expect(files()).toHaveLength(3);
  cache.remove([cacheTags.story('a')]);
  expect(files()).toHaveLength(2);
  cache.remove([cacheTags.story('b')]);
  expect(files()).toHaveLength(1);
  cache.removeAll();
  expect(files()).toEqual([]);
  saved.close();
});

it('a page that is outdated stays on the disk; one that was removed before it was written is never written', async () => {
  const saved = open();
  const cache = cacheOn(saved);
  await cache.serve('/a', 'main', async () => pageOf('a'));
  await cache.serve('/b', 'main', async () => pageOf('b', { cacheTags: [cacheTags.story('b')] }));
  cache.remove([cacheTags.story('b')]);
  cache.invalidate([cacheTags.story('a')]);
  saved.close();
  expect(files()).toHaveLength(1);
});

it('a page rendered again but not saved leaves nothing older on the disk', async () => {
  const saved = open();
  const cache = cacheOn(saved);
  await cache.serve('/a', 'main', async () => pageOf('a'));
  await vi.waitFor(() => expect(files()).toHaveLength(1), { timeout: 30_000 });
  cache.invalidateAll();
  await cache.serve('/a', 'main', async () =>
    pageOf('nothing here', { status: 404, cacheTags: [cacheTags.slug('a')] }),
  );
  expect(files()).toEqual([]);
  saved.close();
});

it('without its folder nothing is saved, and nothing fails', async () => {
  const saved = open();
  const cache = cacheOn(saved);
  await cache.serve('/a', 'main', async () => pageOf('a'));
  rmSync(folder, { recursive: true, force: true });
  expect(() => cache.removeAll()).not.toThrow();
  expect(() => saved.close()).not.toThrow();
});

it('pages are written soon, without being asked for', async () => {
  const saved = open();
  await cacheOn(saved).serve('/a', 'main', async () => pageOf('a'));
  await vi.waitFor(() => expect(files()).toHaveLength(1), { timeout: 30_000 });
  saved.close();
});

it('pages of another program, damaged ones and those without a note of what was heard are deleted', async () => {
  await before({ '/a': pageOf('a'), '/b': pageOf('b') });
  const [first = '', second = ''] = files();
  writeFileSync(join(folder, first), readFileSync(join(folder, first)).subarray(0, -1));
  const damaged = open();
  expect(damaged.read().map(({ key }) => key)).toHaveLength(1);
  expect(files()).toEqual([second]);
  damaged.close();
  open('another').close();
  expect(files()).toEqual([]);
  await before({ '/a': pageOf('a') });
  rmSync(join(folder, 'state.json'));
  open().close();
  expect(files()).toEqual([]);
});

it('the folder of a running server is left alone, and one that cannot be written is reported once', () => {
  const saved = open();
  const lines: string[] = [];
  const log = { ...createLog('silent'), warn: (_: unknown, text: string) => void lines.push(text) };
  expect(SavedPages.open(folder, 'one', log as unknown as typeof silentLog)).toBeNull();
  expect(lines).toEqual(['pages cannot be saved for a restart']);
  saved.close();
});

it('a page that is too big for the memory is not on the disk either, where no change could remove it', async () => {
  await before({ '/big': pageOf('x'.repeat(100_000)), '/small': pageOf('y') });
  const saved = open();
  const cache = cacheOn(saved, 100_000);
  expect(cache.figures.pages).toBe(1);
  expect(files()).toHaveLength(1);
  const served = await cache.serve('/packed', 'main', async () => pageOf('x'.repeat(40_000)));
  if (!('page' in served)) throw new Error('expected a page');
  await vi.waitFor(() => expect(files()).toHaveLength(2), { timeout: 30_000 });
  served.page.br = variantOf(Buffer.alloc(40_000), 'br', served.page.mark, 'text/html', []);
  cache.reweigh(served.page);
  expect(cache.find('/packed')).toBeUndefined();
  expect(files()).toHaveLength(1);
  saved.close();
});
