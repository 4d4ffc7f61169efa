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

async function pagedStories(portal: string): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const answer = await fetch(`${portal}/api/v1/stories?limit=50&cursor=${cursor}`);
    const page = (await answer.json()) as { stories: { slug: string }[]; cursor: string | null };
    found.push(...page.stories.map(({ slug }) => `/story/${slug}`));
    cursor = page.cursor;
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
