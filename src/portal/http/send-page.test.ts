import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { cacheTags } from '../site/cache-tags.ts';
import { keepable } from './kept-page.ts';
import { type Origin, sendPage } from './send-page.ts';
import { surrogateKeys, surrogateRules } from './surrogate-keys.ts';

const now = new Date('2026-11-24T10:00:00Z');
const page = keepable(
  {
    status: 200,
    type: 'text/html',
    text: 'one',
    cacheTags: [cacheTags.everything],
    freshUntil: new Date(now.getTime() + 60_000),
  },
  '/a',
  [],
  new Map(),
  surrogateKeys,
);

/** The headers of a page that is sent `after` seconds later, behind proxies. */
async function headersOf(origin: Partial<Origin>, after = 0, asked: Record<string, string> = {}) {
  const server = createServer((request, response) => {
    sendPage(
      request,
      response,
      page,
      { hit: true, stale: false, isStorable: true, ...origin },
      {
        want: () => undefined,
        packFirst: async () => undefined,
        read: () => undefined,
        closing: true,
        surrogateRules: (sent) => surrogateRules(sent, new Date(now.getTime() + after * 1000), 900),
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a`, {
    headers: asked,
  });
  server.close();
  const of = (name: string) => answer.headers.get(name);
  return {
    status: answer.status,
    keys: of('surrogate-key'),
    rules: of('surrogate-control'),
    cached: of('cache-status'),
  };
}

it('proxies may store a page for as long as it is valid from the moment it is sent, also one they have', async () => {
  const keys = surrogateKeys([cacheTags.everything])[1];
  expect(await headersOf({})).toEqual({
    status: 200,
    keys,
    rules: 'max-age=60, stale-if-error=900',
    cached: null,
  });
  expect(await headersOf({}, 45)).toMatchObject({ rules: 'max-age=15, stale-if-error=900' });
  expect(await headersOf({}, 45, { 'if-none-match': page.plain.etag })).toMatchObject({
    status: 304,
    keys,
    rules: 'max-age=15, stale-if-error=900',
  });
});

it('proxies may not store a page that may be outdated, or that changed while it was rendered', async () => {
  const none = { status: 200, keys: null, rules: 'no-store' };
  expect(await headersOf({ stale: true, isStorable: false })).toEqual({
    ...none,
    cached: 'Sourceline; hit; detail=stale',
  });
  expect(await headersOf({ hit: false, isStorable: false })).toEqual({ ...none, cached: null });
});
