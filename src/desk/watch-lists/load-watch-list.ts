import {
  type ImportedList,
  importList,
  type ListImportOptions,
  type ListToImport,
} from '../../entities/lists/import-list.ts';
import type { Store } from '../../store/database.ts';
import type { ListLoader } from './list-manager.ts';

/** Loads files that somebody sent as a watch list, or as the next version of the one with that slug. */
export function loadWatchList(
  store: Store,
  sent: ListToImport,
  by: ListLoader,
  loading: Omit<ListImportOptions, 'by'>,
): Promise<ImportedList> {
  return importList(store, sent, { ...loading, by: { memberId: by.member?.id ?? null } });
}
