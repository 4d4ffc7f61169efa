import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
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
