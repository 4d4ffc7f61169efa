import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Store } from '../../store/database.ts';
import { type AddedDataset, addDataset } from './add-dataset.ts';
import type { DatasetFile, PreparedFile } from './dataset-file.ts';
import type { DatasetSettings } from './limits.ts';
import { type ImportedFile, type ImportOrder, importFile } from './reading/import-file.ts';

/** A folder in which a test adds files as datasets. */
export interface TestFiles {
  readonly folder: string;
  readonly settings: DatasetSettings & { readonly DATA_DIR: string };
  /** Writes `content` as a file and adds it, published, to the datasets of other settings where they are given. */
  add(
    name: string,
    content: string | Uint8Array,
    more?: Partial<DatasetFile>,
    to?: TestFiles['settings'],
  ): Promise<AddedDataset>;
  remove(): void;
}

/**
 * Where a test adds files, with limits a small machine keeps to. They are read here: a process of their own, which they
 * get with `inChild`, takes five times as long.
 */
export function testFiles(
  store: () => Store,
  { inChild = false, ...limits }: Partial<DatasetSettings> & { readonly inChild?: boolean } = {},
): TestFiles {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-files-'));
  const settings = {
    DATA_DIR: join(folder, 'data'),
    DATASET_MB: 32,
    DATASET_ROWS: 200_000,
    DATASET_SECONDS: 60,
    DATASET_MEMORY_MB: 512,
    ...limits,
  };
  return {
    folder,
    settings,
    add: (name, content, more = {}, to = settings) => {
      const file = join(folder, name);
      writeFileSync(file, content);
      const given = { file, fileName: name, published: true, ...more };
      const read = inChild ? undefined : (order: ImportOrder) => readHere(order, folder);
      return addDataset(store(), to, given, { by: null, now: new Date(), read });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What files of tests were read as: many tests begin from the same file. */
const readBefore = new Map<string, { readonly imported: ImportedFile; readonly parquet: Uint8Array }>();
let reading: Promise<unknown> = Promise.resolve();

async function readHere(order: ImportOrder, under: string): Promise<PreparedFile> {
  const { previous } = order;
  const asked = {
    ...order,
    file: null,
    previous: previous && { ...previous, parquet: basename(previous.parquet) },
  };
  const hash = createHash('sha256').update(JSON.stringify(asked));
  const key = hash.update(readFileSync(order.file)).digest('hex');
  const folder = mkdtempSync(join(under, 'read-'));
  const before = readBefore.get(key);
  // One after another, as children are.
  const read = reading.then(() => before?.imported ?? importFile(order, () => undefined, folder));
  reading = read.catch(() => undefined);
  const imported = await read;
  if (imported.same) return { imported, parquet: null };
  const parquet = join(folder, imported.parquet);
  if (before) writeFileSync(parquet, before.parquet);
  else readBefore.set(key, { imported, parquet: readFileSync(parquet) });
  return { imported, parquet };
}

/** A workbook with one sheet of these rows of cells, as XML, and other parts as they are given. */
export function workbook(
  rows: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
  const files: Zippable = {};
  for (const [name, content] of Object.entries(all))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}
