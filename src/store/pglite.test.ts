import { randomBytes } from 'node:crypto';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outsideFault } from '../errors.ts';
import { isDatabaseGone } from './database-gone.ts';
import { openPGlite } from './pglite.ts';
import { keepTemplate } from './testing.ts';

const MEGABYTE = 1024 * 1024;

it('answers all that was asked before it was closed, and nothing after', async () => {
  const thread = await openPGlite('memory://', await keepTemplate());
  const asked = Array.from({ length: 40 }, (_, at) =>
    at % 2 === 0 ? thread.query('select $1::int as at', [at]) : thread.script(`select ${at} as at`),
  );
  const closed = thread.close();
  const late = thread.query('select $1::int as at', [1]);
  await expect(late).rejects.toThrow('The database thread has ended');
  const answers = await Promise.all(asked);
  expect(answers.map(({ rows }) => rows[0]?.at)).toEqual(asked.map((_, at) => at));
  await closed;
});

it('acknowledges nothing once its folder is gone, and says so once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-gone-'));
  const place = join(folder, 'pglite');
  const said: Error[] = [];
  const thread = await openPGlite(place, await keepTemplate(), (error) => said.push(error));
  try {
    await thread.script('create table kept (n integer)');
    await thread.query('insert into kept values ($1)', [1]);
    // Its files stay open, so that PostgreSQL itself would go on.
    await rename(place, join(folder, 'elsewhere'));
    const asked = [
      thread.query('insert into kept values ($1)', [2]),
      thread.script('insert into kept values (3)', true).then(() => thread.end('commit')),
      thread.query('select n from kept where n = $1', [1]),
    ];
    for (const outcome of await Promise.allSettled(asked)) {
      expect(outcome.status).toBe('rejected');
      expect(isDatabaseGone((outcome as PromiseRejectedResult).reason)).toBe(true);
    }
    await expect(thread.query('select $1::int as at', [1])).rejects.toSatisfy(isDatabaseGone);
    expect(said.map((error) => outsideFault(error)?.line)).toEqual([
      expect.stringContaining(`The folder of the database is gone: ${place}.`),
    ]);
  } finally {
    await thread.close();
    await rm(folder, { recursive: true, force: true });
  }
});

it('keeps and reads megabytes without many times their memory', async () => {
  const thread = await openPGlite('memory://', await keepTemplate());
  try {
    await thread.script('create table kept (bytes bytea)');
    const sent = randomBytes(12 * MEGABYTE);
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 5);
    await thread.query('insert into kept values ($1)', [sent]);
    const { rows } = await thread.query('select bytes from kept where bytes = $1', [sent]);
    clearInterval(watch);
    expect(Buffer.from(rows[0]?.bytes as Uint8Array).equals(sent)).toBe(true);
    // What makes a string of each byte takes a hundred times the bytes; PostgreSQL, and the hex, take some of them.
    expect((most - before) / sent.length).toBeLessThan(40);
  } finally {
    await thread.close();
  }
});
