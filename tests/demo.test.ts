import { describe, expect, test } from 'vitest';
import { chartData } from '../src/evidence/chart-data.ts';
import { demoBody, draftDemo } from '../src/intake/demo/draft-demo.ts';
import { drawDemoPicture } from '../src/intake/demo/draw-demo-picture.ts';
import { type DemoStory, readDemo, readStory } from '../src/intake/demo/read-demo.ts';
import { bodyText, wordCount } from '../src/stories/body.ts';

/** The one figure of a chart's words that is given to differ from its table. */
const FROM_ANOTHER_EXTRACT = '4353.0';

const demo = readDemo();
const inLanguage = (language: string) => demo.stories.filter((story) => story.language === language);
const slugOfPage = ({ slug, language }: DemoStory) => (language === 'en' ? slug : `${slug}-${language}`);
const slugs = (list: { slug: string }[]) => new Set(list.map(({ slug }) => slug));

test('there are at least 36 stories in English, five or more in each of six sections', () => {
  expect(inLanguage('en').length).toBeGreaterThanOrEqual(36);
  expect(demo.sections).toHaveLength(6);
  for (const { slug } of demo.sections) {
    const held = inLanguage('en').filter(({ front }) => front.section === slug);
    expect(held.length, slug).toBeGreaterThanOrEqual(5);
  }
});

test('eight stories are there in Russian, Chinese and Arabic, each beside its English version', () => {
  const english = slugs(inLanguage('en'));
  for (const language of ['ru', 'zh', 'ar']) {
    const groups = inLanguage(language).map(({ front }) => front.group);
    expect(groups, language).toHaveLength(8);
    expect(
      groups.filter((group) => !english.has(group)),
      language,
    ).toEqual([]);
    expect(groups.sort()).toEqual(
      inLanguage('ru')
        .map(({ front }) => front.group)
        .sort(),
    );
  }
});

test('front pages hold stories there are, no story twice', () => {
  expect(Object.keys(demo.front).sort()).toEqual(['ar', 'en', 'ru', 'zh']);
  for (const [language, groups] of Object.entries(demo.front)) {
    const held = new Set(inLanguage(language).map(({ front }) => front.group));
    expect(groups.filter((group) => !held.has(group))).toEqual([]);
    expect(new Set(groups).size).toBe(5);
  }
});

test('everything with a name has it in the five languages of the interface', () => {
  const lists = [demo.sections, demo.topics, demo.desks, demo.places];
  for (const { slug, names } of lists.flat()) {
    expect(Object.keys(names).sort(), slug).toEqual(['ar', 'en', 'fr', 'ru', 'zh']);
  }
  for (const list of lists) expect(slugs(list).size).toBe(list.length);
});

/** Sites that are the work they are cited as. */
const WORKS = new Set(['hts.usitc.gov', 'ted.europa.eu', 'comtradeplus.un.org', 'wmo.asu.edu']);

function isHomePage(url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  if (WORKS.has(hostname) || search !== '') return false;
  // A path that only names a language or a part of an organisation leads to no document.
  const parts = pathname.split('/').filter(Boolean);
  return parts.every((part) =>
    /^(?:[a-z]{2}|eurostat|securitycouncil|ohrlls|statistics-explained|home(?:\.html)?)$/.test(part),
  );
}

/** Quotation marks that a language does not use around its quotations. */
const FOREIGN_QUOTES: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/[«»„]/],
  ru: [/[“”]/],
  zh: [/[«»„]/],
  ar: [/[“”„]/],
  fr: [/[“”„]/],
};

test('nobody of the demo newsroom reported from anywhere: no story has a dateline', () => {
  expect(demo.stories.filter(({ front }) => front.dateline).map(({ file }) => file)).toEqual([]);
});

test('what figures and entities rest on is no home page either, but where a site itself is meant', () => {
  const { evidence, entities } = demo;
  const sources = [...Object.values(evidence.sources), ...withoutOwnSites(entities.sources)];
  expect(sources.filter(({ url }) => url !== null && isHomePage(url)).map(({ title }) => title)).toEqual([]);
});

