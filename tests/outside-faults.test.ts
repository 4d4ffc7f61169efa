import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHOLE } from './depth.ts';
import { beginNewsroom } from './kill/begin-newsroom.ts';

// What lies outside the program, provoked for real: each is one line that says what to do.

const isRoot = process.getuid?.() === 0 && process.platform === 'linux';
let folder: string;
let newsroom: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-outside-'));
  // Another user has to find the way to it.
  chmodSync(folder, 0o755);
  newsroom = join(folder, 'newsroom');
  await beginNewsroom(newsroom);
  expect(await sourceline(['users', 'list'])).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function sourceline(args: string[], more: { DATA_DIR?: string; uid?: number; shell?: string } = {}) {
  const { DATA_DIR = newsroom, uid, shell = '' } = more;
  const command = [process.execPath, 'bin/sourceline.mjs', ...args].map((word) => `'${word}'`).join(' ');
  const env = { ...process.env, DATA_DIR, DATABASE_URL: '', LOG_LEVEL: 'silent' };
  const who = uid === undefined ? {} : { uid, gid: uid };
  try {
    const { stdout } = await promisify(execFile)('sh', ['-c', `${shell}exec ${command}`], { env, ...who });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr, stdout } = error as { code: number; stderr: string; stdout: string };
    return { code, said: `${stdout}${stderr}` };
  }
}

const isOneLine = (said: string, what: RegExp) => {
  expect(said.trim().split('\n').at(-1)).toMatch(what);
  expect(said).not.toMatch(/report it|something of ours|^\s+at /m);
};

async function onDisk(size: string, work: (disk: string) => Promise<void>): Promise<void> {
  const disk = join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=777`, 'none', disk]);
  try {
    await work(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
}

test.runIf(isRoot && WHOLE)(
  'a full disk, for a backup and for the database',
  async () => {
    await onDisk('64k', async (disk) => {
      const { code, said } = await sourceline(['backup', join(disk, 'backup')]);
      expect(code).toBe(1);
      isOneLine(said, /The disk is full.* Free some space/);
      // What was begun is gone again.
      expect(readdirSync(disk)).toEqual([]);
    });
    await onDisk('200m', async (disk) => {
      const DATA_DIR = join(disk, 'newsroom');
      await beginNewsroom(DATA_DIR);
      expect(await sourceline(['users', 'list'], { DATA_DIR })).toMatchObject({ code: 0 });
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize));
      const { code, said } = await sourceline(['import', 'tests/fixtures'], { DATA_DIR });
      expect(code).toBe(1);
      isOneLine(said, /full|doctor/);
      rmSync(join(disk, 'filler'));
      expect(await sourceline(['users', 'list'], { DATA_DIR })).toMatchObject({ code: 0 });
    });
  },
  120_000,
);

test.runIf(isRoot)(
  'a disk that is mounted read-only',
  async () => {
    await onDisk('64k', async (disk) => {
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      const { code, said } = await sourceline(['backup', join(disk, 'backup')]);
      expect(code).toBe(1);
      isOneLine(said, /mounted read-only.* Mount it for writing/);
      isOneLine(
        (await sourceline(['users', 'list'], { DATA_DIR: join(disk, 'x') })).said,
        /Mount it for writing/,
      );
    });
  },
  60_000,
);

test.runIf(isRoot)(
  'a folder that this user may not use',
  async () => {
    const mine = join(folder, 'mine');
    mkdirSync(mine, { mode: 0o700 });
    const { code, said } = await sourceline(['users', 'list'], { DATA_DIR: join(mine, 'x'), uid: 65534 });
    expect(code).toBe(1);
    isOneLine(said, /cannot read or write.* Run the program as the service user/);
  },
  60_000,
);

test('a damaged database, a damaged backup', async () => {
  const DATA_DIR = join(folder, 'damaged');
  await beginNewsroom(DATA_DIR);
  const backup = join(folder, 'backup');
  expect(await sourceline(['backup', backup], { DATA_DIR })).toMatchObject({ code: 0 });
  writeFileSync(join(DATA_DIR, 'pglite', 'global', 'pg_control'), Buffer.alloc(8192));
  const opened = await sourceline(['users', 'list'], { DATA_DIR });
  expect(opened.code).toBe(1);
  isOneLine(opened.said, /could not be opened.*`sourceline doctor`/);
  writeFileSync(join(backup, 'tables', 'stories.jsonl.gz'), 'no rows');
  const restored = await sourceline(['restore', backup], { DATA_DIR: join(folder, 'new') });
  expect(restored.code).toBe(1);
  isOneLine(restored.said, /This backup is damaged: tables\/stories\.jsonl\.gz.* Try another copy of it\./);
}, 60_000);
