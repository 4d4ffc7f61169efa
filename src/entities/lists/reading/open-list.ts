import { statSync } from 'node:fs';
import { refusal } from '../../../words/refusal.ts';
import type { ListFormat } from '../watch-list.ts';
import type { ListSource } from './list-source.ts';
import { openBis } from './read-bis.ts';
import { openCsvList } from './read-csv-list.ts';
import { openOpenSanctions } from './read-ftm.ts';
import { openOfac } from './read-ofac.ts';
import { openUn } from './read-un.ts';

/** Finds the files of a list at a path and looks through them; a Problem says which file is not what it should be. */
export async function openList(format: ListFormat, path: string, now: Date): Promise<ListSource> {
  if (format === 'ofac' || format === 'ofac-consolidated') return openOfac(format, path);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw refusal('fileIrregular', { path, kind: 'folder' });
  if (format === 'un') return openUn(path);
  if (format === 'bis-dpl') return openBis(path, now);
  if (format === 'opensanctions') return openOpenSanctions(path);
  return openCsvList(path);
}
