import { expect, it } from 'vitest';
import { testConfig } from '../testing/testing-parts.ts';
import { cutPage, nextPage } from './next-page.ts';

it('cuts a page from a list with one row more, and says where the next begins', () => {
  const upper = (last: string) => last.toUpperCase();
  expect(cutPage(['a', 'b', 'c'], 2, upper)).toEqual({ page: ['a', 'b'], cursor: 'B' });
  expect(cutPage(['a', 'b'], 2, upper)).toEqual({ page: ['a', 'b'], cursor: null });
  expect(cutPage([], 2, upper)).toEqual({ page: [], cursor: null });
});

it('names the next page by its address, with what narrows the list, and not after the last', () => {
  const context = { config: testConfig({ PUBLIC_URL: 'https://news.example' }) };
  const { next, headers } = nextPage(context, '/api/v1/desk/feeds', { q: 'a b', cursor: 'x' }, 'y');
  expect(next).toBe('https://news.example/api/v1/desk/feeds?q=a+b&cursor=y');
  expect(headers).toEqual({ Link: `<${next}>; rel="next"` });
  expect(nextPage(context, '/api/v1/desk/feeds', {}, null)).toEqual({ next: null, headers: {} });
});
