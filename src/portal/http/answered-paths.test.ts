import { expect, it } from 'vitest';
import { ROUTES } from '../server/routes.ts';
import { answeredBy, methodsBy } from './answered-paths.ts';

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

it('knows the methods of a path: those of its own route, and not of another that fits it too', () => {
  const route = (method: string, path: string) => ({ method, path, face: 'page', answer: { own: null } });
  const methodsOf = methodsBy([
    ...[route('GET', '/desk/stories/new'), route('GET', '/desk/stories/:id')],
    ...[route('POST', '/desk/stories/:id'), route('POST', '/desk/stories/:id/move')],
    { method: 'GET', path: '/api/docs', face: 'api', answer: { plugin: 'api docs' } },
  ] as unknown as typeof ROUTES);
  const takes = (path: string) => [...(methodsOf(path)?.methods ?? [])];
  expect(takes('/desk/stories/new')).toEqual(['GET', 'HEAD']);
  expect(takes('/desk/stories/7')).toEqual(['GET', 'HEAD', 'POST']);
  expect(takes('/desk/stories/7/move')).toEqual(['POST']);
  for (const path of ['/api/docs', '/nothing']) expect(methodsOf(path), path).toBeUndefined();
});
