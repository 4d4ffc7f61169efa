/** The addresses of a page of each kind, and of every story, as the portal itself names them. */
export async function demoPages(portal: string): Promise<{ kinds: string[]; stories: string[] }> {
  const index = await text(`${portal}/sitemap.xml`);
  const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => pathOf(url ?? ''));
  const paths = new Set<string>();
  for (const file of files) {
    const xml = await text(portal + file);
    for (const [, url] of xml.matchAll(/<loc>([^<]+)<\/loc>/g)) paths.add(pathOf(url ?? ''));
  }
  const all = await pagedStories(portal);
  const first = (start: string) => [...paths].find((path) => path.startsWith(start)) ?? start;
  const byAuthor = /href="(\/author\/[^"]+)"/.exec(await text(`${portal}${all[0] ?? '/'}`))?.[1];
  return {
    stories: all,
    kinds: [
      '/',
      '/?lang=ru',
      '/?lang=zh',
      '/?lang=ar',
      '/?lang=fr',
      first('/section/'),
      `${first('/section/').split('?')[0]}?lang=ar`,
      first('/topic/'),
      byAuthor ?? '/author/data-desk',
      '/corrections',
      '/check',
      '/check?lang=ar',
      '/sitemap',
      '/sitemap?lang=ru',
      '/search',
      '/search?q=customs',
      '/search?q=zzzzqqqq',
      '/search?q=%E6%B5%B7%E5%85%B3&lang=zh',
      '/story/there-is-no-such-story',
      '/-/gallery',
    ],
  };
}

/**
 * As few of `stories` as together show all that any of them shows: every kind of element, by its name and class, and
 * every language. They are drawn from one template, so what is right in these is right in the others.
 */
export async function oneOfEachKind(portal: string, stories: readonly string[]): Promise<string[]> {
  const shownBy = new Map<string, Set<string>>();
  for (const story of stories) shownBy.set(story, partsOf(await text(portal + story)));
  const missing = new Set([...shownBy.values()].flatMap((parts) => [...parts]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const adds = (story: string) =>
      [...(shownBy.get(story) ?? [])].filter((part) => missing.has(part)).length;
    const best = stories.reduce((one, other) => (adds(other) > adds(one) ? other : one));
    chosen.push(best);
    for (const part of shownBy.get(best) ?? []) missing.delete(part);
  }
  return chosen;
}

function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  for (const [, element = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^>]*)?)>/g)) {
    const [, names = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
    for (const name of names.split(/\s+/)) parts.add(`${element}.${name}`);
    if (element === 'html') parts.add(/\slang="[^"]*"/.exec(attributes)?.[0] ?? '');
  }
  return parts;
}

async function pagedStories(portal: string): Promise<string[]> {
  const found: string[] = [];
  let query: string | null = '?limit=50';
  while (query !== null) {
    const answer = await fetch(`${portal}/api/v1/stories${query}`);
    const page = (await answer.json()) as { stories: { slug: string }[]; next: string | null };
    found.push(...page.stories.map(({ slug }) => `/story/${slug}`));
    query = page.next && new URL(page.next).search;
  }
  return found;
}

async function text(url: string): Promise<string> {
  return (await fetch(url)).text();
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url.replaceAll('&amp;', '&'));
  return pathname + search;
}