/** Sources of an entity that are its own site are there for what the site says of itself. */
function withoutOwnSites(sources: typeof demo.entities.sources) {
  const own = new Set(
    demo.entities.entities.flatMap(({ statements }) =>
      statements.flatMap(({ prop, value }) => (prop === 'website' ? [value] : [])),
    ),
  );
  return Object.values(sources).filter(({ url }) => url === null || !own.has(url));
}

describe.each(demo.stories)('$file', (story) => {
  const { front, language } = story;
  const body = demoBody(story.markdown);

  test('is 250 to 700 words long', () => {
    const words = wordCount(bodyText(body));
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(700);
  });

  test('names only topics, places, desks, sources and stories there are', () => {
    const unknown = [
      ...front.topics.filter((slug) => !slugs(demo.topics).has(slug)),
      ...front.byline.filter((slug) => !slugs(demo.desks).has(slug)),
      ...(front.picture.map?.places ?? []).filter((slug) => !slugs(demo.places).has(slug)),
    ];
    expect(unknown).toEqual([]);
    const pages = new Set(demo.stories.map(slugOfPage));
    const links = [...JSON.stringify(body).matchAll(/"href":"(\/[^"]*)"/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !pages.has(path.replace(/^\/story\//, '')))).toEqual([]);
    expect(() => draftDemo(demo, story, null, 0)).not.toThrow();
  });

  test('has a picture that can be drawn, of a size a page can carry', () => {
    const svg = drawDemoPicture(demo, story);
    expect(svg.length).toBeLessThan(80_000);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    if (language === 'en' || language === 'ru') expect(svg).not.toContain('<text');
  });

  test('shows in its chart the figures its words give', () => {
    const { chart, alt } = front.picture;
    const table = demo.tables.get(chart?.table ?? '');
    if (!chart || !table) return;
    const { series } = chartData(chart, table, (code) => code);
    const shown = series.flatMap(({ values }) => values.map((value) => value ?? 0));
    const said = [alt, ...chart.mark.map(({ label }) => label ?? '')].join(' ');
    const figures = [...said.matchAll(/(?<![\d.,])\d[\d,]*\.\d+(?![\d.])/g)]
      .map(([figure]) => figure.replaceAll(',', ''))
      .filter((figure) => figure !== FROM_ANOTHER_EXTRACT);
    for (const figure of language === 'en' ? figures : []) {
      const decimals = figure.split('.')[1]?.length ?? 0;
      const rounded = shown.map((value) => value.toFixed(decimals));
      expect([...rounded, total(shown).toFixed(decimals)], figure).toContain(figure);
    }
  });

  test('refers to documents, and to no home page; where a document has no known address it is only named', () => {
    const homes = front.references.filter(({ url }) => url !== null && isHomePage(url));
    expect(homes.map(({ url }) => url)).toEqual([]);
  });

  test('has the quotation marks and apostrophes of its language, in its headline, text and picture', () => {
    const words = [
      front.headline,
      front.standfirst,
      front.picture.alt,
      front.picture.caption,
      bodyText(body),
    ];
    const straight = words.flatMap((text) =>
      [...text.matchAll(/.{0,20}["'].{0,20}/g)].map(([found]) => found),
    );
    expect(straight).toEqual([]);
    const [foreign] = FOREIGN_QUOTES[language] ?? [];
    expect(words.filter((text) => foreign?.test(text))).toEqual([]);
  });

  test('was published before it was updated, and corrected after', () => {
    const times = [front.published, ...front.corrections.map(({ at }) => at)];
    if (front.updated) expect(front.updated > front.published).toBe(true);
    expect(times.filter((at) => at < front.published)).toEqual([]);
  });
});

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

test('a file that is not as it should be is named, with its field', () => {
  const read = (content: string) => () => readStory('stories/x.en.md', 'x.en.md', content);
  expect(read('no head')).toThrow(/stories\/x\.en\.md: it must begin with YAML/);
  expect(read('---\nheadline: 3\n---\ntext')).toThrow(/stories\/x\.en\.md: headline: /);
  expect(read('---\nheadline: [\n---\ntext')).toThrow(/stories\/x\.en\.md: /);
  expect(() => readStory('stories/X.md', 'X.md', '')).toThrow(/slug\.language\.md/);
});
