import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixedClock } from '../clock.ts';
import type { Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { findNewsroomPage, listNewsroomPages } from '../stories/newsroom-pages/newsroom-page.queries.ts';
import { importFiles } from './import-files.ts';
import type { ImportedItem } from './take-findings.ts';

let store: Store;
let folder: string;
beforeAll(async () => {
  store = await openTestStore();
  folder = mkdtempSync(join(tmpdir(), 'sourceline-pages-'));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const NAMESPACES =
  'xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const pageOf = (title: string, path: string, html: string) => `<item><title>${title}</title>
  <link>https://old.example/${path}/</link><guid>https://old.example/?p=${path}</guid>
  <wp:post_type>page</wp:post_type><wp:status>publish</wp:status><wp:post_name>${path}</wp:post_name>
  <wp:post_date_gmt>2020-01-02 03:04:05</wp:post_date_gmt>
  <content:encoded><![CDATA[${html}]]></content:encoded></item>`;
const wordpress = (...items: string[]) => {
  const path = join(folder, 'export.xml');
  const head = '<title>Old site</title><link>https://old.example</link><language>en</language>';
  writeFileSync(path, `<rss version="2.0" ${NAMESPACES}><channel>${head}${items.join('')}</channel></rss>`);
  return path;
};
const ghost = (...posts: object[]) => {
  const path = join(folder, 'ghost.json');
  writeFileSync(path, JSON.stringify({ db: [{ data: { posts, settings: [] } }] }));
  return path;
};
async function take(path: string) {
  const items: ImportedItem[] = [];
  await importFiles({
    ...{ paths: [path], store, rules: { portalName: 'The Courier', language: 'en' } },
    clock: fixedClock('2026-11-30T12:00:00Z'),
    standardInput: Readable.from([]),
    onItem: (item) => items.push(item),
  });
  return items.map(({ status, reason }) => [status, reason]);
}
const DRAFT = 'It is a page of the site, and becomes a draft at /desk/pages.';

it('takes the pages of WordPress and Ghost as drafts, once, beside the stories', async () => {
  const post = pageOf('A story', 'a-story', '<p>Exports rose.</p>').replace('>page<', '>post<');
  const path = wordpress(
    pageOf('About the Quay', 'about-us', '<h2>Who</h2>\n<p>We report.</p>\n<script>alert(1)</script>'),
    post,
    pageOf('Impressum', 'impressum', '<p>Quay GmbH.</p>'),
  );
  expect(await take(path)).toEqual([
    ['taken', DRAFT],
    ['taken', null],
    ['taken', DRAFT],
  ]);
  const html = '<p>We keep nothing.</p>';
  const privacy = { id: '9', title: 'Privacy', slug: 'privacy', html, type: 'page', status: 'published' };
  expect(await take(ghost(privacy))).toEqual([['taken', DRAFT]]);
  const pages = await listNewsroomPages(store.reading);
  expect(pages.map(({ slug, kind, state, footer }) => [slug, kind, state, footer])).toEqual([
    ['about-us', 'about', 'draft', null],
    ['impressum', 'imprint', 'draft', null],
    ['privacy', 'privacy', 'draft', null],
  ]);
  const [about] = pages;
  expect(about).toMatchObject({ title: 'About the Quay', oldPaths: ['/about-us'] });
  const { body } = (await findNewsroomPage(store.reading, about?.id ?? '')) ?? {};
  expect(body?.content.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  const stories = await store.reading.selectFrom('stories').select('slug').execute();
  expect(stories.map(({ slug }) => slug)).toEqual(['a-story']);

  expect((await take(path)).map(([status]) => status)).toEqual(['same', 'same', 'same']);
  expect(await listNewsroomPages(store.reading)).toHaveLength(3);
});

it('gives a page another address where its own is taken', async () => {
  const other = pageOf('Privacy', 'privacy', '<p>Other.</p>').replace('?p=privacy', '?p=other');
  expect(await take(wordpress(other))).toEqual([['taken', DRAFT]]);
  const slugs = (await listNewsroomPages(store.reading)).map(({ slug }) => slug);
  expect(slugs).toContain('privacy-en');
});
