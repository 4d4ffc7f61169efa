import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rss } from '../src/desk/feeds/testing.ts';
import { openReplayHost, type ReplayHost } from '../src/desk/following/testing.ts';
import { egressGate } from '../src/intake/egress/egress.ts';
import { commandHere } from './command-here.ts';
import { commandNewsroom } from './command-newsroom.ts';

const newsroom = commandNewsroom();
let host: ReplayHost;
beforeAll(async () => {
  host = await openReplayHost();
  vi.spyOn(egressGate, 'open').mockReturnValue(host.egress);
});
afterAll(() => {
  vi.restoreAllMocks();
  host.close();
});

const feeds = (...args: string[]) => commandHere('feeds', ...args);

test('a feed is tested, followed, run, listed, paused, written to OPML and read again, and removed', async () => {
  host.answers['/feed.xml'] = {
    body: rss([
      ['1', 'One'],
      ['2', 'A quiz'],
    ]),
  };
  const address = 'https://wire.example/feed.xml';
  expect((await feeds('list')).err).toContain('No feed is followed.');
  const tested = await feeds('test', address, '--never', 'quiz');
  expect(tested).toMatchObject({ code: 0, out: expect.stringMatching(/draft +One\nfiltered +A quiz/) });
  const added = await feeds('add', address, '--never', 'quiz', '--json');
  expect(JSON.parse(added.out)).toMatchObject({ kind: 'feed', address, name: 'Wire', otherFeeds: [] });
  expect((await feeds('add', address)).err).toContain('already followed');
  expect((await feeds('run')).out).toBe('Wire: 1 taken, 1 filtered\n');
  host.answers['/feed.xml'] = { status: 404 };
  const failed = await feeds('run', 'Wire');
  expect([failed.code === 0, failed.err]).toEqual([
    false,
    expect.stringContaining('wire.example answered 404'),
  ]);
  expect((await feeds('list', '--failing')).out).toMatch(/Wire {2}failing since .*404/);
  const doctor = await commandHere('doctor', '--quick');
  expect(doctor.out).toMatch(/WARNING {2}feeds: feeds that fail: 1 \(Wire since .*404/);
  expect((await feeds('pause', address)).out).toBe('Wire: paused.\n');
  const file = join(newsroom.folder, 'feeds.opml');
  expect((await feeds('export-opml', file)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain(`xmlUrl="${address}"`);
  expect((await feeds('resume', 'Wire')).out).toBe('Wire: resumed.\n');
  expect((await feeds('remove', 'Wire', '--json')).out).toContain('"removed":true');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('</body>', '<outline xmlUrl="https://10.0.0.1/"/></body>'),
  );
  const imported = await feeds('import-opml', file, '--into', 'published');
  expect(imported.out).toBe('1 followed, 1 left.\n');
  expect(imported.err).toContain('https://10.0.0.1/');
  host.answers['/press'] = { body: '<h2><a href="/one">One</a></h2>' };
  const press = await feeds('test', 'https://wire.example/press', '--selector', 'h2 a');
  expect(press.out).toMatch(/^page https:\/\/wire\.example\/press\n(.*\n)*1 items\n$/);
  expect((await feeds('test', 'https://wire.example/press', '--selector', 'h3')).err).toContain(
    'matches no links',
  );
  const sender = JSON.parse((await feeds('add', '--push', '--name', 'Agency', '--json')).out);
  expect(sender).toMatchObject({ kind: 'push', name: 'Agency', secret: expect.stringMatching(/^whsec_/) });
  expect((await feeds('list')).out).toContain('Agency  nothing received yet');
  expect((await feeds('run', 'nothing')).err).toContain('There is no feed “nothing”.');
  expect((await feeds('add', address, '--section', 'nowhere')).err).toContain('--section is not right');
}, 240_000);
