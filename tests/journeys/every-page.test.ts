import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { structuredFaults } from '../../src/portal/testing/schema-org.ts';
import { WHOLE } from '../depth.ts';
import { openBrowser } from './browser.ts';
import { demoPages, oneOfEachKind } from './demo-pages.ts';
import { passesAxeInBoth } from './passes-axe.ts';

const portal = inject('portal');
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The drawing engine writes void elements and attributes its own way; both are valid HTML.
    'void-style': 'off',
    'no-inline-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'off',
    'tel-non-breaking': 'off',
  },
});

/** How many addresses of one shape are followed. */
const OF_A_SHAPE = WHOLE ? 24 : 2;

let browser: Browser;
let pages: Awaited<ReturnType<typeof demoPages>>;
/** A page of each kind, and a story of each kind, or every story. */
let looked: readonly string[];
beforeAll(async () => {
  browser = await openBrowser();
  pages = await demoPages(portal);
  const { kinds, stories } = pages;
  looked = [...kinds, ...(WHOLE ? stories : await oneOfEachKind(portal, stories))];
});
afterAll(() => browser.close());

it('knows the whole demo', () => {
  expect(pages.stories.length).toBeGreaterThanOrEqual(54);
});

it('passes axe on every page, light and dark', async () => {
  const found: string[] = [];
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  for (const path of looked) {
    await page.goto(portal + path);
    found.push(...(await passesAxeInBoth(page)).map((violation) => `${path} ${violation}`));
  }
  await context.close();
  expect(found).toEqual([]);
});

it('is valid HTML, with its data for machines in order, and no story in two lists', async () => {
  const faults: string[] = [];
  for (const path of looked) {
    const html = await (await fetch(portal + path)).text();
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`));
    }
    faults.push(...structuredFaults(html).map((fault) => `${path}: ${fault}`));
    if (!/<h1[\s>]/.test(html)) faults.push(`${path} has no h1`);
    if (path !== '/-/gallery') faults.push(...twice(html).map((href) => `${path} shows ${href} twice`));
  }
  expect(faults).toEqual([]);
});

it('leads nowhere that does not answer', async () => {
  // The gallery draws made-up stories, whose links lead nowhere by design.
  const left = /no-such|^\/-\/gallery/;
  const waiting = looked.filter((path) => !left.test(path));
  const met = new Set(waiting);
  const ofShape = new Map<string, number>();
  const broken: string[] = [];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const response = await fetch(portal + path);
    if (!response.ok) broken.push(`${path} answers ${response.status}`);
    const body = await response.text();
    if (!response.headers.get('content-type')?.startsWith('text/html') || path.startsWith('/api/docs'))
      continue;
    for (const [, href] of body.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      const next = (href ?? '').replaceAll('&amp;', '&');
      const shape = shapeOf(next);
      const before = ofShape.get(shape) ?? 0;
      if (met.has(next) || left.test(next) || before >= Math.min(OF_A_SHAPE, /\blang\b/.test(shape) ? 4 : 24))
        continue;
      met.add(next);
      ofShape.set(shape, before + 1);
      waiting.push(next);
    }
  }
  expect(ofShape.size).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});

/** What addresses that one route answers have in common; there are endlessly many addresses, and few shapes. */
function shapeOf(path: string): string {
  const { pathname, searchParams } = new URL(path, portal);
  const parts = pathname.split('/').slice(1);
  const named = parts[0] === 'api' ? 3 : 1;
  const isWord = (part: string, at: number) => at !== named && /^[a-z][a-z-]*(?:\.[a-z]+)?$/.test(part);
  const shape = parts.map((part, at) => (at < named || isWord(part, at) ? part : '*'));
  return `${shape.join('/')}?${[...searchParams.keys()].sort()}`;
}

/** Story addresses that stand in more than one headline or list item of the page's main part. */
function twice(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const links = [...main.matchAll(/<(?:h[1-6]|li)[^>]*>\s*<a[^>]* href="(\/story\/[^"?#]+)/g)].map(
    ([, href]) => href ?? '',
  );
  return links.filter((href, position) => links.indexOf(href) !== position);
}
