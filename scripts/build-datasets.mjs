// The datasets of the demo newsroom, read: each would take the first start a process of its own.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepMadeBy } from './keep-made.mjs';
import { ROOT } from './setup.mjs';

const DATA = join(ROOT, 'demo', 'data');

/** Leaves dist/demo-datasets; those read from the same files by the same program are taken again. */
export function buildDatasets() {
  return keepMadeBy({
    name: 'demo-datasets',
    from: [DATA],
    program: `export { readConfig } from './src/config.ts';
      export { datasetLimits } from './src/evidence/datasets/limits.ts';
      export { orderOf, planImport } from './src/evidence/datasets/plan-import.ts';
      export { importFile } from './src/evidence/datasets/reading/import-file.ts';
      export { demoDatasetName, demoDatasets } from './src/intake/demo/demo-datasets.ts';`,
    make: read,
  });
}

async function read(program, kept) {
  const { readConfig, datasetLimits, orderOf, planImport, importFile, demoDatasetName, demoDatasets } =
    await import(program);
  const limits = datasetLimits(readConfig({}));
  for (const dataset of demoDatasets(DATA)) {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-build-'));
    try {
      const imported = await importFile(orderOf(planImport(dataset), limits), () => undefined, folder);
      const parquet = `${imported.parquetSha256}.parquet`;
      copyFileSync(join(folder, imported.parquet), join(kept, parquet));
      writeFileSync(join(kept, `${demoDatasetName(dataset)}.json`), JSON.stringify({ ...imported, parquet }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
