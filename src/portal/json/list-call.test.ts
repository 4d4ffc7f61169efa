import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Asked } from '../http/token-route.ts';
import { listCall } from './list-call.ts';
import { cutPage } from './next-page.ts';

const call = listCall({
  path: '/api/v1/desk/boxes/:id/lids',
  about: 'Lists the lids of a box.',
  who: 'write stories',
  scope: 'stories:read',
  query: {},
  many: 'lids',
  schema: z.object({ size: z.number() }),
  list: async ({ query }, most) => cutPage([1, 2, 3].slice(Number(query.cursor ?? 0)), most, String),
  json: (size, { params }) => ({ size, box: params.id }),
});

const ask = (query: Readonly<Record<string, string>>) =>
  call.answer.call({
    context: { config: { PUBLIC_URL: 'https://example.org' } },
    params: { id: 'b1' },
    query,
  } as unknown as Asked<'write stories', unknown>);

it('answers a page of rows under their name, and the URL of the next page', async () => {
  const next = 'https://example.org/api/v1/desk/boxes/b1/lids?limit=2&cursor=2';
  expect(await ask({ limit: '2' })).toEqual({
    json: {
      lids: [
        { size: 1, box: 'b1' },
        { size: 2, box: 'b1' },
      ],
      next,
    },
    headers: { Link: `<${next}>; rel="next"` },
  });
  expect(await ask({ limit: '2', cursor: '2' })).toEqual({
    json: { lids: [{ size: 3, box: 'b1' }], next: null },
    headers: {},
  });
});

it('takes a limit, and describes its answer', () => {
  expect(call.method).toBe('GET');
  expect(Object.keys(call.query)).toEqual(['limit']);
  expect(call.returns.schema?.safeParse({ lids: [{ size: 1 }], next: null }).success).toBe(true);
  expect(call.returns.schema?.safeParse({ lids: [{}], next: null }).success).toBe(false);
});
