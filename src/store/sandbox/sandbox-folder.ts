import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { hasProcess } from '../process-mark.ts';

const PREFIX = 'sourceline-sandbox';
const HOST =
  hostname()
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 40) || 'host';

/** Those this process made: in a container every server has the number of the one that was killed before it. */
const mine = new Set<string>();

/** Makes an empty folder within `under` for one child, its name saying whose it is, and removes those of the dead. */
export function makeSandboxFolder(under: string): string {
  mkdirSync(under, { recursive: true });
  sweepSandboxFolders(under);
  const folder = mkdtempSync(join(under, `${PREFIX}-${HOST}-${process.pid}-`));
  mine.add(basename(folder));
  return folder;
}

/** Removes the folders that processes of this machine left behind when they were killed. */
export function sweepSandboxFolders(under: string): void {
  for (const name of names(under)) {
    const [, host, pid] = /^sourceline-sandbox-([A-Za-z0-9]+)-(\d+)-/.exec(name) ?? [];
    if (host !== HOST) continue;
    const lives = Number(pid) === process.pid ? mine.has(name) : hasProcess(Number(pid));
    if (!lives) removeSandboxFolder(join(under, name));
  }
}

/** Removes a child's folder with all it holds. */
export function removeSandboxFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  mine.delete(basename(folder));
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
