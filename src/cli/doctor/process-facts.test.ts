import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import { openAnswering } from '../../store/open-answering.ts';
import { askAll } from '../../store/process-socket.ts';
import { answerDoctor, EXAMINE } from './process-facts.ts';

test('the check of a database that hangs meanwhile is given up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-facts-'));
  const config = readConfig({ DATA_DIR: folder });
  const store = await openAnswering(config, silentLog);
  let release: () => void = () => undefined;
  let hanging: Promise<unknown> | undefined;
  const hang = () =>
    store.write(async (writing) => {
      await sql`select 1`.execute(writing);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    });
  // Only those two long waits are shortened.
  const shorter = new Map([
    [10_000, 1],
    [300_000, 1_000],
  ]);
  const original = setTimeout;
  const shortened = vi
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation(((work: () => void, ms = 0) =>
      original(work, shorter.get(ms) ?? ms)) as typeof setTimeout);
  try {
    await answerDoctor(store, config, systemClock, 'serve');
    const [asked] = await askAll(folder, EXAMINE, { quick: false });
    const told = asked?.told[Symbol.asyncIterator]();
    expect((await told?.next())?.value).toMatchObject({ name: 'clock' });
    hanging = hang();
    await expect(asked?.answer).rejects.toThrow(/Its database has not answered for 300 seconds/);
    asked?.close();
  } finally {
    shortened.mockRestore();
    release();
    await hanging;
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
