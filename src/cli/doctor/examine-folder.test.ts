import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examineBackups, examineFolder } from './examine-folder.ts';
import { type Finding, reportTo } from './finding.ts';

// A file system of our own can be mounted by root alone.
const isRoot = process.getuid?.() === 0 && process.platform === 'linux';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const found = (directory: string) => {
  const findings: Finding[] = [];
  examineFolder(
    directory,
    true,
    reportTo((finding) => findings.push(finding)),
  );
  return findings.map(({ name, state, says }) => `${name}: ${state}: ${says}`);
};

/** Whether a small file system could be mounted, and what `look` saw there. */
function onDisk(size: string, look: (disk: string) => void): void {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', disk]);
  try {
    look(disk);
  } finally {
    execFileSync('umount', [disk]);
  }
}

test('a folder that is not there yet, and one of our own, are well', () => {
  expect(found(join(folder, 'new'))).toEqual([expect.stringContaining('folder: ok: ')]);
  expect(found(folder)).toEqual([
    expect.stringContaining('folder: ok: '),
    expect.stringContaining('disk: ok: '),
  ]);
});

test.runIf(isRoot)('a full disk, one without room for a copy, and one that is read-only are named', () => {
  onDisk('100m', (disk) => expect(found(disk)[1]).toContain('disk: fault: 105 MB of 105 MB free'));
  rmSync(join(folder, 'disk'), { recursive: true });
  onDisk('500m', (disk) => {
    mkdirSync(join(disk, 'pglite'), { mode: 0o700 });
    writeFileSync(join(disk, 'pglite', 'rows'), Buffer.alloc(280e6));
    expect(found(disk)[1]).toMatch(/disk: warning: .* needs 280 MB for a copy/);
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(found(disk)).toEqual([expect.stringContaining('its file system is mounted read-only')]);
  });
});

test('folders that this user cannot read keep no other check from being made', async () => {
  const sealed = join(folder, 'pglite');
  mkdirSync(join(sealed, 'base'), { recursive: true, mode: 0o700 });
  chmodSync(sealed, 0);
  const elsewhere = join(folder, 'elsewhere', 'backup');
  mkdirSync(elsewhere, { recursive: true });
  chmodSync(join(folder, 'elsewhere'), 0);
  const last = { at: new Date().toISOString(), to: join(elsewhere, 'night'), bytes: 1 };
  writeFileSync(join(folder, 'backups.json'), JSON.stringify({ last, begun: null }));
  // Root may read everything.
  chmodSync(folder, 0o777);
  if (isRoot) process.seteuid?.('nobody');
  try {
    expect(found(folder)).toEqual([
      expect.stringMatching(/^folder: /),
      expect.stringMatching(/^disk: ok: .* free/),
    ]);
    const backups: string[] = [];
    const report = reportTo(({ name, state }) => backups.push(`${name}: ${state}`));
    await examineBackups(folder, new Date(), report);
    expect(backups).toEqual(['backup: ok', 'leftovers: ok']);
  } finally {
    if (isRoot) process.seteuid?.(0);
    for (const path of [sealed, join(folder, 'elsewhere')]) chmodSync(path, 0o700);
  }
});
