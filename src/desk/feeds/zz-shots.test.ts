import { openReplayHost } from '../../desk/following/testing.ts';
import { rss } from '../../desk/feeds/testing.ts';
import { egressGate } from '../../intake/egress/egress.ts';
import { politeFetch } from '../../intake/feeds/polite-fetch.ts';
import { fetchDueFeeds } from '../../jobs/fetch-feeds.ts';
import { jobAt } from '../../jobs/testing.ts';
import { makeMember } from '../../readers/testing.ts';
import { openTestStore } from '../../store/testing.ts';
import { startTestPortal } from '../../portal/testing.ts';
import { testConfig } from '../../portal/testing-parts.ts';
import { visitsTo } from '../../portal/testing-visitor.ts';
import { chromium } from 'playwright-core';
import { test } from 'vitest';
test('shots', async () => {
  const store = await openTestStore();
  const host = await openReplayHost();
  egressGate.open = () => host.egress;
  const portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  const editor = await makeMember(store, { role: 'editor', name: 'Edith' });
  const { get, post } = visitsTo(() => ({ portal, as: editor }));
  host.answers = {
    '/': { body: '<html><head><link rel="alternate" type="application/rss+xml" title="Sample Wire: World" href="/feed.xml"><link rel="alternate" type="application/atom+xml" title="Sample Wire: Sport" href="/sport.atom"></head></html>' },
    '/feed.xml': { body: rss([['1', 'Port of Rotterdam handles 13% more grain in third quarter'], ['2', 'Parliament delays vote on customs reform until January'], ['3', 'Weekend quiz: ten questions about the Danube']]) },
    '/b.xml': { body: rss([['9', 'Ministry publishes trade figures for October']]) },
    '/c.xml': { body: rss([['12', 'Element']]) },
    '/d.xml': { body: rss([]) },
  };
  const f = (more: object) => ({ name: '', source: '', policy: '', language: '', section: '', credit: '', goesTo: 'draft', only: '', never: '', what: 'follow', ...more });
  const at: string[] = [];
  for (const more of [{ address: 'wire.example', source: 'Sample Wire', never: 'quiz\nhoroscope', language: 'en', credit: 'With agencies' }, { address: 'https://ministry.example/b.xml', name: 'Ministry of Trade, press releases', goesTo: 'published' }, { address: 'https://far.example/c.xml', name: 'Far Regional News Service with a rather long name' }, { address: 'https://old.example/d.xml', name: 'Old agency' }]) {
    const r = await post('/desk/feeds/new', f(more));
    at.push((r.headers.get('location') ?? '').replace(/\?.*/, ''));
  }
  const run = (t: string) => { const now = new Date(t); return fetchDueFeeds(jobAt(store, t), politeFetch(host.egress, () => now, { now: () => 0, pause: async () => undefined })); };
  const soon = (m: number) => new Date(Date.now() + m * 60000).toISOString();
  await run(soon(1));
  host.answers['/c.xml'] = { status: 500 };
  host.answers['/d.xml'] = { status: 410 };
  host.answers['/feed.xml'] = { status: 304 };
  await run(soon(60)); await run(soon(200));
  host.answers['/feed.xml'] = { body: rss([['1', 'Port of Rotterdam handles 13.4% more grain in third quarter'], ['4', 'Strike at Hamburg container terminal ends']]) };
  await run(soon(600));
  const preview = await (async () => {
    const r = await post('/desk/feeds/new', f({ address: 'wire.example', what: 'test', never: 'quiz' }));
    return r.text();
  })();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'] });
  const cookie = editor.cookie ?? '';
  const errors: string[] = [];
  for (const theme of ['light', 'dark'] as const)
    for (const width of [390, 820, 1440])
      for (const [name, path] of [['list', '/desk/feeds'], ['one', at[0]], ['fail', at[2]], ['new', '/desk/feeds/new'], ['ar', `${at[0]}?lang=ar`], ['arlist', '/desk/feeds?lang=ar']] as const) {
        if ((name === 'ar' || name === 'arlist' || name === 'fail') && (theme === 'dark') !== (width === 390)) continue;
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, extraHTTPHeaders: { cookie } });
        const page = await context.newPage();
        await page.goto(portal.url + path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        if (wide) errors.push(`${name} ${width} scrolls sideways`);
        await page.screenshot({ path: `/tmp/c21/${name}-${width}-${theme}.png`, fullPage: true });
        await context.close();
      }
  const context = await browser.newContext({ viewport: { width: 820, height: 900 }, extraHTTPHeaders: { cookie } });
  const page = await context.newPage();
  await page.goto(portal.url + '/desk/feeds/new');
  await page.fill('#address', 'wire.example');
  await page.fill('#never', 'quiz');
  await page.click('button[value=test]');
  await page.waitForLoadState();
  await page.screenshot({ path: `/tmp/c21/preview-820-light.png`, fullPage: true });
  console.log(errors, preview.length);
  await browser.close(); await portal.close(); await store.close(); host.close();
}, 300_000);
