import type { ListToImport } from '../../../entities/lists/import-list.ts';
import { importList, type ListImported } from '../../../jobs/import-list.ts';
import type { ActContext, SentFile } from '../../own-page.ts';
import { type ImportBegun, type RunningImport, RunningImports } from '../running-imports.ts';

/** How far an import of a list is. */
export type ListImportStep = 'reading' | 'saving' | 'comparing';

/** An import of a list that was begun from a page or by a program. */
export type RunningListImport = RunningImport<ListImportStep, ListImported>;

/** The imports of watch lists. */
export const listImports = new RunningImports<ListImportStep, ListImported>(importList.name);

/** Begins the import of a list from files that were sent; answers its id. */
export function beginListImport(
  context: ActContext,
  given: Omit<ListToImport, 'path'>,
  begun: Omit<ImportBegun, 'fileName'> & { readonly files: readonly SentFile[] },
): Promise<string> {
  const { files, ...kept } = begun;
  const fileName = files.map(({ name }) => name).join(', ');
  return listImports.begin(context, { ...kept, fileName }, files, given);
}
