import { expect, it } from 'vitest';
import { ROUTES } from '../server/routes.ts';
import { answeredBy } from './answered-paths.ts';

it('knows the paths that a route answers', () => {
  const isAnswered = answeredBy(ROUTES);
  for (const path of [
    ...['/', '/search', '/story/anything', '/section/x', '/feed.xml', '/section/x/feed.atom', '/robots.txt'],
    ...['/sitemap-12.xml', '/desk/redirects', '/desk/stories/x.json', '/api/v1/stories', '/assets/a/b.woff2'],
    ...['/assets/page.css'],
  ])
    expect(isAnswered(path), path).toBe(true);
  for (const path of ['/old', '/story', '/story/a/b/c', '/2019/05/a-story', '/searchx', '/sitemap-a/b.xml'])
    expect(isAnswered(path), path).toBe(false);
});
