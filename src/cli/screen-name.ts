import { listWatchLists } from '../entities/lists/list.queries.ts';
import type { ListAge, WatchList } from '../entities/lists/watch-list.ts';
import { withKnownNames } from '../entities/screening/known-as.queries.ts';
import { openScreener } from '../entities/screening/open-screener.ts';
import type { ScreenedList } from '../entities/screening/screener.ts';
import type { ScreeningHit, ScreeningQuery } from '../entities/screening/screening-index.ts';
import { Problem } from '../errors.ts';
import type { Reading } from '../store/database.ts';

/** A list that was asked. */
export type AskedList = WatchList & { readonly age: ListAge };

/** What came of asking the lists for a name. */
export interface ScreenedName {
  readonly name: string;
  readonly query: ScreeningQuery;
  /** The names that the newsroom's own entities of this name go by as well, which were asked for too. */
  readonly alsoKnownAs: readonly string[];
  /** How many more there are that were not asked for. */
  readonly namesLeft: number;
  readonly lists: readonly AskedList[];
  /** The versions that were read, by the list's slug. */
  readonly versions: ReadonlyMap<string, ScreenedList>;
  readonly hits: readonly ScreeningHit[];
}

/** Asks the newest version of every list, or of some, for a name and for what the newsroom knows it as besides. */
export async function screenName(
  reading: Reading,
  name: string,
  given: Omit<ScreeningQuery, 'names'>,
  slugs: readonly string[],
  now: Date,
): Promise<ScreenedName> {
  const all = await listWatchLists(reading, now);
  const unknown = slugs.find((slug) => !all.some((list) => list.slug === slug));
  if (unknown !== undefined)
    throw new Problem('not found', `There is no watch list "${unknown}".`, 'See `sourceline lists list`.');
  const lists = slugs.length === 0 ? all : all.filter(({ slug }) => slugs.includes(slug));
  if (lists.length === 0)
    throw new Problem(
      'not found',
      'No watch list is loaded, so nothing can be asked.',
      'Import one: sourceline lists import un consolidated.xml. See docs/watch-lists.md.',
    );
  const question: ScreeningQuery = { ...given, names: name === '' ? [] : [name] };
  const { asked: query, alsoKnownAs, namesLeft } = await withKnownNames(reading, question);
  const { index, lists: versions } = await openScreener(reading, now);
  const chosen = new Set(lists.map(({ slug }) => slug));
  return {
    name,
    query,
    alsoKnownAs,
    namesLeft,
    lists,
    versions,
    hits: index.screen(query).filter(({ listSlug }) => chosen.has(listSlug)),
  };
}
