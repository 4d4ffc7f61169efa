import { type ImportedList, importList, type ListToImport } from '../../../entities/lists/import-list.ts';
import { incomingFolder } from '../../../evidence/datasets/dataset-files.ts';
import type { ActContext, SentFile } from '../../own-page.ts';
import { type RunningImport, RunningImports } from '../running-imports.ts';

/** How far an import of a list is. */
export type ListImportStep = 'reading' | 'saving' | 'comparing';

/** An import of a list that was begun from a page or by a program. */
export type RunningListImport = RunningImport<ListImportStep, ImportedList>;

const imports = new RunningImports<ListImportStep, ImportedList>();

/** Begins the import of a list from files that were sent. */
export function beginListImport(
  context: ActContext,
  given: Omit<ListToImport, 'path'>,
  begun: Pick<RunningListImport, 'by' | 'slug' | 'values'> & { readonly files: readonly SentFile[] },
): RunningListImport {
  const { files, ...kept } = begun;
  const now = context.clock.now();
  const fileName = files.map(({ name }) => name).join(', ');
  return imports.begin(
    { ...kept, fileName, since: now },
    files,
    incomingFolder(context.config),
    ({ folder, paths }, progress) => {
      // A set is found by the names of its files; one file alone is named itself, and says so where it is none of a set.
      const path = files.length === 1 ? (paths[0] ?? folder) : folder;
      return importList(
        context.store,
        { ...given, path },
        { by: { memberId: kept.by }, now, progress: (step) => progress(step) },
      );
    },
  );
}

/** The import a member began, as it is now; null where it is not theirs, long ago, or another process's. */
export function findListImport(id: string, by: string): RunningListImport | null {
  return imports.find(id, by);
}
