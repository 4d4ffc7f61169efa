import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Store } from '../../store/database.ts';
import { type AddedDataset, addDataset } from './add-dataset.ts';
import type { DatasetFile } from './dataset-file.ts';
import type { DatasetSettings } from './limits.ts';

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

/** Where a test adds files, with limits a small machine keeps to. */
export function testFiles(store: () => Store, limits: Partial<DatasetSettings> = {}): TestFiles {
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
      return addDataset(store(), to, given, { by: null, now: new Date() });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
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
