import type { ListToImport } from '../../../entities/lists/import-list.ts';
import { importWatchList, type ListImported } from '../../../jobs/import-list.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { ActContext, SentFile } from '../../http/own-page.ts';
import { type ImportBegun, type RunningImport, RunningImports } from '../frame/running-imports.ts';

/** The progress of a list's import. */
export type ListImportStep = 'reading' | 'saving' | 'comparing';

/** An import of a list that was started from a page or through the API. */
export type RunningListImport = RunningImport<ListImportStep, ListImported>;

/** The imports of watch lists. */
export const listImports = new RunningImports<ListImportStep, ListImported>(importWatchList.name);

/** Who starts an import of a list, from which files, and the values they entered. */
interface Begun extends Pick<ImportBegun, 'slug' | 'values'> {
  readonly by: Authorized<'manage lists'>;
  readonly files: readonly SentFile[];
}

/** Starts the import of a list from uploaded files; answers its id. */
export function beginListImport(
  context: ActContext,
  given: Omit<ListToImport, 'path'>,
  { by, files, ...kept }: Begun,
): Promise<string> {
  const fileName = files.map(({ name }) => name).join(', ');
  return listImports.begin(context, { ...kept, by: by.member.id, fileName }, files, given);
}
