// The datasets of the demo newsroom, read: each would take the first start a process of its own.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { FOR_NODE } from './build-server.mjs';
import { ROOT } from './setup.mjs';

const KEPT = join(ROOT, 'node_modules', '.cache');
const NAME = /^demo-datasets-[0-9a-f]{16}$/;

/** Leaves dist/demo-datasets; those read from the same files by the same program are taken again. */
export async function buildDatasets() {
  mkdirSync(KEPT, { recursive: true });
  // Where packages are found that stay outside the program.
  const program = join(KEPT, `read-demo-datasets-${process.pid}.mjs`);
  await build({
    ...FOR_NODE,
    stdin: {
      contents: `export { readConfig } from './src/config.ts';
        export { datasetLimits } from './src/evidence/datasets/limits.ts';
        export { orderOf, planImport } from './src/evidence/datasets/plan-import.ts';
        export { importFile } from './src/evidence/datasets/reading/import-file.ts';
        export { demoDatasetName, demoDatasets } from './src/intake/demo/demo-datasets.ts';`,
      resolveDir: ROOT,
    },
    outfile: program,
  });
  const kept = join(KEPT, `demo-datasets-${madeFrom(program)}`);
  if (!existsSync(kept)) await read(program, kept);
  rmSync(program);
  cpSync(kept, join(ROOT, 'dist', 'demo-datasets'), { recursive: true });
}

async function read(program, kept) {
  for (const name of readdirSync(KEPT)) {
    if (NAME.test(name)) rmSync(join(KEPT, name), { recursive: true, force: true });
  }
  const draft = `${kept}.${process.pid}`;
  mkdirSync(draft);
  const { readConfig, datasetLimits, orderOf, planImport, importFile, demoDatasetName, demoDatasets } =
    await import(pathToFileURL(program).href);
  const limits = datasetLimits(readConfig({}));
  const here = process.cwd();
  for (const dataset of demoDatasets(join(ROOT, 'demo', 'data'))) {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline-build-'));
    try {
      // A file is read where its process is.
      process.chdir(folder);
      const imported = await importFile(orderOf(planImport(dataset), limits), () => undefined);
      const parquet = `${imported.parquetSha256}.parquet`;
      copyFileSync(join(folder, imported.parquet), join(draft, parquet));
      writeFileSync(
        join(draft, `${demoDatasetName(dataset)}.json`),
        JSON.stringify({ ...imported, parquet }),
      );
    } finally {
      process.chdir(here);
      rmSync(folder, { recursive: true, force: true });
    }
  }
  renameSync(draft, kept);
}

/** The lock file for DuckDB, which stays outside the program. */
function madeFrom(program) {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  hash.update(readFileSync(program));
  const data = join(ROOT, 'demo', 'data');
  for (const name of readdirSync(data).sort()) hash.update(name).update(readFileSync(join(data, name)));
  return hash.digest('hex').slice(0, 16);
}
