import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProcessMark, processMark, readMark } from '../process-mark.ts';

/** A backup that was written whole. */
export interface BackupTaken {
  /** The moment all of it is of, ISO 8601 in UTC. */
  readonly at: string;
  readonly to: string;
  readonly bytes: number;
}

/** What DATA_DIR knows of the backups that were taken with it. */
export interface BackupRecord {
  /** The last that was written whole; null where none was. */
  readonly last: BackupTaken | null;
  /** One that has begun, and who writes it; null where none is under way. */
  readonly begun: { readonly at: string; readonly to: string; readonly by: ProcessMark } | null;
}

/**
 * It lies beside the database and not in it: a backup changes nothing there, since the database may be of an older
 * version, a copy, or a replica.
 */
const FILE = 'backups.json';

/** Reads what is known of the backups of the newsroom in `directory`. */
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

/** Notes that this process begins a backup into the folder `to`. */
export async function noteBackupBegun(directory: string, to: string, now: Date): Promise<void> {
  const { last } = await readBackupRecord(directory);
  await write(directory, { last, begun: { at: now.toISOString(), to, by: processMark() } });
}

/** Notes how the backup ended that this process began: `taken`, or null where it failed. */
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
