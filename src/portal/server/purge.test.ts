import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { silentLog } from '../../log.ts';
import { surrogateKey, surrogateKeys, surrogateRules } from '../http/surrogate-keys.ts';
import { tagOfKind } from '../http/tags.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { Purging } from './purge.ts';

const open: Server[] = [];
const purgings: Purging[] = [];
afterEach(async () => {
  await Promise.all(purgings.splice(0).map((purging) => purging.stop()));
  for (const server of open.splice(0)) server.close();
});

/** A proxy that records its requests, and responds with the status of `answers`. */
async function proxy(answers: () => number = () => 200) {
  const told: string[][] = [];
  const server = createServer((request, response) => {
    const keys = String(request.headers['surrogate-key']).split(' ');
    const status = answers();
    if (status === 200) told.push([`${request.method}`, ...keys]);
    response.writeHead(status).end();
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { told, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

function purgingOf(...urls: string[]): Purging {
  const purging = new Purging(urls, silentLog);
  purgings.push(purging);
  return purging;
}

it('every proxy is told what changed, at once and a little later', async () => {
  const [first, second] = [await proxy(), await proxy()];
  const purging = purgingOf(first.url, second.url);
  purging.purge([cacheTags.story('a'), cacheTags.everything]);
  purging.purge([cacheTags.story('b')]);
  await purging.settled();
  const keys = [cacheTags.story('a'), cacheTags.everything, cacheTags.story('b')].map(surrogateKey);
  expect(first.told).toEqual([['PURGE', ...keys]]);
  expect(second.told).toEqual(first.told);
  await expect.poll(() => first.told.slice(1).flat().toSorted()).toEqual(['PURGE', ...keys].toSorted());
});

it('a proxy that does not answer is told until it does, and loses nothing', async () => {
  let status = 503;
  const away = await proxy(() => status);
  const purging = purgingOf(away.url);
  purging.purge([cacheTags.story('a')]);
  await expect.poll(() => purging.waiting).toBe(1);
  purging.purge([cacheTags.story('b')]);
  status = 200;
  await purging.settled();
  expect(away.told.flat()).toEqual(
    expect.arrayContaining(['a', 'b'].map((id) => surrogateKey(cacheTags.story(id)))),
  );
  expect(purging.waiting).toBe(0);
});

it('a purge waits until it has been answered', async () => {
  let answer: () => void = () => undefined;
  const server = createServer((_, response) => {
    answer = () => response.end();
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const arrived = once(server, 'request');
  const purging = purgingOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  purging.purge([cacheTags.story('a')]);
  await arrived;
  expect(purging.waiting).toBe(1);
  answer();
  await purging.settled();
  expect(purging.waiting).toBe(0);
});

it('an answer that is cut off is none: the purge is sent again', async () => {
  const told: string[] = [];
  const server = createServer((request, response) => {
    told.push(String(request.headers['surrogate-key']));
    response.writeHead(200, { 'content-length': 100 });
    if (told.length > 1) response.end('x'.repeat(100));
    else response.write('x', () => response.destroy());
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const purging = purgingOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  purging.purge([cacheTags.story('a')]);
  await purging.settled();
  expect(told).toEqual([1, 2].map(() => surrogateKey(cacheTags.story('a'))));
});

it('what was to be sent again later is sent before the end', async () => {
  const one = await proxy();
  const purging = purgingOf(one.url);
  purging.purge([cacheTags.story('a')]);
  await purging.settled();
  await purging.stop();
  expect(one.told).toHaveLength(2);
});

it('where everything changed, or too much to be told one by one, everything is purged', async () => {
  const one = await proxy();
  const purging = purgingOf(one.url);
  purging.purge([cacheTags.story('a')]);
  purging.purge(null);
  await purging.settled();
  purging.purge(Array.from({ length: 6_000 }, (_, at) => cacheTags.story(String(at))));
  await purging.settled();
  expect(one.told).toEqual([
    ['PURGE', 'all'],
    ['PURGE', 'all'],
  ]);
});

it('pages say their keys and those of their kinds, and how long they may be stored from now', () => {
  const keys = surrogateKeys([
    cacheTags.sitemap(null, 'a'),
    cacheTags.sitemap(null, 'a'),
    cacheTags.everything,
  ]);
  const tags = [
    cacheTags.sitemap(null, 'a'),
    cacheTags.everything,
    tagOfKind('sitemap'),
    tagOfKind(cacheTags.everything),
  ];
  expect(keys).toEqual(['Surrogate-Key', ['all', ...tags.map(surrogateKey)].join(' ')]);
  const now = new Date('2026-11-24T10:00:00Z');
  const rulesFor = (shared: string[], seconds: number) =>
    surrogateRules({ shared, freshUntil: now.getTime() + seconds * 1000 }, now, 900);
  expect(rulesFor(keys, 59.9)).toEqual(['Surrogate-Control', 'max-age=59, stale-if-error=900']);
  expect(rulesFor(keys, -1)).toEqual(['Surrogate-Control', 'max-age=0, stale-if-error=900']);
  expect(rulesFor(keys, Infinity)).toEqual(['Surrogate-Control', 'max-age=86400, stale-if-error=900']);
  const many = Array.from({ length: 500 }, (_, at) => cacheTags.story(String(at)));
  expect(surrogateKeys(many)).toEqual([]);
  expect(rulesFor([], 60)).toEqual(['Surrogate-Control', 'no-store']);
});
