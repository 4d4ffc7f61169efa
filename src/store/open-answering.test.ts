import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { silentLog } from '../log.ts';
import { askForCopy } from './backup/copy-database.ts';
import { openAnswering, pingWithin, whileAnswering } from './open-answering.ts';

test('a database that does not answer is given up, and any other error is passed on', async () => {
  await pingWithin({ ping: async () => undefined }, 1_000);
  await expect(pingWithin({ ping: () => new Promise(() => undefined) }, 20)).rejects.toThrow(
    'Its database has not answered for 0.02 seconds',
  );
  await expect(pingWithin({ ping: () => Promise.reject(new Error('gone')) }, 1_000)).rejects.toThrow('gone');
});

test('work is given up if the database stops answering meanwhile', async () => {
  const answers = { ping: async () => undefined };
  expect(await whileAnswering(answers, async () => 'done', 1, 20)).toBe('done');
  await expect(whileAnswering(answers, () => Promise.reject(new Error('it failed')), 1, 20)).rejects.toThrow(
    'it failed',
  );
  let isHanging = false;
  const hanging = { ping: () => (isHanging ? new Promise<void>(() => undefined) : Promise.resolve()) };
  const work = () => {
    isHanging = true;
    return new Promise<void>(() => undefined);
  };
  await expect(whileAnswering(hanging, work, 1, 20)).rejects.toThrow(
    'Its database has not answered for 0.02 seconds',
  );
});

test('a backup fails if the database of the process hangs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-answering-'));
  const settings = { DATA_DIR: folder, DATABASE_URL: undefined, DATABASE_POOL: 1 };
  const store = await openAnswering(settings, silentLog);
  let release: () => void = () => undefined;
  let hanging: Promise<void> | undefined;
  await new Promise<void>((isHeld) => {
    hanging = store.write(async (writing) => {
      await sql`select 1`.execute(writing);
      isHeld();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    });
  });
  try {
    // Only that long wait is shortened.
    const original = setTimeout;
    const shortened = vi
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((work: () => void, ms = 0) =>
        original(work, ms === 300_000 ? 10 : ms)) as typeof setTimeout);
    await expect(askForCopy(folder)).rejects.toThrow(/Its database has not answered for 300 seconds/);
    shortened.mockRestore();
  } finally {
    release();
    await hanging;
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
