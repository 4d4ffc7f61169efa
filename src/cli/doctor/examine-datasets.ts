import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '../../errors.ts';
import { datasetFolder } from '../../store/analytics.ts';
import type { Report } from './finding.ts';

/** A file of a dataset, and the versions it belongs to. */
export interface DatasetFile {
  readonly parquet: string;
  readonly bytes: number | null;
  /** Such as `exports, version 2`. */
  readonly of: string;
}

const SAID = 3;

/** Compares every file of a dataset with the hash that is its name. */
export async function examineDatasets(
  settings: { readonly DATA_DIR: string },
  files: readonly DatasetFile[],
  report: Report,
): Promise<void> {
  const folder = datasetFolder(settings);
  const wrong: string[] = [];
  for (const { parquet, of } of files) {
    const what = await whatIsWrong(join(folder, parquet), parquet);
    if (what) wrong.push(`${of} (${parquet.slice(0, 12)}…) ${what}`);
  }
  if (wrong.length === 0) {
    report.ok('datasets', files.length > 0 ? `${files.length} files in ${folder}, all intact` : 'none');
    return;
  }
  const more = wrong.length > SAID ? `; and ${wrong.length - SAID} more` : '';
  report.fault(
    'datasets',
    `${wrong.length} of ${files.length} files: ${wrong.slice(0, SAID).join('; ')}${more}`,
    `Copy them from datasets/ in the last backup to ${folder}; without a backup, load that version again.`,
  );
}

async function whatIsWrong(path: string, parquet: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isMissing ? 'is missing' : `cannot be read: ${messageOf(error)}`;
  }
  return `${hash.digest('hex')}.parquet` === parquet ? null : 'has been cut short or altered';
}
