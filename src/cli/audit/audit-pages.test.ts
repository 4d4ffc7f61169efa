import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { openEgress } from '../../intake/egress/egress.ts';
import { type AuditPage, auditPages } from './audit-pages.ts';

let folder: string;
let server: Server;
let site: string;
const asked: string[] = [];
const answers = new Map<string, { status?: number; body: string | Buffer; to?: string }>();
const config = readConfig({});
/** The gate lets this machine through for the test alone. */
const egress = openEgress({ allow: (address) => address === '127.0.0.1' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-audit-'));
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status = 200, body, to } = answers.get(request.url ?? '') ?? { status: 404, body: '' };
    response.writeHead(status, to ? { location: to } : {});
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked.length = 0;
  answers.clear();
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const story = (headline: string) =>
  `<html><body><article><h1>${headline}</h1><p>Exports rose 5% in 2023, said the office. ${'More was sold abroad. '.repeat(12)}</p></article></body></html>`;
const sitemap = (...urls: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
const index = (...urls: string[]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}
async function read(...names: string[]): Promise<string[]> {
  const pages: string[] = [];
  for await (const page of auditPages(names, { config, egress })) pages.push(said(page));
  return pages;
}
const said = (page: AuditPage) =>
  `${page.name}: ${'problem' in page ? page.problem : (page.text?.headline ?? 'no story')}`;

describe('the pages of an audit', () => {
  it('are those of a folder, and one that cannot be read is told', async () => {
    put('site/a.html', story('One'));
    put('site/b/c.htm', story('Two'));
    put('site/empty.html', '<html><body></body></html>');
    symlinkSync(
      put('elsewhere.html', story('Elsewhere')),
      put('site/x/gone', '').replace('gone', 'link.html'),
    );
    put('site/feed.xml', 'not looked at');
    const pages = await read(join(folder, 'site'));
    const link = join(folder, 'site/x/link.html');
    expect(pages).toEqual([
      `${join(folder, 'site/a.html')}: One`,
      `${join(folder, 'site/b/c.htm')}: Two`,
      `${join(folder, 'site/empty.html')}: no story`,
      expect.stringContaining(`${link}: ${link} is a link`),
    ]);
  });

  it('are the items of a feed, each by its own address', async () => {
    const item = (at: number) =>
      `<item><title>Story ${at}</title><link>https://a.example/${at}</link><description>Exports rose ${at}% in 2023.</description></item>`;
    const feed = put(
      'feed.xml',
      `<rss version="2.0"><channel><title>x</title>${item(1)}${item(2)}</channel></rss>`,
    );
    expect(await read(feed)).toEqual(['https://a.example/1: Story 1', 'https://a.example/2: Story 2']);
  });

  it('are those of a sitemap, packed or an index of more, each read once and of one host', async () => {
    answers.set('/sitemap.xml', {
      body: index(`${site}/one.xml.gz`, `${site}/gone.xml`, `${site}/sitemap.xml`),
    });
    const other = 'http://127.0.0.2:9/x';
    answers.set('/one.xml.gz', {
      body: gzipSync(sitemap(`${site}/1`, `${site}/missing`, `${site}/1`, other, `${site}/2`)),
    });
    answers.set('/1', { body: story('One') });
    answers.set('/2', { body: '', status: 301, to: `${site}/moved` });
    answers.set('/moved', { body: story('Two') });
    expect(await read(`${site}/sitemap.xml`)).toEqual([
      `${site}/1: One`,
      `${site}/missing: ${site}/missing answered 404.`,
      `${other}: It is not at the host of the sitemap.`,
      `${site}/2: Two`,
      `${site}/gone.xml: ${site}/gone.xml answered 404.`,
    ]);
    expect(asked.filter((path) => path === '/1')).toHaveLength(1);
    const file = put('sitemap.xml', sitemap(`${site}/1`));
    expect(await read(file)).toEqual([`${site}/1: One`]);
  });

  it('are read one after the other, the next when it is asked for', async () => {
    answers.set('/sitemap.xml', { body: sitemap(`${site}/1`, `${site}/2`) });
    answers.set('/1', { body: story('One') });
    const pages = auditPages([`${site}/sitemap.xml`], { config, egress });
    await pages.next();
    expect(asked).toEqual(['/sitemap.xml', '/1']);
    await pages.return(undefined);
  });

  it.each([
    ['no/such/folder', 'There is no file or folder'],
    ['SITE/none', 'answered 404'],
    ['http://10.0.0.1/sitemap.xml', 'not a public internet address'],
  ])('what is named and cannot be read ends the audit: %s', async (name, words) => {
    await expect(read(name.replace('SITE', site))).rejects.toThrow(words);
  });

  it('a folder without a page of HTML has nothing to audit', async () => {
    put('none/a.txt', 'x');
    await expect(read(join(folder, 'none'))).rejects.toThrow('There are no pages of HTML');
  });
});
