import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProcessMark, processMark, readMark } from '../process-mark.ts';

/** A completed backup. */
export interface BackupTaken {
  /** The moment it captures, ISO 8601 in UTC. */
  readonly at: string;
  readonly to: string;
  readonly bytes: number;
}

/** What DATA_DIR records about its backups. */
export interface BackupRecord {
  /** The last completed backup; null if there is none. */
  readonly last: BackupTaken | null;
  /** A backup in progress, and the process writing it; null if there is none. */
  readonly begun: { readonly at: string; readonly to: string; readonly by: ProcessMark } | null;
}

/**
 * Stored beside the database, not in it: a backup changes nothing there, because the database may be an older version, a
 * copy or a replica.
 */
const FILE = 'backups.json';

/** Reads the backup record of the newsroom in `directory`. */
export async function readBackupRecord(directory: string): Promise<BackupRecord> {
  try {
    const { last, begun } = JSON.parse(
      await readFile(join(directory, FILE), 'utf8'),
    ) as Partial<BackupRecord>;
    const by = begun && readMark(JSON.stringify(begun.by));
    return {
      last: last && Number.isFinite(Date.parse(last.at)) ? last : null,
      begun: begun && by ? { ...begun, by } : null,
    };
  } catch {
    return { last: null, begun: null };
  }
}

/** Records that this process has started a backup into the folder `to`. */
export async function noteBackupBegun(directory: string, to: string, now: Date): Promise<void> {
  const { last } = await readBackupRecord(directory);
  await write(directory, { last, begun: { at: now.toISOString(), to, by: processMark() } });
}

/** Records how this process's backup ended: `taken`, or null if it failed. */
export async function noteBackupEnded(directory: string, taken: BackupTaken | null): Promise<void> {
  const { last } = await readBackupRecord(directory);
  await write(directory, { last: taken ?? last, begun: null });
}

async function write(directory: string, record: BackupRecord): Promise<void> {
  const path = join(directory, FILE);
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, `${JSON.stringify(record)}\n`, { mode: 0o600, flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
