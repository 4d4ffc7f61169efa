import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ListFolder, listFolder } from '../../src/entities/lists/testing.ts';
import { commandHere } from '../command-here.ts';
import { beginNewsroom } from './begin-newsroom.ts';

const ENTRIES = 8_000;
/** Milliseconds into the import: as it begins, in its midst, and near its end. */
const MOMENTS = [300, 700, 1_100, 1_500, 2_500];

let directory: string;
let files: ListFolder;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sourceline-lists-kill-'));
  await beginNewsroom(directory);
  files = listFolder();
  vi.stubEnv('DATA_DIR', directory);
  vi.stubEnv('DATABASE_URL', '');
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true, force: true });
  files.remove();
});

const lists = (...args: string[]) => commandHere('lists', ...args);

test('an import that is killed leaves the whole list or none of it', async () => {
  const many = files.ofac(
    {
      primary: Array.from(
        { length: ENTRIES },
        (_, i) => [i + 1, `ORE NUMBER ${i}`, '', 'X', 'Gender Male.'] as const,
      ),
    },
    'many',
  );
  for (const wait of MOMENTS) {
    const child = spawn(process.execPath, ['bin/sourceline.mjs', 'lists', 'import', 'ofac', many], {
      env: { ...process.env, DATA_DIR: directory },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await sleep(wait);
    child.kill('SIGKILL');
    await ended;
    const { code, out } = await lists('list', '--json');
    expect(code).toBe(0);
    if (out !== '') expect(JSON.parse(out)).toMatchObject({ entries: ENTRIES });
  }
  expect((await lists('import', 'ofac', many)).out).toMatch(new RegExp(String(ENTRIES)));
}, 400_000);
