import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { hasProcess } from '../process-mark.ts';

const PREFIX = 'sourceline-sandbox';
const HOST =
  hostname()
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 40) || 'host';

/** Folders created by this process: in a container every server has the pid of the one killed before it. */
const mine = new Set<string>();

/**
 * Creates an empty folder in `under` for one child, with its owner in its name, and removes those of dead processes.
 */
export function makeSandboxFolder(under: string): string {
  mkdirSync(under, { recursive: true });
  sweepSandboxFolders(under);
  const folder = mkdtempSync(join(under, `${PREFIX}-${HOST}-${process.pid}-`));
  mine.add(basename(folder));
  return folder;
}

/** Removes the folders left behind by killed processes of this machine. */
export function sweepSandboxFolders(under: string): void {
  for (const name of names(under)) {
    const [, host, pid] = /^sourceline-sandbox-([A-Za-z0-9]+)-(\d+)-/.exec(name) ?? [];
    if (host !== HOST) continue;
    const lives = Number(pid) === process.pid ? mine.has(name) : hasProcess(Number(pid));
    if (!lives) removeSandboxFolder(join(under, name));
  }
}

/** Removes a child's folder with its contents. */
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
