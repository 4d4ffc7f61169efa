import type { ListFetch } from '../../../entities/lists/list-fetches.queries.ts';
import { FORMAT_DEFAULTS } from '../../../entities/lists/list-formats.ts';
import type { ListFormat, WatchList } from '../../../entities/lists/watch-list.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Edition } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';

/** The last fetch of a list; null for one that is not fetched: only those under their standard names are. */
export function fetchOf(
  { slug, format }: Pick<WatchList, 'slug' | 'format'>,
  fetches: ReadonlyMap<ListFormat, ListFetch>,
): ListFetch | null {
  return FORMAT_DEFAULTS[format].slug === slug ? (fetches.get(format) ?? null) : null;
}

/** A message for each list whose last fetch failed. */
export function failedFetches(fetches: ReadonlyMap<ListFormat, ListFetch>, edition: Edition): string[] {
  const { words, language } = edition;
  return [...fetches.values()]
    .filter(({ problem }) => problem !== '')
    .map(({ format, triedAt, problem }) =>
      words.say('listFetchFailed', {
        list: nameIn(FORMAT_DEFAULTS[format].names ?? { en: format }, language),
        at: stampOf(triedAt, edition),
        problem,
      }),
    );
}

/** When a list was last fetched, in words; empty if never. */
export function fetchedWords(fetched: ListFetch | null, edition: Edition): string[] {
  return fetched?.fetchedAt
    ? [edition.words.say('listFetched', { at: stampOf(fetched.fetchedAt, edition) })]
    : [];
}

function stampOf(at: Date, { words, zone }: Edition): string {
  return fullStamp(at, true, words, zone).text;
}
