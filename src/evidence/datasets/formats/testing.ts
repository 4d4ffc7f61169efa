import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnalyticsRow, openAnalytics } from '../../../store/analytics.ts';
import type { Cube } from '../../cubes/cube.ts';
import { describeFile } from '../../cubes/describe-versions.ts';
import type { DatasetLimits } from '../limits.ts';
import { type ImportedFile, importFile } from '../reading/import-file.ts';
import { textIn } from '../stated.ts';

/** A file as the child reads it, its first rows, and what it is described as. */
export interface ReadHere {
  readonly imported: ImportedFile;
  readonly rows: readonly AnalyticsRow[];
  readonly cube: Cube;
}

/**
 * Reads a file as the child does, in a folder of its own, and describes it under its own name, or under `title`; no
 * process is started.
 */
export async function readHere(
  name: string,
  content: string | Uint8Array,
  descriptor: string | null = null,
  limits: Partial<Pick<DatasetLimits, 'rows' | 'megabytes'>> = {},
  title?: string,
): Promise<ReadHere> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-formats-'));
  const before = process.cwd();
  try {
    const file = join(folder, name);
    writeFileSync(file, content);
    process.chdir(folder);
    const megabyte = 1024 * 1024;
    const order = {
      file,
      fileName: name,
      descriptor,
      previous: null,
      limits: {
        bytes: 32 * megabyte,
        unpacked: 128 * megabyte,
        disk: 256,
        rows: 10_000,
        columns: 400,
        seconds: 60,
        megabytes: 512,
        ...limits,
      },
    };
    const imported = await importFile(order, () => {});
    const analytics = openAnalytics(folder);
    try {
      const path = join(folder, imported.parquet);
      const rows = await analytics.rows(
        'select * exclude (_reporter, _partner, _flow, _product, _reporter_agg, _partner_agg, _product_agg) from read_parquet($1) limit 20',
        [path],
      );
      const words = { title: title ?? textIn(imported.about.names), about: '', producer: '' };
      return { imported, rows, cube: await describeFile(analytics, path, imported, words, new Map()) };
    } finally {
      await analytics.close();
    }
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}
