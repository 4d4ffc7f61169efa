import { createHash } from 'node:crypto';
import type { Problem } from '../../errors.ts';
import { type RefusalParameters, refusal } from '../../words/refusal.ts';

/** The backup layout that this program writes and reads. */
export const LAYOUT = 1;

/** Maximum size of a manifest in bytes; one with 100,000 datasets has 20 MB. */
export const MANIFEST_MOST = 64 * 1024 * 1024;

/** One table in a backup. */
export interface TableEntry {
  readonly name: string;
  readonly rows: number;
  /** sha256 over its rows as JSON lines, in key order: independent of the kind of database. */
  readonly rowsSha256: string;
  readonly file: string;
  readonly bytes: number;
  /** sha256 of the compressed file. */
  readonly sha256: string;
}

/** A file outside the database, such as the rows of a dataset. */
export interface FileEntry {
  /** Its path under DATA_DIR and under the backup, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The contents of a backup, with checksums. */
export interface Manifest {
  readonly layout: number;
  /** The program that wrote it. */
  readonly program: string;
  /** The time of the snapshot, ISO 8601 in UTC. */
  readonly at: string;
  /** The kind of database it came from; it can be restored into either. */
  readonly database: string;
  /** The fingerprint of the secret in use; null if there was none; not stated by programs before 0041. */
  readonly secret?: string | null;
  /** The database's schema version. */
  readonly migration: number;
  readonly tables: readonly TableEntry[];
  readonly files: readonly FileEntry[];
}

/** The manifest as file text, with a hash of itself. */
export function sealed(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, seal: sealOf(manifest) }, null, 2)}\n`;
}

/** Parses a manifest; throws a Problem if it is invalid, was changed, or has a newer layout. */
export function readManifest(text: string): Manifest {
  const { seal, ...manifest } = parsed(text);
  if (manifest.layout > LAYOUT) {
    throw refusal('backupNewer');
  }
  if (seal !== sealOf(manifest)) throw damaged('manifestChanged');
  return manifest;
}

/** The kinds of damage to a backup or an export. */
export type DamageFault = RefusalParameters<'copyDamaged'>['fault'];

/** The Problem for a damaged backup. */
export function damaged(fault: DamageFault, path = '', why = ''): Problem {
  return refusal('copyDamaged', { what: 'backup', fault, path, why });
}

function parsed(text: string): Manifest & { seal?: string } {
  try {
    const value = JSON.parse(text) as Manifest | null;
    if (
      value &&
      Number.isInteger(value.layout) &&
      isList(value.tables, ['name', 'file', 'sha256', 'rowsSha256'], ['rows', 'bytes'], 'name') &&
      isList(value.files, ['path', 'sha256'], ['bytes'], 'path')
    )
      return value;
  } catch {
    // Reported below.
  }
  throw damaged('manifestUnreadable');
}

/** Whether a value is a list of entries with these texts and counts, without duplicates. */
function isList(
  value: unknown,
  texts: readonly string[],
  counts: readonly string[],
  key: string,
): value is never[] {
  if (!Array.isArray(value)) return false;
  const isCount = (count: unknown) => Number.isSafeInteger(count) && Number(count) >= 0;
  const entries = value as (Record<string, unknown> | null)[];
  return (
    new Set(entries.map((entry) => entry?.[key])).size === entries.length &&
    entries.every(
      (entry) =>
        texts.every((name) => typeof entry?.[name] === 'string') &&
        counts.every((name) => isCount(entry?.[name])),
    )
  );
}

function sealOf(manifest: Manifest): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
}
