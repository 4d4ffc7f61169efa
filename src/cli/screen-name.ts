import { listWatchLists } from '../entities/lists/list.queries.ts';
import type { ListAge, WatchList } from '../entities/lists/watch-list.ts';
import { withKnownNames } from '../entities/screening/known-as.queries.ts';
import { openScreener } from '../entities/screening/open-screener.ts';
import type { ScreenedList } from '../entities/screening/screener.ts';
import type { ScreeningHit, ScreeningQuery } from '../entities/screening/screening-index.ts';
import { Problem } from '../errors.ts';
import type { Reading } from '../store/database.ts';

/** A queried list. */
export type AskedList = WatchList & { readonly age: ListAge };

/** The result of screening a name. */
export interface ScreenedName {
  readonly name: string;
  readonly query: ScreeningQuery;
  /** Other names of the newsroom's own entities with this name, which were also screened. */
  readonly alsoKnownAs: readonly string[];
  /** How many further names were left out. */
  readonly namesLeft: number;
  readonly lists: readonly AskedList[];
  /** The versions read, by list slug. */
  readonly versions: ReadonlyMap<string, ScreenedList>;
  readonly hits: readonly ScreeningHit[];
}

/** Screens a name, and the newsroom's other names for it, against the newest version of every list, or of some. */
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
