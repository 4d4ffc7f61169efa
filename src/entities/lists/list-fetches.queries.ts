import type { Reading } from '../../store/database.ts';
import type { ListFormat } from './watch-list.ts';

/** What came of the last time a list was fetched. */
export interface ListFetch {
  readonly format: ListFormat;
  readonly triedAt: Date;
  /** When it last came whole; null where it never did. */
  readonly fetchedAt: Date | null;
  /** Why the last try failed; '' where it did not. */
  readonly problem: string;
}

/** What came of fetching each list, by its layout; lists that were never tried are not there. */
export async function listFetches(reading: Reading): Promise<Map<ListFormat, ListFetch>> {
  const rows = await reading.selectFrom('list_fetches').selectAll().orderBy('format').execute();
  return new Map(
    rows.map((row) => [
      row.format as ListFormat,
      {
        format: row.format as ListFormat,
        triedAt: row.tried_at,
        fetchedAt: row.fetched_at,
        problem: row.problem,
      },
    ]),
  );
}
