import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openEgress } from '../egress/egress.ts';
import { politeFetch } from './polite-fetch.ts';

let server: Server;
let port = 0;
let answers: Record<string, { status?: number; headers?: Record<string, string>; body?: string }> = {};
let asked: string[] = [];
let paused: number[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = `${request.headers.host?.split(':')[0]}${request.url}`;
    asked.push(path);
    const { status = 200, headers = {}, body = '' } = answers[path] ?? { status: 404 };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
beforeEach(() => {
  answers = {};
  asked = [];
  paused = [];
});
afterAll(() => server.close());

/** The gate as it is, but that it reaches the test's own host, which has several names. */
const polite = (now = () => new Date('2026-11-02T06:00:00Z')) => {
  let clock = 0;
  return politeFetch(
    openEgress({
      allow: (address) => address === '127.0.0.1',
      resolve: async (host) => [{ address: host === 'inside.example' ? '10.0.0.7' : '127.0.0.1', family: 4 }],
    }),
    now,
    {
      now: () => clock,
      pause: async (ms) => {
        paused.push(ms);
        clock += ms;
      },
    },
  );
};
const at = (host: string, path: string) => `http://${host}:${port}${path}`;
const get = (url: string, by = polite()) => by.get({ url, accept: '*/*' });

it('follows redirects hop by hop, asks each host for its robots.txt, and says where it has moved for good', async () => {
  answers = {
    'a.example/feed': { status: 308, headers: { location: at('b.example', '/feed') } },
    'b.example/feed': { status: 302, headers: { location: '/now' } },
    'b.example/now': { body: 'it' },
  };
  const { answer, movedTo } = await get(at('a.example', '/feed'));
  expect([answer?.bytes.toString(), movedTo]).toEqual(['it', at('b.example', '/feed')]);
  expect(asked).toEqual([
    ...['a.example/robots.txt', 'a.example/feed', 'b.example/robots.txt', 'b.example/feed', 'b.example/now'],
  ]);
});

it('goes nowhere inside a network, by no redirect and for no robots.txt', async () => {
  answers = { 'a.example/feed': { status: 301, headers: { location: at('inside.example', '/secret') } } };
  await expect(get(at('a.example', '/feed'))).rejects.toThrow('The host is not on the public internet.');
  await expect(get(at('a.example', '/feed'))).rejects.not.toThrow('10.0.0.7');
  answers = { 'a.example/feed': { status: 301, headers: { location: 'file:///etc/passwd' } } };
  await expect(get(at('a.example', '/feed'))).rejects.toThrow();
  answers = { 'a.example/robots.txt': { status: 301, headers: { location: at('inside.example', '/') } } };
  await expect(get(at('a.example', '/feed'))).rejects.toThrow('The host is not on the public internet.');
});

it('asks for nothing that the host it is led to forbids', async () => {
  answers = {
    'a.example/feed': { status: 301, headers: { location: at('b.example', '/private/feed') } },
    'b.example/robots.txt': { body: 'User-agent: *\nDisallow: /private' },
    'b.example/private/feed': { body: 'secret' },
  };
  await expect(get(at('a.example', '/feed'))).rejects.toThrow('robots.txt');
  expect(asked).not.toContain('b.example/private/feed');
});

it('turns in no circle, and waits between requests as long as a host asks, within reason', async () => {
  answers = { 'a.example/feed': { status: 302, headers: { location: '/feed' } } };
  await expect(get(at('a.example', '/feed'))).rejects.toMatchObject({ answered: 302 });
  expect(asked.filter((path) => path === 'a.example/feed')).toHaveLength(4);
  answers = {
    'b.example/robots.txt': { body: 'User-agent: *\nCrawl-delay: 9999' },
    'b.example/f': { body: 'x' },
  };
  const by = polite();
  paused = [];
  await get(at('b.example', '/f'), by);
  await get(at('b.example', '/f'), by);
  expect(paused).toEqual([30_000, 30_000]);
  expect(asked.filter((path) => path === 'b.example/robots.txt')).toHaveLength(1);
});
